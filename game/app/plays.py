"""Kept plays: a list with pictures, and what can be done with each of them."""

from collections.abc import Sequence

import pygame

from game.app.goals import Goal
from game.app.house import House
from game.app.menu import MenuScreen
from game.app.photograph import developed, photograph
from game.app.writing import WritingScreen
from game.narrative.overviews import SlotView
from game.narrative.prose import typographic
from game.narrative.views import Run
from game.runtime.store import StoreProblem
from game.stage.signs import KEPT
from game.ui import sentences, words
from game.ui.colours import SHEET
from game.ui.items import Entry, Heading, Item, Mark, Words, button

_UNDO = "*undo"
_DELETE = "*delete"
_OVER_IT = "*over_it"
_KEEP = "*keep"
_NOTE = "*note"
NOTE_LENGTH_MAX = 120
_GLIMPSE = (480, 270)


class PlaysScreen(MenuScreen):
    """All kept plays, the newest first."""

    width_units = 980
    veil = 130

    def __init__(self, house: House, *, is_for_keeping: bool = False) -> None:
        self._is_for_keeping = is_for_keeping
        self._views: tuple[SlotView, ...] = ()
        self._binned: tuple[SlotView, ...] = ()
        self._pictures: dict[bytes, pygame.Surface | None] = {}
        self._waits_for: list[SlotView] = []
        self._blank = pygame.Surface(_GLIMPSE)
        self._blank.fill(SHEET)
        self._said = ""
        super().__init__(house)

    def enter(self) -> None:
        """Look what is kept."""
        self._said = self.house.take_message()
        slots = self.house.keeper.slots
        try:
            self._views = slots.listed()
            self._binned = slots.bin()
        except StoreProblem as problem:
            self._said = str(problem)
        told = self.house.keeper.untold()
        self._said = " ".join((self._said, told)).strip()
        super().enter()

    def items(self) -> Sequence[Item]:
        """What was said, the way to keep another, and the list."""
        self._waits_for = []
        title = words.KEEP_PLAY if self._is_for_keeping else words.KEPT_PLAYS
        items: list[Item] = [Heading(title)]
        if self._said:
            items.append(Words((Run(self._said),), "aside"))
        if self._is_for_keeping:
            items.append(button(Goal.KEEP.name, words.KEEP_NOW))
        items += [self._row(view) for view in self._views]
        if not self._views:
            items.append(Words((Run(words.NOTHING_KEPT),), "aside"))
        if self._binned:
            last = sentences.play_title(self._binned[0])
            items.append(button(_UNDO, words.PUT_BACK.format(play=last)))
        items.append(button(Goal.TAKE_IN.name, words.TAKE_IN))
        items.append(button(Goal.BACK.name, words.BACK))
        return items

    def accept(self, entry: str) -> Goal | None:
        """Look at a play closely, keep another, put one back, or go back."""
        if entry == _UNDO:
            self._put_back()
            return None
        chosen = [view for view in self._views if view.slot == entry]
        if not chosen:
            return Goal[entry]
        self.house.chosen = chosen[0]
        return Goal.SLOT

    def _put_back(self) -> None:
        try:
            self.house.keeper.slots.put_back(self._binned[0].slot)
        except StoreProblem as problem:
            self.house.refuse(str(problem))
        else:
            self.house.message = words.IS_BACK
        self.enter()

    def tick(self, dt_s: float) -> bool:
        """Let pictures come that weren't drawn yet."""
        waiting, self._waits_for = self._waits_for, []
        came = [view for view in waiting if self._glimpse(view) is not None]
        if came:
            self.lay_out()
        else:
            self._waits_for = waiting
        return super().tick(dt_s) or bool(came)

    def _glimpse(self, view: SlotView) -> pygame.Surface | None:
        """Where a play stands, for one that has no picture of its own."""
        glimpses = self.house.glimpses
        if glimpses is None or not view.stage:
            return None
        place, _, light = view.stage.partition(" ")
        return glimpses.of_place(self.house.story, place, light or None, _GLIMPSE)

    def _picture(self, view: SlotView) -> pygame.Surface | None:
        picture = view.picture
        if picture is not None:
            if picture not in self._pictures:
                self._pictures[picture] = developed(picture)
            return self._pictures[picture]
        glimpse = self._glimpse(view)
        if glimpse is None and view.stage and self.house.glimpses is not None:
            self._waits_for.append(view)
            return self._blank
        return glimpse

    def _row(self, view: SlotView) -> Entry:
        shown = self._picture(view)
        label = (Run(sentences.play_title(view)),)
        return Entry(view.slot, label, "slot", marks=marks_of(view), picture=shown)


def marks_of(view: SlotView) -> tuple[Mark, ...]:
    """Where a play stands, the player's note, how it was kept, what is wrong."""
    where = " \u00b7 ".join(each for each in (view.place, view.who) if each)
    told = (
        where,
        view.note and sentences.noted(view.note),
        sentences.how_kept(view),
        view.problem,
    )
    return tuple(Mark("dot", typographic(each)) for each in told if each)


class SlotScreen(MenuScreen):
    """One kept play: load it, keep over it, change its note, delete it."""

    width_units = 820
    veil = 130

    def items(self) -> Sequence[Item]:
        """The play, whether another would be left for it, and what can be done."""
        house, view = self.house, self._view
        said = house.take_message()
        found = developed(view.picture) if view.picture is not None else None
        load = Entry(
            Goal.LOAD.name,
            (Run(words.LOAD_THIS),),
            marks=marks_of(view),
            picture=found,
            is_open=view.can_load,
        )
        items: list[Item] = [Heading(sentences.play_title(view))]
        if said:
            items.append(Words((Run(said),), "aside"))
        if not house.is_kept():
            items.append(Words((Run(words.WOULD_BE_LEFT),), "aside"))
        items.append(load)
        if view.kind == "slot" and view.can_load:
            if house.session is not None:
                items.append(button(_OVER_IT, words.KEEP_OVER))
            items.append(button(Goal.SLOT_NOTE.name, words.CHANGE_NOTE))
        items.append(button(Goal.CARRY.name, words.CARRY_AWAY))
        items.append(button(_DELETE, words.DELETE))
        items.append(button(Goal.BACK.name, words.BACK))
        return items

    def accept(self, entry: str) -> Goal | None:
        """Do it, and go back to the list; a failure is told here."""
        if entry not in (_DELETE, _OVER_IT):
            return Goal[entry]
        house, view = self.house, self._view
        try:
            if entry == _DELETE:
                house.keeper.slots.delete(view.slot)
                house.message = words.DELETED
            else:
                keep(house, view.note, view.slot)
        except StoreProblem as problem:
            house.refuse(str(problem))
            self.lay_out()
            return None
        return Goal.BACK

    @property
    def _view(self) -> SlotView:
        return self.house.chosen or SlotView("", "slot", can_load=False)


class KeepScreen(WritingScreen):
    """The player's own words for a play, typed; then it is kept."""

    length_max = NOTE_LENGTH_MAX

    def __init__(self, house: House, *, is_of_chosen: bool = False) -> None:
        chosen = house.chosen if is_of_chosen else None
        self._slot = chosen.slot if chosen is not None else None
        super().__init__(house, chosen.note if chosen is not None else "")

    def items(self) -> Sequence[Item]:
        """What is typed, and the ways on."""
        said = self.house.take_message()
        title = words.KEEP_PLAY if self._slot is None else words.CHANGE_NOTE
        return (
            Heading(title),
            *((Words((Run(said),), "aside"),) if said else ()),
            self.field(_NOTE, words.YOUR_NOTE),
            button(_KEEP, words.KEEP),
            self.letters(),
            button(Goal.BACK.name, words.BACK),
            Words((Run(self.house.hint(words.NOTE_HINT)),), "aside"),
        )

    def finish(self, entry: str) -> Goal | None:
        """Keep the play, or its note."""
        if entry == Goal.BACK.name:
            return Goal.BACK
        try:
            if self._slot is None:
                keep(self.house, self.written)
            else:
                self._change_note(self._slot)
        except StoreProblem as problem:
            self.house.refuse(str(problem))
            self.lay_out()
            return None
        return Goal.BACK

    def _change_note(self, slot: str) -> None:
        slots = self.house.keeper.slots
        slots.annotate(slot, self.written)
        listed = [view for view in slots.listed() if view.slot == slot]
        self.house.chosen = listed[0] if listed else None


class AskLoadScreen(MenuScreen):
    """Whether to leave the play under way for the one that was kept quickly."""

    veil = 110

    def items(self) -> Sequence[Item]:
        """The question, and both answers."""
        return (
            Heading(words.ACTION_NAMES["quick_load"]),
            Words((Run(words.WOULD_BE_LEFT),)),
            button(Goal.QUICK_LOAD.name, words.LOAD),
            button(Goal.BACK.name, words.BACK),
        )

    def accept(self, entry: str) -> Goal | None:
        """Go where the answer says."""
        return Goal[entry]


def keep(house: House, note: str, slot: str | None = None) -> None:
    """Keep the running play, with a picture. Raises StoreProblem."""
    house.keeper.slots.keep(
        house.running(),
        note=note,
        picture=photograph(house),
        created=house.now(),
        slot=slot,
    )
    house.note_kept()
    house.sign = KEPT
    lasts = house.keeper.slots.lasts
    house.message = words.KEPT if lasts else words.KEPT_FOR_NOW
