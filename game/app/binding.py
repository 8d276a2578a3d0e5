"""Which key or button does what, and giving something another one."""

from collections.abc import Sequence
from dataclasses import replace
from types import MappingProxyType

from game.app.goals import Goal
from game.app.house import House
from game.app.menu import MenuScreen
from game.narrative.views import Run
from game.runtime import bindings
from game.runtime.bindings import Bindings
from game.stage.signs import REFUSED
from game.ui import sentences, words
from game.ui.actions import KINDS, Action, Kind
from game.ui.items import Heading, Item, Words, button

_RESET = "*reset"


class BindingsScreen(MenuScreen):
    """All actions; accepting one waits for the key that is to do it."""

    width_units = 820
    veil = 60

    def __init__(self, house: House, *, is_pad: bool = False) -> None:
        self._is_pad = is_pad
        self._changing = ""
        self._said = ""
        super().__init__(house)

    @property
    def listens(self) -> str:
        """Whether the next key or button is the one that is wanted."""
        return "key" if self._changing else ""

    def items(self) -> Sequence[Item]:
        """The actions, each with what does it now."""
        title = words.BUTTONS_TITLE if self._is_pad else words.KEYS_TITLE
        hint = words.PRESS_BUTTON_HINT if self._is_pad else words.PRESS_HINT
        said = self._said or hint
        rows = [
            button(action, words.ACTION_NAMES[action], self._shown(action), "switch")
            for action in self._bound()
            if action in KINDS and action in words.ACTION_NAMES
        ]
        return (
            Heading(title),
            Words((Run(said),), "aside"),
            *rows,
            button(_RESET, words.AS_AT_FIRST),
            button(Goal.BACK.name, words.BACK),
        )

    def handle(self, action: Action) -> Goal | None:
        """Take the key that was waited for, or do as every menu."""
        if self._changing and action.kind is not Kind.POINT:
            self._take(action)
            self.lay_out()
            return None
        return super().handle(action)

    def accept(self, entry: str) -> Goal | None:
        """Wait for a key, undo all changes, or go back."""
        if entry == Goal.BACK.name:
            return Goal.BACK
        self._said = ""
        if entry == _RESET:
            self._keep(self._defaults())
        else:
            self._changing = entry
        self.lay_out()
        return None

    def _take(self, given: Action) -> None:
        wanted = Kind.BUTTON if self._is_pad else Kind.KEY
        changing, self._changing = self._changing, ""
        if given.kind is not wanted or given.text == "escape":
            return
        before = bindings.action_of(given.text, self._bound())
        if self._is_pad and before not in (None, changing):
            self._swap(changing, before or "")
            return
        found, self._said = bindings.rebound(
            self._bound(), changing, given.text, self._defaults()
        )
        if self._said:
            self.house.sign = REFUSED
        elif before not in (None, changing):
            self._said = sentences.taken_from(before or "")
        self._keep(found)

    def _swap(self, one: str, other: str) -> None:
        """A gamepad has few buttons, and all do something: two change places."""
        bound = self._bound()
        found = {**bound, one: bound[other], other: bound[one]}
        self._said = sentences.swapped_with(other)
        self._keep(MappingProxyType(found))

    def _keep(self, found: Bindings) -> None:
        settings = self.house.settings
        if self._is_pad:
            self.house.change(replace(settings, buttons=found))
        else:
            self.house.change(replace(settings, keys=found))

    def _bound(self) -> Bindings:
        settings = self.house.settings
        return settings.buttons if self._is_pad else settings.keys

    def _defaults(self) -> Bindings:
        return bindings.BUTTONS if self._is_pad else bindings.KEYS

    def _shown(self, action: str) -> str:
        if action == self._changing:
            return words.PRESS_BUTTON if self._is_pad else words.PRESS_KEY
        return ", ".join(sentences.key(name) for name in self._bound()[action])
