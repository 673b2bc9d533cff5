"""The benchmarks use the window tests' fixtures."""

from tests.ui.conftest import theme

__all__ = ["theme"]
