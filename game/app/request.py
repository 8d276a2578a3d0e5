"""What somebody asks for when they say "play"."""

from collections.abc import Callable
from dataclasses import field
from pathlib import Path

from game.library.library import AssetLibrary
from game.narrative.inputs import Input
from game.narrative.story import Story
from game.narrative.values import dataclass
from game.runtime.home import Home

WINDOW_SIZE = (1600, 900)


@dataclass(frozen=True, slots=True)
class PlayRequest:
    """A play to run.

    Attributes:
        story: The story, read and linked.
        library: Its pictures and sounds.
        home: Where saves and settings are.
        seed: Seed of a new play; None draws one.
        scene: Scene to begin at, without a title screen; None: the title.
        size: Width and height of the window in pixels.
        full_screen: Overrides the player's setting, unless None.
        record: File that gets the replay of what was played, or None.
        replay: Inputs to play through by themselves, without a display, or None.
        tell: Called at the end with each reason why a picture was not shown.
    """

    story: Story
    library: AssetLibrary
    home: Home
    seed: int | None = None
    scene: str | None = None
    size: tuple[int, int] = WINDOW_SIZE
    full_screen: bool | None = None
    record: Path | None = None
    replay: tuple[Input, ...] | None = None
    tell: Callable[[str], None] = field(default=lambda _sentence: None)
