"""The interface's own sounds: the kit brings them, so that any story has them.

Names that no story can use, since they begin with a star. They were made by
`assets/workshop/sounds.py`.
"""

from pathlib import Path

FOCUS, ACCEPT, BACK, KEPT, REFUSED = SIGNS = (
    "*focus",
    "*accept",
    "*back",
    "*kept",
    "*refused",
)


def path_of(name: str) -> Path | None:
    """The file of a sign; None if it is no sign."""
    if name not in SIGNS:
        return None
    return Path(__file__).parent / f"{name.removeprefix('*')}.ogg"
