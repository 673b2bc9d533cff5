"""Texts as the judge is to meet them, each read by an engine that does not know all of its spinner.

Every source is read with a lexicon learnt from the other sources only, as if another edition of the
spinner had spun those: a share OTHER of their pairs is left out or has another phrase. The texts
are read as they are (spun throughout), with only some of the originals replaced (spun mildly), and
their originals as spun by spinners drawn at random (random_spinner.py), each read without a share
HELD of all pairs, and in a share FOREIGN of the texts without the list that the spinner draws on.
So are those of voices/ beside this module. A share BLIND of all is read without the encoder.
"""

from __future__ import annotations

import hashlib
import random
import zlib
from pathlib import Path
from typing import Final, NamedTuple

from build import lexicon_tables
from gold import MARK, read_texts
from learnt import count
from marked import Gold, milder, parsed, with_changes
from random_spinner import KINDS, Sources, Spinner
from written import written_pairs

from editor.engine.agreement import with_opening_capital
from editor.engine.engine import Engine
from editor.engine.judging.features import of_stretch, of_wordings
from editor.engine.judging.judge import Judge
from editor.engine.judging.marking import wordings_of
from editor.engine.model.encoder import Encoder, Impression
from editor.engine.model.lexicon import Candidate, Lexicon
from editor.engine.model.listed_terms import ListedTerms
from editor.engine.model.ngrams import Ngrams
from editor.engine.model.packed import Packed
from editor.engine.model.synonyms import Synonyms
from editor.engine.model.vectors import Vectors
from editor.engine.reading.reader import SentenceReader
from editor.engine.rules import rules
from editor.engine.text.case import carry_case

HERE = Path(__file__).resolve().parent
LEXICON = HERE.parent / "lexicon"
OTHER: Final = 0.3
"""Share of the replacements in texts of another edition that were never seen. Measured on texts
that nothing was learnt from."""
SWAPPED: Final = 0.7
"""Of these, the share whose original was seen to become another phrase. Measured likewise."""
OTHERS: Final = 3
"""Random spinners that each text is spun by. Set by hand."""
MILD: Final = (0.15, 0.25, 0.4, 0.55)
"""Shares of the originals that are replaced in a mildly spun text. Set by hand."""
SPINNERS: Final = (*KINDS, (10, ("learnt",)), (8, ("learnt", "wordnet")))
"""How many spinners draw on which sources: the encoder never met those that were learnt."""
HELD: Final = 0.2
"""Share of a random spinner's pairs that the engine does not know. Measured: of those of spinners
that were not looked at when the tables were written, 2 to 38 % are not in them."""
FOREIGN: Final = 0.3
"""Share of the random spinners whose first list the engine does not know at all. Set by hand."""
BLIND: Final = 0.15
"""Share of the texts that are read without the encoder. Set by hand."""
DIM_MEAN: Final = -3.3
"""Mean ln odds in spun texts, about which they are drawn together. Measured."""
FAINT: Final = 0.5
"""Factor for ln odds: see Dimmed."""
BLUR: Final = 1.4
"""Standard deviation of what is added to them: see Dimmed."""
FAINT_FIT: Final = 0.7
"""The same for how well wordings suit. Set by hand."""
BLUR_FIT: Final = 0.7
"""Likewise."""
TEXTS: Final = 60
"""Most texts of each source; each is read as it is, twice spun mildly, and OTHERS times spun by
spinners drawn at random. Set by hand."""
LEAST_WORDS: Final = 100
"""Shorter texts are not read. Set by hand."""
SEED: Final = 20261124
"""Any number."""


class Read(NamedTuple):
    """The stretches of one source's texts, and the wordings of those that are spun."""

    source: str
    kinds: list[str]
    features: list[list[float]]
    spun: list[bool]
    wording_kinds: list[str]
    wordings: list[list[float]]
    right: list[bool]


def alternatives(written: Path) -> dict[str, list[str]]:
    """Other phrases that may stand for an original: the written entries of weight 1 or more."""
    found: dict[str, list[str]] = {}
    for spun, original, weight in written_pairs(written):
        if weight >= 1:
            found.setdefault(original.lower(), []).append(spun)
    return found


def of_another_edition(marked: str, source: str, others: dict[str, list[str]]) -> str:
    """A text with some pairs replaced by others, the same ones in all texts that teach `source`."""

    def other(stretch: str, spun: str, original: str) -> str:
        pair = f"{source}|{spun}|{original}".lower()
        chance = random.Random(hashlib.sha256(pair.encode()).digest())
        if chance.random() >= OTHER:
            return stretch
        choice = others.get(original.partition("|")[0].lower())
        if choice and chance.random() < SWAPPED:
            return f"[[{carry_case(spun, chance.choice(choice))}|{original}]]"
        # A stop instead: the pair is not seen, and no phrase survives across it.
        return ";"

    return MARK.sub(lambda m: other(m[0], m[1], m[2]), marked)


def read_text(read: Read, engine: Engine, kind: str, text: str, golds: list[Gold]) -> None:
    """Add the stretches of one text to `read`."""
    for around, stretch in engine.judged(text):
        cells = around.lattice.sentence.cells
        start, end = cells[stretch.start].start, cells[stretch.end - 1].end
        touched = [gold for gold in golds if gold.start < end and start < gold.end]
        read.kinds.append(kind)
        read.features.append(of_stretch(stretch, around))
        read.spun.append(bool(touched))
        if not touched:
            continue
        low, high = min(start, touched[0].start), max(end, touched[-1].end)
        wanted = with_changes(text, low, high, touched)
        wordings = wordings_of(stretch, around)
        read.wording_kinds.extend([kind] * len(wordings))
        read.wordings.extend(of_wordings(stretch, wordings, around))
        for one in wordings:
            new = with_opening_capital(text, start, one.text)
            read.right.append(with_changes(text, low, high, [Gold(start, end, new)]) == wanted)


class Without:
    """The lexicon or the synonyms without some pairs (spun, original), for one document."""

    def __init__(
        self, whole: Lexicon | Synonyms, seed: str = "", manner: str = "", held: float = HELD
    ) -> None:
        """Take them, what decides which pairs are left out, a manner whose list is, and what share
        of all pairs.
        """
        self._whole = whole
        self._seed = seed
        self._held = held
        names = whole.names if isinstance(whole, Synonyms) else ()
        self._out = names.index(manner) if manner in names else -1

    def __getattr__(self, name: str) -> object:
        """All that is not about pairs."""
        return getattr(self._whole, name)

    def candidates(self, phrase: str) -> tuple[Candidate, ...]:
        """The candidates that are not left out."""
        found = (
            one
            for one in self._whole.candidates(phrase)
            if zlib.crc32(f"{self._seed}|{phrase}|{one.original.norm}".encode())
            >= self._held * 2**32
        )
        return tuple(filter(None, map(self._elsewhere, found)))

    def _elsewhere(self, one: Candidate) -> Candidate | None:
        """A candidate without the list that is left out; None if no other has it."""
        if self._out < 0:
            return one
        lists = tuple(pair for pair in one.lists if pair[0] != self._out)
        if not lists:
            return None
        return one._replace(lists=lists, chance=max(chance for _, chance in lists))


class Dimmed:
    """The encoder as it is with spinners whose sources it never met: less sure, and more confused.

    Measured: it tells replaced words from others with an area under the curve of .95 where it was
    trained on the spinner's sources, and of .78 to .94 in articles spun by hand and in texts spun
    by the learnt list. With these values it is .85.
    """

    def __init__(self, encoder: Encoder, chance: random.Random) -> None:
        """Take the encoder, and what decides how it errs."""
        self._encoder = encoder
        self._chance = chance

    def __getattr__(self, name: str) -> object:
        """All that is not about its opinion."""
        return getattr(self._encoder, name)

    def impression(self, text: str, spans: list[tuple[int, int]]) -> Impression:
        """What it says, dimmed."""
        found = self._encoder.impression(text, spans)
        noise = self._chance.gauss
        odds = tuple(FAINT * (one - DIM_MEAN) + DIM_MEAN + noise(0, BLUR) for one in found.odds)
        return found._replace(odds=odds)

    def fits(self, *asked: object) -> list[float]:
        """How well wordings suit, dimmed."""
        noise = self._chance.gauss
        return [FAINT_FIT * one + noise(0, BLUR_FIT) for one in self._encoder.fits(*asked)]


class Lists(NamedTuple):
    """What engines are made of."""

    lexicon: Lexicon
    ngrams: Ngrams
    synonyms: Synonyms
    vectors: Vectors
    encoder: Encoder
    terms: ListedTerms

    def engine(
        self, *, blind: bool, seed: str = "", manner: str = "", dimmed: bool = False
    ) -> Engine:
        """An engine without the encoder if `blind` or with it `dimmed`, without some pairs if there
        is a seed, and without the list of a manner.
        """
        lexicon = Without(self.lexicon, seed) if seed else self.lexicon
        synonyms = Without(self.synonyms, seed, manner) if seed else self.synonyms
        encoder = Dimmed(self.encoder, random.Random(seed)) if dimmed else self.encoder
        return Engine(
            SentenceReader(
                lexicon, self.ngrams, synonyms, self.vectors, encoder=None if blind else encoder
            ),
            Judge({}),
            rules.load_resources(self.ngrams, self.terms, self.vectors),
        )


def read_source(paths: list[Path], written: Path, wordnet: Path, path: Path) -> Read:
    """Read the texts of one source, or of VOICES, with a lexicon learnt from the others."""
    texts = (text for other in paths if other != path for text in read_texts(other))
    others = alternatives(written)
    learnt = count(of_another_edition(text, path.stem, others) for text in texts)
    lists = Lists(
        Lexicon.of(Packed.of(lexicon_tables(learnt, written))),
        Ngrams.load(HERE / "english.ngrams"),
        Synonyms.load(LEXICON / "wordnet.synonyms").joined(
            Synonyms.load(LEXICON / "manners.synonyms")
        ),
        Vectors.load(HERE / "english.vectors"),
        Encoder.load(HERE),
        ListedTerms.load(),
    )
    sources = Sources(wordnet, written)
    sources.add("learnt", ((original, spun) for spun, original in learnt.replaced))
    engines = {blind: lists.engine(blind=blind) for blind in (False, True)}
    chance = random.Random(f"{SEED} {path.stem}")
    files = [path] if path.is_file() else sorted(path.glob("*.txt"))
    own = [text for file in files for text in read_texts(file) if len(text.split()) >= LEAST_WORDS]
    chance.shuffle(own)
    read = Read(path.stem, [], [], [], [], [], [])
    for number, text in enumerate(own[:TEXTS] if path.is_file() else own):
        for rate in (1.0, *chance.sample(MILD, 2)) if path.is_file() else ():
            plain, golds = parsed(milder(text, rate, chance))
            blind = chance.random() < BLIND
            read_text(read, engines[blind], "whole" if rate == 1 else "mild", plain, golds)
        original = parsed(milder(text, 0.0, chance))[0]
        for again in range(OTHERS):
            spinner = Spinner(sources, chance, SPINNERS)
            plain, golds = spinner.spin(original)
            engine = lists.engine(
                blind=chance.random() < BLIND,
                seed=f"{path.stem} {number} {again}",
                manner=spinner.uses[0] if chance.random() < FOREIGN else "",
                dimmed=spinner.uses != ("learnt",),
            )
            read_text(read, engine, " ".join(spinner.uses), plain, golds)
    print(path.stem, len(read.spun), "stretches", len(read.right), "wordings", flush=True)
    return read
