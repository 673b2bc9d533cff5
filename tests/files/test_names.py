from pathlib import Path

import pytest

from editor.files import log_path, restored_path


@pytest.mark.parametrize(
    ("article", "restored", "log"),
    [
        ("story.txt", "story.restored.txt", "story.restored.log.jsonl"),
        ("a/story.md", "a/story.restored.md", "a/story.restored.log.jsonl"),
        ("story", "story.restored", "story.restored.log.jsonl"),
        ("site.WARC.gz", "site.restored.html", "site.restored.log.jsonl"),
        ("site.warc", "site.restored.html", "site.restored.log.jsonl"),
        ("report.v2", "report.restored.v2", "report.restored.v2.log.jsonl"),
        ("story.restored.txt", "story.restored.restored.txt", "story.restored.restored.log.jsonl"),
    ],
)
def test_names(article, restored, log):
    assert restored_path(Path(article)) == Path(restored)
    assert log_path(Path(restored)) == Path(log)


def test_the_log_never_has_the_name_of_its_text():
    for name in ("x.txt", "x", "x.log.jsonl", ".txt", "x.TXT"):
        assert log_path(Path(name)) != Path(name)
