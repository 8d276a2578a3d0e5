"""Traps: places from which no ending can be reached, looked for until there is none.

`ways_out` says what a slice knows; here the slices get more slots until all is
good, or a real play has got into a trap.
"""

from collections.abc import Callable

from game.checking.proof.answers import Answer, Verdict
from game.checking.proof.budget import Spent
from game.checking.proof.explicit import Explored, TooMany, measure
from game.checking.proof.guided import Guide, Trail, traced
from game.checking.proof.knowing import Inquiry
from game.checking.proof.model import Key
from game.checking.proof.plays import replayed
from game.checking.proof.terms import TRUE, function
from game.checking.proof.tracks import Row, Tracks
from game.checking.proof.ways_out import WaysOut, ways_out

FIRST_TRIES = 150
ROUNDS_MAX = 20
BLAMED_AT_ONCE = 2
MISSING_AT_ONCE = 4


def look_for_traps(inquiry: Inquiry) -> None:
    """Looks for traps, keeping more slots until there is none or one is real."""
    kept: frozenset[int] = frozenset()
    tries = FIRST_TRIES
    for _ in range(ROUNDS_MAX):
        inquiry.budget.progress("looking for ways out")
        found: WaysOut | None
        try:
            with inquiry.budget.share(max(1.0, inquiry.budget.left / 3)):
                found = ways_out(
                    inquiry.model, kept, inquiry.budget.states, inquiry.budget.tick
                )
        except (TooMany, Spent):
            inquiry.limits["trap",] = "states"
            found = None
        if found is None:
            inquiry.budget.check()
            return
        inquiry.proof.states += len(found.explored.places)
        if not found.others:
            names = tuple(inquiry.model.names[i] for i in sorted(kept))
            inquiry.proof.verdicts["trap",] = Verdict(Answer.IMPOSSIBLE, kept=names)
            return
        more: frozenset[int] = frozenset()
        if found.trap:
            more = _into_trap(inquiry, found, tries)
            if ("trap",) in inquiry.proof.verdicts:
                return
        more |= frozenset(
            slot for slot, _ in found.missing.most_common(MISSING_AT_ONCE)
        )
        if more <= kept:
            tries *= 4
        kept |= more


def _into_trap(inquiry: Inquiry, found: WaysOut, tries: int) -> frozenset[int]:
    """Searches for a play that gets into the trap; else slots to keep."""
    explored, trap = found.explored, found.trap
    explored.reached["trap",] = sorted(trap)
    measure(explored, [("trap",)])
    guide = _TrapGuide(explored, trap, inquiry.budget.tick)
    search = guide.run(("trap",), tries)
    if ("trap",) not in search.found:
        blamed = search.blame.most_common(BLAMED_AT_ONCE)
        return frozenset(slot for slots, _ in blamed for slot in slots)
    inputs = search.found["trap",][1]
    point = inquiry.model.points[explored.places[guide.caught][0]]
    frames = point.position.frames
    where: Key = frames[-1] if frames else ("", 0)
    # If `step` refuses to go on there, the player never gets a turn again.
    for kind in ("loop", "trap"):
        place: Key = (kind, *where)
        witness, _ = replayed(inquiry.bare, inquiry.runner, inputs, place)
        if witness is not None:
            break
    else:
        inquiry.limits["trap",] = "seeds"
        return frozenset()
    inquiry.proof.verdicts["trap",] = Verdict(Answer.REACHABLE, witness)
    inquiry.proof.verdicts[place] = Verdict(Answer.REACHABLE, witness)
    return frozenset()


class _TrapGuide(Guide):
    """Searches for a play that is in a trap, wherever that is."""

    def __init__(
        self,
        explored: Explored,
        trap: set[int],
        tick: Callable[[], None],
    ) -> None:
        model = explored.slice.model
        # Everything is to be noted everywhere: no goal has this name.
        anything = [((), function(TRUE))]
        super().__init__(explored, Tracks(model, [anything] * len(model.points)), tick)
        self.states = explored.states
        self.trap = trap
        self.caught = -1

    def _note(self, number: int, values: Row, trail: Trail) -> None:
        root, packed = self.cut.project(number, values)
        state = self.states.get(root, {}).get(packed)
        if state in self.trap and ("trap",) not in self.search.found:
            assert state is not None
            self.caught = state
            self.search.found["trap",] = traced(trail)
