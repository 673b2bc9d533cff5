"""OpenDocument text (.odt): read, corrected where the corrections are, or made anew."""

from editor.files.odt.document import Odt
from editor.files.odt.new_document import new_odt

__all__ = ["Odt", "new_odt"]
