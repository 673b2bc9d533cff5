import json

from editor.commands.main import main

GERMAN = "Der Rat sprach am Dienstag über die neue Brücke, weil viele den Lärm fürchten. " * 3


def test_check_says_that_an_article_is_not_english(tmp_path, capsys):
    path = tmp_path / "rat.txt"
    path.write_text(GERMAN, encoding="utf-8")
    assert main(["check", str(path)]) == 0
    assert capsys.readouterr().out == "rat.txt: no suspects in 42 words; not English\n"
    assert main(["check", "--json", str(path)]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["article"]["english"] is False
    assert found["article"]["spun"] == 0
    assert found["suspects"] == []
