"""A compiled story as a file: data only, keyed by the content it came from.

The file has one line of heading, one for the story and its declarations, and
one for each scene and for what the calendar knows of it; those are only decoded
when a play comes to them. Whatever is damaged, cut off or written by another
version is simply not used.
"""

import gc
import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import Any, TypeVar

from game.narrative import story as st
from game.narrative.attitudes import Arm, Attitude, Gesture
from game.narrative.directing import Camera, Lamp, Passage
from game.narrative.expression import Expression

FORMAT = 7
Value = TypeVar("Value")

# Every class that may stand in a cached story, by the name it has in the file.
_CLASSES: dict[str, type[Any]] = {
    cls.__name__: cls
    for cls in (
        Expression,
        st.Person,
        st.Variable,
        st.Store,
        st.Thing,
        st.Act,
        st.Ending,
        st.Light,
        st.Glow,
        Lamp,
        Camera,
        Passage,
        st.Sound,
        st.Part,
        st.Assign,
        st.Cap,
        st.ActStep,
        st.Hand,
        st.Know,
        st.Text,
        st.Say,
        Arm,
        Attitude,
        Gesture,
        st.Placement,
        st.SetStage,
        st.Direct,
        st.Do,
        st.Jump,
        st.Unless,
        st.Branch,
        st.Option,
        st.ChooseOp,
        st.Noticeable,
        st.NoticeOp,
        st.Go,
        st.Call,
        st.Finish,
        st.EndScene,
        st.Absence,
        st.Summary,
        st.Offer,
        st.Scene,
        st.Rule,
    )
}
_NAMES = {cls: tuple(f.name for f in fields(cls)) for cls in _CLASSES.values()}
# Fields of a story of which each value has a line of its own.
_ONE_BY_ONE = ("scenes", "offers")
_STORY_FIELDS = tuple(f.name for f in fields(st.Story) if f.name not in _ONE_BY_ONE)


def encoded(story: st.Story) -> bytes:
    """`story` as the bytes of a cache file."""
    head = {name: _plain(getattr(story, name)) for name in _STORY_FIELDS}
    lines = [_line(head)]
    for name in _ONE_BY_ONE:
        values: Mapping[str, object] = getattr(story, name)
        lines += [f"{name}\t{key}\t{_line(_plain(v))}" for key, v in values.items()]
    body = "\n".join(lines).encode()
    check = hashlib.sha256(body).hexdigest()
    return f"compiled story {FORMAT} {story.digest} {check}\n".encode() + body


def decoded(data: bytes, digest: str) -> st.Story | None:
    """The story in a cache file, or None if it is not `digest`'s or is damaged."""
    heading, _, body = data.partition(b"\n")
    check = hashlib.sha256(body).hexdigest()
    if heading != f"compiled story {FORMAT} {digest} {check}".encode():
        return None
    was_enabled = gc.isenabled()
    gc.disable()  # everything made here is kept
    try:
        # Each line by itself, when it is asked for: most are long, and few are.
        first, *rest = body.split(b"\n")
        head = {name: _mapped(value) for name, value in json.loads(first).items()}
        written: dict[str, dict[str, bytes]] = {name: {} for name in _ONE_BY_ONE}
        for line in rest:
            name, key, value = line.split(b"\t", 2)
            written[name.decode()][key.decode()] = value
        return st.Story(
            scenes=_Kept[st.Scene](written["scenes"]),
            offers=_Kept[st.Offer](written["offers"]),
            **head,
        )
    except (ValueError, TypeError, KeyError):
        # The checksum fits, so this is a file of another version of the program.
        return None
    finally:
        if was_enabled:
            gc.enable()


def _line(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _plain(value: object) -> object:
    """`value` as JSON: values of known classes become `{"Class": [fields]}`."""
    cls = type(value)
    if cls in _NAMES:
        return {cls.__name__: [_plain(getattr(value, name)) for name in _NAMES[cls]]}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, Mapping):
        # Told apart from a class by its key, which is no class's name.
        return {"": [[key, _plain(item)] for key, item in value.items()]}
    return value


def _valued(value: Any) -> Any:
    """The inverse of `_plain` for everything but mappings."""
    if type(value) is list:
        return tuple([_valued(item) for item in value])
    if type(value) is dict:
        ((name, given),) = value.items()
        return _CLASSES[name](*[_valued(item) for item in given])
    return value


def _mapped(value: Any) -> Any:
    """The inverse of `_plain` for a field of a story."""
    if type(value) is dict and "" in value:
        return {key: _valued(item) for key, item in value[""]}
    return _valued(value)


class _Kept(Mapping[str, Value]):
    """Values that are decoded when they are first asked for."""

    def __init__(self, lines: dict[str, bytes]) -> None:
        self._lines = lines
        self._values: dict[str, Value] = {}

    def __getitem__(self, key: str) -> Value:
        found = self._values.get(key)
        if found is None:
            found = self._values[key] = _valued(json.loads(self._lines[key]))
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)
