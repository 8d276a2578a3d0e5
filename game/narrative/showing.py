"""What is seen of a play: how directions change the scenery, and what they tell.

A step remembers of the stage only what later steps must know (`Scenery`);
everything else goes into events as it is said.
"""

from collections.abc import Sequence

from game.narrative import events as ev
from game.narrative import story as st
from game.narrative.gestures import REST
from game.narrative.machine import Machine, Turn, machine_of
from game.narrative.state import Scenery, State


def _figure(turn: Turn, where: st.Placement) -> ev.Figure:
    if where.called is not None:
        turn.aliases[where.person] = where.called
    called = where.called or turn.aliases.get(where.person)
    return ev.Figure(
        where.person,
        where.mark,
        where.beside,
        where.expression,
        called,
        where.gesture,
        int(where.gesture is not None),
        where.pose,
        (_in_hand(turn, where.person) if where.holds is None else where.holds) or None,
        where.is_shade,
        where.picture,
    )


def _in_hand(turn: Turn, person: str) -> str | None:
    """What somebody has that is seen in the hand."""
    machine = turn.machine
    for thing in machine.in_hand:
        holder = machine.story.holders[turn.values[machine.slot[f"thing:{thing}"]]]
        if holder == person:
            return thing
    return None


def set_stage(turn: Turn, op: st.SetStage) -> None:
    """Set the stage anew, with nobody on it but the cast."""
    now = turn.scenery
    turn.aliases.clear()
    cast = tuple([_figure(turn, where) for where in op.cast])
    place, light = op.place or now.place, op.light or now.light
    # New places begin under a clear sky unless told otherwise.
    weather = op.weather or (None if op.place else now.weather)
    hidden = _hidden(turn, place)
    turn.scenery = Scenery(place, light, weather, hidden, glow=now.glow)
    _note_here(turn, frozenset(figure.person for figure in cast))
    turn.events.append(ev.Placed(place, light, weather, cast, hidden, op.passage))


def _hidden(turn: Turn, place: str | None) -> tuple[str, ...]:
    """What isn't there just now: `element` of the place, `person/part`."""
    return _missing(turn.machine, place, turn.values)


def hidden_at_first(story: st.Story, place: str | None) -> tuple[str, ...]:
    """What isn't there when a play begins: of a place, and of everybody."""
    return _missing(machine_of(story), place, story.starts)


def hidden_now(story: st.Story, state: State, place: str | None) -> tuple[str, ...]:
    """What isn't there in `state`, wherever the play is: of a place, of everybody."""
    return _missing(machine_of(story), place, state.values)


def _missing(
    machine: Machine, place: str | None, values: Sequence[int]
) -> tuple[str, ...]:
    props = machine.story.props.get(place or "", ())
    gone = [element for element, shown in props if not machine.test(shown)(values)]
    gone += [
        f"{person}/{part}"
        for person, worn in machine.story.worn.items()
        for part, shown in worn
        if not machine.test(shown)(values)
    ]
    return tuple(gone)


def _prop(turn: Turn) -> None:
    """Tells if something in the place was taken or put back since last told."""
    hidden = _hidden(turn, turn.scenery.place)
    if hidden != turn.scenery.hidden:
        turn.scenery = turn.scenery._replace(hidden=hidden)
        turn.events.append(ev.Propped(hidden))


def _note_here(turn: Turn, here: frozenset[str]) -> None:
    """Note who is on the stage, where a glow may want to know it."""
    if turn.machine.glows:
        turn.scenery = turn.scenery._replace(here=here)
        turn.is_glow_due = True


def watch(turn: Turn) -> None:
    """Tells what a place shows of what has changed, before something is said."""
    machine = turn.machine
    if machine.story.props or machine.story.worn:
        _prop(turn)
    if machine.glows and turn.is_glow_due:
        _glow(turn)


def _glow(turn: Turn) -> None:
    """Tells if lamps that burn by a rule burn otherwise than last told."""
    turn.is_glow_due = False
    glow = turn.machine.glow(turn.values, turn.scenery.here)
    if glow != turn.scenery.glow:
        turn.scenery = turn.scenery._replace(glow=glow)
        turn.events.append(ev.Glowed(glow))


def direct(turn: Turn, op: st.Direct) -> None:
    """Do a small stage direction."""
    event: ev.Event
    if op.placement is not None:
        event = _directed(turn, op.what, op.placement)
    elif op.what == "leave":
        event = ev.Left(op.name)
        _note_here(turn, turn.scenery.here - {op.name})
    elif op.what == "light":
        turn.scenery = turn.scenery._replace(light=op.name)
        event = ev.Lit(op.name, op.tenths)
    elif op.what == "lamps":
        event = ev.Turned(op.lamps, op.tenths)
    elif op.camera is not None:
        event = ev.Framed(op.camera)
    elif op.what == "weather":
        turn.scenery = turn.scenery._replace(weather=op.name)
        event = ev.Weathered(op.name)
    elif op.what == "sound":
        event = ev.Sounded(op.name)
    else:
        event = ev.Paused(int(op.name))
    turn.events.append(event)


def _directed(turn: Turn, what: str, where: st.Placement) -> ev.Event:
    """What a direction about somebody on the stage makes happen."""
    person = where.person
    match what:
        case "enter":
            _note_here(turn, turn.scenery.here | {person})
            return ev.Entered(_figure(turn, where))
        case "move":
            return ev.Moved(person, where.mark, where.beside, where.picture)
        case "expression":
            return ev.Expressed(person, where.expression)
        case "gesture":
            return ev.Gestured(person, where.gesture or REST)
        case "pose":
            return ev.Settled(person, where.pose or "stands")
        case _:
            return ev.Held(person, where.holds or None)
