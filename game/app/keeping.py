"""Saving and continuing plays: between the session and the shelf of saves."""

from collections.abc import Callable
from typing import Any

from game.narrative.views import EndingView
from game.runtime.labels import OVER
from game.runtime.saves import Saves
from game.runtime.session import Session
from game.runtime.store import StoreProblem
from game.ui import words

Restore = Callable[[dict[str, Any]], tuple[Session, tuple[str, ...]]]


class Keeper:
    """Keeps the running play after every choice."""

    def __init__(self, saves: Saves, digest: str, restore: Restore) -> None:
        """A keeper.

        Args:
            saves: The saves of the story.
            digest: The story's digest, kept with each save.
            restore: Makes a session of what was saved, with notes about it.
        """
        self._saves = saves
        self._digest = digest
        self._restore = restore

    def keep(self, session: Session) -> str:
        """Save the play; why that failed, or ""."""
        try:
            label = {OVER: "yes" if isinstance(session.stop, EndingView) else "no"}
            self._saves.autosave(self._digest, session.to_json(), label)
        except StoreProblem as problem:
            return words.SAVE_FAILED.format(reason=problem)
        return ""

    def has_play(self) -> bool:
        """Whether there is anything to continue: a play that isn't over."""
        saved = self._saves.newest().saved
        return saved is not None and saved.label.get(OVER) != "yes"

    def newest(self) -> tuple[Session | None, tuple[str, ...]]:
        """The play to continue, and what there is to say about it."""
        found = self._saves.newest()
        if found.saved is None:
            return None, found.notes
        try:
            session, notes = self._restore(dict(found.saved.body))
        except (ValueError, KeyError, TypeError) as problem:
            return None, (*found.notes, str(problem))
        return session, (*found.notes, *notes)

    def close(self) -> None:
        """Let another copy of the game keep plays here."""
        self._saves.close()
