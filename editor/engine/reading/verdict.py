"""The verdict on a document: what kind of spinner it looks like the work of, if of any.

Every kind explains the document in its own way: its words as they stand, as the work of a news
spinner whose list is known, as torture of terms of art, as the work of a spinner with an unknown
list, which replaces words by synonyms of any sense. The likeliest explanation wins, if it is far
enough ahead.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from operator import itemgetter
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

from editor.engine.reading import evidence as document
from editor.engine.reading.decoding import QUICK
from editor.engine.reading.evidence import Evidence
from editor.engine.reading.gathering import ReplacedShare
from editor.engine.reading.lattice import Lattice
from editor.engine.reading.mixture import ListShares, Mixture, even
from editor.engine.reading.reader import SentenceReader
from editor.engine.reading.register import unlike_news
from editor.engine.reading.sample import sample

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from editor.engine.reading.decoding import Decoded
    from editor.engine.text.sentences import Sentence

_T = TypeVar("_T")

WEIGHED: Final = 600
"""Words on which it is decided whether a news spinner was at work. Set by hand."""
TRIED: Final = 200
"""Words on which synonyms of any sense are tried: few, as every word has dozens. Set by hand."""
TRIED_SCIENCE: Final = (0.3, 0.9)
"""The shares of tortured terms that are tried. Set by hand."""


class Explanation(NamedTuple):
    """The likeliest explanation of a document."""

    share: float
    """The share of its replaceable wordings that a news spinner replaced, if one was at work."""
    probability: float
    """P(a news spinner was at work); 0 where another explains more."""
    any_share: float
    """The share of its words that a spinner with an unknown list replaced; 0 if none seems to have
    been at work."""
    odds: float | None
    """As Evidence.odds."""
    mixture: Mixture = ()
    """As Evidence.mixture."""
    tried: Mapping[int, Lattice] = MappingProxyType({})
    """By its first code point, what sentences were read as that were tried with synonyms of any
    sense."""

    @property
    def is_news(self) -> bool:
        """Whether it looks like the work of a news spinner."""
        return self.probability > document.VERDICT


def verdict(
    reader: SentenceReader, lattices: Iterable[Lattice], text: str, check: Callable[[], None]
) -> Explanation:
    """Return the verdict on a document from about WEIGHED words of it, as the encoder read them;
    `check` raises to cancel.
    """
    quick = _QuickReader(reader, check)
    weighed: list[Lattice] = []
    seen: list[Lattice] = []
    replaced = ReplacedShare(reader.lexicon)
    for one in _once(lattices):
        weighed.append(one)
        # A candidate that was never seen in spun text may fit well, but proves nothing.
        seen.append(_seen(one))
        replaced.add(seen[-1], quick.decoded(seen[-1], Evidence(document.FIRST_SHARE)))
    share = replaced.share()
    (proof,) = quick.gains(seen, [Evidence(share)])
    surveyed = "\n".join(text[start:end] for start, end in sample(len(text)))
    strange = max(0.0, unlike_news(surveyed))
    probability = document.probability(proof - document.REGISTER_PROOF_NEWS * strange)
    found = Explanation(share, probability, 0.0, document.mean_odds(weighed))
    is_certain = proof > document.CERTAIN * sum(len(lattice.arcs) for lattice in weighed)
    is_plain = found.odds is not None and found.odds < document.PLAIN_ODDS
    if is_certain or (is_plain and not found.is_news):
        return found
    tried = [
        (one, reader.lattice(one.sentence, text, any_sense=True))
        for one in weighed[some([one.sentence for one in weighed], TRIED)]
    ]
    unknown, gained, news, terms = _others(quick, tried, text, found, proof)
    if found.is_news and terms > news + document.TERMS_PROOF:
        found = found._replace(probability=0.0)
    ahead = gained - max(news, terms) - document.UNKNOWN_PROOF
    if found.is_news:
        ahead -= document.KNOWN_PROOF * proof
    else:
        odds = document.UNREAD_ODDS if found.odds is None else found.odds
        gained += document.ODDS_PROOF * (odds - document.SOUND_ODDS)
        gained += document.NEWS_PROOF * max(-document.MOST_NEWS, min(document.MOST_NEWS, proof))
        gained -= document.REGISTER_PROOF * strange * (1 + strange / document.REGISTER_DOUBLED)
        ahead = min(ahead, gained - document.ANY_PROOF)
    if ahead <= 0:
        return found
    return found._replace(
        probability=0.0,
        any_share=unknown.any_share,
        mixture=unknown.mixture,
        tried={one.sentence.span[0]: one for _, one in tried},
    )


def _others(
    quick: _QuickReader,
    tried: Sequence[tuple[Lattice, Lattice]],
    text: str,
    found: Explanation,
    proof: float,
) -> tuple[Evidence, float, float, float]:
    """Return the likeliest share and lists of an unknown spinner, and by how many nats these
    sentences are likelier with it, with a news spinner if there is one, and with tortured terms;
    0 where that cannot matter. Each is `tried` without and with synonyms of any sense.
    """
    reader = quick.reader
    usual = [one for one, _ in tried]
    any_sense = list(_once(reader.impressed(one, text) for _, one in tried))
    clean = document.CLEAN_SHARE
    unknown = Evidence(clean, any_share=document.ANY_FIRST, mixture=even(reader.lists))
    for _ in range(document.MIXTURE_READS):
        shares = ListShares(unknown.mixture)
        for one in any_sense:
            shares.add(one, quick.decoded(one, unknown))
        unknown = replace(unknown, mixture=shares.estimate())
    tries = [replace(unknown, any_share=share) for share in document.ANY_SHARES]
    gains = quick.gains(any_sense, tries)
    best, unknown = max(zip(gains, tries, strict=True), key=itemgetter(0))
    news = terms = 0.0
    if found.is_news:
        news = max(0.0, *quick.gains(usual, [Evidence(found.share)]))
    is_doubted = found.is_news and proof < document.DOUBTED
    if is_doubted or best - news > document.UNKNOWN_PROOF:  # otherwise they have lost already
        with_terms = [reader.with_terms(one, text) for one in usual]
        ways = [Evidence(clean, science=one) for one in TRIED_SCIENCE]
        terms = max(0.0, *quick.gains(with_terms, ways))
    return unknown, best, news, terms


class _QuickReader(NamedTuple):
    """Reads sentences quickly."""

    reader: SentenceReader
    check: Callable[[], None]

    def decoded(self, lattice: Lattice, evidence: Evidence) -> Decoded:
        """Decode a sentence."""
        return self.reader.decode(lattice, evidence, self.check, beam=QUICK)

    def gains(self, lattices: Sequence[Lattice], ways: Sequence[Evidence]) -> list[float]:
        """Return by how many nats the sentences are likelier in each way than as sound text."""
        sound = Evidence(document.CLEAN_SHARE, science=0.0)
        kept, *totals = (
            sum(self.reader.total(one, evidence, self.check) for one in lattices)
            for evidence in (sound, *ways)
        )
        return [total - kept for total in totals]


def _once(lattices: Iterable[Lattice]) -> Iterator[Lattice]:
    """Yield the sentences with readings of each phrase, and survivors, only where they come first.

    What a text is about it names again and again: that proves no more than naming it once.
    """
    met: set[str] = set()
    stood: set[str] = set()
    for lattice in lattices:
        arcs, survivors, origins = [], [], []
        for at, here in enumerate(lattice.arcs):
            kept = [number for number, one in enumerate(here) if not number or one.key not in met]
            arcs.append(kept)
            new = [number for number, key in enumerate(lattice.origins[at]) if key not in stood]
            survivors.append(tuple([lattice.survivors[at][number] for number in new]))
            origins.append(tuple([lattice.origins[at][number] for number in new]))
            met.update([one.key for one in here[1:]])
            stood.update(lattice.origins[at])
        chosen = _with_only(lattice, arcs)
        yield chosen._replace(survivors=tuple(survivors), origins=tuple(origins))


def _seen(lattice: Lattice) -> Lattice:
    """Return the sentence with only the candidates that were seen in spun texts."""
    arcs = lattice.arcs
    return _with_only(
        lattice,
        [
            [at for at, one in enumerate(here) if one.candidate is None or one.candidate.seen]
            for here in arcs
        ],
    )


def _with_only(lattice: Lattice, numbers: Sequence[Sequence[int]]) -> Lattice:
    """Return the sentence with only these readings of each cell."""

    def chosen(rows: Iterable[Sequence[_T]]) -> tuple[tuple[_T, ...], ...]:
        pairs = zip(rows, numbers, strict=True)
        return tuple([tuple([row[number] for number in kept]) for row, kept in pairs])

    fits = chosen(lattice.fits) if lattice.fits else ()
    return lattice._replace(arcs=chosen(lattice.arcs), fits=fits)


def some(sentences: Sequence[Sentence], enough: int) -> slice:
    """Choose every n-th sentence, so that together they have about `enough` words."""
    words = sum(len(sentence.cells) for sentence in sentences)
    return slice(None, None, max(1, -(-words // enough)))
