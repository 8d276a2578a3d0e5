"""The constellation: a lamp for everybody who was met, a thread for each act lived.

Draws a `ConstellationView` in the room of a board. A thread carries its title
where there is room for it; what has the focus always shows in full at the foot.
"""

from collections import Counter
from collections.abc import Mapping
from itertools import pairwise

import pygame

from game.narrative.overviews import ConstellationView, StarView, StrandView
from game.narrative.views import Run
from game.ui import sentences, words
from game.ui.actions import Kind
from game.ui.bearing import nearest
from game.ui.board import Peopled
from game.ui.colours import FOCUS, INK, INK_DIM, SHEET, Colour, mix
from game.ui.filament import Filament
from game.ui.kit import Kit
from game.ui.lamps import Lamps
from game.ui.nodes import Node
from game.ui.sky import Sky, sky
from game.ui.tagging import Tag, Tagging
from game.ui.text import Paragraph

PERSON, THREAD = "person/", "thread/"
_LEAD_UNITS, _LAMP_UNITS = 50, 34
_NAME_UNITS = 190  # names are broken where they are longer, in the text's scale
_AIR_UNITS = 14
_BEAD_UNITS = 34  # how large the mark of a thread is to be hit
_TURN_SHARE = 0.3
_BEND = 0.09
_STRIP_ALPHA = 205
_CLEAR_UNITS = 24  # round a lamp


class Stars(Peopled):
    """A constellation in its room."""

    def __init__(
        self, kit: Kit, view: ConstellationView, colours: Mapping[str, Colour]
    ) -> None:
        """Args: colours: a readable colour for each person."""
        super().__init__(kit, colours)
        self.view = view
        self._lamps = Lamps()
        self._sky = Sky(0, 0, {})
        self._at = 0
        self._names: dict[str, tuple[Paragraph, ...]] = {}
        self._boxes: dict[str, pygame.Rect] = {}
        self._tags: dict[str, Tag] = {}
        self._crossed: set[str] = set()
        self._filaments: list[tuple[StrandView, Filament]] = []

    # --- as content of a board ----------------------------------------------

    def place(self, room: pygame.Rect) -> None:
        """Stand in `room`."""
        self._room = room
        self._set_names()
        slot = self._slot()
        leads = [star.person for star in self.view.people if star.is_lead]
        others = [star.person for star in self.view.people if not star.is_lead]
        links = [(strand.giver, strand.receiver) for strand in self.view.threads]
        self._sky = sky(leads, others, links, room.size, slot)
        for star in self.view.people:
            x, y = self._sky.places[star.person]
            box = pygame.Rect((0, 0), self._size(star))
            box.center = x, y
            self._boxes[PERSON + star.person] = box
        self._filaments = self._strung()
        self._crossed = {
            star.person for star in self.view.people if self._is_crossed(star)
        }
        self._tag()
        self._clamp()

    def nodes(self) -> tuple[Node, ...]:
        """Threads, then people."""
        threads = (
            Node(
                THREAD + strand.act,
                "thread",
                strand.title,
                self._said_of(strand),
                self._seen(THREAD + strand.act),
                False,
            )
            for strand in self.view.threads
        )
        people = (
            Node(
                PERSON + star.person,
                "person",
                star.name,
                sentences.threads(self._count(star.person)),
                self._seen(PERSON + star.person),
                False,
            )
            for star in self.view.people
        )
        return (*threads, *people)

    def step(self, start: str, kind: Kind) -> str | None:
        """The nearest thread or person in a direction."""
        everything = {
            name: Node(name, "", "", "", box) for name, box in self._all().items()
        }
        here = everything.pop(start)
        found = nearest(everything.values(), here, kind)
        return found.id if found is not None else None

    def show(self, name: str) -> None:
        """Scroll until a thread or a person is seen."""
        box = self._all().get(name)
        if box is not None:
            air = self.kit.metrics.px(_AIR_UNITS)
            low = box.bottom + air - self._room.height
            self._at = max(low, min(self._at, box.top - air))
            self._clamp()

    def turn(self, steps: int) -> bool:
        """Scroll a high sky."""
        before = self._at
        self._at += round(steps * self._room.height * _TURN_SHARE)
        self._clamp()
        return self._at != before

    def draw_still(self, target: pygame.Surface, focused: str) -> None:
        """Draw lamps, names, titles, and the glow of the threads."""
        before = target.get_clip()
        target.set_clip(self._clip())
        unit = self.kit.metrics.unit
        for strand, filament in self._shown():
            filament.glow(target, unit, is_dim=self._is_dim(strand, focused))
        for star in self._in_sight():
            self._draw_lamp(target, star, focused)
        target.set_clip(before)
        self._draw_more(target)

    def draw_moving(self, target: pygame.Surface, focused: str, moment: int) -> None:
        """Draw the threads, and their marks over them."""
        before = target.get_clip()
        target.set_clip(self._clip())
        unit = self.kit.metrics.unit
        for strand, filament in self._shown():
            is_dim = self._is_dim(strand, focused)
            filament.line(target, unit, moment, is_dim=is_dim)
        for star in self._in_sight():
            self._draw_name(target, star, focused)
        for strand in self.view.threads:
            self._draw_tag(target, strand, focused)
        target.set_clip(before)

    # --- in words ---------------------------------------------------------------

    def name_of(self, person: str) -> str:
        """What somebody is called."""
        found = (star.name for star in self.view.people if star.person == person)
        return next(found, words.SOMEBODY)

    def _said_of(self, strand: StrandView) -> str:
        said = [
            sentences.from_to(self.name_of(strand.giver), self.name_of(strand.receiver))
        ]
        if strand.thing:
            said.append(sentences.along(strand.thing))
        if strand.is_slack:
            said.append(words.SLACK)
        return "; ".join(said)

    def _count(self, person: str) -> int:
        return sum(
            person in (strand.giver, strand.receiver) for strand in self.view.threads
        )

    # --- places -----------------------------------------------------------------

    def _all(self) -> dict[str, pygame.Rect]:
        return {**{name: tag.box for name, tag in self._tags.items()}, **self._boxes}

    def _seen(self, name: str) -> pygame.Rect:
        box = self._all()[name]
        return self._moved(box).clip(self._room)

    def _moved(self, box: pygame.Rect) -> pygame.Rect:
        return box.move(self._room.left, self._room.top - self._at)

    def _clamp(self) -> None:
        self._at = max(0, min(self._at, self._sky.height - self._room.height))

    def _clip(self) -> pygame.Rect:
        return self._room.inflate(self.kit.metrics.px(40), 0)

    def _set_names(self) -> None:
        """Break the names, and centre their lines."""
        engine, metrics = self.kit.engine, self.kit.metrics
        most = metrics.px(_NAME_UNITS * metrics.text_scale / 100)
        most = min(most, self._room.width // 2)
        for star in self.view.people:
            setting = self.kit.setting("name" if star.is_lead else "small")
            broken = engine.layout((Run(star.name),), most, setting)
            lines = tuple(engine.line(line.text, setting) for line in broken.lines)
            self._names[star.person] = lines

    def _lamp(self, star: StarView) -> int:
        return self.kit.metrics.px(_LEAD_UNITS if star.is_lead else _LAMP_UNITS)

    def _size(self, star: StarView) -> tuple[int, int]:
        lines = self._names[star.person]
        wide = max([self._lamp(star), *(line.width for line in lines)])
        return wide, self._lamp(star) + sum(line.height for line in lines)

    def _slot(self) -> tuple[int, int]:
        air = self.kit.metrics.px(_AIR_UNITS)
        sizes = [self._size(star) for star in self.view.people]
        wide = max((size[0] for size in sizes), default=1)
        high = max((size[1] for size in sizes), default=1)
        return wide + 2 * air, high + 2 * air

    def _lamp_at(self, person: str) -> tuple[int, int]:
        """The middle of somebody's lamp, in the sky."""
        star = next(s for s in self.view.people if s.person == person)
        box = self._boxes[PERSON + person]
        return box.centerx, box.top + self._lamp(star) // 2

    def _strung(self) -> list[tuple[StrandView, Filament]]:
        """The threads, in the sky; several between two people bend apart."""
        found = []
        between: Counter[frozenset[str]] = Counter()
        for number, strand in enumerate(self.view.threads):
            pair = frozenset((strand.giver, strand.receiver))
            nth = between[pair]
            between[pair] += 1
            bend = _BEND * ((nth + 1) // 2 * 2 + 1) * (-1 if nth % 2 else 1)
            if strand.giver > strand.receiver:
                bend = -bend
            start, end = self._lamp_at(strand.giver), self._lamp_at(strand.receiver)
            colours = self._colour(strand.giver), self._colour(strand.receiver)
            filament = Filament(
                start,
                end,
                colours,
                strand.is_slack,
                bend,
                number,
                clear_px=self.kit.metrics.px(_CLEAR_UNITS),
            )
            found.append((strand, filament))
        return found

    def _is_crossed(self, star: StarView) -> bool:
        """Whether a thread runs behind somebody's name."""
        box = self._boxes[PERSON + star.person]
        high = self._lamp(star)
        name = pygame.Rect(box.x, box.y + high, box.width, box.height - high)
        for _, filament in self._filaments:
            points = filament.points(self.kit.metrics.unit)
            if any(name.clipline(a, b) for a, b in pairwise(points)):
                return True
        return False

    def _tag(self) -> None:
        """Find a place on each thread for its mark and its title."""
        air = self.kit.metrics.px(_AIR_UNITS)
        small = self.kit.setting("small")
        unit = self.kit.metrics.unit
        placing = Tagging(
            pygame.Rect(0, 0, self._sky.width, self._sky.height),
            self.kit.metrics.px(_BEAD_UNITS),
            air,
            self._boxes.values(),
        )
        self._tags = {
            THREAD + strand.act: placing.place(
                filament.points(unit), self.kit.engine.line(strand.title, small)
            )
            for strand, filament in self._filaments
        }

    # --- drawing ----------------------------------------------------------------

    def _colour(self, person: str) -> Colour:
        return self._colours.get(person, INK_DIM)

    def _shown(self) -> list[tuple[StrandView, Filament]]:
        """The threads where they are in the frame."""
        off = (self._room.left, self._room.top - self._at)
        return [(strand, filament.moved(off)) for strand, filament in self._filaments]

    def _is_dim(self, strand: StrandView, focused: str) -> bool:
        """Whether a thread steps back behind what has the focus."""
        if focused.startswith(THREAD):
            return focused != THREAD + strand.act
        person = focused.removeprefix(PERSON)
        return bool(self._count(person)) and person not in (
            strand.giver,
            strand.receiver,
        )

    def _in_sight(self) -> list[StarView]:
        """Those who are not cut by the edge of the room."""
        return [
            star
            for star in self.view.people
            if self._room.contains(self._moved(self._boxes[PERSON + star.person]))
        ]

    def _is_apart(self, star: StarView) -> bool:
        """Whether somebody is neither followed nor linked."""
        return not star.is_lead and not self._count(star.person)

    def _draw_lamp(self, target: pygame.Surface, star: StarView, focused: str) -> None:
        box = self._moved(self._boxes[PERSON + star.person])
        if focused == PERSON + star.person:
            air = self.kit.metrics.px(_AIR_UNITS)
            self.kit.paper.slip(target, box.inflate(2 * air, air))
        high = self._lamp(star)
        middle = (box.centerx, box.top + high // 2)
        colour = self._colour(star.person)
        self._lamps.draw(target, middle, high, colour, is_dim=self._is_apart(star))

    def _draw_name(self, target: pygame.Surface, star: StarView, focused: str) -> None:
        """The name, on a strip of paper before the threads."""
        box = self._moved(self._boxes[PERSON + star.person])
        top = box.top + self._lamp(star)
        colour = INK_DIM if self._is_apart(star) else INK
        if star.is_lead:
            colour = self._colour(star.person)
        for line in self._names[star.person]:
            at = (box.centerx - line.width // 2, top)
            if star.person in self._crossed and focused != PERSON + star.person:
                self._strip(target, at, line)
            line.draw(target, at, colour)
            top += line.height

    def _strip(
        self, target: pygame.Surface, at: tuple[int, int], line: Paragraph
    ) -> None:
        """Paper behind a line of words, so that no thread runs through them."""
        air = max(2, line.height // 6)
        paper = pygame.Surface((line.width + 2 * air, line.height - 2 * air))
        paper.fill(SHEET)
        paper.set_alpha(_STRIP_ALPHA)
        target.blit(paper, (at[0] - air, at[1] + air))

    def _draw_tag(
        self, target: pygame.Surface, strand: StrandView, focused: str
    ) -> None:
        tag = self._tags[THREAD + strand.act]
        if not self._room.contains(self._moved(tag.box)):
            return
        has_focus = focused == THREAD + strand.act
        is_dim = self._is_dim(strand, focused)
        if has_focus:
            air = self.kit.metrics.px(_AIR_UNITS)
            self.kit.paper.slip(target, self._moved(tag.box).inflate(2 * air, 0))
        size = max(9, tag.bead.width // 2)
        colour = mix(self._colour(strand.receiver), INK, 0.35)
        if is_dim:
            colour = mix(colour, SHEET, 0.45)
        mark = self.kit.glyphs.get("dot", size, FOCUS if has_focus else colour)
        mark.set_alpha(255)
        target.blit(mark, mark.get_rect(center=self._moved(tag.bead).center))
        if tag.title is not None:
            x, y = tag.title_at
            at = (x + self._room.left, y + self._room.top - self._at)
            ink = INK if has_focus else INK_DIM
            if not has_focus:
                self._strip(target, at, tag.title)
            tag.title.draw(target, at, ink)

    def _draw_more(self, target: pygame.Surface) -> None:
        """Small marks where the sky goes on."""
        size = max(10, self.kit.metrics.px(20))
        x = self._room.right
        for name, is_there, y in (
            ("up", self._at > 0, self._room.top),
            (
                "down",
                self._at < self._sky.height - self._room.height,
                self._room.bottom - size,
            ),
        ):
            if is_there:
                mark = self.kit.glyphs.get(name, size, FOCUS)
                mark.set_alpha(255)
                target.blit(mark, (x, y))
