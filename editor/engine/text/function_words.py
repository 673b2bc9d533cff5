"""Words of grammar."""

from __future__ import annotations

from typing import Final

FUNCTION_WORDS: Final = frozenset(
    """
    a about above according across after against all almost am among an and another any are around
    as at be became because become been before being below between both but by can cannot could did
    do does doing done down during each eight either eleven else ever every few first five for four
    from had has have having he her here hers herself him himself his how however i if in inside
    into is it its itself just least less many may me might mine more most much must my myself near
    neither never next nine no none nor not now of off on once one only onto or other our ours out
    outside over own per same second seven shall she should since six so some still such ten than
    that the their them then there these they third this those three through thus to too toward
    towards twelve twice two under unless until up upon us very via was we well were what when where
    which while who whom whose why will with within without would yes yet you your yours
    """.split()  # noqa: SIM905 a list of two hundred words is read best as a text
)
"""They stand for no thing, and dictionaries list other words under them ("in", the inch). Set by
hand."""
