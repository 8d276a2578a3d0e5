import pygame

from game.narrative.views import OffersView, OfferView, Run
from game.ui.strands import draw_strand
from game.ui.windows import Windows
from tests.ui.screens import kit, window

VIEW = OffersView(
    "The City",
    "city",
    "Monday",
    "Morning",
    (
        OfferView(
            "reading", "clara", "Clara", "The library", "library", (Run("Two."),)
        ),
        OfferView("gate", "marc", "Marc", "The gate", "gate", ()),
    ),
    2,
    threads=(("clara", "alice"), ("marc", "guard")),
)
HOMES = {"clara": ("library",), "alice": ("ward", "kitchen"), "marc": ("gate",)}
BOXES = {
    "spot-library": pygame.Rect(100, 100, 90, 60),
    "spot-gate": pygame.Rect(700, 80, 80, 40),
    "spot-kitchen": pygame.Rect(400, 300, 50, 50),
}
NAMES = {"clara": (255, 0, 0), "alice": (0, 255, 0), "marc": (0, 0, 255)}


def windows() -> Windows:
    found = Windows(kit(), NAMES)
    assert found.take(VIEW, HOMES, BOXES)
    return found


def test_the_stage_is_asked_for_places_of_offers_and_of_linked_people() -> None:
    wanted = Windows.hotspots(VIEW, HOMES)
    assert {"spot-library", "spot-gate", "spot-ward", "spot-kitchen"} <= set(wanted)


def test_a_window_is_where_the_offer_plays() -> None:
    found = windows()
    assert found.at((140, 130)) == "reading"
    assert found.at((740, 100)) == "gate"
    assert found.at((420, 320)) is None  # somebody is there, but nothing on offer


def test_learning_the_same_again_is_no_news() -> None:
    found = windows()
    assert not found.take(VIEW, HOMES, BOXES)


def test_a_map_without_spots_has_no_windows() -> None:
    found = Windows(kit(), NAMES)
    assert not found.take(VIEW, HOMES, {})
    assert found.boxes == []


def test_a_thread_hangs_between_the_windows_of_two_who_are_linked() -> None:
    target = window()
    target.fill((0, 0, 0))
    windows().draw_threads(target, VIEW.threads)
    from_clara = target.subsurface(pygame.Rect(146, 120, 30, 40))
    assert any(from_clara.get_at((x, y))[0] > 200 for x in range(30) for y in range(40))
    untouched = target.subsurface(pygame.Rect(600, 0, 600, 700))
    assert untouched.get_bounding_rect(min_alpha=1).size == (600, 700)
    assert pygame.transform.average_color(untouched)[:3] == (0, 0, 0)


def test_a_strand_goes_from_one_colour_to_the_other() -> None:
    target = window()
    target.fill((0, 0, 0))
    draw_strand(target, (100, 100), (500, 100), ((255, 0, 0), (0, 0, 255)), 1.0)
    assert target.get_at((101, 101))[0] > 150
    assert target.get_at((498, 101))[2] > 150


def test_windows_are_drawn_with_the_focused_ones_tag() -> None:
    target = window()
    target.fill((40, 40, 60))
    windows().draw(target, "reading")
    assert pygame.transform.average_color(target) != (40, 40, 60, 0)
