"""Stops as screens and readers show them: in words, with titles and prices.

Titles of places and of things in a picture stand in the pictures; whoever has
read those hands them in as `titles`: "reading_room" and
"reading_room/wet_shoes". Without them, ids are put into words.
"""

from collections.abc import Mapping
from typing import assert_never

from game.narrative import prose, stops, views
from game.narrative import story as st
from game.narrative.machine import glance
from game.narrative.state import State
from game.narrative.tableau import Tableau
from game.runtime import tally

# The one option of a choice at which nothing is open (`check` reports such
# states); choosing it looks away.
GO_ON = "go_on"

Titles = Mapping[str, str]


def stop_view(
    story: st.Story,
    state: State,
    tableau: Tableau,
    titles: Titles,
    *,
    traces: tuple[views.Runs, ...] = (),
    threads: tuple[tuple[str, str], ...] = (),
) -> views.StopView:
    """The stop at which `state` waits, ready to be shown.

    `traces` and `threads` are for the offers: what happened elsewhere, and
    who is linked.
    """
    stop = stops.stop_of(story, state)
    match stop:
        case stops.ChoiceStop():
            return _choice(story, stop, state)
        case stops.NoticeStop():
            things = tuple(_thing(story, t, tableau, titles) for t in stop.things)
            return views.NoticeView(things, stop.left)
        case stops.OffersStop():
            offers = tuple(_offer(story, o, state, titles) for o in stop.offers)
            return _offers(story, stop, offers, traces, threads)
        case stops.EndStop(ending):
            written = story.endings.get(ending)
            return views.EndingView(ending, written.title if written else "")
        case _ as never:
            assert_never(never)


def in_words(identifier: str) -> str:
    """An id as words: "wet_shoes" -> "wet shoes"."""
    return identifier.replace("_", " ")


def _choice(story: st.Story, stop: stops.ChoiceStop, state: State) -> views.ChoiceView:
    options = tuple(_option(story, offered, state) for offered in stop.options)
    if not any(option.is_open for option in options):
        go_on = views.OptionView(GO_ON, (views.Run("Go on."),), True, "", (), ())
        options = (*options, go_on)
    return views.ChoiceView(options)


def _option(
    story: st.Story, offered: stops.OfferedOption, state: State
) -> views.OptionView:
    option = offered.option
    label = prose.runs(option.label.source if option.label else "", offered.values)
    reason = prose.runs(offered.reason, offered.reason_values) if offered.reason else ()
    now = glance(story, state)
    costs = tuple(
        views.CostView(
            str(story.cost_from),
            who,
            now.called(who),
            much,
            _leaves(story, state, who, much),
        )
        for who, much in option.cost
    )
    return views.OptionView(
        option.id, label, offered.is_open, option.price, costs, reason
    )


def _leaves(story: st.Story, state: State, who: str, much: int) -> views.Leaves:
    store = story.stores[str(story.cost_from)]
    left = tally.amount(story, state.values, (), store.id, who) - much - store.low
    if left < 0:
        return "missing"
    if left == 0:
        return "nothing"
    return "little" if 4 * left < store.high - store.low else "enough"


def _thing(
    story: st.Story, thing: st.Noticeable, tableau: Tableau, titles: Titles
) -> views.ThingView:
    figure = next((f for f in tableau.cast if f.person == thing.hotspot), None)
    title = thing.title
    if not title and figure is not None:
        title = figure.called or story.people[figure.person].display_name
    if not title:
        title = titles.get(f"{tableau.place}/{thing.hotspot}", in_words(thing.hotspot))
    return views.ThingView(thing.id, thing.hotspot, title, figure is not None)


def _offers(
    story: st.Story,
    stop: stops.OffersStop,
    offers: tuple[views.OfferView, ...],
    traces: tuple[views.Runs, ...],
    threads: tuple[tuple[str, str], ...],
) -> views.OffersView:
    return views.OffersView(
        story.texts.get("offers_title", ""),
        story.texts.get("offers_picture") or None,
        stop.part.day_title,
        stop.part.part_title,
        offers,
        stop.left,
        traces,
        threads,
    )


def _offer(
    story: st.Story, offer: st.Offer, state: State, titles: Titles
) -> views.OfferView:
    name = story.people[offer.who].display_name if offer.who else ""
    where = titles.get(offer.place or "", "") or offer.title
    if not where:
        where = in_words(offer.place or offer.scene)
    line: views.Runs = ()
    if offer.street is not None:
        now = glance(story, state)
        values = now.text_values(offer.street, offer.scene)
        line = prose.runs(offer.street.source, values)
    return views.OfferView(offer.scene, offer.who, name, where, offer.place, line)
