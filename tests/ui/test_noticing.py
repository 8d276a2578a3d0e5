import pygame
import pytest

from game.narrative.views import NoticeView, Run, ThingView
from game.ui import sentences, words
from game.ui.actions import Action, Kind
from game.ui.items import Words
from game.ui.noticing import LOOK_AWAY, Noticing
from game.ui.placing import low_sheet
from game.ui.sheet import Sheet
from game.ui.spots import Spots
from tests.ui.screens import kit, window

VIEW = NoticeView(
    (
        ThingView("shoes", "wet_shoes", "the wet shoes", is_person=False),
        ThingView("guard", "guard", "the guard's desk", is_person=False),
        ThingView("voice", "voice", "a voice", is_person=True),
    ),
    2,
)
BOXES = {
    "wet_shoes": pygame.Rect(900, 100, 60, 40),
    "guard": pygame.Rect(1050, 200, 100, 120),
}


def noticing(boxes: dict[str, pygame.Rect], *, waits: bool = False) -> Noticing:
    of = kit()
    sheet = Sheet(of, 500, lambda body: low_sheet(of.metrics, body), prose_labels=True)
    found = Noticing(sheet, Spots(of), VIEW)
    found.fill([Words((Run("Look."),))], boxes, fresh=1, waits=waits)
    return found


def ids(of: Noticing) -> list[str]:
    return [node.id for node in of.nodes() if node.id]


def focused(of: Noticing) -> str:
    (node,) = (node for node in of.nodes() if node.is_focused)
    return node.id


def test_spots_and_entries_stand_in_one_ring_in_the_authors_order() -> None:
    of = noticing(BOXES)
    assert ids(of) == ["shoes", "guard", "voice", LOOK_AWAY]
    assert [node.label for node in of.ring.nodes] == [
        "The wet shoes",
        "The guard’s desk",
        "A voice",
        words.LOOK_AWAY,
    ]


def test_tab_goes_from_thing_to_thing_and_onto_the_sheet() -> None:
    of = noticing(BOXES)
    seen = []
    for _ in range(5):
        seen.append(focused(of))
        of.handle(Action(Kind.NEXT))
    assert seen == ["shoes", "guard", "voice", LOOK_AWAY, "shoes"]
    of.handle(Action(Kind.PREVIOUS))
    assert focused(of) == "shoes"


@pytest.mark.parametrize(
    ("digit", "thing"), [(1, "shoes"), (3, "voice"), (0, LOOK_AWAY)]
)
def test_digits_notice_the_thing_of_that_number(digit: int, thing: str) -> None:
    of = noticing(BOXES)
    assert of.handle(Action(Kind.DIGIT, digit=digit)) is None  # too early
    of.sheet.tick(1)
    assert of.handle(Action(Kind.DIGIT, digit=digit)) == thing


def test_a_thing_is_noticed_by_a_click_on_it_or_on_its_tag() -> None:
    of = noticing(BOXES)
    of.sheet.tick(1)
    assert of.handle(Action(Kind.CLICK, at=(1100, 250))) == "guard"
    of.handle(Action(Kind.POINT, at=(930, 120)))
    tag = Spots(of.sheet.kit).tag_rect(of.ring.nodes[0])
    assert of.handle(Action(Kind.CLICK, at=tag.center)) == "shoes"
    assert of.handle(Action(Kind.CLICK, at=(640, 20))) is None


def test_what_lies_under_the_sheet_stands_on_it() -> None:
    under = {**BOXES, "guard": pygame.Rect(60, 640, 40, 40)}
    of = noticing(under)
    on_sheet = [node.id for node in of.sheet.nodes() if node.id]
    assert on_sheet == ["guard", "voice", LOOK_AWAY]


def test_a_thing_that_may_still_be_found_is_not_listed_yet() -> None:
    of = noticing({"wet_shoes": BOXES["wet_shoes"]}, waits=True)
    assert ids(of) == ["shoes", LOOK_AWAY]
    of.fill([], {"wet_shoes": BOXES["wet_shoes"]})
    assert ids(of) == ["shoes", "guard", "voice", LOOK_AWAY]


def test_spots_follow_the_stage() -> None:
    of = noticing(BOXES)
    of.move_boxes({"wet_shoes": pygame.Rect(905, 100, 60, 40)})
    before = noticing(BOXES).ring.nodes[0].rect
    assert of.ring.nodes[0].rect.x == before.x + 5


def test_everything_is_drawn() -> None:
    of = noticing(BOXES)
    target = window()
    target.fill((90, 90, 90))
    of.draw(target)
    corner = of.ring.nodes[0].rect.topleft
    assert target.get_at((corner[0] + 3, corner[1]))[:3] != (90, 90, 90)


def test_how_many_looks_are_left_is_said_and_drawn() -> None:
    away = noticing(BOXES).ring.nodes[-1]
    assert away.value == sentences.looks_left(2)
