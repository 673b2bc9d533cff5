"""Make the encoder smaller: take out what it needs least, then teach the rest to say the same.

    python resources/model/shrink_encoder.py CORPORA_FOLDER STYLES_FOLDER BASE_FOLDER --hours 1.3

Reads encoder.state, which train_encoder.py left in the --out folder, and writes the encoder's three
files there; the other arguments are as for train_encoder.py.

Of each layer, attention heads and inner numbers are taken out one after the other, always the one
whose part the others can best take over (least squares over PRUNED_ON batches; ZipLM: Kurtic and
others, 2023). Then what is left learns from the whole network, layer by layer (TinyBERT: Jiao and
others, 2020). If that is started again it goes on where it stopped, by encoder.small.state in the
--out folder: delete that file once the encoder was trained anew.
"""

from __future__ import annotations

import copy
import random
import sys
import time
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

try:
    import torch
    from encoder_graph import HEAD
    from torch import nn
    from train_encoder import (
        Network,
        Window,
        arguments,
        batches,
        documents_of,
        numbers_of,
        read_vocabulary,
        train,
        write,
    )
except ModuleNotFoundError as missing:
    sys.exit(f"This recipe needs {missing.name}: pip install 'unspin[encoder]'.")

from editor.engine.model.word_pieces import WordPieces  # train_encoder sets the path

if TYPE_CHECKING:
    from collections.abc import Iterable

KEPT_HEADS: Final = (7, 8, 8, 8, 7, 5)
"""Attention heads of each layer that stay, of twelve. Measured: from them a layer's output can be
computed with an error of 2 to 9 parts in a hundred."""
KEPT_INNER: Final = (512, 768, 512, 640, 384, 384)
"""Inner numbers of each layer that stay, of 1,536. Measured likewise: 2 to 6 in a hundred."""
PRUNED_ON: Final = 16
"""Batches whose activations say what can be spared. Set by hand: 40,000 pieces."""
LONGEST: Final = 176
"""Word pieces of a window: as many as the program's windows have in English."""
RIDGE: Final = 1e-4
"""Added to the activations' products, in parts of their mean. Set by hand."""
ODDS: Final = 0.1
"""Weight of the squared error of the ln odds beside that of the layers. Set by hand."""


class Part(NamedTuple):
    """Numbers that `before` makes and `after` takes, some of which are taken out in groups."""

    before: list[nn.Linear]
    after: nn.Linear
    group: int
    """Numbers of a group: all of an attention head, or one."""
    kept: int
    """Groups that stay."""


def parts(network: Network) -> list[Part]:
    """All parts, from the input to the output."""
    found = []
    for layer, heads, inner in zip(network.bert.encoder.layer, KEPT_HEADS, KEPT_INNER, strict=True):
        asked, said = layer.attention.self, layer.attention.output.dense
        found.append(Part([asked.query, asked.key, asked.value], said, HEAD, heads))
        found.append(Part([layer.intermediate.dense], layer.output.dense, 1, inner))
    return found


def shrink(network: Network, examples: Iterable[list[Window]]) -> None:
    """Take out of each part what its output needs least."""
    found = parts(network)
    products = [torch.zeros(2 * [part.after.in_features], dtype=torch.double) for part in found]
    counted = torch.zeros(0)

    def add(product: torch.Tensor, given: torch.Tensor) -> None:
        rows = given[counted].double()
        product += rows.T @ rows

    hooks = [
        part.after.register_forward_pre_hook(lambda _, given, sums=product: add(sums, given[0]))
        for part, product in zip(found, products, strict=True)
    ]
    for batch in examples:
        numbers = numbers_of(batch)
        counted = numbers > 0
        with torch.no_grad():
            network(numbers, counted.long())
    for hook in hooks:
        hook.remove()
    for part, product in zip(found, products, strict=True):
        kept, weights = least_loss(part, product)
        for one in part.before:
            one.weight, one.bias = nn.Parameter(one.weight[kept]), nn.Parameter(one.bias[kept])
        part.after.weight = nn.Parameter(weights[kept].T.float().contiguous())


def least_loss(part: Part, product: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """The numbers that stay, and weights (input, output) that make up for those taken out."""
    size, group = len(product), part.group
    weights = part.after.weight.detach().T.double().clone()
    ridge = RIDGE * product.diagonal().mean() * torch.eye(size, dtype=torch.double)
    inverse = torch.linalg.inv(product + ridge)
    alive = list(range(size // group))
    while len(alive) > part.kept:
        numbers = torch.tensor(alive)[:, None] * group + torch.arange(group)
        own = torch.linalg.inv(inverse[numbers[:, :, None], numbers[:, None, :]])
        losses = torch.einsum("gio,gij,gjo->g", weights[numbers], own, weights[numbers])
        least = int(losses.argmin())
        gone = numbers[least]
        column, itself = inverse[:, gone].clone(), own[least]
        weights -= column @ (itself @ weights[gone])
        inverse -= column @ itself @ column.T
        del alive[least]
    return (torch.tensor(alive)[:, None] * group + torch.arange(group)).flatten(), weights


class Said(NamedTuple):
    """What a network says about a batch."""

    layers: tuple[torch.Tensor, ...]
    odds: torch.Tensor
    queries: torch.Tensor


def said(network: Network, numbers: torch.Tensor) -> Said:
    """Read a batch."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        found = network.bert(
            input_ids=numbers, attention_mask=(numbers > 0).long(), output_hidden_states=True
        )
        last = found.last_hidden_state
        odds, queries = network.put_there(last).squeeze(-1), network.query(last)
    layers = tuple(one.float()[numbers > 0] for one in found.hidden_states[1:])
    return Said(layers, odds.float()[numbers > 0], queries.float()[numbers > 0])


def unlike(pupil: Said, teacher: Said) -> torch.Tensor:
    """The loss: squared errors, those of vectors in parts of their variance."""
    pairs = list(zip(pupil.layers, teacher.layers, strict=True))
    layers = sum(((one - other) ** 2).mean() / other.var() for one, other in pairs) / len(pairs)
    queries = ((pupil.queries - teacher.queries) ** 2).mean() / teacher.queries.var()
    return layers + queries + ODDS * ((pupil.odds - teacher.odds) ** 2).mean()


def main() -> None:
    """Read the command line, shrink, teach, write."""
    args = arguments(__doc__, 1.3).parse_args()
    vocabulary = read_vocabulary(args.base)
    chance = random.Random(time.time())
    teacher = Network(args.base)
    teacher.load_state_dict(torch.load(args.out / "encoder.state")["network"])
    for module in teacher.modules():
        if isinstance(module, nn.Dropout):
            module.p = 0.0  # both are to see the same
    pupil = copy.deepcopy(teacher)
    pupil.wording.requires_grad_(requires_grad=False)  # so that encoder.tables stay as they are
    examples = batches(documents_of(args, chance), WordPieces.of(vocabulary), chance, LONGEST)
    shrink(pupil, islice(examples, PRUNED_ON))

    def loss_of(batch: list[Window]) -> torch.Tensor:
        numbers = numbers_of(batch)
        with torch.no_grad():
            right = said(teacher, numbers)
        return unlike(said(pupil, numbers), right)

    train(pupil, loss_of, examples, 3600 * args.hours, args.out / "encoder.small.state")
    write(pupil, vocabulary, args.out)


if __name__ == "__main__":
    main()
