"""What nobody waits for, and when a stage finds the time for it.

Sets that were seen are struck, sheets of paper laid in, and what may come is drawn
ahead: one bit at a time, in frames that have nothing better to do.
"""

from game.stage.filming import Filming
from game.stage.memory import give_back_holes
from game.stage.pace import Pace
from game.stage.paper import ENOUGH_FOR_A_CAMERA
from game.stage.prefetching import Preparations
from game.stage.tools import Tools
from game.stage.turntable import Turntable


class Tidying:
    """The housekeeping of one stage."""

    def __init__(
        self,
        tools: Tools,
        pace: Pace,
        filming: Filming,
        table: Turntable,
        preparations: Preparations,
    ) -> None:
        """For the sets on a turntable, and what is prepared for them."""
        self._tools = tools
        self._pace = pace
        self._filming = filming
        self._table = table
        self._preparations = preparations

    def go_on(self, *, is_busy: bool) -> None:
        """Do the next bit.

        What takes long has frames of its own: not one that `is_busy`, or fades.
        """
        tools, pace, table = self._tools, self._pace, self._table
        strike = table.wings.strike
        if strike.go_on(pace.strike_bytes):
            tools.backstage.later(give_back_holes)
        coming, now = table.coming, table.now
        if now is not None and not now.is_turning(pace.moment):
            tools.blocks.tidy()
        has_camera = self._filming.needs_paper(now)
        tools.stock.enough = ENOUGH_FOR_A_CAMERA if has_camera else pace.sheets
        if not strike.is_done or (coming is not None and not coming.can_open):
            return
        if now is not None and now.canvas.is_painting:
            # That is enough for a frame.
            return
        has_time = coming is None and not (pace.is_still or tools.wait)
        is_quiet = not is_busy and table.wings.going is None
        stock, size = tools.stock, table.framing.size
        if has_time and is_quiet and (stock.lay_in(size) or stock.let_go()):
            return
        if not self._preparations.is_done:
            self._preparations.go_on()
