"""Which scenes are entered once at most, told from the text of the story alone.

A scene that only the calendar begins happens once, unless it repeats. One that only
one `go` or `call` leads to is entered as often as that is passed: once at most, if
it stands in a scene that is entered once and not in a circle there, or in what
follows an option that can be taken once.

Where such a scene begins, whatever is written nowhere else has its first value:
that a choice there can't have been made yet needs no further proof.
"""

from collections.abc import Iterator

from game.narrative import story as st

# An operation of a scene.
Spot = tuple[str, int]


def entered_once(story: st.Story) -> frozenset[str]:
    """Scenes that are entered once at most in every play."""
    ways = _ways_in(story)
    once = {scene for scene, found in ways.items() if found == [None]}
    waiting: dict[str, Spot] = {}
    for scene, found in ways.items():
        if len(found) == 1 and found[0] is not None:
            waiting[scene] = found[0]
    again = True
    while again:
        again = False
        for scene, spot in list(waiting.items()):
            if _is_passed_once(story, spot, spot[0] in once):
                once.add(scene)
                del waiting[scene]
                again = True
    return frozenset(once)


def _ways_in(story: st.Story) -> dict[str, list[Spot | None]]:
    """For each scene all that begins it; None for what happens once by itself."""
    found: dict[str, list[Spot | None]] = {scene: [] for scene in story.scenes}
    found[story.start].append(None)
    if story.finish is not None:
        found[story.finish].append(None)
    for offer in story.offers.values():
        if offer.when:
            found[offer.scene] += [None, None] if offer.repeats else [None]
    for scene in story.scenes.values():
        for at, op in enumerate(scene.code):
            if isinstance(op, st.Go | st.Call):
                found[op.scene].append((scene.id, at))
    return found


def _is_passed_once(story: st.Story, spot: Spot, is_scene_once: bool) -> bool:
    scene, at = spot
    code = story.scenes[scene].code
    if is_scene_once and at not in _reached(code, list(_after(code, at))):
        return True
    return any(
        at not in _reached(code, [0], without=option)
        for op in code
        if isinstance(op, st.ChooseOp)
        for option in op.options
        if option.once and not option.fallback
    )


def _reached(
    code: tuple[st.Op, ...], starts: list[int], without: st.Option | None = None
) -> set[int]:
    """Operations that can be come to, without taking an option."""
    found = set(starts)
    waiting = list(starts)
    while waiting:
        for to in _after(code, waiting.pop(), without):
            if to not in found:
                found.add(to)
                waiting.append(to)
    return found


def _after(
    code: tuple[st.Op, ...], at: int, without: st.Option | None = None
) -> Iterator[int]:
    match code[at]:
        case st.Jump(to):
            yield to
        case st.Unless(_, to):
            yield from (at + 1, to)
        case st.Branch(arms):
            yield from (to for _, to in arms)
        case st.ChooseOp(options, after):
            yield after
            yield from (option.to for option in options if option is not without)
        case st.NoticeOp(things, _, after):
            yield after
            yield from (thing.to for thing in things)
        case st.Go() | st.EndScene():
            return
        case _:
            yield at + 1
