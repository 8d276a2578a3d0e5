"""Where a state waits, said in the ids that authors gave, and found again.

A position in a scene's code means nothing after an edit. A place does: a choice
is known by the ids of its options, a notice by those of its things, the offers
by the part of the day. A choice to which options were added, or of which some
were taken away, is still that choice.
"""

from game.narrative import step as core
from game.narrative import story as st
from game.narrative.calendar import END_OF_STORY
from game.narrative.state import Frame, State
from game.narrative.values import dataclass


@dataclass(frozen=True, slots=True)
class Caller:
    """A scene that waits for a call to return: its `number`th call of `called`."""

    scene: str
    called: str
    number: int


@dataclass(frozen=True, slots=True)
class Place:
    """A stop, in ids.

    Attributes:
        kind: "choice", "notice", "offers" or "end".
        name: Scene id; at the offers the part of the day; at the end its id.
        ids: Options or things that are written there, open or not.
        callers: Scenes that wait, outermost first.
    """

    kind: str
    name: str
    ids: tuple[str, ...] = ()
    callers: tuple[Caller, ...] = ()

    def is_same(self, other: "Place") -> bool:
        """Whether a player would call the two the same place."""
        if (self.kind, self.name) != (other.kind, other.name):
            return False
        mine = [(caller.scene, caller.called) for caller in self.callers]
        if mine != [(caller.scene, caller.called) for caller in other.callers]:
            return False
        return not self.ids or not set(self.ids).isdisjoint(other.ids)


def place_of(story: st.Story, state: State) -> Place:
    """Where `state` waits."""
    if state.over is not None:
        return Place("end", state.over)
    op = core.present_op(story, state)
    if op is None:
        return Place("offers", story.calendar[state.part].id)
    scene = state.frames[-1].scene
    callers = tuple(_caller(story, frame) for frame in state.frames[:-1])
    if isinstance(op, st.ChooseOp):
        return Place("choice", scene, tuple(o.id for o in op.options), callers)
    return Place("notice", scene, tuple(thing.id for thing in op.things), callers)


def frames_at(story: st.Story, place: Place) -> tuple[Frame, ...] | None:
    """The frames of a state that waits at `place`; None if it is no more."""
    if place.kind == "offers":
        is_there = any(part.id == place.name for part in story.calendar)
        return () if is_there else None
    if place.kind == "end":
        is_there = place.name in story.endings or place.name == END_OF_STORY
        return () if is_there else None
    frames = [_frame_of(story, caller) for caller in place.callers]
    frames.append(_frame_at(story, place))
    found = tuple(frame for frame in frames if frame is not None)
    return found if len(found) == len(frames) else None


def _caller(story: st.Story, frame: Frame) -> Caller:
    # A waiting scene goes on right below its call. The scene that is played
    # meanwhile may be another: the called one can have gone elsewhere.
    op = story.scenes[frame.scene].code[frame.at - 1]
    assert isinstance(op, st.Call)
    number = _calls(story, frame.scene, op.scene).index(frame.at - 1)
    return Caller(frame.scene, op.scene, number)


def _frame_of(story: st.Story, caller: Caller) -> Frame | None:
    calls = _calls(story, caller.scene, caller.called)
    if caller.number >= len(calls):
        return None
    return Frame(caller.scene, calls[caller.number] + 1)


def _calls(story: st.Story, scene: str, called: str) -> list[int]:
    if scene not in story.scenes:
        return []
    code = story.scenes[scene].code
    return [
        at
        for at, op in enumerate(code)
        if isinstance(op, st.Call) and op.scene == called
    ]


def _frame_at(story: st.Story, place: Place) -> Frame | None:
    """The operation of the scene that has most of the place's ids, if any has."""
    if place.name not in story.scenes:
        return None
    best, most = None, 0
    for at, op in enumerate(story.scenes[place.name].code):
        ids: tuple[str, ...] = ()
        if place.kind == "choice" and isinstance(op, st.ChooseOp):
            ids = tuple(option.id for option in op.options)
        elif place.kind == "notice" and isinstance(op, st.NoticeOp):
            ids = tuple(thing.id for thing in op.things)
        common = len(set(ids) & set(place.ids))
        if common > most:
            best, most = Frame(place.name, at), common
    return best
