"""When the sets of a stage ask for the pictures that they miss.

With each twelfth of a second for everybody; meanwhile, as soon as something has
come, for the set that is waited for. With the twelfth itself all is painted anew,
so the frame after it is the one that has time to ask.
"""

from game.stage.tools import Tools
from game.stage.turntable import Turntable


class Asking:
    """Whose turn it is to ask."""

    def __init__(self, tools: Tools, table: Turntable) -> None:
        """For the sets on a turntable."""
        self._tools = tools
        self._table = table
        self._is_due = True
        self._finished = 0, 0

    def go_on(self, *, is_new_moment: bool) -> tuple[bool, bool]:
        """Ask in this frame, if it is time for that.

        Returns:
            Whether it was, and whether what came changes what is seen.
        """
        was_due, has_news = self._is_due, self._has_news()
        self._is_due = was_due or is_new_moment
        if is_new_moment and not (was_due or self._tools.wait):
            return False, False
        if self._is_due:
            came = self._table.fetch()
        elif has_news:
            came = self._table.fetch(only_next=True)
        else:
            return False, False
        self._is_due = False
        return True, came

    def _has_news(self) -> bool:
        """Whether something may have come that is waited for."""
        tools, table = self._tools, self._table
        finished = tools.raster.finished, tools.backstage.finished
        has_come, self._finished = finished != self._finished, finished
        return table.is_waiting() and (has_come or table.is_settling)
