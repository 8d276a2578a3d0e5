"""Settings as entries of a menu: what each is called, and what it says now."""

from game.app.house import House
from game.narrative.views import Run
from game.runtime.settings import FIELDS, Field
from game.ui import sentences, words
from game.ui.fonts import FACES, has_family
from game.ui.items import Entry, Mark, button

_FIELDS = {each.name: each for each in FIELDS}
# Larger steps than a file may hold: a click goes round in a few.
_STEPS = {
    "auto_pace": 2,
    "music_volume": 2,
    "places_volume": 2,
    "effects_volume": 2,
    "signs_volume": 2,
}
WINDOW = "window_size"
WINDOW_SIZES = (
    (1024, 768),
    (1280, 720),
    (1600, 900),
    (1920, 1080),
    (2560, 1440),
    (3440, 1440),
)
# What this engine can honour, in the order it is shown in.
SHOWN = (
    "text_scale",
    "typeface",
    "line_spacing",
    "contrast",
    "panel_opacity",
    "text_speed",
    "auto_advance",
    "auto_pace",
    "reduced_motion",
    "grain",
    "snow",
    "music_volume",
    "places_volume",
    "effects_volume",
    "signs_volume",
    "unsettling_sounds",
    "mono",
    "captions",
    "read_aloud",
    "voice_rate",
    "full_screen",
    WINDOW,
)


def shown(house: House) -> list[str]:
    """The settings, but for those that would change nothing now."""
    has_sounds = bool(house.story.sounds)
    # The signs of the interface are heard whatever the story brings.
    always = ("signs_volume", "mono")
    is_high = house.settings.contrast == "high"
    return [
        name
        for name in SHOWN
        if (has_sounds or name in always or group_of(name) != "sound")
        and not (is_high and name == "panel_opacity")  # opaque anyway
    ]


def switch(house: House, name: str) -> Entry:
    """The entry of one setting, with its present state."""
    label = words.SETTING_NAMES[name]
    if name == "read_aloud" and not house.voice.is_there:
        hint = Mark("dot", sentences.no_voice(house.voice.problem))
        return Entry(name, (Run(label),), "switch", value=words.NO_VOICE, marks=(hint,))
    return button(name, label, _said(house, name), "switch")


def group_of(name: str) -> str:
    """Where among the settings one belongs."""
    return "window" if name == WINDOW else _FIELDS[name].group


def turn(house: House, entry: str, step: int = 1) -> bool:
    """Change what `entry` stands for, round and round; False if it is no setting."""
    if entry not in SHOWN:
        return False
    if entry == WINDOW:
        _resize(house, step)
        return True
    if entry == "read_aloud":
        house.turn_reading()
        house.take_message()  # the entry says the same
        return True
    of = _FIELDS[entry]
    now = getattr(house.settings, entry)
    values = _values(of, now)
    at = values.index(now) if now in values else -1
    value = values[(at + step) % len(values)]
    house.change(house.settings.changed(entry, value))
    return True


def _values(of: Field, now: object) -> list[int | str]:
    if of.name == "typeface":
        return [each for each in FACES if has_family(each)]
    if of.choices:
        return list(of.choices)
    stride = of.step * _STEPS.get(of.name, 1)
    values = {*range(of.low, of.high + 1, stride), of.high, int(str(now))}
    return sorted(values)


def _resize(house: House, step: int) -> None:
    now = (house.settings.window_width, house.settings.window_height)
    sizes = sorted({*WINDOW_SIZES, now})
    width, height = sizes[(sizes.index(now) + step) % len(sizes)]
    changed = house.settings.changed("window_width", width)
    house.change(changed.changed("window_height", height))


def _said(house: House, name: str) -> str:
    settings = house.settings
    if name == WINDOW:
        return sentences.size(settings.window_width, settings.window_height)
    value = getattr(settings, name)
    if isinstance(value, bool):
        return words.ON if value else words.OFF
    if name == "auto_pace":
        return sentences.pace(value)
    if isinstance(value, int):
        return sentences.percent(value)
    return words.SETTING_VALUES[value]
