"""Fit the judge: the probability that a stretch is spun, and that a wording is its original.

    python resources/model/fit_judge.py GOLD_FOLDER

GOLD_FOLDER holds *.gold.txt, one file a source, as for resources/lexicon/learn.py. Every source is
read with a lexicon learnt from the other sources only, as if another edition of the spinner had
spun those: a share OTHER of their pairs is left out or has another phrase. The texts are read as
they are (spun throughout), with only some of the originals replaced (spun mildly), and their
originals as spun by spinners drawn at random (random_spinner.py), each read without a share HELD of
all pairs, and in a share FOREIGN of the texts without the list that the spinner draws on. So are
those of voices/ beside this recipe. A share BLIND of all is read without the encoder. Prints how
good judges are that were fitted without the source they are measured on, and without the kind of
spinner; the judge that is written is fitted on all. Takes fifteen minutes on two cores; needs
numpy, scikit-learn, and WordNet 3.0 in a folder.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import sys
import zlib
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

try:
    import numpy as np
    from sklearn.ensemble import HistGradientBoostingClassifier
    from sklearn.metrics import log_loss
except ModuleNotFoundError as missing:
    sys.exit(f"This recipe needs {missing.name}: pip install 'unspin[recipes]'.")

HERE = Path(__file__).resolve().parent
LEXICON = HERE.parent / "lexicon"
sys.path[:0] = [str(HERE.parents[1]), str(LEXICON)]

from build import WRITTEN, lexicon_text  # noqa: E402 the paths come first
from gold import MARK, read_texts  # noqa: E402 the paths come first
from learnt import count  # noqa: E402 the paths come first
from marked import Gold, milder, parsed, with_changes  # noqa: E402 the paths come first
from random_spinner import KINDS, Sources, Spinner  # noqa: E402 the paths come first
from thesaurus import FOLDER  # noqa: E402 the paths come first
from written import written_pairs  # noqa: E402 the paths come first

from editor.engine.agreement import with_opening_capital  # noqa: E402 the paths come first
from editor.engine.engine import Engine  # noqa: E402 the paths come first
from editor.engine.judging.features import (  # noqa: E402 the paths come first
    STRETCH,
    UNREAD,
    WORDING,
    of_stretch,
    of_wordings,
)
from editor.engine.judging.judge import JUDGED, VERSION, Judge  # noqa: E402 the paths come first
from editor.engine.judging.marking import wordings_of  # noqa: E402 the paths come first
from editor.engine.model.encoder import Encoder, Impression  # noqa: E402 the paths come first
from editor.engine.model.lexicon import Candidate, Lexicon  # noqa: E402 the paths come first
from editor.engine.model.ngrams import Ngrams  # noqa: E402 the paths come first
from editor.engine.model.synonyms import Synonyms  # noqa: E402 the paths come first
from editor.engine.model.vectors import Vectors  # noqa: E402 the paths come first
from editor.engine.reading.evidence import Manner  # noqa: E402 the paths come first
from editor.engine.reading.reader import SentenceReader  # noqa: E402 the paths come first
from editor.engine.rules import rules  # noqa: E402 the paths come first
from editor.engine.text.case import carry_case  # noqa: E402 the paths come first

if TYPE_CHECKING:
    from numpy.typing import NDArray

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
VOICES: Final = HERE / "voices"
"""Texts of many kinds: what is common elsewhere is rare in the sources."""
TEXTS: Final = 60
"""Most texts of each source; each is read as it is, twice spun mildly, and OTHERS times spun by
spinners drawn at random. Set by hand."""
WEIGHTS: Final = {
    Manner.NEWS: {"whole": 0.6, "mild": 1.0, "other": 0.15},
    Manner.UNKNOWN: {"whole": 0.5, "mild": 0.5, "other": 1.0},
}
"""Weight of a stretch by what its text looks like and by its kind; "other" are those by random
spinners. Set by hand."""
DOCUMENT_BLUR: Final = 1.0
"""Standard deviation of what is added to the mean ln odds of texts that look like the work of an
unknown spinner. Measured: they are one to two lower where the encoder never met its sources."""
LEAST_WORDS: Final = 100
"""Shorter texts are not read. Set by hand."""
SEED: Final = 20261124
"""Any number."""
BINS: Final = 10
"""Of the calibration error, as it is usually given."""


class Read(NamedTuple):
    """The stretches of one source's texts, and the wordings of those that are spun."""

    source: str
    kinds: list[str]
    features: list[list[float]]
    spun: list[bool]
    wording_kinds: list[str]
    wordings: list[list[float]]
    right: list[bool]


Row = tuple[str, str, list[float], bool]
"""Source, kind, features, truth."""


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

    def __init__(self, whole: Lexicon | Synonyms, seed: str, manner: str = "") -> None:
        """Take them, what decides which pairs are left out, and a manner whose list is."""
        self._whole = whole
        self._seed = seed
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
            if zlib.crc32(f"{self._seed}|{phrase}|{one.original.norm}".encode()) >= HELD * 2**32
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
            rules.load_resources(self.ngrams),
        )


def read_source(paths: list[Path], written: Path, wordnet: Path, path: Path) -> Read:
    """Read the texts of one source, or of VOICES, with a lexicon learnt from the others."""
    texts = (text for other in paths if other != path for text in read_texts(other))
    others = alternatives(written)
    learnt = count(of_another_edition(text, path.stem, others) for text in texts)
    lists = Lists(
        Lexicon(lexicon_text(learnt, written)),
        Ngrams.load(HERE / "english.ngrams"),
        Synonyms.load(LEXICON / "wordnet.synonyms").joined(
            Synonyms.load(LEXICON / "manners.synonyms")
        ),
        Vectors.load(HERE / "english.vectors"),
        Encoder.load(HERE),
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


def fit(
    features: NDArray[np.float64], spun: NDArray[np.bool_], weights: NDArray[np.float64]
) -> HistGradientBoostingClassifier:
    """Small trees with many stretches in each leaf, to hold for other spinners too."""
    model = HistGradientBoostingClassifier(
        max_depth=5,
        max_iter=70,
        learning_rate=0.15,
        min_samples_leaf=50,
        l2_regularization=5,
        early_stopping=False,
        random_state=SEED,
    )
    return model.fit(features, spun, sample_weight=weights)


def left_out(
    features: NDArray[np.float64],
    truth: NDArray[np.bool_],
    weights: NDArray[np.float64],
    some: NDArray[np.bool_],
) -> NDArray[np.float64]:
    """What trees fitted on the other rows say of some; a half where there is nothing to learn."""
    if len(set(truth[~some])) < 2:
        return np.full(some.sum(), 0.5)
    return fit(features[~some], truth[~some], weights[~some]).predict_proba(features[some])[:, 1]


def calibration_error(sure: NDArray[np.float64], spun: NDArray[np.bool_]) -> float:
    """Expected calibration error over ten bins (Naeini and others, 2015)."""
    bins = np.minimum((sure * BINS).astype(int), BINS - 1)
    return sum(
        abs(sure[bins == one].mean() - spun[bins == one].mean()) * (bins == one).mean()
        for one in range(BINS)
        if (bins == one).any()
    )


def exported(model: HistGradientBoostingClassifier) -> dict[str, object]:
    """Trees as editor/engine/model/trees.py reads them."""
    trees = []
    for (predictor,) in model._predictors:  # noqa: SLF001 scikit-learn has no other way out
        trees.append(
            [
                [-1, round(float(node["value"]), 5), 0, 0]
                if node["is_leaf"]
                else [
                    int(node["feature_idx"]),
                    float(node["num_threshold"]),
                    int(node["left"]),
                    int(node["right"]),
                ]
                for node in predictor.nodes
            ]
        )
    base = float(model._baseline_prediction.item())  # noqa: SLF001 likewise
    return {"base": base, "trees": trees}


def fitted(name: str, rows: list[Row], weighing: dict[str, float]) -> dict[str, object]:
    """Fit trees on rows, weighed by their kinds.

    Prints calibration error and log loss of trees fitted without the source, and without the kind
    of spinner, that they are measured on.
    """
    source = np.array([row[0] for row in rows])
    kinds = np.array([row[1] for row in rows])
    features = np.array([row[2] for row in rows])
    truth = np.array([row[3] for row in rows])
    if len(set(truth)) < 2:
        return {"base": 0.0, "trees": []}
    weights = np.array([weighing.get(kind, weighing["other"]) for kind in kinds])
    table = features, truth, weights
    sure = np.zeros(len(rows))
    for one in sorted(set(source)):
        sure[source == one] = left_out(*table, source == one)
    for kind in sorted(set(kinds)):
        here = kinds == kind
        errors = [
            f"{calibration_error(found, truth[here]):.3f} "
            f"{log_loss(truth[here], found, labels=[False, True]):.3f}"
            for found in (sure[here], left_out(*table, here))
        ]
        print(
            f"{name}, {kind}: {here.sum()} cases, calibration error and log loss {errors[0]}, "
            f"of trees that never met the kind {errors[1]}"
        )
    return exported(fit(features, truth, weights))


def judge(reads: list[Read]) -> dict[str, object]:
    """The judge as editor/engine/judging/judge.py reads it."""
    spun = [
        (read.source, *row)
        for read in reads
        for row in zip(read.kinds, read.features, read.spun, strict=True)
    ]
    right = [
        (read.source, *row)
        for read in reads
        for row in zip(read.wording_kinds, read.wordings, read.right, strict=True)
    ]
    found: dict[str, object] = {"version": VERSION, "stretch": STRETCH, "wording": WORDING}
    for manner in JUDGED:
        # News spinners spin news: the other voices would only blur what is known of them.
        own_spun, own_right = (
            [
                row
                for row in rows
                if manner_of(row, names) is manner
                and not (manner is Manner.NEWS and row[0] == VOICES.name)
            ]
            for rows, names in ((spun, STRETCH), (right, WORDING))
        )
        if manner is Manner.UNKNOWN:
            own_spun = blurred(own_spun)
        found[manner] = {
            "spun": fitted(f"{manner}, stretches", own_spun, WEIGHTS[manner]),
            "right": fitted(f"{manner}, wordings", own_right, WEIGHTS[manner]),
        }
    return found


def manner_of(row: Row, names: tuple[str, ...]) -> Manner:
    """What the text of a row looked like; only texts that looked spun were judged."""
    return Manner.UNKNOWN if row[2][names.index("any_share")] > 0 else Manner.NEWS


def blurred(rows: list[Row]) -> list[Row]:
    """The rows with the mean ln odds of each text blurred; what was read blind stays so."""
    column = STRETCH.index("document_odds")
    chance = random.Random(SEED)
    values = sorted({row[2][column] for row in rows})
    new = {one: one if one == UNREAD else one + chance.gauss(0, DOCUMENT_BLUR) for one in values}
    return [
        (source, kind, [*features[:column], new[features[column]], *features[column + 1 :]], truth)
        for source, kind, features, truth in rows
    ]


def main() -> None:
    """Read the command line, read all sources, measure, fit, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--written", type=Path, default=WRITTEN, metavar="FOLDER")
    parser.add_argument("--wordnet", type=Path, default=FOLDER, metavar="FOLDER")
    parser.add_argument("--voices", type=Path, default=VOICES, metavar="FOLDER")
    parser.add_argument("-o", "--out", type=Path, default=HERE / "judge.json")
    args = parser.parse_args()
    paths = sorted(args.gold.glob("*.gold.txt"))
    if len(paths) < 2:
        sys.exit(
            f"{args.gold} has fewer than two *.gold.txt files: name the folder of the marked texts."
        )
    with ProcessPoolExecutor() as pool:
        read = partial(read_source, paths, args.written, args.wordnet)
        reads = list(pool.map(read, [*paths, args.voices]))
    args.out.write_text(json.dumps(judge(reads)), encoding="utf-8")
    print(args.out.name, args.out.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
