"""Everything a story names, found before anything is built.

Conditions and references are checked against these tables, so that the order
of files and documents never matters. `slots` gives every fact its number.
"""

from dataclasses import dataclass, field

from game.loading.nodes import Mapping
from game.narrative import story as st
from game.narrative.attitudes import Gesture

VISITS_MAX = 999


@dataclass(slots=True)
class Names:
    """What is declared, by kind.

    Attributes:
        options: Full option ids, `scene/option`.
        noticeables: Ids of things to notice.
        gestures: Those of the story's own.
        stagings: As they are written: who plays them differs.
    """

    people: dict[str, st.Person] = field(default_factory=dict)
    variables: dict[str, st.Variable] = field(default_factory=dict)
    stores: dict[str, st.Store] = field(default_factory=dict)
    things: dict[str, st.Thing] = field(default_factory=dict)
    acts: dict[str, st.Act] = field(default_factory=dict)
    endings: dict[str, st.Ending] = field(default_factory=dict)
    marks: dict[str, str] = field(default_factory=dict)
    lights: dict[str, st.Light] = field(default_factory=dict)
    sounds: dict[str, st.Sound] = field(default_factory=dict)
    place_sounds: dict[str, tuple[str, str]] = field(default_factory=dict)
    scenes: dict[str, None] = field(default_factory=dict)
    options: dict[str, None] = field(default_factory=dict)
    noticeables: dict[str, None] = field(default_factory=dict)
    parts: dict[str, st.Part] = field(default_factory=dict)
    gestures: dict[str, Gesture] = field(default_factory=dict)
    stagings: dict[str, Mapping] = field(default_factory=dict)
    leads: tuple[str, ...] = ()
    slots: dict[str, int] = field(default_factory=dict)
    lows: list[int] = field(default_factory=list)
    highs: list[int] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    _between: dict[tuple[str, str], tuple[int, ...]] | None = None

    @property
    def holders(self) -> tuple[str, ...]:
        """Who a thing may be with: nobody, then every person."""
        return (st.NOBODY, *self.people)

    def number_slots(self) -> None:  # noqa: C901 - one loop for each kind of fact
        """Gives every fact its slot, with bounds and start."""
        for variable in self.variables.values():
            self._slot(
                f"var:{variable.id}", variable.low, variable.high, variable.start
            )
        for store in self.stores.values():
            for person in store.of:
                name = f"store:{store.id}.{person}"
                self._slot(name, store.low, store.high, store.start)
        holders = self.holders
        for thing in self.things.values():
            start = holders.index(thing.holder) if thing.holder in holders else 0
            self._slot(f"thing:{thing.id}", 0, len(holders) - 1, start)
            for person in self.people:
                self._slot(
                    f"had:{thing.id}.{person}", 0, 1, int(thing.holder == person)
                )
        for act in self.acts:
            self._slot(f"act:{act}", 0, 4, 0)
            self._slot(f"called:{act}", 0, 1, 0)
        for person in self.people:
            self._slot(f"knows:{person}", 0, 1, 0)
        for scene in self.scenes:
            self._slot(f"seen:{scene}", 0, VISITS_MAX, 0)
            self._slot(f"happened:{scene}", 0, 1, 0)
        for kind, ids in (
            ("took", self.options),
            ("noticed", self.noticeables),
            ("ended", self.endings),
        ):
            for name in ids:
                self._slot(f"{kind}:{name}", 0, 1, 0)

    def acts_between(self, one: str, other: str) -> tuple[int, ...]:
        """The slots of the acts of two people, whoever of them gives."""
        if self._between is None:
            self._between = {}
            for act in self.acts.values():
                both = (act.giver, act.receiver)
                for pair in {both, both[::-1]} if both[0] != both[1] else ():
                    known = self._between.get(pair, ())
                    self._between[pair] = (*known, self.slots[f"act:{act.id}"])
        return self._between.get((one, other), ())

    def _slot(self, name: str, low: int, high: int, start: int) -> None:
        self.slots[name] = len(self.slots)
        self.lows.append(low)
        self.highs.append(high)
        self.starts.append(start)
