"""The way in: a folder becomes a story, from the cache if nothing changed."""

import hashlib
from pathlib import Path

from game.loading.compiler import Loaded, compile_sources
from game.loading.nodes import Source
from game.loading.pack import find_pack, read_sources

# Raise it whenever the same text compiles to something else than before.
COMPILER_VERSION = 1


def digest_of(sources: list[Source]) -> str:
    """A fingerprint of all sources and of the compiler's version, 64 hex digits."""
    hashed = hashlib.sha256(str(COMPILER_VERSION).encode())
    for source in sources:
        hashed.update(f"\0{source.path}\0{len(source.text)}\0".encode())
        hashed.update(source.text.encode())
    return hashed.hexdigest()


def load(folder: Path) -> Loaded:
    """Reads the pack at `folder` and builds its story, with all findings.

    Raises:
        NoPack: If there is no story at `folder`.
    """
    sources, findings = read_sources(find_pack(folder))
    return compile_sources(sources, findings, digest_of(sources))
