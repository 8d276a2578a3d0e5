"""A cut-paper figure at one size in one light: parts, faces and poses.

The figure is cut at its joints into ground shadow, legs, body, head, and what
lies over the head; the head comes once for each face and turn. A pose puts
them together on one surface, with the thin shadow that paper throws. What
can't be drawn stands as a plain paper silhouette.
"""

from collections import OrderedDict

import pygame

from game.library.drawing import Turned
from game.library.sheets import PersonSheet
from game.narrative.values import dataclass
from game.stage.joints import cuts_of, style_of
from game.stage.rastering.job import Colour, Finish, RasterJob
from game.stage.rastering.raster import CRISP, LATER, NOW, Picture, Raster
from game.stage.silhouette import silhouette

SOLES_UNITS = 970.0
MIDDLE_UNITS = 300.0
HEIGHT_UNITS = 900.0
# Degrees of a head that looks up or down by one step.
TURN_STEP = 2.5
TURNS = (-2, -1, 0, 1, 2)
# How far one sinks into a chair, as a share of a grown person's height.
SIT_SHARE = 0.21
STRIDE_DEGREES = 6.0
BREATH_SHARE = 0.0042
POSES_KEPT = 24
# From the neck to the mouth of somebody who looks right.
MOUTH_UNITS = (36.0, -34.0)
SHADOW_INK = (8, 9, 24, 78)
SHADOW_SHARE = 0.009
SILHOUETTE_WIDTH = 250.0
BLINKS_WITH = frozenset({"neutral", "worried", "glad", "stern", "surprised"})


@dataclass(frozen=True, slots=True)
class Pose:
    """How a figure holds itself.

    Attributes:
        expression: Name of the face.
        turn: Steps the head is turned down (positive) or up.
        breath: 0 breathed out to 2 breathed in.
        looks_left: Whether the figure is mirrored.
        sits: Whether it is lowered and cut at the seat.
        blinks: Whether the eyes are shut for a moment.
        stride: Which leg is in front while walking: 1, -1, or 0 for neither.
    """

    expression: str = "neutral"
    turn: int = 0
    breath: int = 0
    looks_left: bool = False
    sits: bool = False
    blinks: bool = False
    stride: int = 0


@dataclass(frozen=True, slots=True)
class Posed:
    """A pose as pixels.

    Attributes:
        surface: The figure with its shadows.
        foot: Where the mark falls on it.
        body: Where the figure without its shadows is on it.
        soles: Where the soles are, or would be if one didn't sit.
    """

    surface: pygame.Surface
    foot: tuple[int, int]
    body: pygame.Rect
    soles: tuple[int, int]


class Puppet:
    """The pictures of one figure for one height and light."""

    def __init__(
        self,
        sheet: PersonSheet | None,
        ink: Colour,
        height_px: float,
        finish: Finish,
    ) -> None:
        """`height_px` is that of a grown person; `ink` colours a silhouette."""
        self.sheet = sheet
        self.height_px = height_px
        self.unit = height_px / HEIGHT_UNITS
        self._ink = ink
        self._finish = finish
        self._parts: dict[str, Picture | None] = {}
        self._jobs: dict[str, RasterJob] = {}
        self._poses: OrderedDict[Pose, Posed] = OrderedDict()
        self._last_head: Picture | None = None
        self._shadows: dict[int, tuple[pygame.Surface, tuple[int, int]]] = {}
        self._cuts = cuts_of(sheet) if sheet is not None else None
        if sheet is not None:
            self._make_jobs(sheet)

    @property
    def is_ready(self) -> bool:
        """Whether the figure can be shown with a neutral face."""
        return all(self._parts.get(name) is not None for name in self._jobs)

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why parts are missing, in words."""
        found = [part.reason for part in self._parts.values() if part is not None]
        return tuple(dict.fromkeys(filter(None, found)))

    @property
    def is_drawn(self) -> bool:
        """Whether there is more than a silhouette."""
        return bool(self._jobs) and not any(
            part.reason for part in self._parts.values() if part is not None
        )

    def fetch(self, raster: Raster, pose: Pose, *, wait: bool = False) -> bool:
        """Ask for what a pose needs; True if something new came."""
        if self.sheet is None:
            return False
        came = False
        for name, job in self._jobs.items():
            if self._parts.get(name) is None:
                self._parts[name] = raster.want(job, NOW, wait=wait)
                came = came or self._parts[name] is not None
        if pose.stride and self._cuts is not None and self._cuts.legs:
            name = f"legs {pose.stride}"
            if self._parts.get(name) is None:
                job = self._stride_job(self.sheet, pose.stride)
                self._parts[name] = raster.want(job, CRISP, wait=wait)
                came = came or self._parts[name] is not None
        name = self._head_name(pose)
        if self._cuts is not None and self._cuts.head and not self._parts.get(name):
            job = self._head_job(self.sheet, pose)
            picture = raster.want(job, CRISP if pose.turn else NOW, wait=wait)
            self._parts[name] = picture
            came = came or picture is not None
        return came

    def names(self) -> tuple[str, ...]:
        """Names of its first pictures; finding them takes long, the first time."""
        measuring = () if self.sheet is None else (measuring_job(self.sheet),)
        return tuple(job.name for job in (*measuring, *self._jobs.values()))

    def prefetch(self, raster: Raster) -> None:
        """Have the figure drawn for later."""
        for job in self._jobs.values():
            raster.prepare(job, LATER)

    def posed(self, pose: Pose) -> Posed:
        """The pixels of a pose, from what has come so far."""
        known = self._poses.get(pose)
        if known is not None:
            self._poses.move_to_end(pose)
            return known
        head = self._best_head(pose)
        posed = self._put_together(pose, head)
        is_striding = not pose.stride or self._legs(pose) is not self._parts.get("legs")
        is_wanted = head is self._wanted_head(pose) and is_striding
        if self.is_ready and (not self._jobs or is_wanted):
            self._poses[pose] = posed
            if len(self._poses) > POSES_KEPT:
                self._poses.popitem(last=False)
        return posed

    def hand(self, posed: Posed, *, looks_left: bool) -> tuple[int, int]:
        """Where a hand is, in pixels of the posed surface."""
        x, y = MIDDLE_UNITS + 40.0, 520.0
        parts = self.sheet.parts if self.sheet is not None else {}
        for name in ("hand-near", "hand-far", "arm-near"):
            part = parts.get(name)
            if part is not None and part.pivot is not None:
                x, y = part.pivot
                break
        across = (x - self._foot_units()) * self.unit * (-1 if looks_left else 1)
        down = (y - SOLES_UNITS) * self.unit
        hand = round(posed.soles[0] + across), round(posed.soles[1] + down)
        # Whoever sits may have it under the table: it reaches up from there.
        body = posed.body
        return (
            min(max(hand[0], body.left), body.right),
            min(max(hand[1], body.top), body.bottom),
        )

    def mouth(self, posed: Posed, *, looks_left: bool) -> tuple[int, int]:
        """Where the mouth is, in pixels of the posed surface."""
        part = self.sheet.parts.get("head") if self.sheet is not None else None
        neck = part.pivot if part is not None else None
        x, y = neck if neck is not None else (MIDDLE_UNITS, 230.0)
        across = (x + MOUTH_UNITS[0] - self._foot_units()) * self.unit
        down = (y + MOUTH_UNITS[1] - SOLES_UNITS) * self.unit
        way = -1 if looks_left else 1
        return posed.soles[0] + round(way * across), posed.soles[1] + round(down)

    def _make_jobs(self, sheet: PersonSheet) -> None:
        cuts = self._cuts
        if cuts is None:
            return
        drawing = sheet.drawing
        if cuts.has_cast:
            self._jobs["cast"] = self._job(drawing.cut(keep=["cast"]), "neutral")
        if cuts.legs:
            self._jobs["legs"] = self._job(drawing.cut(keep=cuts.legs), "neutral")
        apart = ["cast", *cuts.legs, cuts.head, *cuts.over]
        without = [id_ for id_ in apart if id_]
        self._jobs["body"] = self._job(drawing.cut(without=without), "neutral")
        if cuts.over:
            self._jobs["over"] = self._job(drawing.cut(keep=cuts.over), "neutral")
        if cuts.head:
            self._jobs[self._head_name(Pose())] = self._head_job(sheet, Pose())

    def _job(self, svg: str, expression: str, *, blinks: bool = False) -> RasterJob:
        sheet = self.sheet
        box = sheet.box if sheet is not None else (0.0, 0.0, 600.0, 1000.0)
        size = (
            max(round(box[2] * self.unit), 1),
            max(round(box[3] * self.unit), 1),
        )
        style = style_of(sheet, expression, blinks=blinks) if sheet is not None else ""
        return RasterJob(svg, box, size, style, 1.0, self._finish)

    def _head_job(self, sheet: PersonSheet, pose: Pose) -> RasterJob:
        head = self._cuts.head if self._cuts is not None else ""
        part = sheet.parts.get(head)
        turned: tuple[Turned, ...] = ()
        if pose.turn and part is not None and part.pivot is not None:
            turned = (Turned(head, pose.turn * TURN_STEP, *part.pivot),)
        svg = sheet.drawing.cut(keep=[head], turned=turned)
        return self._job(svg, pose.expression, blinks=pose.blinks)

    def _stride_job(self, sheet: PersonSheet, stride: int) -> RasterJob:
        legs = self._cuts.legs if self._cuts is not None else ()
        turned = []
        for name, way in (("leg-near", 1), ("leg-far", -1)):
            part = sheet.parts.get(name)
            if name in legs and part is not None and part.pivot is not None:
                turned.append(Turned(name, way * stride * STRIDE_DEGREES, *part.pivot))
        return self._job(sheet.drawing.cut(keep=legs, turned=tuple(turned)), "neutral")

    def _legs(self, pose: Pose) -> Picture | None:
        stride = self._parts.get(f"legs {pose.stride}") if pose.stride else None
        return stride or self._parts.get("legs")

    def _head_name(self, pose: Pose) -> str:
        return f"head {pose.expression} {pose.turn} {pose.blinks}"

    def _wanted_head(self, pose: Pose) -> Picture | None:
        return self._parts.get(self._head_name(pose))

    def _best_head(self, pose: Pose) -> Picture | None:
        """The head of a pose, or the likest that has come."""
        tries = (
            pose,
            Pose(pose.expression, pose.turn),
            Pose(pose.expression, 0),
        )
        for candidate in tries:
            head = self._wanted_head(candidate)
            if head is not None:
                self._last_head = head
                return head
        # The face before stays until the new one is drawn.
        return self._last_head or self._wanted_head(Pose())

    def _foot_units(self) -> float:
        parts = self.sheet.parts if self.sheet is not None else {}
        hips = [parts[name].pivot for name in ("leg-near", "leg-far") if name in parts]
        known = [hip[0] for hip in hips if hip is not None]
        if known:
            # Not the middle of all there is: somebody may have a dog along.
            return sum(known) / len(known)
        legs = self._parts.get("legs") or self._parts.get("body")
        if legs is None or legs.surface is None:
            return MIDDLE_UNITS
        return legs.rect.centerx / self.unit + (self.sheet.box[0] if self.sheet else 0)

    def _put_together(self, pose: Pose, head: Picture | None) -> Posed:
        if not self.is_drawn:
            return self._silhouette(pose)
        # Whole pixels only: a figure that is resampled at each breath shimmers.
        share = self.height_px * BREATH_SHARE * pose.breath
        lift, lift_head = -round(share / 2), -round(share * 0.75)
        pieces = [
            (picture.surface, picture.rect.move(0, down))
            for picture, down in (
                (self._legs(pose), 0),
                (self._parts.get("body"), lift),
                (head, lift_head),
                (self._parts.get("over"), lift),
            )
            if picture is not None and picture.surface is not None
        ]
        if not pieces:
            return self._silhouette(pose)
        first = pieces[0][1]
        body = first.unionall([rect for _, rect in pieces[1:]])
        aside = max(round(self.height_px * SHADOW_SHARE), 1)
        shown = body.inflate(2 * aside, 2 * aside)
        cast = self._parts.get("cast")
        if cast is not None and cast.surface is not None and not pose.sits:
            shown = shown.union(cast.rect)
        paper = pygame.Surface(shown.size, pygame.SRCALPHA, 32)
        if cast is not None and cast.surface is not None and not pose.sits:
            paper.blit(cast.surface, cast.rect.move(-shown.x, -shown.y))
        shadow, at = self._paper_shadow(pieces, body, pose)
        # The ground takes no paper shadow: it would double the soles.
        upright = 0, 0, shadow.get_width(), shadow.get_height() - aside
        paper.blit(shadow, (at[0] + aside - shown.x, at[1] + aside - shown.y), upright)
        for surface, rect in pieces:
            paper.blit(surface, rect.move(-shown.x, -shown.y))
        box = self.sheet.box if self.sheet is not None else (0.0, 0.0, 600.0, 1000.0)
        foot = (
            round((self._foot_units() - box[0]) * self.unit) - shown.x,
            round((SOLES_UNITS - box[1]) * self.unit) - shown.y,
        )
        return self._cropped(paper, body.move(-shown.x, -shown.y), foot, pose)

    def _paper_shadow(
        self,
        pieces: list[tuple[pygame.Surface, pygame.Rect]],
        body: pygame.Rect,
        pose: Pose,
    ) -> tuple[pygame.Surface, tuple[int, int]]:
        """The shadow paper throws on what is close behind it.

        Cut once for each stride: what a breath or a look moves isn't missed.
        """
        stride = pose.stride if self._legs(pose) is not self._parts.get("legs") else 0
        known = self._shadows.get(stride)
        if known is None:
            mask = pygame.Mask(body.size)
            for surface, rect in pieces:
                part = pygame.mask.from_surface(surface)
                mask.draw(part, (rect.x - body.x, rect.y - body.y))
            shadow = mask.to_surface(setcolor=SHADOW_INK, unsetcolor=(0, 0, 0, 0))
            known = self._shadows[stride] = shadow, body.topleft
        return known

    def _cropped(
        self,
        paper: pygame.Surface,
        body: pygame.Rect,
        foot: tuple[int, int],
        pose: Pose,
    ) -> Posed:
        surface = paper
        soles = foot
        if pose.sits:
            sunk = round(self.height_px * SIT_SHARE)
            foot = foot[0], foot[1] - sunk
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


def measuring_job(sheet: PersonSheet) -> RasterJob:
    """The job that tells how wide a figure is, without its ground shadow."""
    svg = sheet.drawing.cut(without=["cast"])
    size = max(round(sheet.box[2] * 0.4), 1), max(round(sheet.box[3] * 0.4), 1)
    return RasterJob(svg, sheet.box, size, style_of(sheet, "neutral"), measure=True)


def width_units(sheet: PersonSheet, measured: Picture) -> float:
    """Width of a figure in its units, as a measuring job found it."""
    if not measured.measured.w:
        return SILHOUETTE_WIDTH
    return measured.measured.w * sheet.box[2] / measured.full[0]
