"""What a player can do to a running story: a closed union of six inputs.

A replay is a list of these, one a line (`game.runtime.replay`).
"""

from game.narrative.values import dataclass


@dataclass(frozen=True, slots=True)
class Begin:
    """Start a play. Attributes: seed: any integer from 0 to 2**32 - 1."""

    seed: int = 0


@dataclass(frozen=True, slots=True)
class Follow:
    """Follow one of the moments on offer, by its scene id."""

    scene: str


@dataclass(frozen=True, slots=True)
class Notice:
    """Spend attention on one of the things to notice, by its id."""

    thing: str


@dataclass(frozen=True, slots=True)
class LookAway:
    """Stop noticing and go on, with attention left over or not."""


@dataclass(frozen=True, slots=True)
class Choose:
    """Take an option. Attributes: choice: full id, `scene/option`."""

    choice: str


@dataclass(frozen=True, slots=True)
class PassOver:
    """Pass the present scene over, where it has a `pass_over` summary."""


Input = Begin | Follow | Notice | LookAway | Choose | PassOver
