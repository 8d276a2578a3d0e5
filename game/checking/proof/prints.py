"""What of a story a play depends on, under short names.

A play does what it did if nothing has changed that it has come to: the scenes it
was in, the offers of the parts of the calendar up to where it ended, what is
declared, and the program. Each has a fingerprint, made of the compiled story. What
only looks or sounds otherwise isn't part of it: words without conditions, pictures,
lights, directions. Slots stand in it by their names, since their numbers change
with every new option.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import NamedTuple

from game.checking.fingerprints import fingerprint, of_program
from game.narrative import story as st
from game.narrative.expression import Expression, Node

# The fields that matter, of classes of which not all do.
_FIELDS: dict[type, tuple[str, ...]] = {
    st.Variable: ("id", "kind", "low", "high", "start", "names", "saturates"),
    st.Store: ("id", "of", "low", "high", "start", "saturates"),
    st.Thing: ("id", "holder"),
    st.Act: ("id", "giver", "receiver", "thing"),
    st.Ending: ("id", "of"),
    st.Part: ("id", "day", "part", "follow", "ends_day"),
    st.Rule: ("at", "condition", "effects"),
    st.Offer: (
        "scene",
        "kind",
        "when",
        "condition",
        "priority",
        "crossing",
        "repeats",
        "street",
        "absence",
    ),
    st.Absence: ("line", "effects"),
    st.Scene: ("id", "summary", "code"),
    st.Summary: ("text", "effects"),
    st.Say: ("text",),
    st.SetStage: (),
    st.Direct: (),
    st.Do: ("effects",),
    st.Jump: ("to",),
    st.Unless: ("condition", "to"),
    st.Branch: ("arms",),
    st.ChooseOp: ("options", "after"),
    st.Option: (
        "id",
        "label",
        "condition",
        "otherwise",
        "cost",
        "once",
        "again",
        "fallback",
        "effects",
        "to",
    ),
    st.NoticeOp: ("things", "up_to", "after"),
    st.Noticeable: ("id", "condition", "to"),
    st.Go: ("scene",),
    st.Call: ("scene",),
    st.Finish: ("ending",),
    st.EndScene: (),
    st.Assign: ("slot", "value", "relative"),
    st.Cap: ("store", "most"),
    st.ActStep: ("act", "life"),
    st.Hand: ("thing", "to"),
    st.Know: ("person",),
}


class Offered(NamedTuple):
    """What may be on offer.

    Attributes:
        scene: The scene.
        print: The fingerprint of the offer but for its condition.
        condition: Its condition, slots by their names; None is always true.
    """

    scene: str
    print: str
    condition: object


@dataclass(frozen=True, slots=True)
class Prints:
    """The fingerprints of a story.

    Attributes:
        world: Of what every play depends on; "" if that can't be told.
        parts: For each part of the calendar, what may be on offer in it.
        scenes: Of each scene.
    """

    world: str
    parts: tuple[tuple["Offered", ...], ...]
    scenes: dict[str, str]


def prints_of(story: st.Story) -> Prints:
    """The fingerprints of `story`, as this program would play it."""
    program = of_program()
    if not program:
        return Prints("", (), {})
    written = _Writer(story.slots).written
    world = fingerprint(
        program,
        (story.start, story.finish, story.leads, story.cost_from, story.holders),
        tuple(story.people),
        [written(v) for v in story.variables.values()],
        [written(v) for v in story.stores.values()],
        [written(v) for v in story.things.values()],
        [written(v) for v in story.acts.values()],
        [written(v) for v in story.endings.values()],
        written(story.calendar),
        written(story.rules),
    )
    offers = [
        (
            offer.when,
            Offered(
                offer.scene,
                fingerprint(written(replace(offer, condition=None))),
                written(offer.condition),
            ),
        )
        for offer in story.offers.values()
    ]
    parts = [
        tuple([offered for when, offered in offers if part.id in when])
        for part in story.calendar
    ]
    scenes = {name: fingerprint(written(s)) for name, s in story.scenes.items()}
    return Prints(world, tuple(parts), scenes)


class _Writer:
    """Writes compiled things out as plain values, slots by their names."""

    def __init__(self, slots: tuple[str, ...]) -> None:
        self.slots = slots
        self.fields: dict[type, Callable[[object], object]] = {}
        for cls, names in _FIELDS.items():
            if names:
                self.fields[cls] = attrgetter(*names)

    def written(self, value: object) -> object:
        """`value` without anything that is only shown."""
        if value is None or isinstance(value, str | int):
            return value
        if isinstance(value, tuple):
            return [self.written(part) for part in value]
        if isinstance(value, Expression):
            return self._node(value.node)
        if isinstance(value, st.Text):
            if not value.conditions:
                return "words"
            return [value.source, self.written(value.conditions)]
        cls = type(value)
        # A class that isn't known here is a mistake of this program.
        names = _FIELDS[cls]
        if not names:
            return cls.__name__
        found = self.fields[cls](value)
        return [cls.__name__, self.written(found)]

    def _node(self, node: Node) -> object:
        kind = node[0]
        if kind == "slot":
            return self.slots[node[1]]
        if kind == "const":
            return node[1]
        if kind == "held":
            return [kind, [self.slots[i] for i in node[1]]]
        if kind == "threads":
            return [kind, [[self.slots[i] for i in group] for group in node[1]]]
        return [kind, *[self._node(part) for part in node[1:]]]
