"""Whether two plays can still become different.

Two plays that wait at the same offers go on the same way, by the same tastes and
luck, if whatever they remember differently is never asked for again. Who can
ask is known from the text: a slot is read by the scenes whose conditions, costs
or once-only options look at it, and a scene can look only while the calendar, or
another scene that is still to come, leads to it. That is liveness as compilers
know it (A. Aho, M. Lam, R. Sethi, J. Ullman, "Compilers", 2006, 9.2.5), with
scenes for blocks; where it isn't sure it says that they can.
"""

from collections.abc import Iterator

from game.checking.measures.written import inside
from game.narrative import story as st
from game.narrative.expression import Expression, slots_read
from game.narrative.machine import machine_of
from game.narrative.state import State

# Stands for a reader that never goes away: the end of every part or day, a name.
_ALWAYS = ""


class Futures:
    """What can still be asked for in a story, at each of its offers."""

    def __init__(self, story: st.Story) -> None:
        self.story = story
        self._slot = machine_of(story).slot
        self._last = {
            offer.scene: max((_number(story, part) for part in offer.when), default=-1)
            for offer in story.offers.values()
        }
        roots = _roots(story)
        readers: dict[int, set[str]] = {}
        for slot, scene in self._reads():
            found = {_ALWAYS} if scene == _ALWAYS else roots[scene]
            readers.setdefault(slot, set()).update(found)
        self._readers = [
            frozenset(readers.get(slot, ())) for slot in range(len(story.slots))
        ]

    def are_one(self, one: State, other: State) -> bool:
        """Whether two states that wait at offers can't tell different stories."""
        if one.frames or other.frames or one.over or other.over:
            return False
        places = (
            (state.part, state.turn, state.followed, state.aliases)
            for state in (one, other)
        )
        if len(set(places)) > 1:
            return False
        return not any(
            mine != theirs and self._is_asked(slot, one, other)
            for slot, (mine, theirs) in enumerate(
                zip(one.values, other.values, strict=True)
            )
        )

    def _is_asked(self, slot: int, one: State, other: State) -> bool:
        return any(
            scene == _ALWAYS or self._comes(scene, one) or self._comes(scene, other)
            for scene in self._readers[slot]
        )

    def _comes(self, scene: str, state: State) -> bool:
        """Whether the calendar may still begin `scene`."""
        if scene == self.story.finish:
            return True
        if self._last[scene] < state.part:
            return False
        happened = state.values[self._slot[f"happened:{scene}"]]
        return self.story.offers[scene].repeats or not happened

    def _reads(self) -> Iterator[tuple[int, str]]:
        """(slot, scene that looks at it)."""
        story, slot = self.story, self._slot
        yield from ((slot[f"knows:{person}"], _ALWAYS) for person in story.people)
        for rule in story.rules:
            yield from self._asked_in(rule, _ALWAYS)
        for scene in story.scenes.values():
            yield slot[f"seen:{scene.id}"], scene.id
            yield slot[f"happened:{scene.id}"], scene.id
            yield from self._asked_in(scene, scene.id)
            yield from self._asked_in(story.offers[scene.id], scene.id)

    def _asked_in(self, part: object, scene: str) -> Iterator[tuple[int, str]]:
        slot = self._slot
        for each in inside(part):
            match each:
                case Expression():
                    yield from ((read, scene) for read in slots_read(each.node))
                case st.Option():
                    yield slot[f"took:{each.id}"], scene
                    for person, _ in each.cost:
                        yield slot[f"store:{self.story.cost_from}.{person}"], scene
                case st.Noticeable():
                    yield slot[f"noticed:{each.id}"], scene
                case st.ActStep():
                    yield slot[f"act:{each.act}"], scene
                    yield slot[f"called:{each.act}"], scene
                case _:
                    pass


def _number(story: st.Story, part: str) -> int:
    return next(n for n, each in enumerate(story.calendar) if each.id == part)


def _roots(story: st.Story) -> dict[str, set[str]]:
    """For each scene, the scenes of the calendar that may lead to it."""
    found = {
        scene: {scene} if offer.when or scene == story.finish else set()
        for scene, offer in story.offers.items()
    }
    leads = [
        (scene.id, op.scene)
        for scene in story.scenes.values()
        for op in scene.code
        if isinstance(op, st.Go | st.Call)
    ]
    changed = True
    while changed:
        changed = False
        for scene, target in leads:
            more = found[scene] - found[target]
            found[target] |= more
            changed = changed or bool(more)
    return found
