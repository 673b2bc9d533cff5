"""Papers with everything that papers have, as plain data, from which the makers make PDFs."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from editor.paths import resources_folder

SAMPLES = resources_folder() / "samples" / "originals"
OWN = """\
The well-known office of the coastguard keeps an official record of every difficult passage, and
the staff affirm that its first-class efficiency has not suffered from the long-term reflow of
traffic. Waffles are served in the cafeteria; the coffee is sufficiently strong to keep the
night shift fit.

The effect of temperature on the classification of sediments was examined with a
state-of-the-art spectrometer. Representative measurements were taken at twenty-four stations,
and the distribution of heavy minerals differed significantly from what earlier investigators
had published.

Communication between neighbouring laboratories is notoriously complicated. Responsibilities
overlap, terminology differs, and documentation that would be indispensable for a re-examination
is frequently unavailable; the administrators of three institutions acknowledged this in
self-critical statements.

We trained a convolutional network on 12,480 photographs, of which 3.5 per cent were
mislabelled, and compared its predictions with those of two experienced radiologists who were
unaware of the outcome.

Overfitting was avoided by early stopping; hyperparameters were chosen by cross-validation.

Participants reported their day-to-day experiences in a questionnaire (see the appendix), which
had been translated into Portuguese, Hungarian and Finnish. The naïve expectation that a café
visit would influence self-esteem could not be confirmed: the coefficient was −0.03, and its
interval included zero.

Electromagnetic interference from unshielded amplifiers contaminated approximately a quarter of
all recordings. After preprocessing, the remaining epochs were segmented automatically,
inspected by two technicians and, where their judgements disagreed, discussed until an
understanding was reached.

Nevertheless, generalisation to under-represented populations remains questionable.
Anti-inflammatory treatment had been administered to some patients before hospitalisation, and
the heterogeneity of the non-randomised comparison group makes a straightforward interpretation
of these differences impossible.

The manufacturer's specification promises a resolution of 0.25 micrometres; our calibration,
which followed the procedure recommended by the metrological institute, yielded 0.31 micrometres
instead.

This discrepancy is insignificant for the purposes of the present investigation."""
CONTINUED = (
    "Methods and materials", "Results", "Related work", "Instrumentation and calibration",
    "Discussion of the findings", "Limitations", "Experimental procedure",
)  # fmt: skip
NAMES = ("Vale", "Bloom", "Kerrigan", "Osei", "Lindqvist", "Moreau", "Takeda", "Farrow")


@dataclass
class Section:
    """A heading and what is under it."""

    title: str
    paragraphs: list[str]
    items: list[str] = field(default_factory=list)


@dataclass
class Paper:
    """A document to be made as a PDF."""

    title: str
    author: str
    abstract: str
    sections: list[Section]
    notes: list[str]
    captions: list[str]
    table: list[list[str]]
    formulas: list[str]
    """In LaTeX."""
    references: list[str]

    def flow(self, *, with_formulas: bool = True) -> str:
        """What is read from beginning to end, footnotes, floats and references left out."""
        parts = [self.title, self.author, self.abstract]
        for section in self.sections:
            parts += [section.title, *section.paragraphs, *section.items]
        return "\n".join(parts)


def paper(seed: int, sections: int = 5) -> Paper:
    """A paper of about 300 words a section."""
    rng = random.Random(seed)
    pool = [
        line
        for path in sorted(SAMPLES.glob("*.txt"))
        for line in path.read_text("utf-8").split("\n")
        if len(line.split()) > 15
    ]
    pool += OWN.split("\n\n")
    pool = [" ".join(one.split()) for one in pool]
    rng.shuffle(pool)
    turn = iter(pool * 3)
    titles = ["Introduction", *rng.sample(CONTINUED, sections - 2), "Conclusion"]
    made = []
    for number, title in enumerate(titles):
        paragraphs = [f"{next(turn)} {next(turn)}" for _ in range(3)]
        items = [next(turn) for _ in range(3)] if number == 1 else []
        made.append(Section(title, paragraphs, items))
    notes = [
        "Correspondence should be addressed to the second author at the institute.",
        "The measurements of the third week were repeated because of a power failure.",
    ]
    captions = [
        "Concentration of heavy minerals at the twenty-four stations, in parts per million.",
        "Confusion between the categories; darker fields indicate more frequent errors.",
    ]
    table = [["Station", "Depth", "Share"]] + [
        [f"North {n}", f"{rng.randint(2, 90)} m", f"0.{rng.randint(10, 99)}"] for n in range(1, 5)
    ]
    formulas = [
        r"E = \frac{1}{n}\sum_{i=1}^{n}\left(x_i-\bar{x}\right)^2",
        r"P(A\mid B) = \frac{P(B\mid A)\,P(A)}{P(B)}",
    ]
    references = [
        f"{rng.choice('ABEHKM')}. {name} and {rng.choice('CDFLR')}. {rng.choice(NAMES)}. "
        f"{' '.join(rng.choice(pool).split()[:9]).rstrip('.,;')}. Journal of Coastal Studies, "
        f"{rng.randint(2, 40)}({rng.randint(1, 4)}):{rng.randint(1, 200)}–{rng.randint(201, 400)}, "
        f"{rng.randint(1990, 2024)}."
        for name in NAMES
    ]
    return Paper(
        f"On the {rng.choice(('classification', 'distribution', 'interpretation'))} of heavy "
        f"minerals in {rng.choice(('northern', 'southern', 'estuarine'))} harbours",
        "Hanna Vale, Marta Bloom",
        f"{next(turn)} {next(turn)}",
        made,
        notes,
        captions,
        table,
        formulas,
        references,
    )
