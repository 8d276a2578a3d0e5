"""The plays of last time: believed where they would do the same, else made again."""

from game.checking.proof.knowing import Inquiry
from game.checking.proof.memory import Hints, before, shown, unchanged
from game.checking.proof.model import Key
from game.checking.proof.plays import Tour, Witness


def recall(inquiry: Inquiry, hints: Hints) -> None:
    """Plays the plays of last time again, unless they would show the same."""
    inquiry.budget.progress("playing what was played last time")
    prints = inquiry.proof.prints
    same = unchanged(hints, prints) if prints is not None else {}
    for key, witness in shown(hints, same).items():
        # What the graph asks nowhere any more can't have been shown.
        if inquiry.model.goals.get(key):
            inquiry.reached(key, witness)
    left: list[tuple[Witness, Tour | None]] = []
    for index, play in enumerate(hints.plays):
        tour = hints.tours[index] if index < len(hints.tours) else None
        limit = same.get(index, 0)
        tours = inquiry.plays.camps.tours
        if tour is not None and limit > len(play.inputs):
            tours[play] = tour
            continue
        left.append((play, tour))
        if tour is not None and limit > 0:
            tours[Witness(play.seed, play.inputs[: limit - 1])] = before(tour, limit)
    _play_again(inquiry, left)


def _play_again(inquiry: Inquiry, plays: list[tuple[Witness, Tour | None]]) -> None:
    """Plays again what may show something that isn't known yet."""
    known, goals = inquiry.proof.verdicts, inquiry.model.goals
    left: dict[Witness, dict[Key, int]] = {}
    for play, tour in plays:
        if tour is None:
            inquiry.plays.again(play)
            inquiry.budget.tick()
        else:
            left[play] = {
                key: n
                for key, n in tour.shown.items()
                if key not in known and goals.get(key)
            }
    while left:
        # Whatever shows the most, as far as it is needed: it may be enough.
        best = max(left, key=lambda play: len(left[play]))
        wanted = left.pop(best)
        if not wanted:
            break
        inputs = best.inputs[: max(wanted.values())]
        inquiry.plays.again(Witness(best.seed, inputs))
        inquiry.budget.tick()
        seen = inquiry.plays.seen
        for play, keys in left.items():
            left[play] = {key: n for key, n in keys.items() if key not in seen}
