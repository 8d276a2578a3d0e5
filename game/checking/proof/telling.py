"""The way to something, in the words of the author.

    Monday morning: As long as one reads; "Turn it into school."; Monday
    afternoon: ...

Long ways leave out their middle.
"""

from game.checking.proof.plays import Witness
from game.narrative import events as ev
from game.narrative import inputs as inp
from game.narrative import prose
from game.narrative import step as core
from game.narrative import story as st
from game.narrative.views import plain

STEPS_SHOWN = 14
LABEL_MAX = 48


def told(story: st.Story, witness: Witness) -> str:
    """What a player does to get there, as one line."""
    said: list[str] = []
    try:
        done = core.step(story, None, inp.Begin(witness.seed))
        _parts(story, done, said)
        for given in witness.inputs:
            words = _words(story, given)
            if words:
                said.append(words)
            done = core.step(story, done.state, given)
            _parts(story, done, said)
    except core.StoryLoop:
        pass
    if not said:
        return "at once"
    if len(said) > STEPS_SHOWN:
        half = STEPS_SHOWN // 2
        said = [*said[:half], "...", *said[-half:]]
    return "; ".join(said).replace(":; ", ": ")


def _parts(story: st.Story, done: core.Step, said: list[str]) -> None:
    for event in done.events:
        if isinstance(event, ev.PartBegan):
            for part in story.calendar:
                if (part.day, part.part) == (event.day, event.part):
                    if said and said[-1].endswith(":"):
                        said.pop()
                    said.append(f"{part.day_title} {part.part_title.lower()}:")


def _words(story: st.Story, given: inp.Input) -> str:
    match given:
        case inp.Follow(scene):
            return story.offers[scene].title or scene.replace("_", " ")
        case inp.Notice(thing):
            return f"notice {thing.replace('_', ' ')}"
        case inp.Choose(choice):
            return f'"{_label(story, choice)}"'
        case inp.PassOver():
            return "pass it over"
        case _:
            return ""


def _label(story: st.Story, choice: str) -> str:
    for op in story.scenes[choice.partition("/")[0]].code:
        if isinstance(op, st.ChooseOp):
            for option in op.options:
                if option.id == choice and option.label is not None:
                    words = plain(prose.runs(option.label.source))
                    if len(words) <= LABEL_MAX:
                        return words
                    return words[:LABEL_MAX].rsplit(" ", 1)[0] + " ..."
    return choice
