"""What is known of a made story, besides its text."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Made:
    """A story made by program, and what is true of it by the way it was made.

    Attributes:
        family: What it is a member of.
        size: How large a member.
        text: The story, as one file.
        impossible: Ids of the options that no play can take; all others can be.
        states: How many states a play can wait in, where there is a formula.
        finds: Codes of what `check` says about it, besides impossible options.
    """

    family: str
    size: int
    text: str
    impossible: frozenset[str] = frozenset()
    states: int | None = None
    finds: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        """Family and size."""
        return f"{self.family} {self.size}"


def documents(*parts: str) -> str:
    """The text of a file of several documents."""
    return "---\n".join(parts)


def flags(names: list[str]) -> str:
    """A document that declares flags and the one ending `out`."""
    declared = "\n".join(f"  {name}: flag" for name in names)
    return f"variables:\n{declared}\nendings:\n  out: {{title: Out}}\n"
