"""Which keys and buttons do what: names only, no key codes.

Keys and buttons are named as SDL names them, in lower case ("return", "left
shift", "f12"; buttons: "a", "b", "dpup", "leftshoulder"). Every action has a key
from the beginning, and none can lose its last one.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

Bindings = Mapping[str, tuple[str, ...]]

NAMES_EACH_MAX = 6
ACTIONS_MAX = 100
_NAME = re.compile(r"[^\x00-\x1f\x7f\ud800-\udfff]{1,32}\Z")
_ACTION = re.compile(r"[a-z][a-z0-9_]{0,39}\Z")

KEYS: Bindings = MappingProxyType(
    {
        "up": ("up",),
        "down": ("down",),
        "left": ("left",),
        "right": ("right",),
        "next": ("tab",),
        "accept": ("return", "space", "enter"),
        "cancel": ("escape",),
        "back": ("page up", "backspace"),
        "forward": ("page down",),
        "history": ("h",),
        "hide": ("v",),
        "skip": ("s", "k"),
        "skip_to_choice": ("left ctrl", "right ctrl", "j"),
        "auto": ("a",),
        "quick_save": ("f5",),
        "quick_load": ("f9",),
        "chart": ("w",),
        "threads": ("t",),
        "read_aloud": ("r",),
        "say_again": ("e",),
        "more": ("m",),
        "fullscreen": ("f11",),
        "exit": ("f12",),
    }
)
BUTTONS: Bindings = MappingProxyType(
    {
        "up": ("dpup",),
        "down": ("dpdown",),
        "left": ("dpleft",),
        "right": ("dpright",),
        "accept": ("a",),
        "cancel": ("b",),
        "back": ("leftshoulder",),
        "forward": ("rightshoulder",),
        "history": ("y",),
        "hide": ("rightstick",),
        "skip": ("x",),
        "auto": ("leftstick",),
        "chart": ("back",),
        "exit": ("guide",),
        "pause": ("start",),
        "more": ("lefttrigger", "righttrigger"),
    }
)


def read(found: object, defaults: Bindings) -> Bindings:
    """The bindings that were kept, as far as they make sense.

    What isn't mentioned has its default, less what was given to something else;
    a change that would leave an action with nothing doesn't count. Actions of
    another version are kept as they are.
    """
    bound: dict[str, tuple[str, ...]] = {}
    taken: set[str] = set()
    items = list(found.items())[:ACTIONS_MAX] if isinstance(found, dict) else []
    for action, names in items:
        if not (isinstance(action, str) and _ACTION.match(action)):
            continue
        sound = tuple(name for name in _sound(names) if name not in taken)
        if sound and sound != defaults.get(action):
            bound[action] = sound
            taken.update(sound)
    return MappingProxyType(_with_the_rest(bound, defaults))


def _with_the_rest(
    bound: dict[str, tuple[str, ...]], defaults: Bindings
) -> dict[str, tuple[str, ...]]:
    whole: dict[str, tuple[str, ...]] = {}
    for action, names in defaults.items():
        others = [each for other, each in bound.items() if other != action]
        taken = {name for each in others for name in each}
        whole[action] = bound.get(action) or tuple(n for n in names if n not in taken)
        if not whole[action]:
            kept = {
                other: each
                for other, each in bound.items()
                if set(each).isdisjoint(names)
            }
            return _with_the_rest(kept, defaults)
    return {**bound, **whole}


def action_of(name: str, bindings: Bindings) -> str | None:
    """What a key or button does."""
    for action, names in bindings.items():
        if name in names:
            return action
    return None


def rebound(
    bindings: Bindings, action: str, name: str, defaults: Bindings
) -> tuple[Bindings, str]:
    """`bindings` with `name` alone doing `action`, and a sentence if that can't be.

    Whatever it did before it does no longer; an action whose last key it was
    must get another one first.
    """
    name = name.lower()
    if not _NAME.match(name) or action not in {**defaults, **bindings}:
        return bindings, "This key can't be used."
    before = action_of(name, bindings)
    if before not in (None, action) and len(bindings[before or ""]) == 1:
        return bindings, (
            f"This key is the only one for “{(before or '').replace('_', ' ')}”;"
            " give that another one first."
        )
    found = {
        each: tuple(other for other in names if other != name)
        for each, names in bindings.items()
    }
    found[action] = (name,)
    return MappingProxyType(found), ""


def _sound(names: object) -> tuple[str, ...]:
    if not isinstance(names, list):
        return ()
    sound = [n for n in names if isinstance(n, str) and _NAME.match(n)]
    return tuple(dict.fromkeys(name.lower() for name in sound))[:NAMES_EACH_MAX]
