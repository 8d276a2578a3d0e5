"""Dataclasses that cost little to declare: for the values everything is made of.

There are some two hundred slotted classes in this program, most of them frozen, and
a play begins with a few dozen of them. The standard library writes and compiles six
methods for each when it is declared, which took a third of the time until the
first frame. Here a class gets its methods when its first value is made; they do
the same. Whatever else a dataclass may be is left to the standard library.
"""

import dataclasses
from collections.abc import Callable
from dataclasses import MISSING, FrozenInstanceError, fields
from functools import partial
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

Value = TypeVar("Value")


@dataclass_transform(field_specifiers=(dataclasses.field,))
def dataclass(
    *, frozen: bool = False, slots: bool = False, **more: bool
) -> Callable[[type[Value]], type[Value]]:
    """As `dataclasses.dataclass`; quick to declare with `slots`, frozen or not."""
    if slots and not more:
        return partial(_value, common=_FROZEN if frozen else _OPEN)
    return dataclasses.dataclass(frozen=frozen, slots=slots, **more)


def _value(cls: type[Value], common: dict[str, Any]) -> type[Value]:
    own = cls.__dict__
    if not cls.__doc__:
        # Else the standard library writes one, from a signature: that takes longer
        # than everything else it does.
        cls.__doc__ = cls.__name__
    methods = {name: how for name, how in common.items() if name not in own}
    made = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    for name, method in methods.items():
        setattr(made, name, method)
    return made


# --- what every value does ----------------------------------------------------------


def _first(self: object, *given: object, **named: object) -> None:
    """Makes the first value of a class: writes the methods, which take over."""
    cls: Any = type(self)
    for name, method in _written(cls).items():
        if cls.__dict__.get(name, _first) is _first:
            setattr(cls, name, method)
    cls.__init__(self, *given, **named)


def _repr(self: Any) -> str:
    shown = [f"{f.name}={getattr(self, f.name)!r}" for f in fields(self) if f.repr]
    return f"{type(self).__qualname__}({', '.join(shown)})"


def _setattr(self: object, name: str, value: object) -> None:  # noqa: ARG001 - asked so
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _delattr(self: object, name: str) -> None:  # noqa: ARG001 - asked so
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _reduce(self: Any) -> tuple[type, tuple[object, ...]]:
    """For copies and for other processes: made again of what it is made of."""
    made_of = [field.name for field in fields(self) if field.init]
    return type(self), tuple([getattr(self, name) for name in made_of])


# What can be changed can't be looked up by what it holds.
_OPEN = {"__init__": _first, "__repr__": _repr, "__hash__": None}
_FROZEN = {
    "__init__": _first,
    "__repr__": _repr,
    "__setattr__": _setattr,
    "__delattr__": _delattr,
    "__reduce__": _reduce,
}


def _written(cls: Any) -> dict[str, Callable[..., Any]]:
    """The methods that differ from class to class."""
    compared = [field.name for field in fields(cls) if field.compare]
    held = attrgetter(*compared) if compared else _nothing

    def eq(self: object, other: object) -> Any:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return held(self) == held(other)

    def hashed(self: object) -> int:
        return hash(held(self))

    found: dict[str, Any] = {"__init__": _init(cls), "__eq__": eq}
    if cls.__hash__ is not None:
        found["__hash__"] = hashed
    for name, method in found.items():
        method.__name__, method.__qualname__ = name, f"{cls.__qualname__}.{name}"
    return found


def _nothing(_self: object) -> tuple[()]:
    return ()


def _init(cls: Any) -> Callable[..., Any]:
    """`__init__`, written and compiled as the standard library does it."""
    scope: dict[str, Any] = {"_missing": MISSING}
    is_frozen = cls.__hash__ is not None
    parameters, sets = "", []
    for field in fields(cls):
        name = value = field.name
        if field.default is not MISSING:
            scope[f"_default_{name}"] = field.default
            parameter, itself = f", {name}=_default_{name}", f"_default_{name}"
        elif field.default_factory is not MISSING:
            scope[f"_make_{name}"] = field.default_factory
            parameter, itself = f", {name}=_missing", f"_make_{name}()"
            value = f"_make_{name}() if {name} is _missing else {name}"
        else:
            parameter, itself = f", {name}", ""
        if field.init:
            parameters += parameter
        elif itself:
            value = itself
        else:
            continue  # whoever declared it sets it later
        if is_frozen:
            # Past `__setattr__`, which lets nobody through.
            scope[f"_set_{name}"] = getattr(cls, name).__set__
            sets.append(f"_set_{name}(self, {value})")
        else:
            sets.append(f"self.{name} = {value}")
    if hasattr(cls, "__post_init__"):
        sets.append("self.__post_init__()")
    body = "; ".join(sets) or "pass"
    exec(f"def __init__(self{parameters}):\n    {body}", scope)
    written: Callable[..., Any] = scope["__init__"]
    return written
