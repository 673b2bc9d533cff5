"""Write the encoder's network for ONNX Runtime, in 8-bit numbers.

The graph is put together here from the runtime's own steps, not exported from the training
library and left to the runtime to simplify: one product makes queries, keys and values, attention
is one step, a sum and the normalisation after it are one. That takes a seventh less time, and a
file that says what is computed. `train_encoder.py` calls `write` at its end.

Needs numpy and onnx.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from onnx import TensorProto, helper, numpy_helper, save

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from numpy.typing import NDArray

    Numbers = NDArray[np.float32]

HEAD: Final = 32
"""Numbers of an attention head of MiniLM: 384 by twelve (its config.json)."""
TINY: Final = 1e-12
"""Added to variances by MiniLM (its config.json)."""
STEPS: Final = 64
"""Steps of a weight on each side of 0: seven bits. Eight overflow on processors without VNNI."""
LARGE: Final = 1024
"""Bytes of the smallest weights that get into the file beside the network. Set by hand."""
RUNTIME: Final = "com.microsoft"
"""Domain of the steps that ONNX Runtime adds to the standard's."""


class Graph:
    """A graph that is put together step by step."""

    def __init__(self, weights: Mapping[str, Numbers]) -> None:
        """Take the weights by their names in the training library."""
        self.weights = weights
        self.nodes: list[object] = []
        self.constants: list[object] = []

    def constant(self, name: str, value: NDArray[np.generic]) -> str:
        """Put a constant into the file; return its name."""
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def step(
        self, kind: str, inputs: list[str], output: str, domain: str = "", **options: object
    ) -> str:
        """Add a step; return the name of its output."""
        node = helper.make_node(kind, inputs, [output], domain=domain, **options)
        self.nodes.append(node)
        return output

    def product(self, of: str, output: str, *layers: str) -> str:
        """Add a linear layer, or several side by side, with weights in 8-bit numbers."""
        # The training library has a row for each output, the runtime a column.
        weights = np.concatenate([self.weights[f"{one}.weight"].T for one in layers], axis=1)
        bias = np.concatenate([self.weights[f"{one}.bias"] for one in layers])
        scale = np.maximum(np.abs(weights).max(axis=0), np.finfo(np.float32).tiny) / STEPS
        steps = np.round(weights / scale).astype(np.int8)
        inputs = [
            of,
            self.constant(f"{output}.weight", steps),
            self.constant(f"{output}.scale", scale.astype(np.float32)),
            "",  # steps are counted from 0
            self.constant(f"{output}.bias", bias),
        ]
        return self.step("DynamicQuantizeMatMul", inputs, output, RUNTIME)

    def normalised(self, one: str, other: str, output: str, layer: str) -> str:
        """Add the sum of two, normalised."""
        inputs = [one, other]
        inputs += [
            self.constant(f"{output}.{kind}", self.weights[f"{layer}.{kind}"])
            for kind in ("weight", "bias")
        ]
        return self.step("SkipLayerNormalization", inputs, output, RUNTIME, epsilon=TINY)


def write(weights: Mapping[str, Numbers], path: Path) -> None:
    """Write the network with these weights, named as `train_encoder.Network` names them.

    The large ones get into a file of their own beside it, which the runtime maps into memory.
    Inputs: `ids` (row, piece). Outputs: `odds` (row, piece), `queries` (row, piece, number).
    """
    graph = Graph(weights)
    state = _embedded(graph)
    layers = 1 + max(
        int(name.split(".")[3]) for name in weights if name.startswith("bert.encoder.layer.")
    )
    for number in range(layers):
        state = _layer(graph, state, number)
    graph.product(state, "queries", "query")
    odds = graph.product(state, "odds.wide", "put_there")
    graph.step("Squeeze", [odds, graph.constant("last", np.array([-1]))], "odds")
    inputs = [helper.make_tensor_value_info("ids", TensorProto.INT64, ["row", "piece"])]
    outputs = [
        helper.make_tensor_value_info(name, TensorProto.FLOAT, ["row", "piece", *more])
        for name, more in (("odds", []), ("queries", [weights["query.bias"].size]))
    ]
    whole = helper.make_graph(graph.nodes, "encoder", inputs, outputs, graph.constants)
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid(RUNTIME, 1)]
    beside = path.with_suffix(".weights")
    beside.unlink(missing_ok=True)  # it would be added to
    save(
        helper.make_model(whole, opset_imports=opsets, ir_version=8),
        path,
        save_as_external_data=True,
        location=beside.name,
        size_threshold=LARGE,
    )
    beside.chmod(path.stat().st_mode)


def _embedded(graph: Graph) -> str:
    """Add the sum of the vectors of pieces and of places."""
    base = "bert.embeddings"
    vectors, places, kinds = (
        graph.weights[f"{base}.{name}_embeddings.weight"]
        for name in ("word", "position", "token_type")
    )
    low, high = min(0.0, float(vectors.min())), max(0.0, float(vectors.max()))
    scale = np.float32((high - low) / 255)
    zero = np.uint8(round(-low / scale))
    steps = np.clip(np.round(vectors / scale) + zero, 0, 255).astype(np.uint8)
    rows = graph.step("Gather", [graph.constant("pieces", steps), "ids"], "pieces.steps")
    pieces = graph.step(
        "DequantizeLinear",
        [
            rows,
            graph.constant("pieces.scale", np.array(scale)),
            graph.constant("pieces.zero", np.array(zero)),
        ],
        "pieces.vectors",
    )
    start = graph.constant("start", np.array([0]))
    size = graph.step("Shape", ["ids"], "size", start=1, end=2)
    table = graph.constant("places", (places + kinds[0]).astype(np.float32))
    near = graph.step("Slice", [table, start, size, start], "places.near")
    every = graph.step("Expand", [near, graph.step("Shape", [pieces], "shape")], "places.all")
    return graph.normalised(pieces, every, "embedded", f"{base}.LayerNorm")


def _layer(graph: Graph, state: str, number: int) -> str:
    """Add a layer."""
    base, name = f"bert.encoder.layer.{number}", f"layer{number}"
    asked = [f"{base}.attention.self.{one}" for one in ("query", "key", "value")]
    together = graph.product(state, f"{name}.asked", *asked)
    parts = [f"{name}.{one}" for one in ("queries", "keys", "values")]
    graph.nodes.append(helper.make_node("Split", [together], parts, axis=-1))
    heads = graph.weights[f"{asked[0]}.weight"].shape[0] // HEAD
    seen = graph.step("MultiHeadAttention", parts, f"{name}.seen", RUNTIME, num_heads=heads)
    said = graph.product(seen, f"{name}.said", f"{base}.attention.output.dense")
    state = graph.normalised(said, state, f"{name}.one", f"{base}.attention.output.LayerNorm")
    wide = graph.product(state, f"{name}.wide", f"{base}.intermediate.dense")
    bent = graph.step("Gelu", [wide], f"{name}.bent", RUNTIME)
    narrow = graph.product(bent, f"{name}.narrow", f"{base}.output.dense")
    return graph.normalised(narrow, state, name, f"{base}.output.LayerNorm")
