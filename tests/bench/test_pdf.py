"""How much of what papers say comes out of their PDFs in order, for many makers of PDFs.

Needs LaTeX, LibreOffice, Chromium and the packages weasyprint, reportlab and fpdf2. PDF_FOLDER
names a folder in which PDFs that were made are kept for the next time.
"""

from __future__ import annotations

import difflib
import os
import random
import re
import resource
import shutil
import time
from pathlib import Path

import pytest

from editor.article import Article
from editor.article.paragraphs import ParagraphKind
from editor.files import read_article
from tests.bench.pdf_looks import LOOKS
from tests.bench.pdf_makers import MAKERS
from tests.bench.pdf_material import OWN, Paper, paper
from tests.files.pdf_pages import column, pdf

PAPERS = 3
"""Of each maker."""
WANTED = 0.995
_FLOW = (ParagraphKind.TEXT, ParagraphKind.HEADING, ParagraphKind.LIST_ITEM)
_ADDED = re.compile(r"(?:\d+|[IVX]+\.)\s+(?=[A-Z])|Abstract(?:\s*[—.:-]\s*)?")
"""What LaTeX puts before headings and the abstract."""
_ALONE = ("References", "REFERENCES", "")
_RAISED = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]")
_SIGNS = str.maketrans("'", "’")


def words(text: str) -> list[str]:
    """Words as they are compared: IEEE's headings are capitals, TeX has one apostrophe."""
    return _RAISED.sub("", text).translate(_SIGNS).lower().split()


def flow_of(article: Article) -> list[str]:
    """The words of what is read from beginning to end."""
    found: list[str] = []
    for number, line in enumerate(article.text.split("\n")):
        is_flow = article.paragraphs.at(number).kind in _FLOW and line not in article.page_lines
        added = _ADDED.match(line)
        said = line[added.end() :] if added else line
        if is_flow and said not in _ALONE:
            found += words(said)
    return found


def in_order(wanted: list[str], found: list[str]) -> float:
    """The share of words that both texts have in one order."""
    blocks = difflib.SequenceMatcher(None, wanted, found, autojunk=False).get_matching_blocks()
    return 2 * sum(block.size for block in blocks) / (len(wanted) + len(found))


def apart(article: Article, paper_: Paper) -> str:
    """How many of the notes, captions and references are told from the text."""
    lines = enumerate(article.text.split("\n"))
    rest = [line for number, line in lines if article.paragraphs.at(number).kind not in _FLOW]
    text = " ".join(words(" ".join(rest)))
    parts = (paper_.notes, paper_.captions, paper_.references)
    return " ".join(f"{sum(' '.join(words(one)) in text for one in part)}" for part in parts)


def made(name: str, seed: int, folder: Path) -> Path:
    kept = os.environ.get("PDF_FOLDER")
    path = Path(kept or folder) / f"{re.sub(r'[ ,]+', '-', name)}.{seed}.pdf"
    if not path.exists():
        work = folder / "work"
        work.mkdir()
        shutil.copy((MAKERS | LOOKS)[name](paper(seed), work), path)
    return path


@pytest.mark.bench
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("name", MAKERS)
def test_words_in_order(name, tmp_path):
    start = list(MAKERS).index(name) * 10
    shares = []
    for seed in range(start, start + PAPERS):
        folder = tmp_path / str(seed)
        folder.mkdir()
        path = made(name, seed, folder)
        began = time.perf_counter()
        article = read_article(path).article
        took = time.perf_counter() - began
        shares.append(in_order(words(paper(seed).flow()), flow_of(article)))
        told = apart(article, paper(seed))
        print(f"\n| {name} | {shares[-1]:.2%} | {told} | {took:.1f} s |", end="")
    assert min(shares) >= WANTED


@pytest.mark.bench
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("name", LOOKS)
def test_words_of_other_looks(name, tmp_path):
    """What such looks put beside the paper may come out anywhere between its paragraphs."""
    seed = 200 + list(LOOKS).index(name)
    article = read_article(made(name, seed, tmp_path)).article
    wanted, found = words(paper(seed).flow()), flow_of(article)
    blocks = difflib.SequenceMatcher(None, wanted, found, autojunk=False).get_matching_blocks()
    share = sum(block.size for block in blocks) / len(wanted)
    print(f"\n| {name} | {share:.2%} | {len(found) - len(wanted)} more words |", end="")
    assert share >= WANTED


@pytest.mark.bench
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("pages", [100, 1_000])
def test_a_long_pdf(pages, tmp_path):
    path = tmp_path / "long.pdf"
    rng, pool = random.Random(pages), [one for one in OWN.split() if one.isascii()]
    lines = [" ".join(rng.sample(pool, 13)) for _ in range(61 * pages)]
    path.write_bytes(
        pdf([column(40, 40, lines[61 * n :][:61], 9) for n in range(pages)], packed=True)
    )
    began = time.perf_counter()
    article = read_article(path).article
    took = time.perf_counter() - began
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(
        f"\n| {pages} pages | {len(article.text.split())} words | {took:.1f} s | {memory:.0f} MB |"
    )
    assert len(article.text.split()) > 0.95 * len(" ".join(lines).split())
