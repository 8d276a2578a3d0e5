"""Whether what is asked and what leads to it have room on one sheet.

Where words are large against the window, a paragraph and the options below it
would lie on the faces of the people it is about. Then they come one after the
other, and people are seen above either; what was said is one page back. Where
words have their usual size nothing of this ever happens.
"""

from collections.abc import Sequence

from game.app.lifting import lift_of
from game.ui.column import Column
from game.ui.items import Item
from game.ui.kit import Kit
from game.ui.placing import largest_body

# How much of the frame's height words and options may take together: the higher the
# picture lies behind them, the more.
_SHARE, _MORE = 0.48, 0.7


def takes_too_much(items: Sequence[Item], kit: Kit, width_px: int) -> bool:
    """Whether items on a sheet of that width would lie on people's faces."""
    lift = lift_of(kit.metrics)
    if lift == 0:
        return False
    share = _SHARE + _MORE * lift / kit.metrics.height
    widest, most = largest_body(kit.metrics, share)
    column = Column(kit, min(width_px, widest), prose_labels=True)
    column.fill(items)
    return column.height > most
