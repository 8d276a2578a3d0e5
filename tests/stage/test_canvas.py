"""Painting only what changed gives what painting everything gives."""

import random

import pygame
import pytest

from game.stage.canvas import Canvas
from game.stage.painting import Item, paint
from game.stage.paper import PaperStock

SIZE = (300, 200)
GROUND = (9, 8, 7)


def card(colour: tuple[int, int, int, int], size: tuple[int, int]) -> pygame.Surface:
    surface = pygame.Surface(size, pygame.SRCALPHA, 32)
    surface.fill(colour)
    return surface


def painted(items: list[Item]) -> bytes:
    surface = pygame.Surface(SIZE, 0, 32)
    paint(surface, items, surface.get_rect(), GROUND)
    return pygame.image.tobytes(surface, "RGB")


def finish(canvas: Canvas) -> bytes:
    while canvas.is_painting:
        canvas.work(2_000)
    return pygame.image.tobytes(canvas.front, "RGB")


def scene(noise: random.Random, cards: list[pygame.Surface]) -> list[Item]:
    ground = Item("ground", cards[0], is_opaque=True)
    return [ground] + [
        Item(
            f"card {index}",
            surface,
            noise.randrange(-30, 300),
            noise.randrange(-30, 200),
            noise.choice((255, 255, 90)),
            noise.choice((0, 0, pygame.BLEND_RGB_ADD, pygame.BLEND_RGB_MULT)),
        )
        for index, surface in enumerate(cards[1:])
        if noise.random() < 0.8
    ]


@pytest.mark.parametrize("seed", range(12))
def test_any_changes_end_in_the_same_picture(seed: int) -> None:
    noise = random.Random(seed)
    cards = [card((40, 50, 60, 255), SIZE)] + [
        card(
            (noise.randrange(256), noise.randrange(256), noise.randrange(256), 180),
            (noise.randrange(10, 120), noise.randrange(10, 120)),
        )
        for _ in range(6)
    ]
    canvas = Canvas(SIZE, PaperStock())
    for _ in range(6):
        items = scene(noise, cards)
        canvas.show(items, GROUND)
        if canvas.is_painting and noise.random() < 0.3:
            canvas.work(500)
            finish(canvas)
        assert finish(canvas) == painted(items)


@pytest.mark.parametrize("seed", range(12))
def test_who_is_never_done_with_what_moves_still_ends_in_the_same_picture(
    seed: int,
) -> None:
    noise = random.Random(seed)
    cards = [card((40, 50, 60, 255), SIZE)] + [
        card((noise.randrange(256), 90, noise.randrange(256), 180), (30, 40))
        for _ in range(6)
    ]
    canvas = Canvas(SIZE, PaperStock())
    items = scene(noise, cards)
    canvas.show(items, GROUND, at_once=True)
    for _ in range(12):
        items = scene(noise, cards)
        before = canvas.spent_px
        canvas.show(items, GROUND)
        # However far it has come with the last list: a new one takes no time.
        assert canvas.spent_px == before
        canvas.work(noise.randrange(3_000))
        if noise.random() < 0.2:
            canvas.leave_off()
    finish(canvas)
    canvas.show(items, GROUND)
    assert finish(canvas) == painted(items)


def test_the_front_is_whole_while_the_back_is_painted() -> None:
    canvas = Canvas(SIZE, PaperStock())
    one = [Item("a", card((200, 0, 0, 255), SIZE))]
    canvas.show(one, GROUND, at_once=True)
    canvas.show([Item("a", card((0, 200, 0, 255), SIZE))], GROUND)
    canvas.work(1_000)
    assert canvas.is_painting
    assert pygame.image.tobytes(canvas.front, "RGB") == painted(one)


@pytest.mark.parametrize("seed", range(6))
def test_whatever_moves_is_seen_as_it_was_or_as_it_is(seed: int) -> None:
    noise = random.Random(seed)
    cards = [card((40, 50, 60, 255), SIZE)] + [
        card((noise.randrange(256), 90, noise.randrange(256), 180), (30, 60))
        for _ in range(4)
    ]
    stock = PaperStock()
    canvas = Canvas(SIZE, stock)
    items = scene(noise, cards)
    canvas.show(items, GROUND, at_once=True)
    wholes = {painted(items)}
    seen_aside = False
    for _ in range(30):
        items = scene(noise, cards)
        wholes.add(painted(items))
        canvas.show(items, GROUND)
        for _ in range(noise.randrange(1, 8)):
            canvas.work(noise.choice((900, 4_000, 80_000)))
            seen_aside = seen_aside or canvas.is_painting
            assert pygame.image.tobytes(canvas.front, "RGB") in wholes
    assert seen_aside
    assert len(stock._out) <= 2, "nobody keeps paper that isn't painted on"


def test_nothing_changed_is_nothing_to_do() -> None:
    canvas = Canvas(SIZE, PaperStock())
    items = [Item("a", card((200, 0, 0, 255), (20, 20)))]
    canvas.show(items, GROUND, at_once=True)
    assert not canvas.show(list(items), GROUND)
    assert not canvas.is_painting


def test_paper_is_used_again() -> None:
    stock = PaperStock()
    sheet = stock.take(SIZE)
    stock.give(sheet)
    assert stock.take(SIZE) is sheet
    assert stock.take(SIZE) is not sheet
