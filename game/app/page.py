"""The page of a scene on its sheet: what was said, and what is asked.

Lays out and draws; what an answer means is `game.app.play`'s concern. Words
wait a moment for the picture they are to lie on, so that the sheet can keep
clear of faces; things to notice wait for the stage to say where they are.
"""

from collections.abc import Sequence

import pygame

from game.app.crowding import takes_too_much
from game.app.house import House
from game.app.near import NearView
from game.narrative.views import ChoiceView, NoticeView, Run
from game.ui import choosing
from game.ui.actions import Action
from game.ui.closeup import height_of
from game.ui.items import Item, Words
from game.ui.nodes import Node
from game.ui.noticing import LOOK_AWAY, Noticing
from game.ui.placing import Spot, calm_spot, face_of, sheet_at
from game.ui.reading import page_items
from game.ui.sheet import Sheet
from game.ui.spots import Spots

# Of the frame's height, at 100 per cent text: for reading, with things to
# notice, with a choice.
_SHARE_READING = 0.44
_SHARE_NOTICING = 0.42
_SHARE_CHOOSING = 0.5
_SHARE_MOST = 0.97
_HIDDEN_FACE = 0.3  # of a face under the sheet: too much, if words can go
_USUAL_SHARE = 0.4  # the height that a sheet's place is chosen for, at least
_PARTS = (
    6  # who has gone no farther than such a part of the frame stands where they were
)
_ASK_EVERY_S = 1 / 12  # where things are: paper moves in twelfths of a second
_PATIENCE_S = 1.2  # how long anything waits for the stage


class PageView:
    """What stands at the session's cursor, on paper."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.sheet = self._new_sheet()
        self.noticing: Noticing | None = None
        self.near = NearView(house)
        self.aside = ""  # a word to the player, on the same sheet
        self._spot: Spot | None = None
        self._seen: tuple[object, ...] = ()
        self._place: str | None = None
        self._curtain_s = 0.0
        self._pause_s = 0.0
        self._boxes_s = 0.0
        self._boxes_known = 0
        self._boxes: dict[str, pygame.Rect] = {}
        self._boxes_of: tuple[object, ...] = ()
        self._asked_s = 0.0

    # --- filling ----------------------------------------------------------------

    def arrive(self, question: Sequence[Item] = (), pause_s: float = 0.0) -> None:
        """Show what is new, once the picture is there if that is new too.

        Args:
            question: Stands alone on the sheet, instead of page and stop.
            pause_s: For how long there are no words, whatever the picture does.
        """
        self._pause_s = pause_s
        place = self.house.running().tableau.place
        is_still = self.house.settings.reduced_motion
        if place != self._place and not is_still:
            self._curtain_s = _PATIENCE_S
        self._place = place
        self._boxes_s = _PATIENCE_S
        self.fill(question, fresh=True)

    def fill(
        self,
        question: Sequence[Item] = (),
        *,
        fresh: bool = False,
        keeps_focus: bool = True,
    ) -> None:
        """Lay everything out anew.

        Args:
            question: Stands alone on the sheet, instead of page and stop.
            fresh: Whether the last paragraph and what follows it fade in.
            keeps_focus: Whether the focus stays where it was, if it can.
        """
        session = self.house.running()
        focus = self._focused() if keeps_focus and not fresh else None
        self.noticing = None
        self.sheet = self._new_sheet()
        if question:
            self.sheet.fill(question, fresh=len(question) if fresh else 0)
        else:
            page = page_items(session.page, self.house.names)
            self._fill_from_what_fits(page, fresh=fresh)
        if focus is not None:
            self._focus(focus)

    def _fill_from_what_fits(self, page: Sequence[Item], *, fresh: bool) -> None:
        """As much of the page's end as there is room for."""
        stop = self.house.running().stop
        options = self._options()
        if self.is_crowded:
            # It was read before it came to this.
            page = ()
            if takes_too_much(options, self.house.kit, self._width_px):
                self.sheet = self._new_sheet(is_wide=True)
        if isinstance(stop, NoticeView):
            self.noticing = Noticing(self.sheet, Spots(self.house.kit), stop)
            for thing in stop.things:
                self.house.cards.expect(thing.id, height_of(self.house.kit.metrics))
        aside = [Words((Run(self.aside),), "aside")] if self.aside else []
        for first in range(max(1, len(page))):
            self._fill_with([*aside, *page[first:]], options, fresh=fresh)
            is_last = first >= len(page) - 1
            hides_a_face = self._hides_a_face() and not is_last
            if not self.sheet.column.overflows and not hides_a_face:
                return
        self.sheet.allow(_SHARE_MOST)
        self._fill_with([*aside, *page[-1:]], options, fresh=fresh)

    def _options(self) -> tuple[Item, ...]:
        """What can be chosen, if anything is asked."""
        stop = self.house.running().stop
        if not isinstance(stop, ChoiceView):
            return ()
        return choosing.entries(stop, self.house.store_title)

    @property
    def is_crowded(self) -> bool:
        """Whether the options of a choice leave no room for what leads to it."""
        options, page = self._options(), self.house.running().page
        said = page_items(page[-1:], self.house.names)
        if not (options and said):
            return False
        return takes_too_much([*said, *options], self.house.kit, self._width_px)

    @property
    def _width_px(self) -> int:
        """How wide one likes to read."""
        kit = self.house.kit
        return kit.engine.column_px(kit.setting("prose"))

    def _hides_a_face(self) -> bool:
        """Whether somebody on the stage can't be recognised for all the words."""
        boxes = self.house.boxes(self._people()).values()
        for face in map(face_of, boxes):
            hidden = face.clip(self.sheet.rect)
            area = face.width * face.height
            if hidden.width * hidden.height > _HIDDEN_FACE * area:
                return True
        return False

    def _fill_with(
        self, shown: Sequence[Item], options: Sequence[Item], *, fresh: bool
    ) -> None:
        if self.noticing is not None:
            boxes = self._boxes_to_notice()
            self._boxes_known = len(boxes)
            waits = self._boxes_s > 0
            self.noticing.fill(shown, boxes, fresh=int(fresh), waits=waits)
        else:
            new = min(1, len(shown)) + len(options)
            self.sheet.fill([*shown, *options], fresh=new if fresh else 0)

    # --- as part of a screen -----------------------------------------------------

    @property
    def is_laid(self) -> bool:
        """Whether there was anything on the page yet."""
        return bool(self.sheet.column.items)

    @property
    def is_curtained(self) -> bool:
        """Whether the words still wait, for the picture or for the story."""
        return self._curtain_s > 0 or self._pause_s > 0

    def lift_curtain(self) -> None:
        """Wait no longer."""
        self._curtain_s = self._pause_s = 0.0

    @property
    def is_to_be_read(self) -> bool:
        """Whether nothing is asked: one reads, and goes on."""
        return self.noticing is None and self.sheet.column.ring.focused is None

    def turn(self, action: Action) -> bool:
        """Scroll the sheet; False if there is nothing to scroll."""
        return self.sheet.turn(action)

    def tick(self, dt_s: float) -> bool:
        """Let time pass; whether anything looks different."""
        changed = self._await_stage(dt_s) or self.near.tick()
        if not self.is_curtained:
            changed = self.sheet.tick(dt_s) or changed
        self._asked_s += dt_s
        if self.noticing is not None and self._asked_s >= _ASK_EVERY_S:
            self._asked_s = 0.0
            self.noticing.move_boxes(self._boxes_to_notice())
        return changed

    def draw(self, target: pygame.Surface) -> None:
        """Draw the words, and what can be pointed at."""
        if self.is_curtained or not self.sheet.column.items:
            return
        self.near.draw(target, self.sheet.rect, self.sheet.fresh_alpha)
        if self.noticing is not None:
            self.noticing.draw(target)
            return
        self.sheet.draw(target)
        if self.is_to_be_read and not self.sheet.is_fading:
            self.house.kit.paper.fold(target, self.sheet.rect)

    def nodes(self) -> tuple[Node, ...]:
        """Words, and what can be accepted; nothing while the words wait."""
        if self.is_curtained:
            return ()
        shown = self.sheet if self.noticing is None else self.noticing
        return shown.nodes()

    # --- the stage below -----------------------------------------------------------

    def _await_stage(self, dt_s: float) -> bool:
        """Wait for the stage; whether the wait was over just now."""
        if self._pause_s > 0:
            self._pause_s = max(0.0, self._pause_s - dt_s)
            return self._pause_s == 0
        if self._curtain_s > 0:
            self._curtain_s = max(0.0, self._curtain_s - dt_s)
            people = self._people()
            if len(self.house.boxes(people)) == len(people):
                self._curtain_s = 0.0
            if self._curtain_s > 0:
                return False
            self._replace()
            return True
        if self.noticing is None or self._boxes_known == len(set(self._spots())):
            return False
        was_patient = self._boxes_s > 0
        self._boxes_s = max(0.0, self._boxes_s - dt_s)
        is_over = was_patient and self._boxes_s == 0
        if is_over or len(self._boxes_to_notice()) != self._boxes_known:
            self.fill(keeps_focus=self._focused() != LOOK_AWAY)
            return True
        return False

    def _replace(self) -> None:
        """Lay the same sheet where it suits the picture that is there now."""
        self.sheet.move()
        if self.noticing is not None or self._hides_a_face():
            self.fill()

    def _new_sheet(self, *, is_wide: bool = False) -> Sheet:
        """An empty sheet, as wide as one likes to read, or as there is room for."""
        kit = self.house.kit
        width = kit.metrics.width if is_wide else self._width_px
        share = min(_SHARE_MOST, self._share() * kit.metrics.text_scale / 100)
        fade_s = self.house.fade_s
        return Sheet(
            kit, width, self._lie, share=share, prose_labels=True, fade_s=fade_s
        )

    def _share(self) -> float:
        match self.house.running().stop:
            case NoticeView():
                return _SHARE_NOTICING
            case ChoiceView():
                return _SHARE_CHOOSING
            case _:
                return _SHARE_READING

    def _lie(self, body: tuple[int, int]) -> pygame.Rect:
        """At one place as long as the same people stand where they stood."""
        metrics = self.house.kit.metrics
        spots, people = self._to_keep()
        place = self.house.running().tableau.place
        parts = [box.centerx * _PARTS // metrics.width for box in (*spots, *people)]
        seen = (metrics, place, parts, body[0])
        if self._spot is None or seen != self._seen:
            usual = max(body[1], round(metrics.height * _USUAL_SHARE))
            to_keep = spots + [face_of(box) for box in people]
            size = body[0], usual
            self._spot = calm_spot(metrics, size, to_keep, self._spot, people)
        self._seen = seen
        return sheet_at(metrics, body, self._spot)

    def _to_keep(self) -> tuple[list[pygame.Rect], list[pygame.Rect]]:
        """What the sheet should leave free: spots, and people, the speaker first."""
        session = self.house.running()
        spots = self._spots()
        speaker = session.tableau.speaker
        people = sorted(self._people(), key=lambda who: who != speaker)
        boxes = self.house.boxes([*spots, *people])
        return (
            [boxes[spot] for spot in spots if spot in boxes],
            [boxes[who] for who in people if who in boxes],
        )

    def _people(self) -> list[str]:
        """Who is to be seen on the stage."""
        known = self.house.story.people
        cast = [figure.person for figure in self.house.running().tableau.cast]
        return [who for who in cast if who in known and known[who].picture]

    def _spots(self) -> list[str]:
        stop = self.house.running().stop
        things = stop.things if isinstance(stop, NoticeView) else ()
        return [thing.hotspot for thing in things]

    def _boxes_to_notice(self) -> dict[str, pygame.Rect]:
        """Where things are; where they were, if the stage can't say just now."""
        spots = self._spots()
        known = (self.house.kit.metrics, self._place)
        if known != self._boxes_of:
            self._boxes.clear()
            self._boxes_of = known
        self._boxes.update(self.house.boxes(spots))
        return {spot: self._boxes[spot] for spot in spots if spot in self._boxes}

    # --- the focus --------------------------------------------------------------------

    def _focused(self) -> str | None:
        ring = self.sheet.column.ring if self.noticing is None else self.noticing.ring
        return ring.focused.id if ring.focused is not None else None

    def _focus(self, node_id: str) -> None:
        if self.noticing is not None:
            self.noticing.focus(node_id)
        elif self.sheet.column.ring.focus(node_id):
            self.sheet.column.show_focus()
