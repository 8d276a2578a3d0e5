"""What stands in a story, wherever: all its effects, all its conditions."""

from collections.abc import Iterator

from game.narrative import story as st
from game.narrative.expression import Expression


def effects(story: st.Story) -> Iterator[st.Effect]:
    """All effects of a story, wherever they stand."""
    for rule in story.rules:
        yield from rule.effects
    for offer in story.offers.values():
        if offer.absence is not None:
            yield from offer.absence.effects
    for scene in story.scenes.values():
        if scene.summary is not None:
            yield from scene.summary.effects
        for op in scene.code:
            if isinstance(op, st.Do):
                yield from op.effects
            elif isinstance(op, st.ChooseOp):
                for option in op.options:
                    yield from option.effects


def expressions(story: st.Story) -> Iterator[Expression]:
    """Every condition and amount of a story, those of its pictures included."""
    for shown in (*story.props.values(), *story.worn.values()):
        yield from (condition for _, condition in shown)
    for rule in story.rules:
        yield from _one(rule.condition)
    for offer in story.offers.values():
        yield from _one(offer.condition)
        yield from _inside(offer.street)
        if offer.absence is not None:
            yield from _inside(offer.absence.line)
    for effect in effects(story):
        if isinstance(effect, st.Assign):
            yield effect.value
    for scene in story.scenes.values():
        if scene.summary is not None:
            yield from _inside(scene.summary.text)
        for op in scene.code:
            yield from _of_op(op)


def _of_op(op: st.Op) -> Iterator[Expression]:
    if isinstance(op, st.Say):
        yield from _inside(op.text)
    elif isinstance(op, st.Unless):
        yield op.condition
    elif isinstance(op, st.NoticeOp):
        for thing in op.things:
            yield from _one(thing.condition)
    elif isinstance(op, st.ChooseOp):
        for option in op.options:
            yield from _one(option.condition)
            yield from _inside(option.label)
            yield from _inside(option.otherwise)


def _one(condition: Expression | None) -> Iterator[Expression]:
    if condition is not None:
        yield condition


def _inside(text: st.Text | None) -> Iterator[Expression]:
    if text is not None:
        for _, condition, _ in text.conditions:
            yield from _one(condition)
