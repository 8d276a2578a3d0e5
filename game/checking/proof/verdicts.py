"""From a story to verdicts: plays first, then slices, each question in its turn."""

from game.checking.keeping import all_kept, set_aside
from game.checking.proof.answers import Proof
from game.checking.proof.budget import Budget, Full, Spent
from game.checking.proof.knowing import Inquiry
from game.checking.proof.memory import Hints, remembered
from game.checking.proof.plays import explore_by_play, plain_plays
from game.checking.proof.prints import prints_of
from game.checking.proof.questions import Questions
from game.checking.proof.recalling import recall
from game.checking.proof.traps import look_for_traps
from game.narrative import story as st

PATIENCE = 16
PATIENCE_WITH_HINTS = 3
SHARE_OF_PLAYS = 0.2


def prove(
    story: st.Story,
    budget: Budget,
    patience: int = PATIENCE,
    hints: Hints | None = None,
) -> Proof:
    """Finds out what it can about `story` within `budget`.

    An interruption (Ctrl-C) gives what is known by then. Plays go on until
    `patience` of them in a row have shown nothing new; with 0 there are none, and
    all witnesses come from slices. `hints` of an earlier proof save time.
    """
    prints = prints_of(story) if hints is not None else None
    if hints is not None and prints is not None:
        known = remembered(hints, story, prints)
        if known is not None:
            known.seconds = budget.used
            return known
    inquiry = Inquiry(story, budget)
    inquiry.proof.prints = prints
    try:
        _find_out(inquiry, patience, hints or Hints())
    except KeyboardInterrupt:
        inquiry.proof.stopped = "interrupted"
    except Full:
        inquiry.proof.stopped = "memory"
    except Spent:
        inquiry.proof.stopped = "time"
    inquiry.close()
    return inquiry.proof


def _find_out(inquiry: Inquiry, patience: int, hints: Hints) -> None:
    """Plays, then slices until nothing is open."""
    with all_kept():
        inquiry.build()
        if inquiry.model.is_whole:
            recall(inquiry, hints)
    with set_aside():
        if not inquiry.model.is_whole:
            _play_without_graph(inquiry)
            return
        patience = min(patience, PATIENCE_WITH_HINTS) if hints.plays else patience
        _play(inquiry, patience)
        look_for_traps(inquiry)
        Questions(inquiry, hints.kept).answer()


def _play(inquiry: Inquiry, patience: int) -> None:
    """Plays until they show nothing new, or have had their share of time."""
    budget = inquiry.budget
    budget.progress("playing")
    until = budget.clock() + budget.left * SHARE_OF_PLAYS
    explore_by_play(
        inquiry.plays, lambda: budget.clock() > until, patience, budget.tick
    )
    inquiry.note_plays()


def _play_without_graph(inquiry: Inquiry) -> None:
    budget = inquiry.budget
    until = budget.clock() + budget.left * SHARE_OF_PLAYS
    seen, inquiry.plays.count = plain_plays(
        inquiry.bare, lambda: budget.clock() > until
    )
    for key, witness in seen.items():
        if key in inquiry.model.goals:
            inquiry.reached(key, witness)
