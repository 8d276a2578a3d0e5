"""Pixels on disk: one small header line, then zlib-packed BGRA bytes.

A file that is damaged in any way reads as None and is drawn again; writing goes
through a temporary name, so a reader never sees half a file. The folder is
kept under a size by removing what was used longest ago.
"""

import contextlib
import json
import os
import zlib
from pathlib import Path

from game.narrative.values import dataclass
from game.stage.rastering.job import FORMAT, MAX_PIXELS

SUFFIX = ".px"
DEFAULT_LIMIT_BYTES = 600_000_000
HEAD_MOST = 4000


Rect = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Pixels:
    """A drawn picture, cropped to what is visible.

    Attributes:
        full: Width and height of the uncropped picture.
        rect: Where the crop stands in it: x, y, width, height.
        is_opaque: Whether no pixel is transparent.
        data: BGRA bytes of the crop, straight alpha; empty if nothing shows.
        parts: The rectangles of the crop that `data` holds, one after the
            other: x, y, width, height; () for the crop as a whole.
        solid: Rectangles of the crop that can't be seen through.
    """

    full: tuple[int, int]
    rect: Rect
    is_opaque: bool
    data: bytes
    parts: tuple[Rect, ...] = ()
    solid: tuple[Rect, ...] = ()


def pack(pixels: Pixels) -> bytes:
    """`pixels` as the bytes of a file."""
    head = [FORMAT, *pixels.full, *pixels.rect, int(pixels.is_opaque)]
    head.append(len(pixels.parts))
    head += [number for part in (*pixels.parts, *pixels.solid) for number in part]
    return json.dumps(head).encode() + b"\n" + zlib.compress(pixels.data, 1)


def unpack(packed: bytes) -> Pixels | None:
    """The pixels in a file's bytes; None if it is damaged or of another format."""
    line = packed[:HEAD_MOST].partition(b"\n")[0]
    try:
        version, *numbers = json.loads(line)
        full_w, full_h, x, y, w, h, opaque, many, *rest = map(int, numbers)
        fits = 0 <= w * h <= MAX_PIXELS and min(x, y, w, h, full_w, full_h, many) >= 0
        rects = tuple(zip(*(iter(rest),) * 4, strict=True))
        fits = fits and all(
            min(left, top) >= 0 < min(across, down)
            and left + across <= w
            and top + down <= h
            for left, top, across, down in rects
        )
        parts, solid = rects[:many], rects[many:]
        size = 4 * sum(part[2] * part[3] for part in parts or ((0, 0, w, h),))
        if size > 4 * MAX_PIXELS:
            return None
        if version != FORMAT or not fits:
            return None
        # In one piece of the expected size: other threads go on meanwhile.
        body_view = memoryview(packed)[len(line) + 1 :]
        data = zlib.decompress(body_view, bufsize=max(size, 1))
    except (ValueError, TypeError, zlib.error):
        return None
    if len(data) != size:
        return None
    return Pixels((full_w, full_h), (x, y, w, h), bool(opaque), data, parts, solid)


class PixelCache:
    """A folder of packed pixels. Safe to use from several threads."""

    def __init__(
        self, folder: Path | None, limit_bytes: int = DEFAULT_LIMIT_BYTES
    ) -> None:
        """Use `folder`; where it can't be written, a temporary one, else none."""
        self.problem = ""
        self._limit = limit_bytes
        self._is_temporary = False
        self.folder = self._open(folder)

    def _open(self, folder: Path | None) -> Path | None:
        if folder is not None:
            try:
                folder.mkdir(parents=True, exist_ok=True)
                trial = folder / f"{os.urandom(8).hex()}.trial"
                trial.touch()
                trial.unlink()
            except OSError as error:
                words = error.strerror or "unknown fault"
                self.problem = (
                    f"Drawn pictures can't be kept in {folder} ({words}); "
                    "they will be drawn again at the next start."
                )
            else:
                return folder
        # Loaded here: hardly anybody needs it, and it takes its time.
        import tempfile

        try:
            name = tempfile.mkdtemp(prefix="warmth-")
        except OSError:
            return None
        self._is_temporary = True
        return Path(name)

    def path(self, key: str) -> Path | None:
        """Where the pixels of a key lie or would lie."""
        return None if self.folder is None else self.folder / (key + SUFFIX)

    def read(self, key: str) -> Pixels | None:
        """The pixels of a key; None if there are none or they are damaged."""
        path = self.path(key)
        if path is None:
            return None
        try:
            packed = path.read_bytes()
        except OSError:
            return None
        pixels = unpack(packed)
        if pixels is None:
            with contextlib.suppress(OSError):
                path.unlink()
            return None
        with contextlib.suppress(OSError):
            os.utime(path)
        return pixels

    def trim(self) -> None:
        """Remove what was used longest ago until the folder is small enough."""
        if self.folder is None:
            return
        files = []
        with contextlib.suppress(OSError):
            for entry in os.scandir(self.folder):
                if entry.name.endswith(SUFFIX):
                    status = entry.stat()
                    files.append((status.st_mtime_ns, status.st_size, entry.path))
                elif entry.name.endswith((".part", ".trial")):
                    # Left by a worker that died while it wrote.
                    Path(entry.path).unlink()
        total = sum(size for _, size, _ in files)
        for _, size, path in sorted(files):
            if total <= self._limit:
                break
            with contextlib.suppress(OSError):
                Path(path).unlink()
                total -= size

    def close(self) -> None:
        """Remove a temporary folder."""
        if not self._is_temporary or self.folder is None:
            return
        with contextlib.suppress(OSError):
            for path in self.folder.iterdir():
                path.unlink()
            self.folder.rmdir()
        self.folder = None


def write_atomically(path: Path, packed: bytes) -> None:
    """Write a file so that it is there whole or not at all.

    Raises:
        OSError: If it can't be written; nothing is left behind then.
    """
    temporary = path.with_name(f"{os.urandom(8).hex()}.part")
    try:
        temporary.write_bytes(packed)
        temporary.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
