"""Plays that the player keeps: named slots, a quick one, the ring, and a bin.

Each save may have a picture beside it, as a file of its own. The save names it
by its hash, so that after a crash between the two a save never shows another's
picture; one that is missing or damaged is simply not shown.

What is deleted goes to a bin of the last few and can be had back. A play can be
taken away as one file, and such a file taken in, which is believed as little
as any save.
"""

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path

from game.narrative import story as st
from game.narrative.overviews import SlotView
from game.runtime import labels, store
from game.runtime import picture as pictures
from game.runtime.parcel import Parcel, ParcelProblem, packed, unpacked
from game.runtime.saves import IMPORTED, Found, Saves, file_of, is_slot
from game.runtime.sealed import (
    DamagedError,
    ForeignError,
    Label,
    Saved,
    checked,
    sealed,
)
from game.runtime.session import Session
from game.runtime.shelf import ReadOnlyShelf
from game.runtime.store import StoreProblem

QUICK = "quick"
BIN_SIZE = 5
SLOTS_MAX = 200
_SHELF_OF_DELETED = "bin"
_DELETED = re.compile(r"deleted-[0-9]{6}-[0-9]\Z")


class Slots:
    """All kept plays of one story."""

    def __init__(
        self, saves: Saves, story: st.Story, titles: Mapping[str, str] | None = None
    ) -> None:
        self._saves = saves
        self._shelf = saves.shelf
        self._story = story
        self._titles = {} if titles is None else titles
        self._quick = f"{QUICK}{saves.copy}"
        self._bin = saves.shelf.part(_SHELF_OF_DELETED)
        self._bin.tidy()

    # --- keeping ------------------------------------------------------------

    @property
    def lasts(self) -> bool:
        """Whether what is kept is still there when the program has ended."""
        return not isinstance(self._shelf, ReadOnlyShelf)

    def keep(
        self,
        session: Session,
        *,
        note: str = "",
        picture: bytes | None = None,
        created: str = "",
        slot: str | None = None,
    ) -> str:
        """Keep a play in a slot of its own, or over `slot`; its name.

        Args:
            session: The play.
            note: The player's own words.
            picture: PNG bytes; one too large or unsound is left out.
            created: What the clock on the wall says, in words.
            slot: A slot to keep it in; the generation before stays beside it.

        Raises:
            StoreProblem: It could not be kept; all that was there still is.
        """
        self._saves.look_again()
        name = slot or self._free_slot()
        label = labels.label_of(session, self._titles, note, created)
        self._write(name, session, label, picture)
        return name

    def quick_save(
        self, session: Session, *, picture: bytes | None = None, created: str = ""
    ) -> None:
        """Keep a play in the quick slot. Raises StoreProblem."""
        self.keep(session, picture=picture, created=created, slot=self._quick)

    def autosave(self, session: Session, *, created: str = "") -> str:
        """Keep a play in the ring; the slot it went to. Raises StoreProblem."""
        label = labels.label_of(session, self._titles, "", created)
        return self._saves.autosave(self._story.digest, session.to_json(), label)

    def annotate(self, slot: str, note: str) -> None:
        """Change the player's own words. Raises StoreProblem."""
        saved = self._sound(slot)
        label = {**saved.label, "note": labels.clean(note)}
        self._shelf.write(file_of(slot), self._resealed(saved, label))

    # --- finding ------------------------------------------------------------

    def load(self, slot: str) -> Found:
        """The save in `slot`, with notes; its body is for `Session.restore`."""
        return self._saves.load(slot)

    def quick_load(self) -> Found:
        """The last quick save, of whichever copy of the game."""
        quick = [slot for slot in self._saves.slots() if _kind(slot) == "quick"]
        found = [self.load(slot) for slot in quick]
        notes = tuple(note for each in found for note in each.notes)
        sound = [each.saved for each in found if each.saved]
        return Found(max(sound, key=lambda saved: saved.serial, default=None), notes)

    def listed(self) -> tuple[SlotView, ...]:
        """Every kept play, newest first; what can't be read comes last."""
        found: list[tuple[int, SlotView]] = []
        for slot in self._saves.slots():
            look = self._saves.load(slot)
            if look.saved is not None:
                picture = self._picture(slot, look.saved)
                view = labels.view_of(
                    look.saved, _kind(slot), picture, " ".join(look.notes)
                )
                found.append((look.saved.serial, view))
            elif slot in self._saves.slots():
                problem = " ".join(look.notes)
                view = SlotView(slot, _kind(slot), can_load=False, problem=problem)
                found.append((-1, view))
        return tuple(view for _, view in sorted(found, key=_newest_first))

    # --- deleting, and having back -------------------------------------------

    def delete(self, slot: str) -> str:
        """Move a play to the bin; what it is called there, for `put_back`.

        Raises:
            StoreProblem: It could not be moved, and is still where it was.
        """
        parcel = self._parcel(slot)
        numbers = [int(name.split("-")[1]) for name in self._deleted()]
        name = f"deleted-{max(numbers, default=0) + 1:06}-{self._saves.copy or 1}"
        self._bin.write(file_of(name), packed(parcel))
        self._shelf.remove(file_of(slot))
        self._shelf.remove(_picture_of(slot))
        self._saves.look_again()
        for old in self._deleted()[:-BIN_SIZE]:
            self._bin.remove(file_of(old))
        return name

    def bin(self) -> tuple[SlotView, ...]:
        """What was deleted, the last first."""
        return tuple(
            view
            for name in reversed(self._deleted())
            if (view := self._binned(name)) is not None
        )

    def put_back(self, deleted: str) -> str:
        """Take a play out of the bin again; the slot it is in now.

        Raises:
            StoreProblem: It is no longer there, or could not be put back.
        """
        data = self._bin.read(file_of(deleted))
        try:
            parcel = unpacked(data or b"")
        except ParcelProblem as problem:
            raise StoreProblem(str(problem)) from problem
        is_free = is_slot(parcel.slot) and parcel.slot not in self._saves.slots()
        slot = parcel.slot if is_free else self._free_slot()
        if parcel.picture is not None:
            self._put_picture(slot, parcel.picture)
        self._shelf.write(file_of(slot), parcel.save)
        self._saves.look_again()
        self._bin.remove(file_of(deleted))
        return slot

    # --- carrying away and taking in -------------------------------------------

    def export(self, slot: str) -> bytes:
        """A play as one file's bytes. Raises StoreProblem if it can't be read."""
        return packed(self._parcel(slot))

    def export_to(self, slot: str, path: Path) -> None:
        """Write a play to the file `path`. Raises StoreProblem."""
        store.write_atomically(path, self.export(slot))

    def take_in(self, data: bytes) -> str:
        """Keep the play that `data` (from `export`) is; the slot it is in.

        Raises:
            StoreProblem: It is no play of this story; the message says why.
        """
        try:
            parcel = unpacked(data)
            saved = checked("in this file", self._story.id, parcel.save)
            Session.restore(self._story, saved.body, self._titles)
        except DamagedError as problem:
            raise StoreProblem(f"This file is damaged ({problem}).") from problem
        except (ParcelProblem, ForeignError, ValueError) as problem:
            raise StoreProblem(str(problem)) from problem
        self._saves.look_again()
        slot = self._free_slot()
        label = {**labels.bounded(saved.label), IMPORTED: "yes"}
        if parcel.picture is not None:
            label["picture"] = self._put_picture(slot, parcel.picture)
        self._saves.save(slot, saved.digest, saved.body, label)
        return slot

    def take_in_from(self, path: Path) -> str:
        """Keep the play that is in the file `path`. Raises StoreProblem."""
        if not path.is_file():
            raise StoreProblem(f"There is no file {path.name} to read.")
        return self.take_in(store.read_bytes(path) or b"")

    # --- inside -------------------------------------------------------------

    def _write(
        self, slot: str, session: Session, label: dict[str, str], picture: bytes | None
    ) -> None:
        if picture is not None and pictures.is_sound(picture):
            label["picture"] = self._put_picture(slot, picture)
        self._saves.save(slot, self._story.digest, session.to_json(), label)

    def _put_picture(self, slot: str, picture: bytes) -> str:
        """Keep a picture; its hash, or "" if it could not be kept: no fault."""
        try:
            self._shelf.write(_picture_of(slot), picture)
        except StoreProblem:
            return ""
        return _hash(picture)

    def _picture(self, slot: str, saved: Saved) -> bytes | None:
        """The picture of this very save, if it is there and sound."""
        for previous in (False, True):
            try:
                data = self._shelf.read(_picture_of(slot), previous=previous)
            except StoreProblem:
                continue
            is_its = data is not None and _hash(data) == saved.label.get("picture")
            if is_its and pictures.is_sound(data):
                return data
        return None

    def _free_slot(self) -> str:
        taken = self._saves.slots()
        for number in range(1, SLOTS_MAX + 1):
            # Two copies that run at once never take the same one.
            name = f"slot{self._saves.copy}-{number}"
            if name not in taken:
                return name
        raise StoreProblem(
            f"{SLOTS_MAX} plays are kept already; delete one to keep another."
        )

    def _sound(self, slot: str) -> Saved:
        look = self._saves.load(slot)
        if look.saved is None or self._is_only_older(slot, look):
            told = " ".join(look.notes)
            raise StoreProblem(told or f"There is no save {slot}.")
        return look.saved

    def _is_only_older(self, slot: str, look: Found) -> bool:
        """Whether the generation before was found, while the present one is there.

        So it is when a file can't be read just now. Good enough for playing on;
        not for changing or deleting what wasn't seen.
        """
        return bool(look.notes) and self._shelf.read(file_of(slot)) is not None

    def _resealed(self, saved: Saved, label: Label) -> bytes:
        return sealed(self._story.id, saved.digest, saved.serial, label, saved.body)

    def _parcel(self, slot: str) -> Parcel:
        """A play with all that belongs to it; one of a newer version as it is."""
        look = self._saves.load(slot)
        if look.saved is not None:
            if self._is_only_older(slot, look):
                raise StoreProblem(" ".join(look.notes))
            picture = self._picture(slot, look.saved)
            return Parcel(slot, self._resealed(look.saved, look.saved.label), picture)
        data = self._shelf.read(file_of(slot))
        if data is None:
            raise StoreProblem(f"There is no save {slot}.")
        return Parcel(slot, data)

    def _deleted(self) -> list[str]:
        names = [name.removesuffix(".json") for name in self._bin.names()]
        return sorted(name for name in names if _DELETED.match(name))

    def _binned(self, name: str) -> SlotView | None:
        try:
            parcel = unpacked(self._bin.read(file_of(name)) or b"")
            saved = checked(name, self._story.id, parcel.save)
        except (StoreProblem, ParcelProblem, DamagedError):
            return None
        except ForeignError as problem:
            return SlotView(name, "bin", can_load=False, problem=str(problem))
        return labels.view_of(saved, "bin", parcel.picture)


def _kind(slot: str) -> str:
    if slot.startswith(QUICK):
        return "quick"
    return "auto" if slot.startswith("auto") else "slot"


def _picture_of(slot: str) -> str:
    return f"{slot}.png"


def _hash(picture: bytes) -> str:
    return hashlib.sha256(picture).hexdigest()


def _newest_first(found: tuple[int, SlotView]) -> tuple[int, str]:
    return -found[0], found[1].slot
