"""The way in: a folder becomes a story, from the cache if nothing changed."""

import contextlib
import hashlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

from game.loading.cache import decoded, encoded
from game.loading.pack import Source, find_pack, read_sources
from game.narrative.story import Story

if TYPE_CHECKING:
    from game.loading.compiler import Loaded

# Raise it whenever the same text compiles to something else than before.
COMPILER_VERSION = 4
CACHED_STORIES_MAX = 8


def digest_of(sources: list[Source]) -> str:
    """A fingerprint of all sources and of the compiler's version, 64 hex digits."""
    hashed = hashlib.sha256(str(COMPILER_VERSION).encode())
    for source in sources:
        text = source.text.encode()
        hashed.update(f"\0{source.path}\0{len(text)}\0".encode())
        hashed.update(text)
    return hashed.hexdigest()


def load(folder: Path) -> "Loaded":
    """Reads the pack at `folder` and builds its story, with all findings.

    Raises:
        NoPack: If there is no story at `folder`.
    """
    from game.loading.compiler import compile_sources

    sources, findings = read_sources(find_pack(folder))
    return compile_sources(sources, findings, digest_of(sources))


def load_story(
    folder: Path, cache: Path | None
) -> "tuple[Story | None, Loaded | None]":
    """The story at `folder`, from the cache where its text hasn't changed.

    Args:
        folder: The pack.
        cache: Folder of compiled stories, made if need be; None for no cache.

    Returns:
        The story, and what was found while compiling it: None if it came from
        the cache. The story is None if there are errors.

    Raises:
        NoPack: If there is no story at `folder`.
    """
    sources, findings = read_sources(find_pack(folder))
    digest = digest_of(sources)
    path = cache / f"{digest[:32]}.story" if cache is not None else None
    if path is not None and not findings:
        story = _kept(path, digest)
        if story is not None:
            return story, None
    # Only now: a play from the cache loads neither the reader nor YAML.
    from game.loading.compiler import compile_sources

    loaded = compile_sources(sources, findings, digest)
    if path is not None and loaded.story is not None:
        _keep(path, encoded(loaded.story))
    return loaded.story, loaded


def _kept(path: Path, digest: str) -> Story | None:
    try:
        return decoded(path.read_bytes(), digest)
    except OSError:
        return None  # not there, or not to be read: it is compiled anew


def _keep(path: Path, data: bytes) -> None:
    """Keeps a compiled story; a cache that can't be written is no loss."""
    temporary = path.with_suffix(f".{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_bytes(data)
        temporary.replace(path)
        found = sorted(path.parent.glob("*.story"), key=lambda p: p.stat().st_mtime)
        for old in found[:-CACHED_STORIES_MAX]:
            old.unlink()
    except OSError:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
