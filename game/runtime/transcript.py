"""A play as lines of text: for tests, for comparing, for reading again.

The same play gives the same lines on every machine. Prose stands as it is
shown; what is done begins with `>`, what is heard of with `~`, what changes
with `+`, and, on request, what the stage does with `.`.
"""

from collections.abc import Iterable
from typing import assert_never

from game.narrative import events as ev
from game.narrative import inputs as inp
from game.narrative import prose
from game.narrative import step as core
from game.narrative import story as st
from game.narrative.views import plain
from game.runtime.replay import Replay, steps, written

Values = tuple[tuple[str, int], ...]


def transcript(
    story: st.Story, replay: Replay, *, stage: bool = False
) -> tuple[str, ...]:
    """The lines of a play, every input followed by what it led to.

    Args:
        story: The story.
        replay: The play.
        stage: Whether to tell what happens on the stage too.

    Raises:
        ReplayProblem: The replay doesn't fit the story.
    """
    return lines_of_steps(story, replay.inputs, steps(story, replay), stage=stage)


def lines_of_steps(
    story: st.Story,
    inputs: Iterable[inp.Input],
    done: Iterable[core.Step],
    *,
    stage: bool = False,
) -> tuple[str, ...]:
    """As `transcript`, of a play whose steps are there already."""
    lines = [f"story {story.id}"]
    for given, step in zip(inputs, done, strict=True):
        lines += ["", f"> {written(given)}"]
        for event in step.events:
            line = told(story, event)
            if line and (stage or not line.startswith(". ")):
                lines.append(line)
    return tuple(lines)


def words(paragraph: str, values: Values) -> str:
    """A paragraph as it is shown, without its styles."""
    return plain(prose.runs(paragraph, values))


def told(story: st.Story, event: ev.Event) -> str:  # noqa: C901 - one of each
    """An event as a line; "" if there is nothing to tell."""
    match event:
        case ev.SceneBegan(scene, kind, who):
            whose = f" ({who})" if who else ""
            return (
                f"[{scene}]{whose}" if kind == "scene" else f"[{scene}] {kind}{whose}"
            )
        case ev.SceneEnded(scene, passed_over):
            return f"[{scene}] passed over" if passed_over else ""
        case ev.PartBegan(day, part):
            return f"== {day}.{part} =="
        case ev.PartEnded() | ev.Noticed():
            return ""
        case ev.WithoutYou(scene, line, values):
            return f"~ {scene}: {words(line, values)}" if line else f"~ {scene}"
        case ev.Said():
            return said(event)
        case ev.Chosen(_, label, values):
            return f"+ {words(label, values)}"
        case ev.Introduced(person):
            return f"+ {person} is known by name"
        case ev.ActChanged(act, giver, receiver, life):
            return f"+ {act} {life} ({giver} to {receiver})"
        case ev.Handed(thing, giver, receiver):
            return f"+ {thing}: {giver or st.NOBODY} to {receiver or st.NOBODY}"
        case ev.StoreChanged(store, person, before, after):
            return f"+ {store} of {person}: {before} to {after}"
        case ev.Ended(ending, final):
            written_ending = story.endings.get(ending)
            title = written_ending.title if written_ending else ""
            kind = "the end" if final else "an ending"
            return f"== {kind}: {ending} == {title}".rstrip()
        case (
            ev.Placed()
            | ev.Propped()
            | ev.Entered()
            | ev.Left()
            | ev.Moved()
            | ev.Expressed()
            | ev.Gestured()
            | ev.Settled()
            | ev.Held()
            | ev.Lit()
            | ev.Turned()
            | ev.Glowed()
            | ev.Framed()
            | ev.Weathered()
            | ev.Sounded()
            | ev.Paused()
        ):
            return _staged(event)
        case _ as never:
            assert_never(never)


def said(event: ev.Said) -> str:
    """A paragraph with whoever says it."""
    shown = words(event.paragraph, event.values)
    if event.speaker is None:
        return shown
    manner = f" ({event.manner})" if event.manner else ""
    return f"{event.called}{manner}: {shown}"


Staged = (
    ev.Placed
    | ev.Propped
    | ev.Entered
    | ev.Left
    | ev.Moved
    | ev.Expressed
    | ev.Gestured
    | ev.Settled
    | ev.Held
    | ev.Lit
    | ev.Turned
    | ev.Glowed
    | ev.Framed
    | ev.Weathered
    | ev.Sounded
    | ev.Paused
)


def _staged(event: Staged) -> str:  # noqa: C901 - one of each
    match event:
        case ev.Placed(place, light, weather, cast):
            where = ", ".join(name or "-" for name in (place, light, weather))
            return f". place {where}: {', '.join(map(_figure, cast)) or 'nobody'}"
        case ev.Propped(hidden):
            return f". without {', '.join(hidden) or 'nothing'}"
        case ev.Entered(figure):
            return f". enter {_figure(figure)}"
        case ev.Left(person):
            return f". leave {person}"
        case ev.Moved(person, mark, beside, picture):
            changed = f", as in {picture}" if picture else ""
            return f". move {person} to {mark or f'beside {beside}'}{changed}"
        case ev.Expressed(person, expression):
            return f". {person} looks {expression}"
        case ev.Gestured(person, gesture):
            return f". {person}: {gesture}"
        case ev.Settled(person, pose):
            return f". {person} {pose}"
        case ev.Held(person, thing):
            return f". {person} holds {thing or 'nothing'}"
        case ev.Lit(light):
            return f". light {light}"
        case ev.Turned(lamps):
            told_lamps = ", ".join(f"{lamp.name} {lamp.percent} %" for lamp in lamps)
            return f". lamps {told_lamps}"
        case ev.Glowed(lamps):
            return f". glow {', '.join(f'{name} {left} %' for name, left in lamps)}"
        case ev.Framed(camera):
            near = f" {camera.push} %" if camera.push else ""
            return f". camera {camera.to or 'on all'}{near}"
        case ev.Weathered(weather):
            return f". weather {weather}"
        case ev.Sounded(sound):
            return f". sound {sound}"
        case ev.Paused(tenths):
            return f". pause {tenths / 10} s"
        case _ as never:
            assert_never(never)


def _figure(figure: ev.Figure) -> str:
    where = figure.mark or (f"beside {figure.beside}" if figure.beside else "anywhere")
    looks = "" if figure.expression == "neutral" else f" {figure.expression}"
    called = f" as {figure.called}" if figure.called else ""
    how = [figure.pose, figure.gesture, figure.holds and f"with {figure.holds}"]
    how.append("a silhouette" if figure.is_shade else None)
    how.append(figure.picture and f"as in {figure.picture}")
    more = "".join(f", {word}" for word in how if word)
    return f"{figure.person}{called} ({where}{looks}{more})"
