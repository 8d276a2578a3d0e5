from game.narrative.overviews import RecapView, Whereabouts
from game.narrative.views import OffersView, OfferView, Run
from game.ui import offering
from game.ui.items import Entry


def view() -> OffersView:
    offer = OfferView(
        "harbour", "ada", "Ada", "The harbour", "harbour", (Run("Rain."),)
    )
    return OffersView("The Street", None, "Today", "noon", (offer,), 1)


def entry(recaps: tuple[RecapView, ...]) -> Entry:
    items = offering.items(view(), {}, recaps)
    return next(item for item in items if isinstance(item, Entry))


def test_who_was_not_seen_for_a_while_comes_with_a_word_of_the_last_time() -> None:
    at = Whereabouts("Monday", "Night", "Soup", "The kitchen")
    recap = RecapView("ada", "Ada", at, (Run("She shut the "), Run("window.")))
    said = entry((recap,)).spoken_value
    assert "Last seen Monday, night, the kitchen: She shut the window." in said
    assert "Rain." in said


def test_who_was_just_seen_comes_without() -> None:
    assert entry(()).spoken_value == "Rain."
