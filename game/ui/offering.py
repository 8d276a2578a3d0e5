"""The moments on offer as items: whose window is lit, where, what one sees of it."""

from collections.abc import Mapping, Sequence

from game.narrative.overviews import RecapView
from game.narrative.prose import typographic
from game.narrative.views import OffersView, OfferView, Run, plain
from game.ui import sentences, words
from game.ui.colours import Colour
from game.ui.items import Entry, Heading, Item, Mark, Words


def items(
    view: OffersView,
    names: Mapping[str, Colour],
    recaps: Sequence[RecapView] = (),
) -> tuple[Item, ...]:
    """What the sheet of the City holds: when it is, traces, lit windows.

    Args:
        view: What is on offer.
        names: A readable colour for each person.
        recaps: Who was not followed for a while, and where they were left.
    """
    left = {recap.person: recap for recap in recaps}
    head = [
        text
        for text in (view.title, sentences.day_and_part(view.day, view.part))
        if text
    ]
    found: list[Item] = [Heading(" \u00b7 ".join(head))]
    for trace in view.traces:
        found.append(Words(trace, "past"))
    found.append(Words((Run(sentences.follows_left(view.left)),), "aside"))
    for number, offer in enumerate(view.offers, start=1):
        found.append(_entry(number, offer, names, left.get(offer.who or "")))
    return tuple(found)


def _entry(
    number: int,
    offer: OfferView,
    names: Mapping[str, Colour],
    recap: RecapView | None,
) -> Entry:
    name = offer.name or words.SOMEBODY
    label = (
        (Run(name), Run(f", {_inside(offer.where)}")) if offer.where else (Run(name),)
    )
    return Entry(
        offer.scene,
        label,
        "offer",
        number,
        marks=() if recap is None else (Mark("dot", _left(recap)),),
        body=offer.line,
        colour=names.get(offer.who or ""),
    )


def _left(recap: RecapView) -> str:
    """Where somebody was left, and what was lived with them last."""
    when = sentences.day_and_part(recap.at.day, recap.at.part)
    return sentences.last_seen(when, _inside(recap.at.place), plain(recap.line))


def _inside(where: str) -> str:
    """A place's title after a comma: "The great room" is "the great room"."""
    where = typographic(where)
    first, _, rest = where.partition(" ")
    return f"{first.lower()} {rest}" if first in ("The", "A", "An") and rest else where
