"""A choice as entries: what one would do, what it costs, why it is out of reach."""

from collections.abc import Callable

from game.narrative.prose import typographic
from game.narrative.views import ChoiceView, CostView, OptionView, plain
from game.ui import sentences, words
from game.ui.items import Entry, Mark

_MARKS_MOST = 3  # more of a cost than this is said in words alone

StoreTitle = Callable[[str], str]


def entries(view: ChoiceView, store_title: StoreTitle) -> tuple[Entry, ...]:
    """The options of `view`, numbered from 1.

    Args:
        view: The choice.
        store_title: From a store's id to what the story calls it.
    """
    return tuple(
        _entry(number, option, store_title)
        for number, option in enumerate(view.options, start=1)
    )


def _entry(number: int, option: OptionView, store_title: StoreTitle) -> Entry:
    marks = [_cost(cost, store_title(cost.store)) for cost in option.costs]
    if option.price:
        marks.append(Mark("price", sentences.price(typographic(option.price))))
    if not option.is_open:
        reason = plain(option.reason) or words.OUT_OF_REACH
        marks = [Mark("shut", reason)]
    return Entry(
        option.id,
        option.label,
        "option",
        number,
        marks=tuple(marks),
        is_open=option.is_open,
    )


def _cost(cost: CostView, store: str) -> Mark:
    count = cost.amount if cost.amount <= _MARKS_MOST else 1
    said = sentences.cost(cost.amount, cost.name, store, cost.leaves)
    return Mark("flame", said[:1].upper() + said[1:], count, is_warm=True)
