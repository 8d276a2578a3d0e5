"""What is to be drawn, as a value: the question and its key.

Two equal jobs give the same pixels on every machine with the same renderer, so
a job's key names its pixels on disk. Knows nothing of how they are drawn.
"""

import hashlib
from dataclasses import field
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from game.narrative.values import dataclass

Box = tuple[float, float, float, float]
Colour = tuple[int, int, int]

MAX_PIXELS = 20_000_000
FORMAT = 4
WHITE: Colour = (255, 255, 255)
BLACK: Colour = (0, 0, 0)


@dataclass(frozen=True, slots=True)
class Finish:
    """What happens to the pixels after drawing.

    Attributes:
        multiply: Each channel is multiplied by this, 255 keeps it.
        add: Then this is added.
        form: "alpha" for a picture laid over; "add" for one whose colours are
            added (alpha already multiplied in); "inverse" for what is left of
            the ground under a screened light.
    """

    multiply: Colour = WHITE
    add: Colour = BLACK
    form: str = "alpha"


@dataclass(frozen=True, slots=True)
class RasterJob:
    """One picture to draw.

    Attributes:
        svg: SVG text; its root tag ends as `Drawing.cut` writes it.
        box: Part of the drawing to show, in user units.
        size: Width and height in pixels that `box` fills.
        style: Style sheet applied to it.
        quality: Share of `size` it is really drawn at.
        finish: See `Finish`.
        measure: If True only the box of what is visible is wanted.
        shown: Size that the picture is enlarged to when it is read, or None.
        parted: Whether it comes in rectangles, without what is empty.
    """

    svg: str
    box: Box
    size: tuple[int, int]
    style: str = ""
    quality: float = 1.0
    finish: Finish = field(default=Finish())
    measure: bool = False
    shown: tuple[int, int] | None = None
    parted: bool = False
    _names: list[str] = field(
        default_factory=list, init=False, compare=False, repr=False
    )

    @property
    def key(self) -> str:
        """Name of its pixels on disk."""
        return self._named()[0]

    @property
    def name(self) -> str:
        """Name of its picture in memory."""
        return self._named()[1]

    def _named(self) -> list[str]:
        """Both names, found once: whoever waits asks by them with each frame."""
        names = self._names
        if not names:
            key, shown = _key(self), self.shown
            names += key, key if shown is None else f"{key}-{shown[0]}x{shown[1]}"
        return names


@lru_cache(maxsize=4096)
def _text_hash(svg: str) -> str:
    return hashlib.sha256(svg.encode("utf-8")).hexdigest()


@lru_cache(maxsize=1)
def _renderer() -> str:
    """Which renderer draws: the name of its installed distribution.

    Read from the folder's name: the standard way loads half of `email` for it.
    """
    spec = find_spec("resvg_py")
    if spec is None or spec.origin is None:
        return "none"
    package = Path(spec.origin).parent
    found = sorted(path.name for path in package.parent.glob("resvg_py-*.dist-info"))
    return found[0] if found else str(Path(spec.origin).stat().st_mtime_ns)


@lru_cache(maxsize=4096)
def _key(job: RasterJob) -> str:
    parts: tuple[object, ...] = (
        FORMAT,
        _renderer(),
        _text_hash(job.svg),
        job.style,
        tuple(round(part, 3) for part in job.box),
        job.size,
        round(job.quality, 3),
        job.finish,
        job.measure,
    )
    if job.parted:
        parts = (*parts, "parted")
    return hashlib.sha256(repr(parts).encode("utf-8")).hexdigest()
