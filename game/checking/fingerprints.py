"""Short names for all that an answer depends on: the same name, the same answer.

What a check has found out may be kept for the next one, under a name that is made
of everything the answer was made of: the text, the files, and the program itself.
If anything of that is another, so is the name, and the answer is worked out anew.

Files of assets are told apart by their size and the time of their last change, as
compilers do it; all others by what is in them.
"""

import hashlib
import os
from functools import lru_cache
from pathlib import Path

from game.library.library import SUFFIXES
from game.loading.compiler import Loaded

# The parts of the program that answers come from.
_PARTS = ("narrative", "library", "loading", "checking", "runtime")


def fingerprint(*parts: object) -> str:
    """The name of some values, told apart by how they are written out."""
    hashed = hashlib.sha256()
    for part in parts:
        text = repr(part).encode()
        hashed.update(f"{len(text)} ".encode())
        hashed.update(text)
    return hashed.hexdigest()


@lru_cache(maxsize=1)
def of_program() -> str:
    """The name of this program as it is; "" if its text isn't at hand."""
    root = Path(__file__).resolve().parent.parent
    files = sorted(path for part in _PARTS for path in (root / part).rglob("*.py"))
    try:
        texts = [(path.relative_to(root).parts, path.read_bytes()) for path in files]
    except OSError:
        return ""
    return fingerprint(texts) if texts else ""


def of_assets(loaded: Loaded, root: Path) -> str:
    """The name of what a story wants shown and heard, and of the files there are.

    Where in its text it wants that doesn't matter, as long as all of it is there.
    """
    story, program = loaded.story, of_program()
    if story is None or not program:
        return ""
    files: list[tuple[str, str, int, int]] = []
    for kind in sorted(SUFFIXES):
        try:
            with os.scandir(root / kind) as entries:
                for entry in entries:
                    status = entry.stat()
                    stamp = status.st_mtime_ns, status.st_size
                    files.append((kind, entry.name, *stamp))
        except FileNotFoundError:
            continue
        except OSError:
            return ""
    return fingerprint(
        program,
        str(root.resolve()),
        sorted(files),
        sorted({(use.kind, use.name, use.of) for use in loaded.uses}),
        [(person.id, person.picture) for person in story.people.values()],
        sorted(story.sounds),
        list(story.lights.values()),
        [(glow.id, glow.lamps) for glow in story.glows],
        story.gestures,
        [story.texts.get(key) for key in ("title_picture", "offers_picture")],
    )
