"""The settings that every menu offers: text size, reduced motion, full screen."""

from game.app.house import House
from game.ui import words
from game.ui.items import Entry, button
from game.ui.metrics import TEXT_SCALES

TEXT = "text_scale"
MOTION = "reduced_motion"
FULL = "full_screen"
_VALUES: dict[str, tuple[object, ...]] = {
    TEXT: TEXT_SCALES,
    MOTION: (False, True),
    FULL: (False, True),
}


def switches(house: House) -> tuple[Entry, ...]:
    """The entries, each with its present state."""
    now = house.settings
    return (
        button(TEXT, words.TEXT_SIZE, words.percent(now.text_scale), "switch"),
        button(MOTION, words.REDUCED_MOTION, _on(now.reduced_motion), "switch"),
        button(FULL, words.FULL_SCREEN, _on(now.full_screen), "switch"),
    )


def turn(house: House, entry: str, step: int = 1) -> bool:
    """Change what `entry` stands for; False if it is no setting."""
    if entry not in _VALUES:
        return False
    house.cycle(entry, _VALUES[entry], step)
    return True


def _on(value: bool) -> str:
    return words.ON if value else words.OFF
