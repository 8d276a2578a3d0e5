"""Having drawn what may come next, while the reader reads.

A scene to come is set up backstage as far as it takes to know which pictures it
will need: how tall everybody is where they will stand, and whose lamp lights
them. Then those pictures are drawn, and not kept in memory.
"""

from dataclasses import replace
from functools import partial

from game.narrative.story import Light
from game.narrative.tableau import Tableau
from game.stage.backstage import Later
from game.stage.company import Company
from game.stage.framing import Framing
from game.stage.scenery import Scenery
from game.stage.stageset import read_and_cut
from game.stage.tools import Tools


class Preparation:
    """One tableau whose pictures are drawn ahead."""

    def __init__(
        self, tableau: Tableau, light: Light | None, framing: Framing, tools: Tools
    ) -> None:
        self._tableau = tableau
        self._light = light
        self._tools = tools
        self._company: Company | None = None
        self._building: Later[Scenery] = tools.backstage.later(
            partial(read_and_cut, tableau, light, framing, tools)
        )

    def go_on(self) -> bool:
        """Do the next bit; True once nothing is left to be asked for."""
        tools = self._tools
        if self._company is None:
            if not self._building.is_done:
                return False
            scenery = self._building.result
            scenery.burning.turn(self._light, self._tableau.lamps, (), 0, cut=True)
            lit = [lamp for lamp, _ in self._light.lamps] if self._light else []
            scenery.prefetch(tools.raster, lit)
            self._company = Company(
                tools.library,
                tools.raster,
                tools.people,
                scenery,
                gestures=tools.gestures,
                seed=tools.seed,
                wait=tools.wait,
                still=True,
            )
            self._company.follow(replace(self._tableau, speaker=None), 0, cut=True)
        return self._company.prepare()
