"""What everything that stands on a stage is built with."""

from collections.abc import Mapping

from game.library.library import AssetLibrary
from game.narrative.attitudes import Gesture
from game.narrative.story import Person
from game.narrative.values import dataclass
from game.stage.allowance import Allowance
from game.stage.backstage import Backstage
from game.stage.blocks import Blocks
from game.stage.paper import PaperStock
from game.stage.rastering.raster import Raster


@dataclass(frozen=True, slots=True)
class Tools:
    """What every set of a stage is built with.

    Attributes:
        library: What the assets offer.
        raster: Draws pictures.
        people: Declared people by id.
        stock: Surfaces to paint on.
        backstage: Does what would hold up a frame.
        seed: Of everything that is by chance.
        wait: Whether every picture is waited for.
        gestures: Those of the story's own.
        blocks: Memory for dimmed light.
        naming: How many pictures of people may be named in one frame.
    """

    library: AssetLibrary
    raster: Raster
    people: Mapping[str, Person]
    stock: PaperStock
    backstage: Backstage
    seed: int
    wait: bool
    gestures: Mapping[str, Gesture]
    blocks: Blocks
    naming: Allowance
