"""Having drawn what may come next, while the reader reads.

What is to come is set up backstage as far as it takes to know which pictures it
will need: how tall everybody is where they will stand, whose lamp lights them, and
what of the place is seen when the camera has come near. First of all that small
sketches are drawn, so that whatever is asked for can be shown at once; then, one
after the other, the pictures themselves. None of them is kept in memory.
"""

from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial

import pygame

from game.narrative.story import Light
from game.narrative.tableau import Tableau
from game.stage.backstage import Later
from game.stage.camera import WHOLE, View, view_of
from game.stage.company import Company
from game.stage.cutting import Key, key_of, read_and_cut
from game.stage.framing import Framing
from game.stage.pointing import aim_at
from game.stage.scenery import Scenery
from game.stage.stageset import pan_of
from game.stage.tools import Tools

# So many tableaux are looked ahead at, and so many sets are kept for it.
MOST, SETS_MOST = 64, 4
# For so many turns what the camera is to look at may be measured.
SOUGHT_MOST = 120


class _Draft:
    """A place in a light as one view shows it, and whoever would stand there."""

    def __init__(
        self, tableau: Tableau, light: Light | None, framing: Framing, tools: Tools
    ) -> None:
        self._light = light
        self._framing = framing
        self._tools = tools
        self._company: Company | None = None
        self._building: Later[Scenery] = tools.backstage.later(
            partial(read_and_cut, tableau, light, framing, tools)
        )

    @property
    def is_built(self) -> bool:
        return self._building.is_done

    @property
    def scenery(self) -> Scenery:
        return self._building.result

    @property
    def company(self) -> Company:
        if self._company is None:
            tools = self._tools
            self._company = Company(tools, self.scenery, still=True)
        return self._company

    def stand(self, tableau: Tableau) -> Iterator[None]:
        """Let everybody stand as they do in a tableau."""
        while not self.is_built:
            yield
        lamps, glow = tableau.lamps, tableau.glow
        self.scenery.burning.turn(self._light, lamps, glow, 0, cut=True)
        self.company.follow(tableau, 0, cut=True)
        while not self.company.settle():
            yield

    def sketch(self, tableau: Tableau) -> Iterator[None]:
        """Have all drawn small."""
        yield from self.stand(tableau)
        self.scenery.sketch(self._tools.raster)
        yield
        for person in self.company.persons:
            self.company.sketch(person)
            yield

    def draw(self, tableau: Tableau) -> Iterator[None]:
        """Have all drawn as it will be seen."""
        yield from self.stand(tableau)
        for person in self.company.persons:
            self.company.prepare(person)
            yield
        self.scenery.prefetch(self._tools.raster)
        yield

    def view(self, tableau: Tableau) -> tuple[View, Framing] | None:
        """Where the camera of a tableau will look; None while it isn't known."""
        camera, framing = tableau.camera, self._framing
        aim = focus = box = None
        if camera is not None and camera.to:
            raster, wait = self._tools.raster, self._tools.wait
            aim = aim_at(self.scenery, self.company, raster, camera.to, wait=wait)
            sheet = self.scenery.sheet
            if aim is not None:
                focus = aim[0], aim[0] + aim[2]
            elif sheet is not None and camera.to in sheet.drawing.by_id:
                return None
        pan = pan_of(framing, self.company, focus)
        if aim is not None:
            box = pygame.Rect(framing.rect(aim, pan))
        speaks, others = self.company.spans
        people = framing.shares((*speaks, *others), pan)
        view = view_of(camera, box, framing.size, people)
        return view, framing.nearer(view.left, view.top, view.share, pan)


class Preparations:
    """All that is drawn ahead, nearest first."""

    def __init__(self, tools: Tools, lights: Mapping[str, Light]) -> None:
        """Begin with nothing to come; `lights` are the declared ones by id."""
        self._tools = tools
        self._lights = lights
        self._framing = Framing.of((1, 1))
        self._wanted: OrderedDict[Tableau, None] = OrderedDict()
        self._sketched: set[Tableau] = set()
        self._drawn: set[Tableau] = set()
        self._drafts: OrderedDict[tuple[Key, View], _Draft] = OrderedDict()
        self._work: Iterator[None] | None = None

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to be asked for."""
        return self._work is None and all(one in self._drawn for one in self._wanted)

    def expect(self, tableaux: Iterable[Tableau], framing: Framing) -> None:
        """More that may come, after what was expected so far."""
        if framing != self._framing:
            self.forget()
            self._drafts.clear()
            self._framing = framing
        for tableau in tableaux:
            # Who speaks and how pictures change makes no other ones; nor does what
            # falls, which is no picture at all.
            plain = replace(
                tableau,
                scene=None,
                speaker=None,
                weather=None,
                tenths=None,
                passage=None,
            )
            if len(self._wanted) < MOST:
                self._wanted.setdefault(plain)

    def forget(self) -> None:
        """Something else is to come: what isn't drawn yet needn't be."""
        self._wanted.clear()
        self._sketched.clear()
        self._drawn.clear()
        self._work = None
        self._tools.raster.forget_prepared()

    def go_on(self) -> None:
        """Do the next bit of it."""
        if self._work is None:
            self._work = self._next()
        if self._work is not None and next(self._work, self) is self:
            self._work = None

    def _next(self) -> Iterator[None] | None:
        for tableau in self._wanted:
            if tableau not in self._sketched:
                self._sketched.add(tableau)
                return self._draft(tableau).sketch(tableau)
        for tableau in self._wanted:
            if tableau not in self._drawn:
                self._drawn.add(tableau)
                return self._draw(tableau)
        return None

    def _draw(self, tableau: Tableau) -> Iterator[None]:
        """Have one drawn: the whole, then what the camera comes near to."""
        whole = self._draft(tableau)
        yield from whole.draw(tableau)
        near = whole.view(tableau)
        for _ in range(SOUGHT_MOST):
            if near is not None:
                break
            yield
            near = whole.view(tableau)
        if near is not None and near[0] != WHOLE:
            yield from self._draft(tableau, *near).draw(tableau)

    def _draft(
        self, tableau: Tableau, view: View = WHOLE, framing: Framing | None = None
    ) -> _Draft:
        light = self._lights.get(tableau.light or "")
        name = key_of(tableau, light), view
        if name not in self._drafts:
            if len(self._drafts) >= SETS_MOST:
                self._drafts.popitem(last=False)
            self._drafts[name] = _Draft(
                tableau, light, framing or self._framing, self._tools
            )
        self._drafts.move_to_end(name)
        return self._drafts[name]
