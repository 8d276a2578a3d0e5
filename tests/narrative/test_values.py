"""Our dataclasses do what those of the standard library do."""

import copy
import dataclasses
import pickle
from dataclasses import FrozenInstanceError, field
from typing import Any

import pytest

from game.narrative.values import dataclass


@dataclass(frozen=True, slots=True)
class Ours:
    """A value."""

    name: str
    many: int = 2
    words: tuple[str, ...] = ()
    found: dict[str, int] = field(default_factory=dict, compare=False)
    note: str = field(default="", repr=False)


@dataclasses.dataclass(frozen=True, slots=True)
class Theirs:
    """The same by the standard library."""

    name: str
    many: int = 2
    words: tuple[str, ...] = ()
    found: dict[str, int] = field(default_factory=dict, compare=False)
    note: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Checked:
    """A value that looks at what it is given, and has an `__eq__` of its own."""

    number: int

    def __post_init__(self) -> None:
        if self.number < 0:
            raise ValueError("negative")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Checked) and self.number % 2 == other.number % 2

    def __hash__(self) -> int:
        return self.number % 2


@dataclass(frozen=True, slots=True)
class Empty:
    """A value of nothing."""


@dataclass(frozen=True, slots=True)
class More(Empty):
    """A value that is also an empty one."""

    more: int


BOTH = pytest.mark.parametrize("made", [Ours, Theirs])


@BOTH
def test_values_are_compared_by_what_they_hold(made: Any) -> None:
    one, same, other = made("a", words=("x",)), made("a", 2, ("x",)), made("b")
    assert one == same
    assert hash(one) == hash(same)
    assert one != other
    assert made("a", found={"x": 1}) == made("a")
    assert (made("a") == ("a", 2, ())) is False


def test_values_of_two_classes_are_never_equal() -> None:
    assert dataclasses.astuple(Ours("a")) == dataclasses.astuple(Theirs("a"))
    alike: list[object] = [Ours("a"), Theirs("a")]
    assert alike[0] != alike[1]
    assert Empty() == Empty()
    assert Empty() != More(1)
    assert isinstance(More(1), Empty)


@BOTH
def test_nothing_can_be_changed(made: Any) -> None:
    one = made("a")
    for name in ("name", "elsewhere"):
        with pytest.raises((FrozenInstanceError, TypeError)):
            setattr(one, name, "b")
    with pytest.raises(FrozenInstanceError):
        del one.name
    assert not hasattr(one, "__dict__")
    assert one.name == "a"


def test_what_is_not_frozen_can_be_changed_and_has_no_hash() -> None:
    @dataclass(slots=True)
    class Open:
        name: str
        found: list[int] = field(default_factory=list)
        times: int = field(default=1, init=False)
        later: list[int] = field(default_factory=list, init=False)
        unset: int = field(init=False, repr=False, compare=False)

    one, other = Open("a"), Open("a")
    assert (one.times, one.later, hasattr(one, "unset")) == (1, [], False)
    assert one == other
    assert repr(one).endswith("Open(name='a', found=[], times=1, later=[])")
    one.found.append(1)
    one.name = "b"
    assert (one.name, one.found, other.found) == ("b", [1], [])
    assert one != other
    one.unset = 3
    assert copy.deepcopy(one) == one
    assert dataclasses.replace(one, name="c").found == [1]
    with pytest.raises(TypeError):
        Open("a", times=2)  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        hash(one)
    with pytest.raises(AttributeError):
        setattr(one, "colour", "red")  # noqa: B010 - no such field


@BOTH
def test_a_missing_and_an_unknown_field_are_type_errors(made: Any) -> None:
    for given, named in (((), {}), (("a",), {"colour": 1}), (("a",), {"name": "b"})):
        with pytest.raises(TypeError):
            made(*given, **named)


@BOTH
def test_what_a_factory_makes_is_made_for_each(made: Any) -> None:
    assert made("a").found is not made("a").found


@BOTH
def test_the_tools_of_the_standard_library_work_on_values(made: Any) -> None:
    one = made("a", 3)
    assert dataclasses.replace(one, many=4) == made("a", 4)
    assert [f.name for f in dataclasses.fields(one)][:2] == ["name", "many"]
    assert dataclasses.asdict(one)["many"] == 3
    assert copy.copy(one) == one == pickle.loads(pickle.dumps(one))
    match one:
        case Ours(name, 3) | Theirs(name, 3):
            assert name == "a"
        case _:
            pytest.fail("it wasn't recognised")


def test_values_say_what_they_hold_in_the_same_words() -> None:
    assert repr(Ours("a", note="n")) == repr(Theirs("a", note="n")).replace(
        "Theirs", "Ours"
    )


def test_a_class_keeps_the_methods_it_has() -> None:
    assert Checked(1) == Checked(3)
    assert hash(Checked(1)) == hash(Checked(3))
    with pytest.raises(ValueError, match="negative"):
        Checked(-1)


def test_other_kinds_of_dataclass_are_those_of_the_standard_library() -> None:
    @dataclass(frozen=True, slots=True, order=True)
    class Ordered:
        """A value with an order."""

        number: int

    assert Ordered(1) < Ordered(2)


def test_methods_are_written_when_the_first_value_is_made() -> None:
    @dataclass(frozen=True, slots=True)
    class Rare:
        """A value nobody may ever make."""

        number: int

    assert "__eq__" not in Rare.__dict__
    assert Rare(1) == Rare(1)
    assert "__eq__" in Rare.__dict__


def test_a_value_without_a_description_asks_for_no_signature() -> None:
    @dataclass(frozen=True, slots=True)
    class Bare:
        number: int

    assert Bare.__doc__ == "Bare"
    assert Bare(1).number == 1
