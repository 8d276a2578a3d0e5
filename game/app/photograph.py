"""A small picture of the stage, to stand beside a kept play."""

import io

import pygame

from game.app.house import House

WIDTH_MOST = 480


def photograph(house: House) -> bytes:
    """The stage as it is, without words, as a PNG of at most 480 pixels width."""
    width, height = house.size
    frame = pygame.Surface((width, height))
    house.stage.draw(frame)
    small = min(width, WIDTH_MOST)
    size = (small, max(1, round(height * small / width)))
    file = io.BytesIO()
    pygame.image.save(pygame.transform.smoothscale(frame, size), file, "picture.png")
    return file.getvalue()


def developed(picture: bytes) -> pygame.Surface | None:
    """A picture that was kept; None if it can't be read."""
    try:
        return pygame.image.load(io.BytesIO(picture), "picture.png")
    except pygame.error:
        return None
