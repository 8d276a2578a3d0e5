import pygame
import pytest

from game.narrative.overviews import (
    ConstellationView,
    StarView,
    StrandView,
    Whereabouts,
)
from game.ui.actions import Action, Kind
from game.ui.board import Board
from game.ui.items import Heading
from game.ui.stars import PERSON, THREAD, Stars
from tests.ui.screens import SCALES, SIZES, kit, window

NAMES = {"ada": (240, 180, 120), "ben": (120, 220, 180)}


def view(others: int = 12) -> ConstellationView:
    met = Whereabouts("Monday", "Morning", "The hall", "")
    people = [
        StarView("ada", "Ada", "#ff8800", None, True, met),
        StarView("ben", "Ben", "#00ff88", None, True, met),
    ]
    for number in range(others):
        name = f"the woman with list {number}"
        people.append(StarView(f"w{number}", name, "#8899aa", None, False, met))
    threads = (
        StrandView("hem", "ada", "ben", "A hem", False, False, met, met, "", ()),
        StrandView("tea", "ben", "ada", "Some tea", False, True, None, met, "", ()),
        StrandView("bag", "ada", "w3", "A bag", True, False, met, met, "a bag", ()),
    )
    return ConstellationView(tuple(people), threads if others else ())


def board(
    others: int = 12, size: tuple[int, int] = (1280, 720), scale: int = 100
) -> Board:
    made = kit(size, scale)
    stars = Stars(made, view(others), NAMES)
    return Board(
        made, "Threads", (("*back", "Back"),), stars, lambda name: (Heading(name),)
    )


def test_people_and_threads_are_said_in_words() -> None:
    nodes = {node.id: node for node in board().nodes()}
    thread = nodes[f"{THREAD}bag"]
    assert (thread.role, thread.label) == ("thread", "A bag")
    assert "Ada" in thread.value
    assert "a bag" in thread.value
    assert nodes[f"{PERSON}ada"].value == "3 threads"
    assert nodes[f"{PERSON}w3"].value == "One thread"


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("others", [0, 1, 40])
def test_everything_can_be_reached_and_seen(
    size: tuple[int, int], scale: int, others: int
) -> None:
    if others == 1:
        others = 4  # the smallest company that has the one who is linked
    found = board(others, size, scale)
    frame = pygame.Rect((0, 0), size)
    seen = set()
    for _ in range(others + 8):
        found.handle(Action(Kind.NEXT))
        node = found.ring.focused
        assert node is not None
        assert frame.contains(node.rect)
        assert node.rect.height > 8
        seen.add(node.id)
    assert len(seen) == len(found.ring.nodes)


def test_names_never_overlap() -> None:
    rects = [node.rect for node in board(24).nodes() if node.role == "person"]
    for number, rect in enumerate(rects):
        if rect.height:
            assert rect.collidelist(rects[:number]) < 0


def test_arrows_go_from_lamp_to_lamp() -> None:
    found = board()
    found.focus(f"{PERSON}ada")
    before = found.ring.focused
    found.handle(Action(Kind.RIGHT))
    after = found.ring.focused
    assert before is not None
    assert after is not None
    assert after.rect.centerx > before.rect.centerx


def test_it_is_drawn_whatever_has_the_focus() -> None:
    target = window()
    found = board(30)
    pictures = set()
    for name in (f"{THREAD}bag", f"{PERSON}w3", f"{PERSON}ada", "*back"):
        found.focus(name)
        found.tick(0.5)
        found.draw(target, lambda surface: surface.fill((40, 50, 70)))
        pictures.add(pygame.image.tobytes(target, "RGB"))
    assert len(pictures) == 4
