"""A play of last time, made again only where the story has changed.

It is played from the stand before the change, beside the graph as every play is. If
it comes to a stand where everything is as it was then, the rest is as it was, too:
what it goes through from there hasn't changed, and what hasn't changed reads nothing
that is another. If something isn't open any more that was done then, a way is looked
for to something that was done later.

"As it was" leaves out what can't be asked for any more. Which slots can is told by
the graph, before anything is settled in it that only holds in the story of now.
"""

from collections.abc import Iterable, Sequence

from game.checking.proof.knowing import Inquiry
from game.checking.proof.memory import ENDLESS, NOT_BY_PLAYS, Stretch
from game.checking.proof.model import Key, Values
from game.checking.proof.plays import Witness
from game.checking.proof.running import Camp, InCircle, Lockstep, Outcome, Runner
from game.checking.proof.tours import Diary, Stand, Tour, differing, values_after
from game.checking.proof.tracks import Way
from game.narrative import inputs as inp

# So many of the inputs to come are looked at for one that is open, and so many others
# given at most to get there.
LEFT_OUT_MAX = 40
GIVEN_MAX = 24


class Ground:
    """What plays are retraced in: the graph of now, and the slots of then.

    Attributes:
        inquiry: What is known.
        can_stand: Whether a play can be gone on with from a stand. The graph's own
            slots must be those of then: the story doesn't tell their values.
    """

    def __init__(self, inquiry: Inquiry, slots: Sequence[str]) -> None:
        self.inquiry = inquiry
        names = inquiry.model.names
        own = names[len(inquiry.story.slots) :]
        self.can_stand = set(own) <= set(slots)
        number = {name: i for i, name in enumerate(names)}
        # For the slots of then their numbers of now.
        self._numbers = [number.get(name) for name in slots]
        self._is_same = list(slots) == names

    def tour(self, tour: Tour) -> Tour:
        """A tour of then with the slots of now."""
        return tour if self._is_same else tour.renumbered(self._numbers)

    def is_alike(self, number: int, some: Values, others: Values) -> bool:
        """Whether values at a stop differ in nothing that can be asked for."""
        if some == others:
            return True
        asked = self.inquiry.asked_later.get(number, -1)
        return not any(asked >> slot & 1 for slot in differing(some, others))


class Retraced:
    """One play, as far as it was made again.

    Attributes:
        inputs: What is given in it now.
        shown: What it shows, with how many of the inputs.
        diary: Where it has been.
        given: How many inputs were given in `step`.
    """

    def __init__(self, ground: Ground, play: Witness, tour: Tour) -> None:
        self.ground = ground
        self.inquiry = ground.inquiry
        self.play = play
        self.tour = ground.tour(tour)
        self.inputs: list[inp.Input] = []
        self.shown: dict[Key, int] = {}
        self.given = 0
        self.diary = Diary(self.inquiry.model.starts)
        # How many inputs of then are done with, and what comes first after those.
        self._done = 0
        self._next = 0
        self._stands = {s.position: i for i, s in enumerate(self.tour.stands)}

    def run(self, stretches: Sequence[Stretch], until: int) -> None:
        """Makes `stretches` of the play again, as far as its input `until`."""
        for first, _ in stretches:
            if first < self._next:
                continue  # the play was joined after it
            if first > until:
                self._go_along(first)
                return
            if not self._again(first, stretches, until):
                return
        self._go_along(ENDLESS)

    @property
    def witness(self) -> Witness:
        """The play as it is now."""
        return Witness(self.play.seed, tuple(self.inputs))

    def _go_along(self, until: int) -> None:
        """Takes over what the play did then, up to the input before `until`."""
        shift = len(self.inputs) - self._done
        tour = self.tour.within(self._next, until, shift)
        self.diary.go_along(tour)
        for key, n in tour.shown.items():
            if key[0] not in NOT_BY_PLAYS:
                self.shown.setdefault(key, n)
        self.inputs += self.play.inputs[self._done : until - 1]
        self._done, self._next = until - 1, until

    def _again(self, first: int, stretches: Sequence[Stretch], until: int) -> bool:
        """Plays from the stand before input `first`; whether it joins the old play."""
        pair = self._set_out(first)
        if pair is None:
            return False
        self.diary = pair.diary
        inputs = self.play.inputs
        while self._done < min(len(inputs), until):
            bridge = way_on(pair.runner, pair.here, inputs[self._done :])
            if bridge is None:
                return False
            given, left_out = bridge
            self._done += left_out
            for each in (*given, inputs[self._done]):
                if not self._give(pair, each):
                    return False
            self._done += 1
            if self._joins(pair, stretches):
                return True
        return False

    def _set_out(self, first: int) -> Lockstep | None:
        """The play at its last stand before input `first`, or at its beginning."""
        story, camps = self.inquiry.bare, self.inquiry.plays.camps
        before = [s for s in self.tour.stands if self._next - 1 <= s.inputs < first]
        if not before or not self.ground.can_stand:
            assert not self._next, "a play that was joined has a stand there"
            try:
                pair = Lockstep(story, camps.runner, inp.Begin(self.play.seed))
            except InCircle as circle:
                self._note(circle.reached)
                return None
            self._note(pair.reached)
            return pair
        stand = before[-1]
        self._go_along(stand.inputs + 1)
        number = self.inquiry.model.stops.get(stand.position)
        if number is None:
            return None
        values = tuple(self.diary.values)
        state = stand.state(values[: len(story.slots)])
        row = camps.runner.tracks.row(self.inquiry.model.canonical(values))
        here = Outcome(number, row, stand.seed, (), is_drawn=False, passed=0)
        camp = Camp(self.play.seed, tuple(self.inputs), here, state, self.diary)
        return Lockstep.going_on(story, camps.runner, camp)

    def _give(self, pair: Lockstep, given: inp.Input) -> bool:
        """Gives an input; False if the story then goes round in a circle."""
        self.inputs.append(given)
        self.given += 1
        try:
            self._note(pair.give(given))
        except InCircle as circle:
            self._note(circle.reached)
            return False
        here = len(self.inputs)
        self.inquiry.plays.camps.pitch(pair, self.witness, here, is_last=False)
        return True

    def _note(self, keys: Iterable[Key]) -> None:
        for key in keys:
            self.shown.setdefault(key, len(self.inputs))

    def _joins(self, pair: Lockstep, stretches: Sequence[Stretch]) -> bool:
        """Whether the play has just come to a stand, and stands as it stood then."""
        stands = self.diary.stands if self.ground.can_stand else ()
        if not stands or stands[-1].inputs != len(self.inputs):
            return False
        now = stands[-1]
        index = self._stands.get(now.position)
        if index is None:
            return False
        then = self.tour.stands[index]
        if then.inputs < self._done or now.seed != then.seed:
            return False
        if not _is_clear(then, stretches):
            return False
        starts = self.inquiry.model.starts
        values = values_after(starts, self.tour.stands[: index + 1])
        if not self.ground.is_alike(pair.stop, tuple(self.diary.values), values):
            return False
        self._done, self._next = then.inputs, then.inputs + 1
        return True


def _is_clear(stand: Stand, stretches: Iterable[Stretch]) -> bool:
    """Whether everything that has changed before a stand is over by then."""
    return all(
        until <= stand.inputs for first, until in stretches if first <= stand.inputs
    )


def way_on(
    runner: Runner, here: Outcome, ahead: Sequence[inp.Input]
) -> tuple[tuple[inp.Input, ...], int] | None:
    """What to give so that one of the inputs `ahead` is open; how many to leave out.

    None if no way was found; the shortest of those tried otherwise.
    """
    open_ways = runner.open_ways(here)
    if ahead[0] in [_given(way) for way in open_ways]:
        return (), 0
    wanted = {given: n for n, given in reversed([*enumerate(ahead[:LEFT_OUT_MAX])])}
    best = _first_open(open_ways, wanted)
    found: tuple[tuple[inp.Input, ...], int] | None = None
    if best is not None:
        found = (), best
    for way in open_ways:
        given = _given(way)
        if isinstance(given, inp.PassOver):
            continue
        path: list[inp.Input] = [given]
        now = runner.taken(here, way)
        while now.point >= 0 and len(path) <= GIVEN_MAX:
            if found is not None and len(path) >= len(found[0]) + found[1]:
                break
            ways = runner.open_ways(now)
            n = _first_open(ways, wanted)
            if n is not None and (
                found is None or len(path) + n < len(found[0]) + found[1]
            ):
                found = tuple(path), n
            if not ways:
                break
            path.append(_given(ways[0]))
            now = runner.taken(now, ways[0])
    return found


def _given(way: Way) -> inp.Input:
    given = way.move.given
    assert given is not None, "a stop waits for an input"
    return given


def _first_open(ways: Iterable[Way], wanted: dict[inp.Input, int]) -> int | None:
    """The first of the inputs that are wanted and open, by its number."""
    found = [wanted[given] for way in ways if (given := _given(way)) in wanted]
    return min(found, default=None)
