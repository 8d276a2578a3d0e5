import pygame

from game.narrative.views import Run
from game.ui.actions import Action, Kind
from game.ui.bearing import nearest
from game.ui.board import Board
from game.ui.filament import TICK_S, Filament
from game.ui.items import Words
from game.ui.nodes import Node
from game.ui.sky import sky
from tests.ui.screens import kit


def _node(name: str, x: int, y: int) -> Node:
    return Node(name, "", name, "", pygame.Rect(x, y, 10, 10))


def test_arrows_lead_to_what_lies_nearest_in_their_direction() -> None:
    start = _node("start", 100, 100)
    others = [_node("right", 200, 105), _node("below", 110, 180), _node("far", 500, 90)]
    assert nearest(others, start, Kind.RIGHT) == others[0]
    assert nearest(others, start, Kind.DOWN) == others[1]
    assert nearest(others, start, Kind.UP) is None
    assert nearest(others, start, Action(Kind.ACCEPT).kind) is None


def test_a_thread_trembles_only_in_between_and_a_slack_one_not_at_all() -> None:
    colours = ((255, 0, 0), (0, 0, 255))
    taut = Filament((0, 0), (400, 0), colours)
    assert taut.points(1.0, 3) != taut.points(1.0, 4)
    assert taut.points(1.0, 3)[0] == taut.points(1.0, 4)[0] == (0, 0)
    slack = Filament((0, 0), (400, 0), colours, is_slack=True)
    assert slack.points(1.0, 3) == slack.points(1.0)
    lowest = max(y for _, y in slack.points(1.0))
    assert lowest > 2 * max(y for _, y in taut.points(1.0))
    assert 0 < TICK_S < 1


def test_nothing_of_a_thread_is_drawn_over_what_it_is_tied_to() -> None:
    target = pygame.Surface((420, 80))
    thread = Filament((10, 20), (400, 20), ((255, 0, 0), (0, 0, 255)), clear_px=30)
    thread.line(target, 1.0, 0, is_dim=False)
    drawn = pygame.mask.from_threshold(target, (128, 128, 128), (127, 127, 127, 255))
    boxes = drawn.get_bounding_rects()
    assert boxes
    assert min(box.left for box in boxes) >= 10 + 29
    assert max(box.right for box in boxes) <= 400 - 28


def test_everybody_has_a_place_of_their_own_that_stays() -> None:
    leads = ["ada", "ben"]
    others = [f"other_{number}" for number in range(30)]
    links = [("ada", "ben"), ("other_3", "ada")]
    one = sky(leads, others, links, (900, 400), (150, 90))
    assert one == sky(leads, others, links, (900, 400), (150, 90))
    assert len(set(one.places.values())) == 32
    assert one.height > 400  # so many do not fit at once
    boxes = [pygame.Rect(0, 0, 150, 90).move(x, y) for x, y in one.places.values()]
    for number, box in enumerate(boxes):
        assert box.inflate(-2, -2).collidelist(boxes[:number]) < 0
    frame = pygame.Rect(75, 45, 900, one.height)
    assert all(frame.contains(box.inflate(-2, -2)) for box in boxes)


def test_an_empty_sky_is_an_empty_room() -> None:
    assert sky([], [], [], (900, 400), (150, 90)).places == {}


class _Field:
    """A room with one thing in it, which can be scrolled ten times."""

    def __init__(self) -> None:
        self.turned = 0

    def place(self, room: pygame.Rect) -> None:
        self.room = room

    def nodes(self) -> tuple[Node, ...]:
        return (Node("thing", "thing", "Thing", "", self.room),)

    def step(self, start: str, kind: Kind) -> str | None:  # noqa: ARG002
        return None

    def show(self, name: str) -> None:
        pass

    def turn(self, steps: int) -> bool:
        self.turned += steps
        return self.turned <= 10

    def draw_still(self, target: pygame.Surface, focused: str) -> None:
        pass

    def draw_moving(self, target: pygame.Surface, focused: str, moment: int) -> None:
        pass


def test_wheel_and_pages_scroll_the_words_too() -> None:
    field = _Field()
    long = (Words((Run("Many words that go on. " * 90),)),)
    found = Board(kit(), "Board", (), field, lambda _: long)
    words = [node.rect.y for node in found.nodes() if node.role == "text"]
    found.handle(Action(Kind.PAGE_FORWARD, is_wheel=True))
    assert field.turned == 1
    assert [node.rect.y for node in found.nodes() if node.role == "text"] == words
    found.handle(Action(Kind.PAGE_FORWARD))
    moved = [node.rect.y for node in found.nodes() if node.role == "text"]
    assert moved < words
    assert field.turned == 1
    found.handle(Action(Kind.POINT, at=(640, 620)))
    found.handle(Action(Kind.PAGE_FORWARD, is_wheel=True))
    assert [node.rect.y for node in found.nodes() if node.role == "text"] < moved
