"""Keeping plays and taking them up again: between the session and the saves.

What can't be kept or found is told in a sentence, never raised.
"""

from collections.abc import Mapping

from game.narrative.story import Story
from game.runtime.labels import OVER
from game.runtime.saves import Found, Saves
from game.runtime.seen import Seen
from game.runtime.session import Session
from game.runtime.slots import Slots
from game.runtime.store import StoreProblem
from game.ui import words

Taken = tuple[Session | None, tuple[str, ...]]


class Keeper:
    """Keeps the running play after every choice, and wherever the player says."""

    def __init__(
        self,
        saves: Saves,
        story: Story,
        titles: Mapping[str, str] | None = None,
        seen: Seen | None = None,
    ) -> None:
        """A keeper.

        Args:
            saves: The saves of the story.
            story: The story.
            titles: What places and things are called.
            seen: What was read before, in any play.
        """
        self.slots = Slots(saves, story, titles)
        self.seen = Seen() if seen is None else seen
        self._saves = saves
        self._story = story
        self._titles = titles

    def begun(self) -> Session:
        """A session that has yet to begin."""
        return Session(self._story, self._titles, self.seen)

    def keep(self, session: Session, created: str = "") -> str:
        """Keep the play by itself; why that failed, or ""."""
        try:
            self.slots.autosave(session, created=created)
            self.seen.keep()
        except StoreProblem as problem:
            return words.SAVE_FAILED.format(reason=problem)
        return ""

    def quick_save(
        self, session: Session, picture: bytes | None = None, created: str = ""
    ) -> str:
        """Keep the play in the quick slot; what to say about it."""
        try:
            self.slots.quick_save(session, picture=picture, created=created)
        except StoreProblem as problem:
            return words.SAVE_FAILED.format(reason=problem)
        return words.KEPT_QUICKLY if self.slots.lasts else words.KEPT_FOR_NOW

    def has_quick(self) -> bool:
        """Whether anything was kept quickly."""
        return self.slots.quick_load().saved is not None

    def has_play(self) -> bool:
        """Whether there is anything to continue: a play that isn't over."""
        saved = self._saves.newest().saved
        return saved is not None and saved.label.get(OVER) != "yes"

    def untold(self) -> str:
        """What was set aside since this was asked last, in words."""
        told, self._saves.untold = self._saves.untold, []
        return " ".join(dict.fromkeys(told))

    def newest(self) -> Taken:
        """The play to continue, and what there is to say about it."""
        return self._taken(self._saves.newest())

    def quick(self) -> Taken:
        """The play that was kept quickly."""
        return self._taken(self.slots.quick_load())

    def load(self, slot: str) -> Taken:
        """The play in `slot`."""
        return self._taken(self.slots.load(slot))

    def close(self) -> None:
        """Let another copy of the game keep plays here."""
        self._saves.close()

    def _taken(self, found: Found) -> Taken:
        told = [each for each in self._saves.untold if each not in found.notes]
        self._saves.untold = told
        if found.saved is None:
            return None, found.notes
        try:
            session, notes = Session.restore(
                self._story, dict(found.saved.body), self._titles, self.seen
            )
        except (ValueError, KeyError, TypeError) as problem:
            return None, (*found.notes, str(problem))
        return session, (*found.notes, *notes)
