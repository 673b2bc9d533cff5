"""Makes PDFs of a paper with the looks of publishers, newspapers, theses, letters and web pages.

What stands beside the paper (affiliations, dates, stamps, boxes) is as such looks have it. Needs
what `pdf_makers` needs, and the fonts of Debian's `lmodern`.
"""

from __future__ import annotations

import html
import re
from pathlib import Path

from tests.bench.pdf_makers import Maker, latex_body, printed, run, tex
from tests.bench.pdf_material import Paper

_FONTS = r"\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{lmodern}"
_TITLE = r"\title{@title}\author{@author}\date{}\maketitle\begin{abstract}@abstract\end{abstract}"
_ELSEVIER = (
    r"\begin{frontmatter}\title{@title}\author[a]{Hanna Vale\corref{c}}\author[b]{Marta Bloom}"
    r"\cortext[c]{Corresponding author}\address[a]{Institute of Coastal Studies, Kelbrae}"
    r"\address[b]{University of Millbrook}\begin{abstract}@abstract\end{abstract}"
    r"\begin{keyword}minerals \sep harbours\end{keyword}\end{frontmatter}"
)
_AFFILIATED = (
    r"\title{@title}\author{Hanna Vale}\affiliation{@1}\author{Marta Bloom}\affiliation{@2}"
    r"\begin{abstract}@abstract\end{abstract}\maketitle"
)


class Look:
    """A maker of papers by LaTeX: a document class, what stands before the text, and the text."""

    def __init__(
        self, document: str, preamble: str = "", front: str = _TITLE, *, columns: int = 1
    ) -> None:
        self._document = document
        self._preamble = preamble
        self._front = front
        self._columns = columns

    def __call__(self, paper: Paper, folder: Path) -> Path:
        """Make the PDF."""
        front = self._front
        for name in ("title", "author", "abstract"):
            front = front.replace(f"@{name}", tex(getattr(paper, name)))
        references = "\n".join(
            f"\\bibitem{{r{n}}} {tex(one)}" for n, one in enumerate(paper.references)
        )
        source = (
            f"{self._document}\n{_FONTS}\n{self._preamble}\n\\begin{{document}}\n{front}\n"
            f"{self.body(paper)}\n\\begin{{thebibliography}}{{9}}\n{references}\n"
            "\\end{thebibliography}\n\\end{document}\n"
        )
        (folder / "paper.tex").write_text(source, "utf-8")
        for _ in range(3):
            run("pdflatex", "-interaction=batchmode", "paper.tex", cwd=folder, check=False)
        return folder / "paper.pdf"

    def body(self, paper: Paper) -> str:
        """The text in LaTeX."""
        return latex_body(paper, stars=self._columns == 2)


class Thesis(Look):
    """Chapters, each on a page of its own."""

    def body(self, paper: Paper) -> str:
        """The text in LaTeX."""
        return super().body(paper).replace("\\section{", "\\chapter{")


class Turned(Look):
    """A section on pages that are turned."""

    def body(self, paper: Paper) -> str:
        """The text in LaTeX."""
        first, second, *rest = super().body(paper).split("\\section{")[1:]
        turned = f"\\section{{{first}\\begin{{landscape}}\\section{{{second}\\end{{landscape}}"
        return turned + "".join(f"\\section{{{one}" for one in rest)


class DropCap(Look):
    """The large letter of IEEE's journals."""

    def body(self, paper: Paper) -> str:
        """The text in LaTeX."""
        begin = next(one for one in paper.sections[0].paragraphs if one[0].isalpha())
        first, rest = tex(begin).split(" ", 1)
        cap = f"\\IEEEPARstart{{{first[0]}}}{{{first[1:]}}} {rest}"
        return super().body(paper).replace(tex(begin), cap, 1)


class Margins(Look):
    """Notes beside the text."""

    def body(self, paper: Paper) -> str:
        """The text in LaTeX."""
        made = super().body(paper)
        for number, section in enumerate(paper.sections[:4]):
            said = tex(section.paragraphs[2])
            note = f"Citation: Vale, H. and Bloom, M. Heavy minerals {number}. Published 2024."
            made = made.replace(said, f"\\marginpar{{\\footnotesize\\raggedright {note}}}{said}", 1)
        return made


class WideTables(Look):
    """A table across both columns, and one that is turned."""

    def body(self, paper: Paper) -> str:
        """The text in LaTeX."""
        rows = " \\\\\n".join(
            " & ".join([*row, "a long remark on the station", f"{17 * n}"])
            for n, row in enumerate(paper.table)
        )
        table = f"\\begin{{tabular}}{{lrrlr}}\\toprule\n{rows}\\\\\\bottomrule\\end{{tabular}}"
        added = "".join(
            f"\\begin{{{name}*}}[t]\\caption{{{tex(caption)}}}\\centering{table}\\end{{{name}*}}\n"
            for name, caption in zip(("table", "sidewaystable"), paper.captions, strict=True)
        )
        begin, second, *rest = super().body(paper).split("\\section{")[1:]
        return "".join(f"\\section{{{one}" for one in (begin, second + added, *rest))


def _sections(paper: Paper, beside: str = "") -> str:
    """The sections as HTML; `beside` stands under the second and the fourth heading."""
    parts = []
    for number, section in enumerate(paper.sections):
        parts.append(f"<h2>{html.escape(section.title)}</h2>{beside * (number in (1, 3))}")
        parts += [f"<p>{html.escape(one)}</p>" for one in section.paragraphs]
        items = "".join(f"<li>{html.escape(one)}</li>" for one in section.items)
        parts.append(f"<ul>{items}</ul>" * bool(items))
    return "".join(parts)


def web(style: str, *, before: str = "", beside: str = "", after: str = "") -> Maker:
    """A maker of pages that Chromium prints with the date and the address."""

    def make(paper: Paper, folder: Path) -> Path:
        head = f"<h1>{html.escape(paper.title)}</h1><p>{html.escape(paper.author)}</p>"
        page = (
            f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{paper.title}</title>'
            f"<style>{style}</style>{before}{head}<p>{html.escape(paper.abstract)}</p>"
            f"<main>{_sections(paper, beside)}</main>{after}</html>"
        )
        return printed(page, folder)

    return make


def word(paper: Paper, folder: Path) -> Path:
    """A Word document of pandoc's, with footnotes and numbered lists, printed by LibreOffice."""
    parts = [f"---\ntitle: {paper.title}\nauthor: {paper.author}\n---", paper.abstract]
    for number, section in enumerate(paper.sections):
        parts.append(f"# {section.title}")
        note = f"[^{number}]" * (number < len(paper.notes))
        parts += [text + note * (at == 1) for at, text in enumerate(section.paragraphs)]
        parts.append("\n".join(f"1. {one}" for one in section.items))
        if number == 1:
            head, *rows = (f"| {' | '.join(row)} |" for row in paper.table)
            parts.append("\n".join([f": {paper.captions[0]}\n", head, "|---|---:|---:|", *rows]))
    parts += [f"[^{number}]: {note}" for number, note in enumerate(paper.notes)]
    parts += ["# References", *(f"[{n}] {one}" for n, one in enumerate(paper.references, 1))]
    (folder / "paper.md").write_text("\n\n".join(parts), "utf-8")
    run("pandoc", "paper.md", "-o", "paper.docx", cwd=folder)
    profile = f"-env:UserInstallation=file://{folder}/profile"
    run("soffice", profile, "--headless", "--convert-to", "pdf", "paper.docx", cwd=folder)
    return folder / "paper.pdf"


_ASIDE = (
    "<aside><h3>What the wall is made of</h3><p>Granite from the quarry at Millbrook was used for "
    "the outer face, and rubble for the core.</p></aside>"
)
_PULLED = "<blockquote>“Nobody had expected that the sea had hollowed it out.”</blockquote>"
_STAMP = (
    r"\usepackage{graphicx,eso-pic}\AddToShipoutPictureBG*{\AtPageLowerLeft{\put(20,250)"
    r"{\rotatebox{90}{\Large arXiv:2403.01234v2\ \ [physics.ao-ph]\ \ 5 Mar 2024}}}}"
)
_SPRINGER = (
    r"\usepackage[a4paper,margin=20mm,columnsep=8mm]{geometry}\usepackage{amssymb,caption}"
    r"\captionsetup{labelfont=bf,labelsep=space,font=small}\usepackage{fancyhdr}\pagestyle{fancy}"
    r"\fancyhf{}\fancyhead[L]{J Coastal Stud (2024) 12:417--431}\fancyhead[R]{\thepage}"
    r"\fancypagestyle{plain}{\fancyhf{}\fancyhead[L]{J Coastal Stud (2024) 12:417--431\\DOI "
    r"10.1007/s00000-024-0123-4}}"
)
_SPRINGER_FRONT = (
    r"\title{\bfseries @title}\author{@author}\date{\small Received: 5 March 2023 / Accepted: 12 "
    r"January 2024}\makeatletter\twocolumn[\begin{@twocolumnfalse}\maketitle\begin{abstract}"
    r"@abstract\end{abstract}\textbf{Keywords} Minerals $\cdot$ Harbours\end{@twocolumnfalse}]"
    r"\makeatother\thispagestyle{plain}\let\thefootnote\relax\footnotetext{H. Vale ($\boxtimes$)\\"
    r"Institute of Coastal Studies, Kelbrae, Scotland\\e-mail: vale@example.org}"
)
_ACM = re.sub(r"@(\d)", r"\\institution{Institute \1}\\city{Kelbrae}\\country{UK}", _AFFILIATED)
_NARROW = "body{font:9pt/1.3 'Liberation Serif';text-align:justify;hyphens:auto}p{margin:0}"
LOOKS: dict[str, Maker] = {
    "springer": Look(
        r"\documentclass[10pt,twocolumn,twoside]{article}", _SPRINGER, _SPRINGER_FRONT, columns=2
    ),
    "ieee journal": DropCap(
        r"\documentclass[journal]{IEEEtran}",
        front=r"\title{@title}\author{@author\thanks{Manuscript received March 5, 2023.}}"
        r"\markboth{Journal of Coastal Studies, Vol.~12}{Vale: Minerals}\maketitle"
        r"\begin{abstract}@abstract\end{abstract}",
        columns=2,
    ),
    "elsevier manuscript": Look(
        r"\documentclass[review,12pt]{elsarticle}",
        r"\usepackage{lineno}\modulolinenumbers[5]\linenumbers\journal{Journal of Coasts}",
        _ELSEVIER,
    ),
    "elsevier": Look(
        r"\documentclass[final,5p,times,twocolumn]{elsarticle}",
        r"\journal{Journal of Coasts}",
        _ELSEVIER,
        columns=2,
    ),
    "thesis": Thesis(
        r"\documentclass[11pt,twoside]{book}",
        r"\usepackage[a5paper]{geometry}",
        r"\frontmatter\title{@title}\author{@author}\date{}\maketitle\tableofcontents"
        r"\chapter*{Abstract}@abstract\mainmatter",
    ),
    "arxiv": Look(r"\documentclass[10pt,twocolumn]{article}", _STAMP, columns=2),
    "acm": Look(r"\documentclass[sigconf,nonacm]{acmart}\let\Bbbk\relax", front=_ACM, columns=2),
    "revtex": Look(
        r"\documentclass[aps,prl,twocolumn,superscriptaddress]{revtex4-2}",
        front=re.sub(r"@(\d)", r"Institute \1, Kelbrae", _AFFILIATED),
        columns=2,
    ),
    "wide tables": WideTables(
        r"\documentclass[twocolumn,10pt]{article}", r"\usepackage{booktabs,rotating}", columns=2
    ),
    "turned pages": Turned(r"\documentclass[11pt]{article}", r"\usepackage{pdflscape}"),
    "marginal notes": Margins(
        r"\documentclass[10pt,a4paper]{article}",
        r"\usepackage[left=60mm,right=20mm,marginparwidth=40mm]{geometry}\reversemarginpar",
    ),
    "newspaper": web(
        f"{_NARROW}main{{columns:3}}blockquote{{font:italic 14pt serif;border:solid}}",
        beside=_PULLED,
    ),
    "drop caps": web(
        f"{_NARROW}main{{columns:2}}h2+p::first-letter{{float:left;font-size:34pt;line-height:.9}}"
    ),
    "sidebars": web(
        "aside{float:right;width:55mm;background:#eee;font:9pt sans-serif}", beside=_ASIDE
    ),
    "web article": web(
        "body{font:16px/1.6 serif;max-width:680px;margin:auto}nav a{margin-right:2em}",
        before="<nav><a>Home</a><a>News</a><a>Sport</a><a>Culture</a></nav>",
        after="<footer>© Kelbrae Gazette 2024 · Privacy · Cookies · Contact</footer>",
    ),
    "word": word,
}
