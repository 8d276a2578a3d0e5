"""The pictures of one figure at one size in one light, piece by piece.

A figure is cut at its joints: ground shadow, legs, arms, body, head, and what
lies over the head. Each piece is drawn once for every way it is turned, and
comes when it has been drawn; until then the likest one stands for it. A sketch is
cut at the hips and at no other joint, so that it is there soon. How the pieces
make a pose is the business of `game.stage.puppet`.
"""

from collections.abc import Callable, Iterator

import pygame

from game.library.drawing import Drawing, Turned
from game.library.sheets import PersonSheet
from game.stage.bearing import HEAD_STEP, UPPER_STEP
from game.stage.joints import Piece, cuts_of, style_of
from game.stage.limbs import Bent, Limbs
from game.stage.pose import Pose
from game.stage.rastering.job import Finish, RasterJob
from game.stage.rastering.picture import Picture
from game.stage.rastering.raster import CRISP, NOW, SOON, Raster
from game.stage.tools import Tools

HEIGHT_UNITS = 900.0
SOLES_UNITS = 970.0
BOX = (0.0, 0.0, 600.0, 1000.0)
STRIDE_DEGREES = 6.0
# An arm that can't be bent follows a gesture by this much of its way.
SWING_SHARE = 0.12
# An arm reaches so far out of the picture that it is drawn in.
REACH_UNITS = 220.0
COMPLETE_KEPT = 64
# All of a sketch but its legs: it breathes and sits down as a body does.
SKETCHED = "body whole"

Name = tuple[object, ...]


class Pictures:
    """The pieces of one figure, for one height and light."""

    def __init__(
        self,
        sheet: PersonSheet,
        height_px: float,
        finish: Finish,
        held: Callable[[str], Drawing | None],
        style: str = "",
        *,
        is_sketch: bool = False,
    ) -> None:
        """`height_px` is that of a grown person; `held` finds things in hands.

        Of a sketch all is drawn before anything of a figure that it stands in for.
        """
        self.sheet = sheet
        self.unit = height_px / HEIGHT_UNITS
        self.cuts = cuts_of(sheet)
        self.limbs = Limbs(sheet)
        self._finish = finish
        self._style = style
        self._held = held
        self._is_sketch = is_sketch
        self._first, self._then = (NOW, NOW) if is_sketch else (SOON, CRISP)
        self._parts: dict[Name, Picture] = {}
        self._asked: dict[Name, RasterJob] = {}
        # What is needed before anything can be shown: of a sketch, how it comes on.
        self._needed = [] if is_sketch else [*self.names_of(Pose())]
        if self.cuts.has_cast and not is_sketch:
            self._needed.append(("cast",))
        self._last_head: Name = ()
        self._is_ready = self._was_asked = False
        self._complete: set[Pose] = set()

    @property
    def is_ready(self) -> bool:
        """Whether the figure can be shown standing, with a neutral face.

        A sketch can be shown as it was first asked for.
        """
        # Asked with each frame, and once it is so it stays so.
        if not self._is_ready:
            needed = self._needed
            is_there = all(name in self._parts for name in needed)
            self._is_ready = is_there and bool(needed)
        return self._is_ready

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why pieces are missing, in words."""
        found = [part.reason for part in self._parts.values()]
        return tuple(dict.fromkeys(filter(None, found)))

    @property
    def has_failed(self) -> bool:
        """Whether a piece can't be drawn that is always needed."""
        return any(
            part.reason
            for name in self._needed
            if (part := self._parts.get(name)) is not None
        )

    def jobs(self, *, sits: bool) -> tuple[RasterJob, ...]:
        """What is needed first, as jobs; with `sits`, also for a chair."""
        chair = self.names_of(Pose(sits=True)) if sits else ()
        names = dict.fromkeys((*self._needed, *chair))
        return tuple(self._job_of(name) for name in names)

    def prefetch(self, raster: Raster, pose: Pose, priority: int) -> None:
        """Have the figure drawn for later, also as it will come on."""
        for name in dict.fromkeys((*self._needed, *self.names_of(pose))):
            raster.prepare(self._job_for(name), priority)

    def begin(self, tools: Tools) -> bool:
        """Ask for one piece, to see if it must be drawn; True if it came."""
        if self._asked or self._parts or not self._needed:
            return False
        return self._fetch(tools, self._needed[0], self._first)

    def fetch(self, tools: Tools, pose: Pose) -> bool:
        """Ask for what a pose needs; True if something new came."""
        if pose in self._complete:
            return False
        came = False
        if not self._was_asked:
            # How somebody first comes on is waited for: nobody sits without legs.
            self._was_asked = True
            first = [name for name in self.names_of(pose) if name[0] != "head"]
            self._needed += [name for name in first if name not in self._needed]
        if not self._is_ready:
            for name in self._needed:
                came |= self._fetch(tools, name, self._first)
        for name in self.names_of(pose):
            if name not in self._needed:
                # A face is waited for; a look or a gesture can come later.
                is_face = name[0] == "head" and not name[2] and not name[4]
                priority = self._first if is_face else self._then
                came |= self._fetch(tools, name, priority)
        if self.is_ready and self.has(pose):
            # Asked for with each twelfth, for as long as somebody stands so.
            if len(self._complete) >= COMPLETE_KEPT:
                self._complete.clear()
            self._complete.add(pose)
        return came

    def is_on_disk(self, raster: Raster, pose: Pose) -> bool:
        """Whether all that a pose needs only has to be read."""
        names = dict.fromkeys((*self._needed, *self.names_of(pose)))
        asked = (self._asked.get(name) for name in names if name not in self._parts)
        # What hasn't been asked for yet may be there.
        return all(job is None or raster.is_drawn(job) for job in asked)

    def has(self, pose: Pose) -> bool:
        """Whether everything that a pose needs has come."""
        return all(name in self._parts for name in self.names_of(pose))

    def is_whole(self, pose: Pose) -> bool:
        """Whether something has come for each piece of a pose, if not the very one.

        A thing in a hand may come later.
        """
        names = self.names_of(pose)
        return all(name[0] == "held" or self.get(name) is not None for name in names)

    def strike(self) -> Iterator[pygame.Surface]:
        """Let go of the pixels."""
        for part in self._parts.values():
            if part.surface is not None:
                yield part.surface
        self._parts.clear()
        self._asked.clear()
        self._complete.clear()

    def get(self, name: Name) -> Picture | None:
        """A piece, or the likest one that has come."""
        found = self._parts.get(name)
        if found is not None and name[0] == "head":
            self._last_head = name
        if found is not None or name[0] == "held":
            return found
        for other in self._likest(name):
            if other in self._parts:
                return self._parts[other]
        return None

    def _likest(self, name: Name) -> Iterator[Name]:
        kind, *rest = name
        if kind == "head":
            expression, _, _, upper = rest
            yield kind, expression, 0, False, upper
            yield kind, expression, 0, False, 0
            # The face before stays until the new one is drawn.
            yield self._last_head
            yield kind, "neutral", 0, False, 0
        elif kind == "bent":
            side, bent, upper = rest
            same = [n for n in self._parts if n[:2] == ("bent", side)]
            yield from (n for n in same if n[2] == bent)
            yield f"arm-{side}", 0, upper
            yield f"arm-{side}", 0, 0
        elif kind == "legs":
            yield "legs", 0
        elif self._is_sketch and kind in ("body", SKETCHED):
            # The face before stays until the new one is drawn.
            yield from (n for n in reversed(self._parts) if n[0] == SKETCHED)
        else:
            yield (kind, *(0 for _ in rest))

    def _fetch(self, tools: Tools, name: Name, priority: int) -> bool:
        if name in self._parts:
            return False
        if name not in self._asked and not tools.naming.take():
            return False
        found = tools.raster.want(self._job_for(name), priority, wait=tools.wait)
        if found is None:
            return False
        self._parts[name] = found
        self._asked.pop(name, None)
        return True

    def _job_for(self, name: Name) -> RasterJob:
        """The job of a piece that is asked for again and again until it comes."""
        job = self._asked.get(name)
        if job is None:
            job = self._asked[name] = self._job_of(name)
        return job

    # The names of pieces.

    def names_of(self, pose: Pose) -> Iterator[Name]:
        """The pieces of a pose, back to front, without the ground shadow."""
        seated = pose.sits and self.cuts.can_sit
        if self._is_sketch:
            yield from self._sketched(pose.expression, seated=seated)
            return
        in_front: list[Name] = []
        if pose.sits and not seated:
            # Cut off at the seat, as it stands.
            pose = pose.with_nothing_bent()
        for piece in self.cuts.pieces:
            side = piece.name.removeprefix("arm-")
            if piece.name == "legs":
                yield ("seated",) if seated else ("legs", pose.stride)
            elif piece.name == "head":
                yield "head", pose.expression, pose.turn, pose.blinks, pose.upper
            elif side == piece.name:
                yield piece.name, pose.upper
                if seated and piece.name == "body" and self.cuts.has_lap:
                    yield ("lap",)
            else:
                bent = pose.near if side == "near" else pose.far
                own = list(self._arm(side, bent, pose))
                is_bent = bent is not None and side in self.limbs.sides
                if is_bent and side == "near":
                    in_front += own
                elif is_bent and (seated or self.limbs.crosses(side, bent or Bent())):
                    in_front = [*own, *in_front]
                else:
                    yield from own
        yield from in_front

    def _sketched(self, expression: str, *, seated: bool) -> Iterator[Name]:
        """The same of a sketch: nothing bends, and nothing is held."""
        names = [piece.name for piece in self.cuts.pieces]
        if "legs" in names:
            yield ("seated",) if seated else ("legs", 0)
        yield SKETCHED, expression
        if seated and self.cuts.has_lap:
            yield ("lap",)
        if "aside" in names:
            yield "aside", 0

    def _arm(self, side: str, bent: Bent | None, pose: Pose) -> Iterator[Name]:
        if pose.holds and self.holding_side() == side and self.grip_px(pose.holds):
            yield "held", pose.holds
        if bent is not None and side in self.limbs.sides:
            yield "bent", side, bent, pose.upper
            return
        swing = 0 if bent is None else round(bent.arm * SWING_SHARE)
        yield f"arm-{side}", swing, pose.upper

    def holding_side(self) -> str:
        """The side of the hand that things are held in."""
        sides = self.limbs.sides
        if "near" in sides or not sides:
            return "near"
        return sides[0]

    # The jobs.

    def _job_of(self, name: Name) -> RasterJob:
        kind, *rest = name
        drawing, cuts = self.sheet.drawing, self.cuts
        if kind == "held":
            return self._held_job(str(rest[0]))
        if kind == "cast":
            return self._job(drawing.cut(keep=["cast"]))
        if kind == "legs":
            turned = self._strides(_int(rest[0]))
            return self._job(drawing.cut(keep=cuts.legs, turned=turned))
        if kind in ("seated", "lap"):
            return self._job(drawing.cut(keep=[str(kind)]), shown=(str(kind),))
        if kind == SKETCHED:
            return self._sketched_job(str(rest[0]))
        upper = self._upper(_int(rest[-1]))
        if kind == "body":
            return self._job(drawing.cut(without=cuts.apart, turned=upper))
        if kind == "head":
            expression, turn, blinks, _ = rest
            turned = (*self._turn(cuts.head, _int(turn) * HEAD_STEP), *upper)
            svg = drawing.cut(keep=[cuts.head], turned=turned)
            return self._job(svg, str(expression), blinks=bool(blinks))
        if kind == "bent":
            side, bent, _ = rest
            assert isinstance(bent, Bent)
            id_ = f"bent-{side}"
            turned = (*self.limbs.turned(str(side), bent), *upper)
            svg = drawing.cut(keep=[id_], turned=turned)
            shown = (id_, f"palm-{side}-{bent.hand}")
            return self._job(svg, shown=shown, reach=REACH_UNITS)
        piece = self._piece(str(kind))
        turned = upper
        if str(kind).startswith("arm-"):
            turned = (*self._turn(str(kind), -_int(rest[0])), *upper)
        return self._job(drawing.cut(keep=piece.ids, turned=turned))

    def _sketched_job(self, expression: str) -> RasterJob:
        """All that stands on the legs, in one picture."""
        pieces = self.cuts.pieces
        whole = [p for p in pieces if p.name not in ("legs", "aside")]
        inside = {id_ for piece in whole for id_ in piece.ids}
        without = [id_ for id_ in self.cuts.apart if id_ not in inside]
        return self._job(self.sheet.drawing.cut(without=without), expression)

    def _piece(self, name: str) -> Piece:
        return next(piece for piece in self.cuts.pieces if piece.name == name)

    def _turn(self, id_: str, degrees: float) -> tuple[Turned, ...]:
        part = self.sheet.parts.get(id_)
        if not degrees or part is None or part.pivot is None:
            return ()
        return (Turned(id_, degrees, *part.pivot),)

    def _upper(self, steps: int) -> tuple[Turned, ...]:
        return self._turn("upper", steps * UPPER_STEP)

    def _strides(self, stride: int) -> tuple[Turned, ...]:
        found: list[Turned] = []
        for name, way in (("leg-near", 1), ("leg-far", -1)):
            if name in self.cuts.legs:
                found += self._turn(name, way * stride * STRIDE_DEGREES)
        return tuple(found)

    def _job(
        self,
        svg: str,
        expression: str = "neutral",
        *,
        blinks: bool = False,
        shown: tuple[str, ...] = (),
        reach: float = 0.0,
    ) -> RasterJob:
        x, y, width, height = self.sheet.box
        box = x, y, width + reach, height
        style = style_of(self.sheet, expression, blinks=blinks) + self._style
        style += "".join(f"#{id_}{{display:inline}}" for id_ in shown)
        return RasterJob(svg, box, self._px(box), style, 1.0, self._finish)

    def _held_job(self, thing: str) -> RasterJob:
        drawing = self._held(thing)
        if drawing is None:
            return RasterJob("", BOX, (1, 1))
        return RasterJob(
            drawing.cut(), drawing.box, self._px(drawing.box), "", 1.0, self._finish
        )

    def grip_px(self, thing: str) -> tuple[int, int] | None:
        """Where on its picture a thing is held; None if it has no picture."""
        drawing = self._held(thing)
        if drawing is None:
            return None
        x, y, width, _ = drawing.box
        grip = drawing.root.attributes.get("data-grip", "").replace(",", " ").split()
        try:
            at = float(grip[0]), float(grip[1])
        except (IndexError, ValueError):
            at = x + width / 2, y
        return round((at[0] - x) * self.unit), round((at[1] - y) * self.unit)

    def _px(self, box: tuple[float, float, float, float]) -> tuple[int, int]:
        return max(round(box[2] * self.unit), 1), max(round(box[3] * self.unit), 1)


def _int(value: object) -> int:
    assert isinstance(value, int)
    return value
