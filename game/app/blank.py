"""The safety exit: a grey sheet that says nothing of a game.

Nothing leads back from here: the play was saved, and the next press of the same
key closes the window.
"""

import pygame

from game.app.goals import Goal
from game.ui.actions import Action, Kind
from game.ui.colours import BLANK
from game.ui.nodes import Node


class BlankScreen:
    """Neutral grey, whatever is pressed."""

    def enter(self) -> None:
        """Nothing is prepared: it must be there at once."""

    def lay_out(self) -> None:
        """Grey has any size."""

    def handle(self, action: Action) -> Goal | None:
        """Close on the second press; ignore all else."""
        return Goal.QUIT if action.kind is Kind.EXIT else None

    def tick(self, dt_s: float) -> bool:  # noqa: ARG002 - as every screen
        """Nothing moves."""
        return False

    def draw(self, target: pygame.Surface) -> None:
        """Fill the window."""
        target.fill(BLANK)

    def nodes(self) -> tuple[Node, ...]:
        """Nothing is on it."""
        return ()
