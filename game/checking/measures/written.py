"""What can be counted in a story as it is written, without playing it.

A choice counts if two or more options stand in it, a fallback apart. It has a
price if any of its options has one, in kind or out of a store; help misfires in
it if any option is marked so. Source: the goals that this kit sets its own story
("choices with a price, help that misfires, scenes where one may refuse").
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass

from game.checking.measures.words import count_words
from game.narrative import prose
from game.narrative import story as st
from game.narrative.expression import Expression, Node

REAL = 2


@dataclass(frozen=True, slots=True)
class Written:
    """What stands in a story.

    Attributes:
        choices: Choices, by their first option's id.
        priced: Those with a price.
        misfiring: Those in which help may misfire.
        refusing: Scenes in which one may refuse help.
        options: How many options stand in the choices.
        label_words: The words of each label (of its longest wording).
        acts_taken: Acts that are taken hold of, mended or called on somewhere.
        acts_read: Acts that some condition asks for by name.
    """

    choices: tuple[str, ...]
    priced: frozenset[str]
    misfiring: frozenset[str]
    refusing: tuple[str, ...]
    options: int
    label_words: tuple[int, ...]
    acts_taken: frozenset[str]
    acts_read: frozenset[str]

    @property
    def acts_remembered(self) -> frozenset[str]:
        """Acts that some later passage can know of."""
        return self.acts_taken | self.acts_read


def written(story: st.Story) -> Written:
    """What stands in `story`."""
    found = {
        options[0].id: options
        for op in _operations(story)
        if isinstance(op, st.ChooseOp)
        and len(options := [o for o in op.options if not o.fallback]) >= REAL
    }
    everywhere = [*story.scenes.values(), *story.offers.values(), *story.rules]
    asked = {
        story.slots[slot]
        for each in inside(everywhere)
        if isinstance(each, Expression)
        for slot in _by_name(each.node)
    }
    return Written(
        choices=tuple(found),
        priced=frozenset(
            name for name, of in found.items() if any(o.cost or o.price for o in of)
        ),
        misfiring=frozenset(
            name for name, of in found.items() if any(o.misfire for o in of)
        ),
        refusing=tuple(
            scene.id
            for scene in story.scenes.values()
            if any(o.refuses for o in _options(scene))
        ),
        options=sum(map(len, found.values())),
        label_words=tuple(
            _longest(o.label.source) for of in found.values() for o in of if o.label
        ),
        acts_taken=frozenset(
            each.act
            for each in inside(everywhere)
            if isinstance(each, st.ActStep)
            and each.life in ("taken", "mended", "called")
        ),
        acts_read=frozenset(
            act for act in story.acts if asked & {f"act:{act}", f"called:{act}"}
        ),
    )


def _operations(story: st.Story) -> Iterator[st.Op]:
    for scene in story.scenes.values():
        yield from scene.code


def _options(scene: st.Scene) -> Iterator[st.Option]:
    for op in scene.code:
        if isinstance(op, st.ChooseOp):
            yield from op.options


def inside(value: object) -> Iterator[object]:
    """`value`, and every value inside it; what is declared is data all the way."""
    yield value
    if isinstance(value, tuple | list):
        for each in value:
            yield from inside(each)
    elif is_dataclass(value) and not isinstance(value, Expression):
        for each in fields(value):
            yield from inside(getattr(value, each.name))


def _by_name(node: Node) -> Iterator[int]:
    """The slots that a condition reads one by one.

    `linked` and `threads` ask for any act between two people, which is no memory
    of the one that was given.
    """
    if node[0] == "slot":
        yield node[1]
    elif node[0] == "held" and len(node[1]) == 1:
        yield node[1][0]
    elif node[0] not in ("const", "held", "threads"):
        for part in node[1:]:
            yield from _by_name(part)


def _longest(label: str) -> int:
    total = 0
    for segment in prose.segments(label)[0]:
        if isinstance(segment, str):
            total += count_words(segment)
        else:
            total += max(count_words(arm.words) for arm in segment.arms)
    return total
