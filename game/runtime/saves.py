"""Saved plays on a shelf: a ring of autosaves, and named ones.

Loading executes nothing and believes nothing: what doesn't check out is set
aside under another name, never deleted, and the generation before it is tried.
`game.runtime.sealed` says what a save looks like.

Autosaves go round a ring of three. `serial` counts up over all saves of a
story, so that "the newest" needs no clock. A second copy of the game that runs
at the same time takes a ring of its own.

Knows nothing of sessions: `body` is whatever `Session.to_json` says.
"""

import re

from game.narrative.values import dataclass
from game.runtime.claim import Claim
from game.runtime.sealed import (
    Body,
    DamagedError,
    ForeignError,
    Label,
    Saved,
    checked,
    sealed,
)
from game.runtime.shelf import Shelf
from game.runtime.store import StoreProblem

ENDING = ".json"
RING_SIZE = 3
RINGS_MAX = 8
# A label with this key is of a play that came from a file.
IMPORTED = "imported"
_SLOT = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}\Z")


@dataclass(frozen=True, slots=True)
class Found:
    """What looking for a save came to. `notes`: sentences for the player."""

    saved: Saved | None
    notes: tuple[str, ...] = ()


class Saves:
    """All saves of one story."""

    def __init__(self, shelf: Shelf, story: str) -> None:
        self.shelf = shelf
        self.story = story
        self._claim: Claim | None = None
        number = 1
        while number < RINGS_MAX:
            self._claim = shelf.claim(f"ring-{number}.lock")
            if self._claim is not None:
                break
            number += 1
        # What this copy of the game puts behind names that another might use too.
        self.copy = "" if number == 1 else str(number)
        start = f"auto{self.copy}"
        self._ring = tuple(f"{start}-{i}" for i in range(1, RING_SIZE + 1))
        self._known: dict[str, int] | None = None
        self._foreign: set[str] = set()
        self._last: tuple[str, str, Body] | None = None
        # What was set aside, whoever came upon it, until the player is told.
        self.untold: list[str] = []
        shelf.tidy()

    def close(self) -> None:
        """Let another copy of the game have this ring."""
        if self._claim is not None:
            self._claim.release()

    def slots(self) -> tuple[str, ...]:
        """The names of all saves, damaged ones too, by name."""
        return tuple(name.removesuffix(ENDING) for name in self.shelf.names())

    def autosave(self, digest: str, body: Body, label: Label) -> str:
        """Keep a play in the ring's oldest place; the slot it went to.

        What was kept last isn't kept again: it would only push out older plays.

        Raises:
            StoreProblem: It could not be kept; all older saves still are.
        """
        if self._last is not None and self._last[1:] == (digest, body):
            return self._last[0]
        known = self._serials()
        slot = min(self._free_ring(), key=lambda name: known.get(name, 0))
        self.save(slot, digest, body, label)
        self._last = (slot, digest, body)
        return slot

    def _free_ring(self) -> tuple[str, ...]:
        """The ring, without places in which something stands that isn't ours.

        A save of a newer version, or of another story, is left where it is; if
        such saves fill the whole ring, a ring beside it is used.
        """
        free = tuple(name for name in self._ring if name not in self._foreign)
        return free or tuple(f"{name}-own" for name in self._ring)

    def save(self, slot: str, digest: str, body: Body, label: Label) -> None:
        """Keep a play as `slot` (lower case, digits, `_`, `-`).

        Raises:
            StoreProblem: It could not be kept; what was there still is.
        """
        serial = self.next_serial()
        data = sealed(self.story, digest, serial, label, body)
        self.shelf.write(file_of(slot), data)
        self._serials()[slot] = serial

    def load(self, slot: str) -> Found:
        """The save `slot`, if there is one that can be read.

        A damaged one is set aside, and the generation before it is taken.
        """
        notes: list[str] = []
        for previous in (False, True):
            try:
                data = self.shelf.read(file_of(slot), previous=previous)
                if data is None:
                    continue
                saved = checked(slot, self.story, data)
            except StoreProblem as problem:
                notes.append(str(problem))
            except ForeignError as problem:
                notes.append(str(problem))
                self._foreign.add(slot)
                break
            except DamagedError as problem:
                notes.append(self._put_aside(slot, previous=previous, why=problem))
            else:
                if previous and notes:
                    notes.append("The save before it was taken instead.")
                return Found(saved, tuple(notes))
        return Found(None, tuple(notes))

    def all(self) -> tuple[Found, ...]:
        """Every save, newest first; what can't be read comes last."""
        found = [self.load(slot) for slot in self.slots()]
        return tuple(
            sorted(found, key=lambda f: f.saved.serial if f.saved else 0, reverse=True)
        )

    def newest(self) -> Found:
        """The save to continue with, with the notes of all that was looked at.

        The player's own, as long as there is one: not what came from a file.
        """
        found = self.all()
        notes = tuple(note for each in found for note in each.notes)
        sound = [each.saved for each in found if each.saved]
        own = [saved for saved in sound if IMPORTED not in saved.label]
        return Found(next(iter(own or sound), None), notes)

    def look_again(self) -> None:
        """Forget what is known of the shelf: it was changed."""
        self._known = None
        self._last = None

    def next_serial(self) -> int:
        """Higher than that of every save."""
        return max(self._serials().values(), default=0) + 1

    def _serials(self) -> dict[str, int]:
        if self._known is None:
            sound = (found.saved for found in self.all())
            self._known = {save.slot: save.serial for save in sound if save}
        return self._known

    def _put_aside(self, slot: str, *, previous: bool, why: DamagedError) -> str:
        aside = self.shelf.set_aside(file_of(slot), previous=previous)
        kept = f" It was kept as {aside}." if aside else ""
        which = "The save before it" if previous else f"The save {slot}"
        told = f"{which} is damaged ({why}).{kept}"
        self.untold.append(told)
        return told


def is_slot(name: str) -> bool:
    """Whether a save can be called that."""
    return bool(_SLOT.match(name))


def file_of(slot: str) -> str:
    """What the file of a save is called."""
    if not is_slot(slot):
        raise ValueError(f"not a name for a save: {slot!r}")
    return slot + ENDING
