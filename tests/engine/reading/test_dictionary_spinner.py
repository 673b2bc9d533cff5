"""Texts whose words were replaced from a dictionary, any sense taken, and sound ones like them."""

import pytest

SPUN = (
    "The town library will dense its reading way for two years while workers hangout the "
    "covering, the conductor said on Monday. Water has weakened shelves and several hundred "
    "books since the besiege in March, and engineers warned that the ceiling could devolve. "
    "The council granted to pay most of the cost, but members needed for a unmortgaged plan "
    "before the work startings. Visitors can adopt books from a small stag near the terminal, "
    "and undergrads may enjoyment a quiet hall at the body in the evening. The director told "
    "newspersons that the staff would move the hoariest maps to a safe place first. She "
    "promises the new cover will end for fifty years and shop drive in wintertide. Some "
    "critics complained about the long wait, although many read the danger and proposed to "
    "help carry boxes."
)
ESSAY = (
    "Among the follies to which the vanity of man doth incline him, there is none more "
    "universal, nor less confessed, than that of supposing his own age to be the worst of all "
    "ages. The grandsire laments unto the youth the decay of manners; the youth, grown to a "
    "grandsire, repeats the lament word for word, and verily believes it new. I have seldom "
    "dined in any company but some grave fellow must needs assure the table that honesty had "
    "quitted the realm, that servants were become insolent, and that the seasons themselves "
    "were disordered; nor did I ever perceive that his appetite was hindered by the "
    "persuasion. He who would cure this distemper had need to possess a long memory, and few "
    "there be that possess it; for we are wont to recollect our pleasures entire, and to "
    "mislay our vexations, whereby the past is ever arrayed in holiday attire, whilst the "
    "present must toil before us in its apron."
)
SONG = """
I went down to the river when the whistle blew,
had a coat full of nothing and a letter from you,
and the moon hung over like a nickel in a jar,
and I played you every lonesome song on a broken guitar.
Oh carry me over, carry me slow,
mama told me trouble was the only road I know,
I swallowed all the gravel and I drank up all the rain,
and I slept beside the boxcars on a worn-out train.
Got a dollar for the preacher, got a dime for the bell,
got a pocket full of sorrow that I never could sell,
oh carry me over, carry me home,
the dust upon my fiddle and the rust upon the chrome.
"""


def test_words_from_a_dictionary_are_found_and_given_back(engine):
    found = {suspect.text: suspect for suspect in engine.analyse(SPUN).suspects}
    wanted = {"unmortgaged": "clear", "startings": "starts", "undergrads": "students"}
    wanted |= {"newspersons": "reporters", "hoariest": "oldest", "besiege": "storm"}
    assert {spun: found[spun].suggestions[0].text for spun in wanted} == wanted
    assert len(found) >= 15


@pytest.mark.parametrize("text", [ESSAY, SONG], ids=["essay", "song"])
def test_old_and_sung_english_is_left_alone(engine, text):
    analysis = engine.analyse(text)
    assert analysis.evidence.any_share == 0
    assert len(analysis.suspects) <= 2
