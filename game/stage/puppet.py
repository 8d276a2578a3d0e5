"""A cut-paper figure: poses put together from its pieces.

A pose is composed once on one surface, with the thin shadow that paper throws,
and kept. A breath, a look aside or a lean only move whole pieces by whole
pixels: a figure that is resampled at each breath shimmers. What can't be drawn
stands as a plain paper silhouette.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterator

import pygame

from game.library.drawing import Drawing
from game.library.sheets import PersonSheet
from game.stage.backdrop import Fall
from game.stage.footing import MIDDLE_UNITS, NECK_UNITS, Footing, cut_at
from game.stage.limbs import Limbs
from game.stage.pieces import HEIGHT_UNITS, SOLES_UNITS, Pictures
from game.stage.pose import Pose, Posed
from game.stage.rastering.job import Colour, Finish
from game.stage.rastering.raster import Raster
from game.stage.rim import Rim, width_of
from game.stage.silhouette import silhouette
from game.stage.tools import Tools
from game.stage.under import HEAD, LOWER, UPPER, Part, Unders, group_of

BREATH_SHARE = 0.0042
# From the neck to the mouth of somebody who looks right.
MOUTH_UNITS = (36.0, -34.0)
LEAN_SHARE, LEAN_HEAD_SHARE = 0.0045, 0.0105
POSES_KEPT = 12
SHADOW_SHARE = 0.0055
# Who stands back while another speaks, is so much darker at each step, and keeps
# the colour of their skin; whoever speaks is so much lighter.
DIM_STEP = (12, 11, 9)
SPEAKS = (24, 21, 16)


def _nothing(_thing: str) -> Drawing | None:
    return None


# How far below the crown a table begins for whoever sits at it.
TABLE_SHARE = 0.27


class Puppet:
    """One figure for one height and light."""

    def __init__(
        self,
        sheet: PersonSheet | None,
        ink: Colour,
        height_px: float,
        finish: Finish,
        held: Callable[[str], Drawing | None] = _nothing,
        style: str = "",
        *,
        rim: Rim | None = None,
        is_sketch: bool = False,
    ) -> None:
        """Take a figure to pieces.

        Args:
            sheet: What it offers; None if it can't be drawn.
            ink: Colour of the silhouette that stands for it.
            height_px: Height of a grown person.
            finish: What the light does to it.
            held: Finds the drawing of a thing in a hand.
            style: Style sheet for all its pieces: what isn't worn.
            rim: The light on its edge; None for none.
            is_sketch: Whether it only stands in for a figure that isn't drawn yet.
        """
        self.sheet = sheet
        self.height_px = height_px
        self.unit = height_px / HEIGHT_UNITS
        self._ink = ink
        self._aside = max(round(height_px * SHADOW_SHARE), 1)
        self._air = max(self._aside, width_of(self.unit))
        self._pictures: Pictures | None = None
        if sheet is not None:
            self._pictures = Pictures(
                sheet, height_px, finish, held, style, is_sketch=is_sketch
            )
        self._footing = Footing(sheet, self._pictures, height_px)
        rows = self._footing.rows()
        self._unders = Unders(rim, width_of(self.unit), self._aside, rows)
        self._poses: OrderedDict[Pose, Posed] = OrderedDict()

    @property
    def limbs(self) -> Limbs | None:
        """What can be bent; None if nothing is drawn."""
        return self._pictures.limbs if self._pictures is not None else None

    @property
    def can_sit(self) -> bool:
        """Whether there are legs for a chair."""
        return self._footing.can_sit

    @property
    def is_ready(self) -> bool:
        """Whether the figure can be shown with a neutral face."""
        return self._pictures is None or self._pictures.is_ready

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why parts are missing, in words."""
        return self._pictures.reasons if self._pictures is not None else ()

    @property
    def is_drawn(self) -> bool:
        """Whether there is more than a silhouette."""
        return self._pictures is not None and not self._pictures.has_failed

    def begin(self, tools: Tools) -> bool:
        """Ask for one piece, to see if it must be drawn; True if it came."""
        return self._pictures is not None and self._pictures.begin(tools)

    def fetch(self, tools: Tools, pose: Pose) -> bool:
        """Ask for what a pose needs; True if something new came."""
        return self._pictures is not None and self._pictures.fetch(tools, pose)

    def strike(self) -> Iterator[pygame.Surface]:
        """Let go of the pixels."""
        yield from (posed.surface for posed in self._poses.values())
        yield from self._unders.strike()
        if self._pictures is not None:
            yield from self._pictures.strike()
        self._poses.clear()

    def has(self, pose: Pose) -> bool:
        """Whether everything that a pose needs has come."""
        return self._pictures is None or self._pictures.has(pose)

    def is_whole(self, pose: Pose) -> bool:
        """Whether a pose can be shown from head to foot."""
        pictures = self._pictures
        return pictures is None or pictures.is_whole(pose) or pictures.has_failed

    def is_on_disk(self, raster: Raster, pose: Pose) -> bool:
        """Whether all that a pose needs only has to be read."""
        return self._pictures is None or self._pictures.is_on_disk(raster, pose)

    def names(self, *, sits: bool = False) -> tuple[str, ...]:
        """Names of its first pictures; finding them takes long, the first time."""
        if self._pictures is None:
            return ()
        return tuple(job.name for job in self._pictures.jobs(sits=sits))

    def prefetch(self, raster: Raster, pose: Pose, priority: int) -> None:
        """Have the figure drawn for later, also as it will come on."""
        if self._pictures is not None:
            self._pictures.prefetch(raster, pose, priority)

    def is_posed(self, pose: Pose) -> bool:
        """Whether a pose has been put together and kept."""
        return pose in self._poses

    def posed(self, pose: Pose) -> Posed:
        """The pixels of a pose, from what has come so far."""
        known = self._poses.get(pose)
        if known is not None:
            self._poses.move_to_end(pose)
            return known
        posed = self._put_together(pose)
        if self.is_ready and (not self.is_drawn or self.has(pose)):
            self._poses[pose] = posed
            if len(self._poses) > POSES_KEPT:
                self._poses.popitem(last=False)
        return posed

    def sunk_units(self) -> float:
        """How far one is lowered who sits, in units of a figure."""
        return self._footing.sunk_units()

    def hand(self, posed: Posed, pose: Pose) -> tuple[int, int]:
        """Where a hand is, in pixels of the posed surface."""
        spot = None
        limbs = self.limbs
        if limbs is not None:
            spot = limbs.grip("near", pose.near) or limbs.grip("far", pose.far)
        x, y = spot or (MIDDLE_UNITS + 40.0, 520.0)
        unit, way = self.unit * posed.share, -1 if pose.looks_left else 1
        across = (x - self._footing.foot_units()) * unit * way
        down = (y - SOLES_UNITS) * unit + self._footing.sunk_px(pose) * posed.share
        hand = round(posed.soles[0] + across), round(posed.soles[1] + down)
        # Whoever sits may have it under the table: it reaches up from there.
        body = posed.body
        lowest = body.bottom
        if pose.sits:
            table = round(TABLE_SHARE * self.height_px * posed.share)
            lowest = min(body.top + table, lowest)
        return (
            min(max(hand[0], body.left), body.right),
            min(max(hand[1], body.top), lowest),
        )

    def mouth(self, posed: Posed, pose: Pose) -> tuple[int, int]:
        """Where the mouth is, in pixels of the posed surface."""
        parts = self.sheet.parts if self.sheet is not None else {}
        spot = parts["spot-mouth"].pivot if "spot-mouth" in parts else None
        if spot is None:
            neck = parts["head"].pivot if "head" in parts else None
            x, y = neck if neck is not None else (MIDDLE_UNITS, NECK_UNITS)
            spot = x + MOUTH_UNITS[0], y + MOUTH_UNITS[1]
        unit = self.unit * posed.share
        across = (spot[0] - self._footing.foot_units()) * unit
        sunk = self._footing.sunk_px(pose) * posed.share
        down = (spot[1] - SOLES_UNITS) * unit + sunk
        way = -1 if pose.looks_left else 1
        return posed.soles[0] + round(way * across), posed.soles[1] + round(down)

    # Putting together.

    def _parts_of(self, pictures: Pictures, pose: Pose) -> list[Part]:
        """The pieces of a pose, back to front, before they move with a breath."""
        shrug = -round(pose.lift * self.unit)
        sunk = self._footing.sunk_px(pose)
        seat = self._footing.seat_px() - self._moves(pose)[UPPER][1] if sunk else 0
        found: list[Part] = []
        for name in pictures.names_of(pose):
            picture = pictures.get(name)
            if picture is None or picture.surface is None:
                continue
            surface, rect = picture.surface, picture.rect
            kind = str(name[0])
            if kind == "held":
                at = self._grip(pictures, pose, str(name[1]))
                if at is None:
                    continue
                rect = rect.move(at[0], at[1] + shrug)
            elif group_of(name) == UPPER:
                raised = shrug if kind != "body" else round(shrug / 2)
                rect = rect.move(0, raised)
                if sunk and kind.partition(" ")[0] in ("body", "over"):
                    surface, rect = cut_at(surface, rect, seat)
            if rect.h > 0:
                found.append((name, surface, rect))
        return found

    def _moves(self, pose: Pose) -> dict[str, tuple[int, int]]:
        """How far breath, lean and chair move what moves together, in pixels."""
        share = self.height_px * BREATH_SHARE * pose.breath
        sunk = self._footing.sunk_px(pose)
        lean = round(pose.lean * self.height_px * LEAN_SHARE)
        lean_head = round(pose.lean * self.height_px * LEAN_HEAD_SHARE)
        return {
            LOWER: (0, 0),
            UPPER: (lean, sunk - round(share / 2)),
            HEAD: (
                lean_head + round(pose.aside * self.unit),
                sunk - round(share * 0.75),
            ),
        }

    def _grip(
        self, pictures: Pictures, pose: Pose, thing: str
    ) -> tuple[int, int] | None:
        """How far the picture of a thing is moved to be in the hand."""
        side = pictures.holding_side()
        spot = pictures.limbs.grip(side, pose.near if side == "near" else pose.far)
        grip = pictures.grip_px(thing)
        if spot is None or grip is None:
            return None
        box = pictures.sheet.box
        return (
            round((spot[0] - box[0]) * self.unit) - grip[0],
            round((spot[1] - box[1]) * self.unit) - grip[1],
        )

    def _put_together(self, pose: Pose) -> Posed:
        pictures = self._pictures
        if pictures is None or not self.is_drawn:
            return self._silhouette(pose)
        parts = self._parts_of(pictures, pose)
        if not parts:
            return self._silhouette(pose)
        moves = self._moves(pose)
        places = [rect.move(moves[group_of(name)]) for name, _, rect in parts]
        body = places[0].unionall(places[1:])
        shown = body.inflate(2 * self._air, 2 * self._air)
        cast = pictures.get(("cast",)) if not pose.sits else None
        if cast is not None and cast.surface is not None:
            shown = shown.union(cast.rect)
        paper = pygame.Surface(shown.size, pygame.SRCALPHA, 32)
        if cast is not None and cast.surface is not None:
            paper.blit(cast.surface, cast.rect.move(-shown.x, -shown.y))
        foot = self._footing.foot_px(pictures.sheet)
        fall = self._fall(pose, foot)
        for group in (LOWER, UPPER, HEAD):
            together = [part for part in parts if group_of(part[0]) == group]
            if together:
                under, at = self._unders.of(together, moves[group], fall)
                across, down = moves[group]
                paper.blit(under, at.move(across - shown.x, down - shown.y))
        for (_, surface, _), rect in zip(parts, places, strict=True):
            paper.blit(surface, rect.move(-shown.x, -shown.y))
        if pose.dim < 0:
            paper.fill((*SPEAKS, 0), special_flags=pygame.BLEND_RGB_ADD)
        if pose.dim > 0:
            kept = tuple(255 - pose.dim * step for step in DIM_STEP)
            paper.fill((*kept, 255), special_flags=pygame.BLEND_RGB_MULT)
        foot = foot[0] - shown.x, foot[1] - shown.y
        return self._cropped(paper, body.move(-shown.x, -shown.y), foot, pose)

    def _fall(self, pose: Pose, foot: tuple[int, int]) -> Fall | None:
        """Where the shadow of a figure falls that has its foot there."""
        if pose.behind is None:
            return None
        sunk = 0 if self.can_sit or not pose.sits else self._footing.cut_off_px()
        soles = foot[0], foot[1] - sunk
        way = pose.looks_left, pose.sits
        return Fall(pose.behind, self.height_px, soles, *way)

    def _cropped(
        self,
        paper: pygame.Surface,
        body: pygame.Rect,
        foot: tuple[int, int],
        pose: Pose,
    ) -> Posed:
        surface = paper
        soles = foot
        if pose.sits and not self.can_sit:
            foot = foot[0], foot[1] - self._footing.cut_off_px()
            # What the chair would hide is cut off at the mark.
            high = min(max(foot[1], 1), paper.get_height())
            surface = paper.subsurface((0, 0, paper.get_width(), high))
            body = body.clip(surface.get_rect())
        if pose.looks_left:
            surface = pygame.transform.flip(surface, True, False)
            width = surface.get_width()
            foot = width - foot[0], foot[1]
            soles = width - soles[0], soles[1]
            body = pygame.Rect(width - body.right, body.y, body.w, body.h)
        return Posed(surface, foot, body, soles)

    def _silhouette(self, pose: Pose) -> Posed:
        paper = silhouette(self._ink, self.unit)
        foot = round(MIDDLE_UNITS * self.unit), round(SOLES_UNITS * self.unit)
        return self._cropped(paper, paper.get_bounding_rect(), foot, pose)
