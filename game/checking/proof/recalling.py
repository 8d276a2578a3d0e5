"""The plays of last time: believed where they would do the same, else made again."""

from collections.abc import Mapping
from heapq import heapify, heappop, heappush

from game.checking.proof.knowing import Inquiry
from game.checking.proof.memory import (
    ALL_OF_IT,
    Hints,
    Stretches,
    edited_scenes,
    shown,
    stretches,
)
from game.checking.proof.model import Key, operation_of
from game.checking.proof.plays import Witness
from game.checking.proof.retracing import Ground, Retraced
from game.checking.proof.tours import Tour

NOWHERE = Tour({}, (), (), {})


def recall(inquiry: Inquiry, hints: Hints) -> None:
    """Plays the plays of last time again, unless they would show the same."""
    inquiry.budget.progress("playing what was played last time")
    prints = inquiry.proof.prints
    changed = stretches(hints, prints) if prints is not None else {}
    for key, witness in shown(hints, changed).items():
        # What the graph asks nowhere any more can't have been shown.
        if inquiry.model.goals.get(key):
            inquiry.reached(key, witness)
    left: list[tuple[Witness, Tour, Stretches]] = []
    ground = Ground(inquiry, hints.slots)
    tours = inquiry.plays.camps.tours
    for index, play in enumerate(hints.plays):
        tour = hints.tours[index] if index < len(hints.tours) else None
        if tour is None:
            _retrace(Retraced(ground, play, NOWHERE), ALL_OF_IT, len(play.inputs))
            continue
        found = changed.get(index, ALL_OF_IT)
        if not found or found[0][0] > len(play.inputs):
            tours[play] = ground.tour(tour)
            continue
        left.append((play, tour, found))
        first = found[0][0]
        if first > 0:
            begun = Witness(play.seed, play.inputs[: first - 1])
            tours[begun] = ground.tour(tour.within(0, first))
    edited = edited_scenes(hints, prints) if prints is not None else frozenset()
    _play_again(inquiry, ground, left, edited)


def _play_again(
    inquiry: Inquiry,
    ground: Ground,
    plays: list[tuple[Witness, Tour, Stretches]],
    edited: frozenset[str],
) -> None:
    """Plays again what may show something that isn't known yet."""
    wanting = _Wanting(inquiry, edited)
    left = [wanting.of(tour.shown) for _, tour, _ in plays]
    # Whatever shows the most, as far as it is needed: it may be enough. What is wanted
    # of the others only gets less, so that it needn't be counted each time.
    waiting = [(-len(keys), index) for index, keys in enumerate(left)]
    heapify(waiting)
    while waiting:
        _, index = heappop(waiting)
        wanted = left[index] = wanting.of(left[index])
        if waiting and -len(wanted) > waiting[0][0]:
            heappush(waiting, (-len(wanted), index))
            continue
        if not wanted:
            break
        play, tour, found = plays[index]
        _retrace(Retraced(ground, play, tour), found, max(wanted.values()))
        wanting.tried.update(wanted)


class _Wanting:
    """What plays are made again for: goals that aren't known.

    In an edited scene operations may have other numbers than they had. Some play is
    made again for each that was reached then, whatever it is called now.

    Attributes:
        tried: What plays have been made again for.
    """

    def __init__(self, inquiry: Inquiry, edited: frozenset[str]) -> None:
        self.known = inquiry.proof.verdicts
        self.goals = inquiry.model.goals
        self.edited = edited
        self.tried: set[Key] = set()

    def of(self, shown: Mapping[Key, int]) -> dict[Key, int]:
        """Those of some goals that are wanted, each with its number of inputs."""
        return {key: n for key, n in shown.items() if self._is_wanted(key)}

    def _is_wanted(self, key: Key) -> bool:
        edited = self.edited
        if edited and not edited.isdisjoint(key[1:3]) and operation_of(key) is not None:
            return key not in self.tried
        return key not in self.known and bool(self.goals.get(key))


def _retrace(play: Retraced, found: Stretches, until: int) -> None:
    """Makes a play again where it has changed, and keeps what it shows."""
    inquiry = play.inquiry
    play.run(found, until)
    witness = play.witness
    begun: dict[int, Witness] = {}
    for key, n in play.shown.items():
        if inquiry.model.goals.get(key) and key not in inquiry.proof.verdicts:
            if n not in begun:
                begun[n] = Witness(witness.seed, witness.inputs[:n])
            inquiry.reached(key, begun[n])
    inquiry.plays.camps.tours[witness] = play.diary.tour(play.shown)
    inquiry.budget.tick()
