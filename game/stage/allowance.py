"""So much of what takes its time may be done in one frame, by all together."""


class Allowance:
    """What is left of it in this frame."""

    def __init__(self, each: float) -> None:
        """`each`: how often in a frame; `math.inf` for any number of times."""
        self._each = self._left = each

    def renew(self) -> None:
        """A new frame has begun."""
        self._left = self._each

    def take(self) -> bool:
        """Whether it may be done once more."""
        if self._left <= 0:
            return False
        self._left -= 1
        return True
