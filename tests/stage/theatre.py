"""A small theatre for tests: two places, two people, three lights."""

from collections.abc import Sequence
from pathlib import Path

import pygame

from game.library.library import AssetLibrary
from game.narrative.events import Figure
from game.narrative.story import Light, Person
from game.narrative.tableau import Tableau
from game.stage.rastering.raster import Raster
from game.stage.stage import Stage

ASSETS = Path(__file__).parent / "assets"
SIZE = (640, 360)
PEOPLE = {
    "ada": Person("ada", "Ada", None, "ada", "#dd6a2b"),
    "ben": Person("ben", "Ben", None, "ben", "#3a7bd0"),
    "kit": Person("kit", None, "the stranger", "nobody_drew_kit", "#8090a0"),
    "voice": Person("voice", None, "a voice", None, "#ffffff"),
}
LIGHTS = {
    "dark": Light("dark", "#1b2440", "#0b1024", "#7f93d0", 0.5),
    "lit": Light(
        "lit",
        "#1b2440",
        "#0b1024",
        "#7f93d0",
        0.5,
        lamps=(("stove", 1.0), ("moon", 0.6)),
    ),
    "candles": Light(
        "candles",
        "#1b2440",
        "#0b1024",
        "#e0b080",
        0.3,
        lamps=(("stove", 1.0),),
        flicker=(("stove", 0.5),),
    ),
}


def tableau(
    *cast: Figure,
    place: str = "hut",
    light: str = "lit",
    weather: str = "clear",
    speaker: str | None = None,
) -> Tableau:
    return Tableau("scene", place, light, weather, tuple(cast), speaker)


def waiting_stage(
    raster: Raster, size: tuple[int, int] = SIZE, *, still: bool = False
) -> Stage:
    library = AssetLibrary(ASSETS)
    return Stage(
        library,
        raster,
        PEOPLE,
        LIGHTS,
        size,
        seed=7,
        wait=True,
        reduced_motion=still,
        has_grain=False,
    )


def picture(stage: Stage) -> pygame.Surface:
    target = pygame.Surface(stage.size, 0, 32)
    stage.draw(target)
    return target


def pixels(stage: Stage) -> bytes:
    return pygame.image.tobytes(picture(stage), "RGB")


def play(stage: Stage, seconds: float, dt_s: float = 1 / 60) -> None:
    for _ in range(round(seconds / dt_s)):
        stage.tick(dt_s)


def difference(one: bytes, other: bytes) -> float:
    """Mean difference of a byte, 0 to 255."""
    return sum(abs(a - b) for a, b in zip(one, other, strict=True)) / len(one)


def brightness(surface: pygame.Surface, rect: Sequence[int]) -> float:
    red, green, blue, *_ = pygame.transform.average_color(
        surface, pygame.Rect(tuple(rect))
    )
    return (red + green + blue) / 3
