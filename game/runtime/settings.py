"""The player's settings: bounded values, in a JSON file that may be damaged.

    {"format": 2, "text_scale": 125, ..., "keys": {"skip": ["k"]}}

Nothing in the file can do harm: what can't be understood has its default, what
is out of bounds is brought within, and what another version put there is kept
as it is and written back. Files of format 1, which had no number and three
settings, are read too.

Knows no screen: names and numbers. Who shows the settings asks `FIELDS` what
there is and between which bounds.

Format history: 1 = text_scale, reduced_motion, full_screen; 2 = all of these.
"""

import contextlib
import json
import math
from collections.abc import Mapping
from dataclasses import field, fields, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from game.narrative.values import dataclass
from game.runtime import bindings, store
from game.runtime.bindings import Bindings

FORMAT = 2
EXTRA_BYTES_MAX = 20_000
DAMAGED = "The settings could not be understood, so all are as in the beginning."


@dataclass(frozen=True, slots=True)
class Field:
    """A setting that can be shown and changed.

    Attributes:
        name: Of the attribute of `Settings`.
        group: "text", "motion", "sound", "language", "window" or "voice".
        choices: What it can be, if that is a few words or yes and no.
        low: Least number, if it is one.
        high: Greatest number.
        step: From one number to the next.
    """

    name: str
    group: str
    choices: tuple[str | bool, ...] = ()
    low: int = 0
    high: int = 0
    step: int = 1


_YES_NO = (False, True)

FIELDS = (
    Field("text_scale", "text", low=100, high=200, step=25),
    Field("typeface", "text", ("serif", "sans", "hyperlegible", "dyslexic")),
    Field("line_spacing", "text", low=100, high=200, step=25),
    Field("contrast", "text", ("normal", "high")),
    Field("panel_opacity", "text", low=85, high=100, step=5),
    Field("text_speed", "text", ("instant", "fast", "normal", "slow")),
    Field("auto_advance", "text", _YES_NO),
    Field("auto_pace", "text", low=80, high=500, step=20),
    Field("reduced_motion", "motion", _YES_NO),
    Field("grain", "motion", _YES_NO),
    Field("snow", "motion", _YES_NO),
    Field("music_volume", "sound", low=0, high=100, step=5),
    Field("places_volume", "sound", low=0, high=100, step=5),
    Field("effects_volume", "sound", low=0, high=100, step=5),
    Field("signs_volume", "sound", low=0, high=100, step=5),
    Field("unsettling_sounds", "sound", _YES_NO),
    Field("mono", "sound", _YES_NO),
    Field("captions", "sound", _YES_NO),
    Field("full_screen", "window", _YES_NO),
    Field("window_width", "window", low=640, high=7680),
    Field("window_height", "window", low=360, high=4320),
    Field("read_aloud", "voice", _YES_NO),
    Field("voice_rate", "voice", low=50, high=300, step=25),
)
_FIELDS = {each.name: each for each in FIELDS}
_LANGUAGE_LENGTH_MAX = 16


def _nothing() -> Mapping[str, Any]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Settings:
    """What the player prefers.

    Attributes:
        text_scale: Size of type in per cent.
        typeface: "serif", "sans", "hyperlegible" or "dyslexic".
        line_spacing: Leading in per cent of the usual.
        contrast: "normal" or "high".
        panel_opacity: Of the paper behind the words, in per cent.
        text_speed: How a paragraph appears: "instant" to "slow".
        auto_advance: Whether the story goes on by itself between choices.
        auto_pace: Words a minute at which it does.
        reduced_motion: No snow, breath, drift or fades.
        grain: Whether the paper shows its grain.
        snow: Whether snow and rain fall before the picture.
        music_volume: In per cent.
        places_volume: In per cent: what a place sounds like.
        effects_volume: In per cent: sounds that are heard once.
        signs_volume: In per cent: what the interface itself sounds like.
        unsettling_sounds: Whether cars, keys and telephones are heard.
        mono: The same on both ears.
        captions: Whether sounds are told in words.
        full_screen: Whether the window fills the screen.
        window_width: In pixels.
        window_height: In pixels.
        read_aloud: Whether everything is spoken.
        voice_rate: How fast, in per cent of the usual.
        language: Code of the language, or "": the story's own.
        keys: Keys for each action.
        buttons: Gamepad buttons for each action.
        extra: What another version keeps in the file.
    """

    text_scale: int = 100
    typeface: str = "serif"
    line_spacing: int = 100
    contrast: str = "normal"
    panel_opacity: int = 95
    text_speed: str = "normal"
    auto_advance: bool = False
    auto_pace: int = 200
    reduced_motion: bool = False
    grain: bool = True
    snow: bool = True
    music_volume: int = 70
    places_volume: int = 80
    effects_volume: int = 80
    signs_volume: int = 50
    unsettling_sounds: bool = True
    mono: bool = False
    captions: bool = False
    full_screen: bool = False
    window_width: int = 1280
    window_height: int = 720
    read_aloud: bool = False
    voice_rate: int = 100
    language: str = ""
    keys: Bindings = field(default_factory=lambda: bindings.KEYS)
    buttons: Bindings = field(default_factory=lambda: bindings.BUTTONS)
    extra: Mapping[str, Any] = field(default_factory=_nothing)

    def changed(self, name: str, value: int | str) -> "Settings":
        """With one setting changed, brought within its bounds.

        Raises:
            KeyError: There is no such setting.
        """
        if name == "language":
            return replace(self, language=_language(value, self.language))
        now = getattr(self, name)
        found: Any = {name: _fitting(_FIELDS[name], value, now)}
        return replace(self, **found)

    def stepped(self, name: str, by: int) -> "Settings":
        """With one setting `by` steps further: numbers stop, choices go round."""
        of = _FIELDS[name]
        now = getattr(self, name)
        if not of.choices:
            return self.changed(name, now + by * of.step)
        at = of.choices.index(now)
        return self.changed(name, of.choices[(at + by) % len(of.choices)])


def from_json(found: object) -> Settings:
    """Settings from JSON; whatever doesn't fit has its default."""
    if not isinstance(found, dict):
        return Settings()
    start = Settings()
    known: dict[str, Any] = {
        name: _fitting(of, found[name], getattr(start, name))
        for name, of in _FIELDS.items()
        if name in found
    }
    known["language"] = _language(found.get("language"), "")
    known["keys"] = bindings.read(found.get("keys"), bindings.KEYS)
    known["buttons"] = bindings.read(found.get("buttons"), bindings.BUTTONS)
    own = {each.name for each in fields(Settings)}
    extra = {key: each for key, each in found.items() if key not in own}
    if not _is_newer(found):
        extra.pop("format", None)
    return Settings(**known, extra=MappingProxyType(_bounded(extra)))


def to_json(settings: Settings) -> dict[str, Any]:
    """Settings as JSON: all values, but of keys and buttons only the changed."""
    data: dict[str, Any] = {"format": FORMAT, **settings.extra}
    for name in _FIELDS:
        data[name] = getattr(settings, name)
    data["language"] = settings.language
    data["keys"] = _changes(settings.keys, bindings.KEYS)
    data["buttons"] = _changes(settings.buttons, bindings.BUTTONS)
    return data


def read_settings(
    path: Path, ops: store.FileOps = store.REAL_FILES
) -> tuple[Settings, str]:
    """The settings in `path`, and a sentence if they could not be understood.

    A damaged file is set aside, and the generation before it is read.
    """
    told = ""
    for each in (path, store.backup_of(path)):
        try:
            data = store.read_bytes(each, ops)
            if data is None:
                continue
            found = json.loads(data)
        except store.StoreProblem as problem:
            told = str(problem)
        except (ValueError, RecursionError):
            store.set_aside(each, ops)
            told = DAMAGED
        else:
            if isinstance(found, dict):
                return from_json(found), ""
            store.set_aside(each, ops)
            told = DAMAGED
    return Settings(), told


def write_settings(
    path: Path, settings: Settings, ops: store.FileOps = store.REAL_FILES
) -> str:
    """Keep `settings` in `path`; why that failed, or ""."""
    text = json.dumps(to_json(settings), indent=2, sort_keys=True) + "\n"
    try:
        store.write_atomically(path, text.encode("ascii"), ops)
    except store.StoreProblem as problem:
        return str(problem)
    with contextlib.suppress(OSError):
        store.sweep(path.parent, path.stat().st_mtime, ops)
    return ""


def _fitting(of: Field, value: object, default: object) -> object:
    """`value` if it is one for this setting, within bounds; else `default`."""
    if of.choices:
        fits = any(value == each and type(value) is type(each) for each in of.choices)
        return value if fits else default
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if not is_number or not math.isfinite(float(str(value))):
        return default
    return min(max(round(float(str(value))), of.low), of.high)


def _language(value: object, default: str) -> str:
    is_code = (
        isinstance(value, str)
        and len(value) <= _LANGUAGE_LENGTH_MAX
        and all(part.isascii() and part.isalnum() for part in value.split("_") if part)
    )
    return str(value) if is_code else default


def _changes(bound: Bindings, defaults: Bindings) -> dict[str, list[str]]:
    return {
        action: list(names)
        for action, names in bound.items()
        if names != defaults.get(action)
    }


def _is_newer(found: dict[str, Any]) -> bool:
    version = found.get("format")
    return type(version) is int and FORMAT < version < 2**31


def _bounded(extra: dict[str, Any]) -> dict[str, Any]:
    """What another version keeps, unless it is absurdly much or no JSON."""
    try:
        text = json.dumps(extra, allow_nan=False)
    except (ValueError, RecursionError):
        return {}
    return extra if len(text) <= EXTRA_BYTES_MAX else {}
