"""A screen that is one sheet over the stage: title, pause, notes, settings."""

from abc import ABC, abstractmethod
from collections.abc import Sequence

import pygame

from game.app.goals import Goal
from game.app.house import House
from game.ui.actions import Action, Kind
from game.ui.colours import NIGHT
from game.ui.items import Item
from game.ui.nodes import Node
from game.ui.placing import centred_sheet
from game.ui.sheet import GUARD_S, Sheet


class MenuScreen(ABC):
    """Items on a sheet; a screen says which, and what accepting one means."""

    width_units = 640
    veil = 110  # how dark the stage becomes behind the sheet, 0 to 255
    on_cancel: Goal | None = Goal.BACK
    prose_labels = False  # entries are set like prose
    names_keys = False  # then it is laid out anew for another hand
    makes_way = False  # what is chosen on it is done below it
    comes_by_itself = False  # then it fades in, and a hasty click does nothing

    def __init__(self, house: House) -> None:
        self.house = house
        self._young_s = 0.0  # a second click was meant for the screen before
        self.sheet = self._new_sheet()

    @abstractmethod
    def items(self) -> Sequence[Item]:
        """What is on the sheet."""

    @abstractmethod
    def accept(self, entry: str) -> Goal | None:
        """Where accepting `entry` leads, or None to stay."""

    def turn(self, entry: str, step: int) -> None:  # noqa: B027 - most have nothing
        """Left (-1) or right (1) on the focused `entry`."""

    def place(self, body: tuple[int, int]) -> pygame.Rect:
        """Where the sheet lies."""
        return centred_sheet(self.house.kit.metrics, body)

    # --- as a screen ----------------------------------------------------------

    def enter(self) -> None:
        """Be on top, newly or again."""
        self._young_s = GUARD_S if self.house.is_clicked else 0.0
        self.lay_out()
        if self.comes_by_itself:
            items = self.items()
            self.sheet.fill(items, fresh=len(items))

    def lay_out(self) -> None:
        """Take size and settings anew; the focus stays where it was."""
        focused = self.sheet.column.ring.focused
        self.sheet = self._new_sheet()
        self.sheet.fill(self.items())
        if focused is not None:
            self.sheet.column.ring.focus(focused.id)
            self.sheet.column.show_focus()

    def handle(self, action: Action) -> Goal | None:
        """Move, turn, accept, or leave."""
        if action.kind is Kind.CLICK and self._young_s > 0:
            return None
        if action.kind is Kind.CANCEL:
            return self.on_cancel
        if action.kind in (Kind.LEFT, Kind.RIGHT):
            focused = self.sheet.column.ring.focused
            if focused is not None:
                self.turn(focused.id, 1 if action.kind is Kind.RIGHT else -1)
            return None
        accepted = self.sheet.handle(action)
        return None if accepted is None else self.accept(accepted)

    def tick(self, dt_s: float) -> bool:
        """Let the sheet fade in."""
        self._young_s = max(0.0, self._young_s - dt_s)
        return self.sheet.tick(dt_s)

    def draw(self, target: pygame.Surface) -> None:
        """Draw the stage, darker, and the sheet."""
        self.house.draw_stage(target)
        if self.veil:
            veil = pygame.Surface(target.get_size())
            veil.fill(NIGHT)
            veil.set_alpha(self.veil)
            target.blit(veil, (0, 0))
        self.sheet.draw(target)

    def nodes(self) -> tuple[Node, ...]:
        """What is on the sheet."""
        return self.sheet.nodes()

    def _new_sheet(self) -> Sheet:
        kit = self.house.kit
        scale = kit.metrics.text_scale / 100
        width = kit.metrics.px(self.width_units * scale)
        return Sheet(
            kit,
            width,
            self.place,
            prose_labels=self.prose_labels,
            fade_s=self.house.fade_s,
        )
