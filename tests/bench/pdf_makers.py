"""Makes PDFs of a paper with LaTeX, LibreOffice, Chromium, WeasyPrint, ReportLab and fpdf2."""

from __future__ import annotations

import html
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

from editor.article.paragraphs import Paragraph, ParagraphKind
from editor.article.structured import Structured
from tests.bench.pdf_material import Paper

Maker = Callable[[Paper, Path], Path]
SERIF = Path("/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf")


def run(*command: str | Path, cwd: Path, check: bool = True) -> None:
    """Run a program in a folder."""
    subprocess.run(
        ["nice", "-n", "10", *map(str, command)],
        cwd=cwd,
        check=check,
        capture_output=True,
        timeout=180,
    )


# ------------------------------------------------------------------------------------------ LaTeX

_TEX = str.maketrans(
    {"&": r"\&", "%": r"\%", "$": r"\$", "#": r"\#", "_": r"\_", "“": "``", "”": "''", "’": "'",
     "–": "--", "—": "---", "−": r"$-$", "‘": "`"}
)  # fmt: skip


def tex(text: str) -> str:
    """A text as LaTeX has it."""
    return text.translate(_TEX)


def latex_body(paper: Paper, *, stars: bool) -> str:
    """A paper's sections in LaTeX; `stars` for figures across two columns."""
    star = "*" if stars else ""
    parts = []
    for number, section in enumerate(paper.sections):
        parts.append(f"\\section{{{tex(section.title)}}}")
        for at, paragraph in enumerate(section.paragraphs):
            text = tex(paragraph)
            if at == 1 and number < len(paper.notes):
                text += f"\\footnote{{{tex(paper.notes[number])}}}"
            parts.append(text + "\n")
        if section.items:
            items = "\n".join(f"\\item {tex(item)}" for item in section.items)
            parts.append(f"\\begin{{itemize}}\n{items}\n\\end{{itemize}}\n")
        if number < len(paper.formulas) and number:
            parts.append(f"\\begin{{equation}}\n{paper.formulas[number]}\n\\end{{equation}}\n")
        if number == 1:
            rows = " \\\\\n".join(" & ".join(map(tex, row)) for row in paper.table)
            parts.append(
                f"\\begin{{table}}[t]\\caption{{{tex(paper.captions[0])}}}\\centering\n"
                f"\\begin{{tabular}}{{lrr}}\\hline\n{rows}\\\\ \\hline\n\\end{{tabular}}"
                "\\end{table}\n"
            )
        if number == 2:
            parts.append(
                f"\\begin{{figure{star}}}[t]\\centering\\rule{{.8\\linewidth}}{{3cm}}\n"
                f"\\caption{{{tex(paper.captions[1])}}}\\end{{figure{star}}}\n"
            )
    return "\n".join(parts)


def latex(
    document: str, preamble: str = "", *, columns: int = 1, begin: str = "", end: str = ""
) -> Maker:
    """A maker of papers of a document class."""

    def make(paper: Paper, folder: Path) -> Path:
        body = latex_body(paper, stars=columns == 2)
        if columns == 3:
            body = body.replace("[t]", "[h]")
            body = re.sub(r"\\begin\{(table|figure)\}.*?\\end\{\1\}", "", body, flags=re.DOTALL)
        references = "\n".join(
            f"\\bibitem{{r{n}}} {tex(one)}" for n, one in enumerate(paper.references)
        )
        abstract = f"\\begin{{abstract}}\n{tex(paper.abstract)}\n\\end{{abstract}}\n"
        author = f"\\author{{{tex(paper.author)}}}"
        source = (
            f"{document}\n\\usepackage[T1]{{fontenc}}\\usepackage[utf8]{{inputenc}}\n{preamble}\n"
            f"\\title{{{tex(paper.title)}}}{author}\\date{{}}\n\\begin{{document}}\n\\maketitle\n"
            f"{abstract}{begin}\n{body}\n"
            f"\\begin{{thebibliography}}{{9}}\n{references}\n\\end{{thebibliography}}\n{end}\n"
            "\\end{document}\n"
        )
        (folder / "paper.tex").write_text(source, "utf-8")
        for _ in range(2):
            run("pdflatex", "-interaction=batchmode", "paper.tex", cwd=folder)
        return folder / "paper.pdf"

    return make


# ------------------------------------------------------------------------------ pages of a browser

_LOOKS = {
    "plain": "body{font:11pt/1.5 'DejaVu Serif'}",
    "justified": "body{font:11pt/1.4 'Liberation Serif';text-align:justify;hyphens:auto}",
    "two": "body{font:10pt/1.35 'Liberation Serif';text-align:justify;hyphens:auto}"
    "main{columns:2;column-gap:8mm}",
    "three": "body{font:9pt/1.35 'Liberation Sans';hyphens:auto}main{columns:3;column-gap:6mm}",
}  # fmt: skip


def _page(paper: Paper, look: str) -> str:
    def element(name: str, text: str) -> str:
        return f"<{name}>{html.escape(text)}</{name}>\n"

    parts = []
    for number, section in enumerate(paper.sections):
        parts.append(element("h2", section.title))
        parts += [element("p", one) for one in section.paragraphs]
        if section.items:
            parts.append(f"<ul>{''.join(element('li', one) for one in section.items)}</ul>")
        if number == 1 and look in ("plain", "justified"):
            rows = "".join(
                f"<tr>{''.join(element('td', cell) for cell in row)}</tr>" for row in paper.table
            )
            caption = html.escape(f"Table 1. {paper.captions[0]}")
            parts.append(f"<table><caption>{caption}</caption>{rows}</table>")
    references = "".join(element("li", one) for one in paper.references)
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8"><style>@page{size:A4;margin:2cm}'
        f"h1{{font-size:20pt}}table{{margin:1em auto}}td{{padding:2px 12px}}{_LOOKS[look]}</style>"
        f"<h1>{html.escape(paper.title)}</h1><p>{html.escape(paper.author)}</p>"
        f"<p>{html.escape(paper.abstract)}</p><main>{''.join(parts)}"
        f"<h2>References</h2><ol>{references}</ol></main></html>"
    )


def printed(page: str, folder: Path) -> Path:
    """Return the PDF of a page that Chromium prints."""
    (folder / "paper.html").write_text(page, "utf-8")
    run(
        *("chromium", "--headless", "--no-sandbox", "--disable-gpu"),
        *(f"--user-data-dir={folder}/profile", "--print-to-pdf=paper.pdf", "paper.html"),
        cwd=folder,
    )
    return folder / "paper.pdf"


def chromium(look: str) -> Maker:
    """A maker of papers that Chromium prints."""

    def make(paper: Paper, folder: Path) -> Path:
        return printed(_page(paper, look), folder)

    return make


def weasyprint(look: str) -> Maker:
    """A maker of papers that WeasyPrint prints."""

    def make(paper: Paper, folder: Path) -> Path:
        import weasyprint as program

        page = _page(paper, look).replace("main{", "main{orphans:2;widows:2;")
        running = "@top-center{content:'Journal of Coastal Studies 12 (2024)'}"
        page = page.replace("@page{", f"@page{{{running}@bottom-center{{content:counter(page)}}")
        program.HTML(string=page).write_pdf(folder / "paper.pdf")
        return folder / "paper.pdf"

    return make


# -------------------------------------------------------------------------------------- LibreOffice


def _structured(paper: Paper) -> Structured:
    lines, kinds = [paper.title], [Paragraph(ParagraphKind.HEADING, 1)]

    def add(text: str, paragraph: Paragraph) -> None:
        lines.append(text)
        kinds.append(paragraph)

    add(paper.author, Paragraph())
    add(paper.abstract, Paragraph())
    for section in paper.sections:
        add(section.title, Paragraph(ParagraphKind.HEADING, 2))
        for paragraph in section.paragraphs:
            add(paragraph, Paragraph())
        for item in section.items:
            add(item, Paragraph(ParagraphKind.LIST_ITEM, 1, "•"))
    add("References", Paragraph(ParagraphKind.HEADING, 2))
    for number, reference in enumerate(paper.references, 1):
        add(f"[{number}] {reference}", Paragraph())
    return Structured("\n".join(lines), kinds)


def libreoffice(suffix: str, *, columns: int = 1, justified: bool = False) -> Maker:
    """A maker of papers that LibreOffice converts from a document of this program."""

    def make(paper: Paper, folder: Path) -> Path:
        from editor.files.docx import new_docx
        from editor.files.odt import new_odt

        new = new_docx if suffix == ".docx" else new_odt
        data = new(_structured(paper), paper.title)
        if suffix == ".docx" and (columns > 1 or justified):
            data = _docx_layout(data, columns)
        path = folder / f"paper{suffix}"
        path.write_bytes(data)
        run(
            *("soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless"),
            *("--convert-to", "pdf", "--outdir", folder, path),
            cwd=folder,
        )
        return folder / "paper.pdf"

    return make


def _docx_layout(data: bytes, columns: int) -> bytes:
    """The document with columns, justified and hyphenated."""
    import io
    import zipfile

    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            part = old.read(name).decode()
            if name == "word/document.xml":
                part = part.replace(
                    "</w:sectPr>", f'<w:cols w:num="{columns}" w:space="400"/></w:sectPr>'
                )
                part = part.replace("<w:p><w:r>", '<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r>')
                part = part.replace("<w:r><w:t", '<w:r><w:rPr><w:lang w:val="en-GB"/></w:rPr><w:t')
            new.writestr(name, part)
    return out.getvalue()


# ---------------------------------------------------------------------------- libraries of programs


def reportlab(columns: int = 1) -> Maker:
    """A maker of papers by ReportLab's Platypus."""

    def make(paper: Paper, folder: Path) -> Path:
        from reportlab.lib.pagesizes import A4
        from reportlab.lib.styles import getSampleStyleSheet
        from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph, Table

        width, height = A4
        gap, margin = 20, 60
        each = (width - 2 * margin - gap * (columns - 1)) / columns
        frames = [
            Frame(margin + n * (each + gap), 60, each, height - 130, 0, 0, 0, 0)
            for n in range(columns)
        ]

        def furniture(canvas: object, document: object) -> None:
            canvas.setFont("Times-Italic", 9)
            canvas.drawCentredString(width / 2, height - 40, "Journal of Coastal Studies 12 (2024)")
            canvas.drawCentredString(width / 2, 30, f"Page {document.page}")

        styles = getSampleStyleSheet()
        body, heading, title = styles["BodyText"], styles["Heading2"], styles["Title"]
        body.alignment = 4
        story = [Paragraph(html.escape(paper.title), title), Paragraph(paper.author, body)]
        story.append(Paragraph(html.escape(paper.abstract), body))
        for number, section in enumerate(paper.sections):
            story.append(Paragraph(section.title, heading))
            story += [Paragraph(html.escape(one), body) for one in section.paragraphs]
            story += [
                Paragraph(html.escape(one), styles["Bullet"], bulletText="•")
                for one in section.items
            ]
            if number == 1:
                story.append(Table(paper.table))
        story.append(Paragraph("References", heading))
        for number, one in enumerate(paper.references, 1):
            story.append(Paragraph(f"[{number}] {html.escape(one)}", body))
        document = BaseDocTemplate(str(folder / "paper.pdf"), pagesize=A4)
        document.addPageTemplates([PageTemplate(frames=frames, onPage=furniture)])
        document.build(story)
        return folder / "paper.pdf"

    return make


def fpdf(columns: int = 1) -> Maker:
    """A maker of papers by fpdf2."""

    def make(paper: Paper, folder: Path) -> Path:
        from fpdf import FPDF

        pdf = FPDF()
        pdf.add_font("serif", "", SERIF)
        pdf.add_page()
        pdf.set_font("serif", size=16)
        pdf.multi_cell(0, 9, paper.title, new_x="LMARGIN", new_y="NEXT")
        pdf.set_font("serif", size=10)
        pdf.multi_cell(0, 6, paper.author, new_x="LMARGIN", new_y="NEXT")
        pdf.multi_cell(0, 5, paper.abstract, new_x="LMARGIN", new_y="NEXT")
        pdf.ln(4)
        with pdf.text_columns(ncols=columns, gutter=8, text_align="J", line_height=1.2) as flow:
            for section in paper.sections:
                pdf.set_font("serif", size=13)
                with flow.paragraph(top_margin=4, bottom_margin=2) as one:
                    one.write(section.title)
                pdf.set_font("serif", size=10)
                for text in (*section.paragraphs, *section.items):
                    with flow.paragraph(bottom_margin=3) as one:
                        one.write(text)
            pdf.set_font("serif", size=13)
            with flow.paragraph(top_margin=4, bottom_margin=2) as one:
                one.write("References")
            pdf.set_font("serif", size=10)
            for number, text in enumerate(paper.references, 1):
                with flow.paragraph(bottom_margin=1) as one:
                    one.write(f"[{number}] {text}")
        pdf.output(str(folder / "paper.pdf"))
        return folder / "paper.pdf"

    return make


_HEAD = (
    r"\usepackage{fancyhdr}\pagestyle{fancy}\fancyhead[L]{Vale and Bloom}"
    r"\fancyhead[R]{Journal of Coastal Studies 12 (2024)}"
)
MAKERS: dict[str, Maker] = {
    "latex article": latex(r"\documentclass[a4paper]{article}"),
    "latex 11pt, running heads": latex(r"\documentclass[11pt,a4paper]{article}", _HEAD),
    "latex line numbers": latex(
        r"\documentclass[11pt]{article}", r"\usepackage{lineno}\linenumbers"
    ),
    "latex two columns": latex(
        r"\documentclass[twocolumn,10pt,a4paper]{article}", _HEAD, columns=2
    ),
    "latex ieee": latex(r"\documentclass[conference]{IEEEtran}", columns=2),
    "latex three columns": latex(
        r"\documentclass[9pt,a4paper]{extarticle}",
        r"\usepackage{multicol}\usepackage[margin=2cm]{geometry}",
        columns=3,
        begin=r"\begin{multicols}{3}",
        end=r"\end{multicols}",
    ),
    "latex times, microtype": latex(
        r"\documentclass[twocolumn]{article}",
        r"\usepackage{mathptmx}\usepackage{microtype}",
        columns=2,
    ),
    "libreoffice docx": libreoffice(".docx"),
    "libreoffice odt": libreoffice(".odt"),
    "libreoffice two columns": libreoffice(".docx", columns=2),
    "chromium": chromium("plain"),
    "chromium justified": chromium("justified"),
    "chromium two columns": chromium("two"),
    "chromium three columns": chromium("three"),
    "weasyprint": weasyprint("justified"),
    "weasyprint two columns": weasyprint("two"),
    "reportlab": reportlab(),
    "reportlab two columns": reportlab(2),
    "fpdf2": fpdf(),
    "fpdf2 two columns": fpdf(2),
}
