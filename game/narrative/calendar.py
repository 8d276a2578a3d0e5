"""The calendar: what comes when no scene is under way.

A part of a day goes: the crossings that come first; then, again and again, a
passing if one is open, the offers, and the moment that is followed; when as
many were followed as the part allows (or none is open), the crossings that
come last. Then every moment that is still open, and won't be offered in a later
part, happens without the player, and the rules of the part's end run.
"""

from game.narrative import events as ev
from game.narrative import story as st
from game.narrative.effects import carry_out
from game.narrative.machine import LEFT, STOPPED, Glance, Machine, Turn, Values
from game.narrative.operations import begin_scene

# The ending of a story that simply stops, without an `ending` beat.
END_OF_STORY = "end"


def go_on(turn: Turn) -> int:
    """Begins what comes next. LEFT if something began, STOPPED at the offers."""
    story = turn.machine.story
    if turn.part < 0 and story.calendar:
        _begin_part(turn, 0)
        return LEFT
    if turn.part < 0 or turn.part >= len(story.calendar):
        return _after_the_calendar(turn)
    if turn.turn == "first":
        return _crossing(turn, "first", "passing")
    if turn.turn == "passing":
        return _passing(turn)
    if turn.turn == "offers":
        part = story.calendar[turn.part]
        if turn.followed < part.follow and open_moments(turn):
            return STOPPED
        turn.turn = "last"
    return _crossing(turn, "last", "")


def open_moments(now: Glance) -> list[st.Offer]:
    """The moments on offer now: by priority, then in the author's order."""
    return [o for o in _open(now, "moment") if not o.crossing]


def _open(now: Glance, kind: str) -> list[st.Offer]:
    story = now.machine.story
    if not 0 <= now.part < len(story.calendar):
        return []
    part = story.calendar[now.part].id
    of_the_part = _by_part(now.machine).get(part, ())
    return [o for o in of_the_part if o.kind == kind and _is_open(now, o)]


def _by_part(machine: Machine) -> dict[str, tuple[st.Offer, ...]]:
    if machine.by_part is None:
        by_part: dict[str, tuple[st.Offer, ...]] = {}
        offers = machine.story.offers.values()
        for offer in sorted(offers, key=lambda offer: -offer.priority):
            for part in offer.when:
                by_part[part] = (*by_part.get(part, ()), offer)
        machine.by_part = by_part
    return machine.by_part


def _is_open(now: Glance, offer: st.Offer) -> bool:
    happened = now.machine.slot[f"happened:{offer.scene}"]
    return (offer.repeats or not now.values[happened]) and now.holds(offer.condition)


def _begin_part(turn: Turn, number: int) -> None:
    turn.part = number
    turn.turn = "first"
    turn.followed = 0
    story = turn.machine.story
    if number < len(story.calendar):
        part = story.calendar[number]
        turn.events.append(ev.PartBegan(part.day, part.part))


def _crossing(turn: Turn, which: str, then: str) -> int:
    for kind in ("moment", "passing"):
        for offer in _open(turn, kind):
            if offer.crossing == which:
                begin_scene(turn, offer.scene)
                return LEFT
    if then:
        turn.turn = then
    else:
        _end_part(turn)
    return LEFT


def _passing(turn: Turn) -> int:
    turn.turn = "offers"
    found = [offer for offer in _open(turn, "passing") if not offer.crossing]
    if found:
        best = [offer for offer in found if offer.priority == found[0].priority]
        # The seed draws among equals only, and only where there is a tie.
        chosen = best[turn.below(len(best))] if len(best) > 1 else best[0]
        begin_scene(turn, chosen.scene)
    return LEFT


def _end_part(turn: Turn) -> None:
    machine = turn.machine
    part = machine.story.calendar[turn.part]
    later = {p.id for p in machine.story.calendar[turn.part + 1 :]}
    for offer in sorted(open_moments(turn), key=lambda offer: offer.scene):
        if not later.isdisjoint(offer.when):
            continue  # it is offered again
        turn.values[machine.slot[f"happened:{offer.scene}"]] = 1
        absence = offer.absence or st.Absence(None, ())
        line = ""
        values: Values = ()
        if absence.line is not None:
            line = absence.line.source
            values = turn.text_values(absence.line, "")
        turn.events.append(ev.WithoutYou(offer.scene, line, values))
        carry_out(absence.effects, turn)
    _rules(turn, "part_ends")
    turn.events.append(ev.PartEnded(part.day, part.part))
    if part.ends_day:
        _rules(turn, "day_ends")
    _begin_part(turn, turn.part + 1)


def _rules(turn: Turn, at: str) -> None:
    for rule in turn.machine.story.rules:
        if rule.at == at and turn.holds(rule.condition):
            carry_out(rule.effects, turn)


def _after_the_calendar(turn: Turn) -> int:
    story = turn.machine.story
    if (
        story.finish is not None
        and not turn.values[turn.machine.slot[f"seen:{story.finish}"]]
    ):
        begin_scene(turn, story.finish)
        return LEFT
    turn.over = END_OF_STORY
    turn.events.append(ev.Ended(END_OF_STORY, final=True))
    return LEFT
