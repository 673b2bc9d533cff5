"""Commands that compare an article with originals."""

import json

import pytest

from editor.files.docx import new_docx
from tests.files.web_archives import A, B, answer, warc
from tests.originals.test_suspects import COPY, ORIGINAL


@pytest.fixture
def story(tmp_path):
    path = tmp_path / "story.txt"
    path.write_text(COPY.replace("instructed them", "ordered them"))
    return path


@pytest.fixture
def port(tmp_path):
    path = tmp_path / "port.txt"
    path.write_text(ORIGINAL)
    return path


def test_check_has_the_originals_words(unspin, story, port):
    done = unspin("check", "--json", story, "--original", port)
    assert done.status == 1
    assert "8" in done.err
    assert f" % of {story.name} comes from port.txt." in done.err
    found = json.loads(done.out)
    (compared,) = found["originals"]
    assert compared["name"] == "port.txt"
    assert compared["coverage"] > 0.8
    best = {one["text"]: one["suggestions"][0] for one in found["suspects"]}
    assert best["considerations"]["text"] == "concerns"
    assert {one["source"] for one in best.values()} == {"original"}
    assert best["considerations"]["reason"].endswith("stands in port.txt, paragraph 2.")


def test_several_originals_of_several_kinds(unspin, story, tmp_path):
    first, second = ORIGINAL.split("“We told")
    one, other = tmp_path / "one.docx", tmp_path / "other.txt"
    one.write_bytes(new_docx(first.strip()))
    other.write_text("“We told" + second)
    done = unspin("check", "--json", story, "--original", one, "--original", other)
    reasons = [each["suggestions"][0]["reason"] for each in json.loads(done.out)["suspects"]]
    assert any("one.docx" in reason for reason in reasons)
    assert any("other.txt" in reason for reason in reasons)


def test_a_text_in_another_language_is_told_and_matches_nothing(unspin, story, tmp_path):
    other = tmp_path / "rat.txt"
    other.write_text(
        "Hafen: Bill Lindgren schweigt. Der Rat sprach am Sonntag mit dem Chef des Hafens, weil "
        "zwei Firmen ihre Ware ohne Papiere verladen hatten. Das sagte der Bürgermeister, der sich "
        "über die Firmen sehr geärgert hat. Die Papiere gab es erst vor einem Jahr vom Ministerium."
    )
    done = unspin("check", "--json", story, "--original", other)
    told = "story.txt does not seem to come from rat.txt, which seems to be in another language."
    assert told in done.err
    assert "original" not in {
        best["source"] for one in json.loads(done.out)["suspects"] for best in one["suggestions"]
    }


@pytest.mark.parametrize("content", ["\n\n", "… — …\n"])
def test_a_text_without_words_is_refused(unspin, story, tmp_path, content):
    other = tmp_path / "other.txt"
    other.write_text(content)
    for command in (("check", story, "--original", other), ("align", story, other)):
        done = unspin(*command)
        assert done.status == 2
        assert f"{other} has no words" in done.err


def test_a_text_that_is_none_and_one_that_is_the_same(unspin, story, port, tmp_path):
    other = tmp_path / "recipe.txt"
    other.write_text("Beat two eggs until the foam is stiff and white.\n")
    done = unspin("check", story, "--original", other)
    assert "story.txt does not seem to come from recipe.txt." in done.err
    copy = tmp_path / "copy.txt"
    copy.write_text(ORIGINAL)
    done = unspin("check", copy, "--original", port)
    assert "copy.txt is identical with port.txt.\n" in done.err
    assert done.status == 0
    copy.write_text(ORIGINAL.replace("“", '"').replace("”", '"'))
    done = unspin("check", copy, "--original", port)
    assert "copy.txt is identical with port.txt, but for house style.\n" in done.err


def test_an_original_of_the_same_name_is_told_by_its_folder(unspin, story, tmp_path):
    archive = tmp_path / "archive"
    archive.mkdir()
    (archive / story.name).write_text(ORIGINAL)
    done = unspin("check", story, "--original", archive / story.name)
    assert f"of {story.name} comes from archive/{story.name}." in done.err
    assert f"stands in archive/{story.name}, paragraph" in done.out


def test_an_original_that_is_named_twice_counts_once(unspin, story, port):
    done = unspin("check", "--json", story, "--original", port, "--original", port)
    assert f"{port} is the same as another original" in done.err
    assert "does not seem" not in done.err
    assert len(json.loads(done.out)["originals"]) == 1


@pytest.mark.parametrize("command", ["check", "restore", "export"])
def test_the_article_is_no_original_of_itself(unspin, story, tmp_path, command):
    link = tmp_path / "link.txt"
    link.symlink_to(story)
    out = tmp_path / "out"
    options = {"check": [], "restore": ["-o", out], "export": ["--to", "report", "-o", out]}
    for same in (story, link):
        done = unspin(command, story, *options[command], "--original", same)
        assert f"{same} is the article itself. Choose the text" in done.err
        assert done.status == 2
        assert not out.exists()


def test_house_style_is_marked_if_asked_for(unspin, tmp_path, port):
    story = tmp_path / "plain.txt"
    story.write_text(ORIGINAL.replace("“", '"').replace("”", '"'))
    assert unspin("check", story, "--original", port).status == 0
    assert unspin("check", story, "--original", port, "--house-style").status == 1


def test_restore_takes_the_originals_words_and_names_it_in_the_log(unspin, story, port, tmp_path):
    out = tmp_path / "out.txt"
    done = unspin("restore", story, "-o", out, "--original", port, "--above", "0.6")
    assert done.status == 0
    text = out.read_text()
    assert "“We told them to stop,” said harbour chief Bill Lindgren" in text
    assert "newsletter" in text, "what was added is for a person to take out"
    log = tmp_path / "out.log.jsonl"
    events = [json.loads(line) for line in log.read_text("utf-8").splitlines()][1:]
    assert (events[0]["event"], events[0]["file"]) == ("original", "port.txt")
    assert {event["source"] for event in events if event["event"] == "accept"} == {"original"}
    done = unspin("verify", story, log, out)
    assert (done.status, "port.txt, which it was compared with, is unchanged" in done.out) == (
        0,
        True,
    )
    port.write_text("Changed.\n")
    done = unspin("verify", story, log, out)
    assert (done.status, "line 2: port.txt was changed" in done.out) == (1, True)
    port.unlink()
    assert "is not at hand" in unspin("verify", story, log, out).out


def test_an_original_that_cannot_be_read_ends_the_command(unspin, story, tmp_path):
    done = unspin("check", story, "--original", tmp_path / "none.txt")
    assert done.status == 2
    assert "none.txt cannot be opened" in done.err


def test_an_original_in_an_old_encoding_is_read_and_said_so(unspin, story, tmp_path):
    old = tmp_path / "old.txt"
    old.write_bytes(ORIGINAL.encode("cp1252"))
    done = unspin("check", story, "--original", old)
    assert "old.txt is not in UTF-8; it was read as cp1252." in done.err


def test_the_report_shows_the_original_beside_the_article(unspin, story, port, tmp_path):
    done = unspin("export", story, "--to", "report", "--original", port)
    assert done.status == 0
    page = (tmp_path / "story.changes.html").read_text("utf-8")
    assert "Compared with its original" in page
    assert "<del>considerations</del>" in page
    assert "<ins>concerns</ins>" in page
    assert "port.txt" in page
    plain = unspin("export", story, "--to", "html", "--original", port)
    assert plain.status == 2
    assert "only report and evidence can say what is from originals" in plain.err


@pytest.mark.parametrize("command", [("restore",), ("export", "--to", "report")])
def test_an_original_is_not_written_over(unspin, story, port, command):
    before = port.read_bytes()
    done = unspin(*command, story, "-o", port, "--original", port)
    assert done.status == 2
    assert f"{port} is the original {port} itself" in done.err
    assert port.read_bytes() == before
    assert {one.name for one in port.parent.glob("*.txt*")} == {"story.txt", "port.txt"}


def test_an_archive_of_several_pages_belongs_on_the_shelf(unspin, story, tmp_path):
    path = tmp_path / "site.warc"
    path.write_bytes(warc(answer(A), answer(B), packed=False))
    done = unspin("check", story, "--original", path)
    assert done.status == 2
    assert "holds 2 web pages" in done.err
    assert "Add it to the possible originals" in done.err
