"""What is held down: it is done again and again, or ends when it is let go.

A key, a button or a stick that moves something goes on moving it after a
moment; nothing that decides anything ever repeats.
"""

from collections.abc import Hashable, Sequence
from dataclasses import replace

from game.ui.actions import Action, Kind

FIRST_S = 0.45  # before it is done again
NEXT_S = 0.11
_REPEATED = (Kind.UP, Kind.DOWN, Kind.LEFT, Kind.RIGHT)


class Held:
    """Remembers what each key, button or stick began."""

    def __init__(self) -> None:
        self._actions: dict[Hashable, Action] = {}
        self._due_s: dict[Hashable, float] = {}

    def holds(self, source: Hashable) -> bool:
        """Whether `source` is held and has begun something."""
        return source in self._actions

    def taken(self, source: Hashable, action: Action | None) -> Action | None:
        """`source` was pressed and means `action`, which comes back."""
        if action is not None:
            self._actions[source] = action
            if action.kind in _REPEATED:
                self._due_s[source] = FIRST_S
        return action

    def released(self, source: Hashable) -> Action | None:
        """`source` was let go; what that means."""
        self._due_s.pop(source, None)
        begun = self._actions.pop(source, None)
        if begun is not None and begun.kind is Kind.SKIP:
            return Action(Kind.SKIP_RELEASED)
        return None

    def repeated(self, dt_s: float) -> Sequence[Action]:
        """Let time pass; what is done again."""
        again: list[Action] = []
        for source, due_s in self._due_s.items():
            left_s = due_s - dt_s
            if left_s <= 0:
                again.append(replace(self._actions[source], is_repeat=True))
                left_s = NEXT_S
            self._due_s[source] = left_s
        return again

    def forget(self) -> None:
        """Nothing is held any more: the window lost its keys."""
        self._actions.clear()
        self._due_s.clear()
