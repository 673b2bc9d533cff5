from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.engine.engine import Engine
from editor.engine.model.ngrams import Ngrams
from editor.engine.reading.language import not_english
from editor.engine.text.sentences import sentences
from editor.paths import resources_folder

FOREIGN = {
    "German": "Der Rat traf sich am Dienstag, um über die neue Brücke zu sprechen. Die Arbeiten "
    "sollen zwei Millionen Euro kosten und etwa ein Jahr dauern. Viele Anwohner fürchten den Lärm.",
    "Dutch": "De gemeenteraad kwam dinsdag bijeen om over de nieuwe brug te praten. Het werk gaat "
    "twee miljoen euro kosten en duurt ongeveer een jaar. Veel bewoners zijn bang voor de herrie.",
    "Afrikaans": "Die water in die rivier was warm en my hand is nog nat. Die man van die plaas "
    "het gister met sy vriend oor die brug gepraat, maar hulle wil nie hê dat dit gebou word nie.",
    "French": "Le conseil s’est réuni mardi pour parler du nouveau pont de la ville. Les travaux "
    "coûteront deux millions d’euros et dureront un an. Les habitants craignent le bruit.",
    "Spanish": "El consejo se reunió el martes para hablar del nuevo puente. Las obras costarán "
    "dos millones de euros y durarán cerca de un año. Los vecinos temen el ruido de las máquinas.",
    "Italian": "Il consiglio si è riunito martedì per parlare del nuovo ponte. I lavori costeranno "
    "due milioni di euro e dureranno circa un anno. Molti abitanti hanno paura del rumore.",
    "Portuguese": "O conselho se reuniu na terça-feira para falar da nova ponte. As obras vão "
    "custar dois milhões de reais e durar cerca de um ano. Muitos moradores temem o barulho.",
    "Catalan": "El consell es va reunir dimarts per parlar del nou pont. Les obres costaran dos "
    "milions d'euros i duraran gairebé un any. Molts veïns tenen por del soroll de les màquines.",
    "Romanian": "Consiliul s-a întrunit marți pentru a discuta despre noul pod. Lucrările vor "
    "costa două milioane de euro și vor dura un an. Mulți locuitori se tem de zgomot și de praf.",
    "Swedish": "Rådet träffades på tisdagen för att tala om den nya bron. Arbetet kommer att kosta "
    "två miljoner kronor och ta ungefär ett år. Många som bor i närheten är rädda för bullret.",
    "Danish": "Rådet mødtes tirsdag for at tale om den nye bro. Arbejdet vil koste to millioner "
    "kroner og tage omkring et år. Mange, der bor ved floden, er bange for larmen og støvet.",
    "Polish": "Rada spotkała się we wtorek, aby porozmawiać o nowym moście. Prace będą kosztować "
    "dwa miliony złotych i potrwają około roku. Wielu mieszkańców boi się hałasu i kurzu.",
    "Czech": "Zastupitelstvo se v úterý sešlo, aby mluvilo o novém mostě. Práce budou stát dva "
    "miliony korun a potrvají asi rok. Mnoho obyvatel se bojí hluku, ale většina most chce.",
    "Hungarian": "A tanács kedden ült össze, hogy az új hídról beszéljen. A munka kétmillió euróba "
    "kerül majd, és körülbelül egy évig tart. A környéken lakók közül sokan félnek a zajtól.",
    "Finnish": "Valtuusto kokoontui tiistaina puhumaan uudesta sillasta. Työ maksaa kaksi "
    "miljoonaa euroa ja kestää noin vuoden. Monet lähellä asuvat pelkäävät melua ja pölyä.",
    "Turkish": "Meclis yeni köprüyü konuşmak için salı günü toplandı. Çalışmalar iki milyon liraya "
    "mal olacak ve yaklaşık bir yıl sürecek. Nehrin yakınında oturanlar gürültüden korkuyor.",
    "Indonesian": "Dewan kota bertemu pada hari Selasa untuk membahas jembatan baru. Pekerjaan itu "
    "akan menelan biaya dua juta dolar dan berlangsung setahun. Banyak warga takut akan bising.",
    "Swahili": "Baraza lilikutana siku ya Jumanne kuzungumza kuhusu daraja jipya. Kazi hiyo "
    "itagharimu dola milioni mbili na kuchukua mwaka mmoja. Watu wengi wanaogopa kelele.",
    "Latin": "Concilium de novo ponte die Martis convenit. Opus decies centena milia nummorum "
    "constabit et annum fere durabit. Multi qui prope flumen habitant strepitum timent.",
    "Russian": "Совет собрался во вторник, чтобы поговорить о новом мосте. Работы будут стоить два "
    "миллиона рублей и займут около года. Многие жители боятся шума.",
    "Greek": "Το συμβούλιο συνεδρίασε την Τρίτη για να μιλήσει για τη νέα γέφυρα. Τα έργα θα "
    "κοστίσουν δύο εκατομμύρια ευρώ και θα διαρκέσουν ένα χρόνο.",
    "Arabic": "اجتمع المجلس يوم الثلاثاء للحديث عن الجسر الجديد. ستكلف الأعمال مليوني دولار "
    "وتستغرق نحو عام. ويخشى كثير من السكان القريبين من النهر الضجيج.",
    "Hebrew": "המועצה התכנסה ביום שלישי כדי לדבר על הגשר החדש. העבודות יעלו שני מיליון דולר "
    "ויימשכו כשנה. תושבים רבים שגרים ליד הנהר חוששים מהרעש.",
    "Hindi": "परिषद की बैठक मंगलवार को नए पुल पर बात करने के लिए हुई। काम पर बीस लाख डॉलर खर्च होंगे और "
    "लगभग एक साल लगेगा। नदी के पास रहने वाले कई लोग शोर से डरते हैं।",
    "Chinese": "市议会星期二开会讨论新桥。官员说，工程将耗资两百万美元，大约需要一年时间。"
    "住在河边的几个人告诉议会，他们担心噪音，但大多数人希望建桥。",
    "Japanese": "市議会は火曜日に開かれ、新しい橋について話し合った。工事には二百万ドルかかり、"
    "一年ほど続く見込みだ。川の近くに住む人々は騒音を心配している。",
}
ENGLISH = {
    "news": "The council met on Tuesday to talk about the new bridge. Officials said the work "
    "would cost two million dollars and take about a year.",
    "spun": "The authorities has just lately instructed corporations within the area to keep away "
    "from the market, in accordance with two individuals acquainted with the matter.",
    "tortured": "Profound learning and counterfeit consciousness strategies are utilized for "
    "picture acknowledgment; the arbitrary timberland beats the bolster vector machine.",
    "headlines": "Storm batters coast, thousands without power\nPM vows tax cut\nStriker signs "
    "new deal\nRail strike talks collapse\nPolice hunt gunman after bank raid\n"
    "Shares slump as oil price soars\nGarden tips: pruning roses",
    "results": "Arsenal 2 Chelsea 1\nLiverpool 0 Everton 0\nLeeds 3 Wigan 2\nBayern München 4 "
    "Borussia Dortmund 1\nReal Sociedad 1 Athletic Bilbao 1\nP W D L F A Pts\n12 8 2 2 25 11 26",
    "names": "Giovanni Esposito\nKrzysztof Wiśniewski\nMehmet Yılmaz\nJosé García Hernández\n"
    "Björn Lindqvist\nNguyễn Văn An\nFrançois Lefèvre\nJürgen Müller\nOlena Kovalenko\n",
    "ingredients": "200g plain flour, 2 eggs, 1 tsp baking powder, pinch of salt, 50g butter, "
    "150ml milk, zest of 1 lemon, vanilla extract, icing sugar to serve",
    "menu": "Soup of the day with crusty bread. Penne all'arrabbiata. Coq au vin with new "
    "potatoes. Crème brûlée. Tagliatelle ai funghi porcini. Glass of Rioja or Chianti Classico.",
    "Shakespeare-like": "Wherefore art thou come hither, sirrah? Prithee, get thee gone, for mine "
    "heart doth ache and these eyes hath seen naught but woe since yestereve.",
    "Scots": "The wee bairn wisnae awfy happy wi his piece, so his granny telt him tae haud his "
    "wheesht and gie it tae the dug. Ah dinnae ken whit he wis greetin aboot.",
    "dialect": "Ah ain't gonna tell yer again, mate: them lads was nickin' apples off of old "
    "Jenkins, an' he come runnin' out wi' nowt on but 'is vest.",
    "Middle English": "Whan that Aprille with his shoures soote the droghte of March hath perced "
    "to the roote, and bathed every veyne in swich licour, of which vertu engendred is the flour.",
    "chat": "lol idk tbh, r u coming 2nite?? gonna b gr8 m8, cant wait 2 c u x omg so tired rn",
    "code": "def total(items):\n    result = 0\n    for item in items:\n        result += "
    "item.price\n    return result\n\n"
    "if __name__ == '__main__':\n    print(total(load('items.json')))\n",
    "markup": '<div class="col-md-6"><a href="https://example.org/index.html">Home</a></div>\n'
    '{"width": 640, "height": 480, "fps": 25, "codec": "libx264", "crf": 23}\n',
    "drugs": "Take paracetamol, ibuprofen, naproxen, amoxicillin and omeprazole only as "
    "prescribed; warfarin, phenytoin and carbamazepine interact with many of these.",
    "quotes": "“Wir haben die Brücke immer gewollt und werden sie bauen”, the mayor said in "
    "German, before he went on in English about the cost of the work and the noise it would make. "
    "His deputy added: “Es wird Zeit, dass etwas geschieht.”",
    "shouting": "THE COUNCIL MET ON TUESDAY TO TALK ABOUT THE NEW BRIDGE AND ABOUT THE NOISE.",
    "taxa": "The forest holds Quercus robur, Fagus sylvatica, Acer pseudoplatanus and Betula "
    "pendula, and below them grow Anemone nemorosa and Hyacinthoides non-scripta.",
    "genealogy": "b. 1841 Gdańsk, d. 1902; m. 1866 Anna Zielińska; children Jan, Maria, Stanisław",
}


@pytest.fixture(scope="module")
def ngrams() -> Ngrams:
    return Ngrams.load(resources_folder() / "model" / "english.ngrams")


def reason(text: str, ngrams: Ngrams) -> str:
    return not_english(sentences(text, 0, len(text)), ngrams)


@pytest.mark.parametrize("name", FOREIGN)
def test_other_languages_are_told_from_english(ngrams, name):
    assert reason(FOREIGN[name], ngrams)


@pytest.mark.parametrize("name", FOREIGN)
def test_of_other_languages_a_sentence_or_two_is_enough(ngrams, name):
    assert reason(FOREIGN[name][:130], ngrams)


@pytest.mark.parametrize("name", ENGLISH)
def test_english_of_any_kind_is_english(ngrams, name):
    assert reason(ENGLISH[name], ngrams) == ""


@pytest.mark.parametrize("name", ENGLISH)
def test_more_of_the_same_stays_english(ngrams, name):
    assert reason("\n".join([ENGLISH[name]] * 20), ngrams) == ""


@pytest.mark.parametrize("name", FOREIGN)
def test_an_english_article_may_quote_another_language(ngrams, name):
    assert reason(f"{ENGLISH['news']} {ENGLISH['spun']}\n“{FOREIGN[name][:120]}”", ngrams) == ""


def test_a_foreign_article_may_quote_english(ngrams):
    assert reason("\n".join([*[FOREIGN["German"]] * 6, ENGLISH["spun"]]), ngrams)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Bonjour",
        "Lorem ipsum dolor sit amet",
        "de la",
        "Ça va?",
        "1 2 3",
        "!!!",
        "привет",
        "日本",
    ],
)
def test_a_few_words_prove_nothing(ngrams, text):
    assert reason(text, ngrams) == ""


def test_the_reason_names_words(ngrams):
    assert "“über”" in reason(FOREIGN["German"], ngrams)
    assert "script" in reason(FOREIGN["Russian"], ngrams)


@given(text=st.text(max_size=80))
def test_any_text_is_judged(ngrams, text):
    assert isinstance(reason(text, ngrams), str)


@pytest.mark.parametrize("name", FOREIGN)
def test_nothing_is_marked_in_another_language(engine: Engine, name):
    analysis = engine.analyse(f"{FOREIGN[name]}\n" * 3 + "The the officers stated {a|b}.\n")
    assert not analysis.evidence.english
    assert analysis.evidence.foreign
    assert analysis.evidence.spun == 0
    assert analysis.suspects == []


def test_the_parts_of_an_article_follow_the_verdict_on_the_whole(engine: Engine):
    text = "\n".join([FOREIGN["Dutch"], "The officers stated {a|b}."])
    evidence = engine.survey(text)
    assert engine.suspects(text, (0, len(text)), evidence) == []
    assert engine.survey(ENGLISH["spun"]).english
