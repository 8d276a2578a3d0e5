"""Reading a scene: a page at a time, then whatever the scene asks.

Walks the session and shows what stands at its cursor. It never looks ahead of
the reader, with one exception: a choice that follows without anything happening
in between stands below the paragraph that leads to it.
"""

from collections.abc import Sequence

import pygame

from game.app.goals import Goal
from game.app.happenings import Happenings
from game.app.house import House
from game.narrative import inputs as inp
from game.narrative.events import Event
from game.narrative.views import ChoiceView, EndingView, NoticeView, OffersView, Run
from game.ui import choosing, words
from game.ui.actions import Action, Kind
from game.ui.corner import Corner
from game.ui.items import Entry, Heading, Item, Mark, Words
from game.ui.nodes import Node
from game.ui.noticing import LOOK_AWAY, Noticing
from game.ui.placing import face_of, low_sheet
from game.ui.reading import page_items
from game.ui.sheet import Sheet
from game.ui.spots import Spots

READ_ON = "*read_on"
PASS_OVER = "*pass_over"
_SHARE = 0.62  # of the frame's height, at 100 per cent text
_SHARE_MOST = 0.97


class PlayScreen:
    """The scene under way."""

    def __init__(self, house: House) -> None:
        self.house = house
        self._happenings = Happenings(house)
        self._asks_about: str | None = None
        self._sheet_x: int | None = None
        self._noticing: Noticing | None = None
        self._corner = Corner(house.kit)
        self.sheet = self._new_sheet()

    # --- as a screen ----------------------------------------------------------

    def enter(self) -> None:
        """Stand where the session stands; show what led there, if that is new."""
        events = self.house.take_arriving()
        if events:
            self._arrive(events)
        else:
            self.house.stage.show(self.house.running().tableau)
            self.lay_out()

    def lay_out(self) -> None:
        """Take size and settings anew."""
        self._corner = Corner(self.house.kit)
        self._fill(fresh=False)

    def handle(self, action: Action) -> Goal | None:
        """Read on, go back, answer, or leave for another screen."""
        if action.kind is Kind.CANCEL or self._hits_corner(action):
            return Goal.PAUSE
        if action.kind is Kind.HISTORY:
            return Goal.HISTORY
        if action.kind in (Kind.PAGE_BACK, Kind.PAGE_FORWARD):
            return self._turn_page(action)
        return self._read(action)

    def tick(self, dt_s: float) -> bool:
        """Let time pass for fades and pauses of the story."""
        changed = self.sheet.tick(dt_s)
        self._happenings.tick(dt_s)
        if self._noticing is not None:
            self._noticing.move_boxes(self._boxes_to_notice())
        return changed

    def draw(self, target: pygame.Surface) -> None:
        """Draw the stage, the words over it, and the way to the pause."""
        self.house.stage.draw(target)
        if self._noticing is not None:
            self._noticing.draw(target)
        elif self.sheet.column.items:
            self.sheet.draw(target)
            if self._is_waiting_to_be_read():
                self.house.kit.paper.fold(target, self.sheet.rect)
        self._corner.draw(target)

    def nodes(self) -> tuple[Node, ...]:
        """Words, what can be accepted, and the pause."""
        shown = self._noticing.nodes() if self._noticing else self.sheet.nodes()
        return (*shown, self._corner.node())

    # --- going on and back ------------------------------------------------------

    def _read(self, action: Action) -> Goal | None:
        if self._noticing is not None:
            return self._answer_notice(self._noticing.handle(action))
        if self._asks_about is not None:
            return self._answer_ask(self.sheet.handle(action))
        if isinstance(self.house.running().stop, ChoiceView):
            return self._answer_choice(self.sheet.handle(action))
        if action.kind in (Kind.ACCEPT, Kind.CLICK, Kind.RIGHT, Kind.DOWN):
            return self._read_on(action)
        return None

    def _read_on(self, action: Action) -> Goal | None:
        if self._happenings.is_pausing:
            self._happenings.end_pause()
            return None
        if self.sheet.is_fading:
            self.sheet.finish_fade()
            return None
        if self.sheet.column.more_below:
            forward = Action(Kind.PAGE_FORWARD, at=action.at)
            self.sheet.turn(forward)
            return None
        return self._arrive(self.house.running().forward())

    def _turn_page(self, action: Action) -> Goal | None:
        """Scroll the sheet, or go back and forth over what was lived."""
        if self.sheet.turn(action):
            return None
        session = self.house.running()
        is_back = action.kind is Kind.PAGE_BACK
        moved = session.back() if is_back else session.redo()
        if not moved:
            return None
        self._asks_about = None
        self.house.stage.show(session.tableau, cut=True)
        return self._stand(fresh=False)

    def _perform(self, given: inp.Input) -> Goal | None:
        self.house.perform(given)
        return self._arrive(self.house.take_arriving())

    def _arrive(self, events: Sequence[Event]) -> Goal | None:
        """Let `events` be seen and heard, then show what stands there now."""
        session = self.house.running()
        self._happenings.take(events)
        self._asks_about = self._happenings.scene_to_ask_about(events)
        if self._asks_about is None and session.stop is None:
            self._slide_to_question()
        self.house.stage.show(session.tableau)
        return self._stand(fresh=True)

    def _slide_to_question(self) -> None:
        """Go on to a question that follows at once, with nothing in between."""
        session = self.house.running()
        between = session.forward()
        if between or not isinstance(session.stop, ChoiceView | NoticeView):
            session.back()

    def _stand(self, *, fresh: bool) -> Goal | None:
        if isinstance(self.house.running().stop, OffersView | EndingView):
            return Goal.STANDING
        self._fill(fresh=fresh)
        return None

    # --- answers ----------------------------------------------------------------

    def _answer_choice(self, accepted: str | None) -> Goal | None:
        return self._perform(inp.Choose(accepted)) if accepted else None

    def _answer_notice(self, accepted: str | None) -> Goal | None:
        if accepted is None:
            return None
        if accepted == LOOK_AWAY:
            return self._perform(inp.LookAway())
        return self._perform(inp.Notice(accepted))

    def _answer_ask(self, accepted: str | None) -> Goal | None:
        if accepted is None:
            return None
        self.house.read_on.add(self._asks_about or "")
        self._asks_about = None
        if accepted == PASS_OVER:
            return self._perform(inp.PassOver())
        return self._arrive(())

    # --- laying out ---------------------------------------------------------------

    def _fill(self, *, fresh: bool) -> None:
        """Put page and question on a new sheet, as much of the page as fits."""
        session = self.house.running()
        self._noticing = None
        focus = self.sheet.column.ring.focused if not fresh else None
        self.sheet = self._new_sheet()
        stop = session.stop
        if self._asks_about is not None:
            self.sheet.fill(self._question(), fresh=len(self._question()))
            return
        page = page_items(session.page, self.house.names)
        if isinstance(stop, NoticeView):
            self._noticing = Noticing(self.sheet, Spots(self.house.kit), stop)
        options: tuple[Item, ...] = ()
        if isinstance(stop, ChoiceView):
            options = choosing.entries(stop, self.house.store_title)
        for first in range(max(1, len(page))):
            self._fill_from(page[first:], options, fresh=fresh)
            if not self.sheet.column.overflows:
                break
        if focus is not None and self.sheet.column.ring.focus(focus.id):
            self.sheet.column.show_focus()
        self._sheet_x = self.sheet.rect.x

    def _fill_from(
        self, page: Sequence[Item], options: Sequence[Item], *, fresh: bool
    ) -> None:
        new = (min(1, len(page)) + len(options)) if fresh else 0
        if self._noticing is not None:
            boxes = self._boxes_to_notice()
            self._noticing.fill(page, boxes, fresh=min(1, new))
        else:
            self.sheet.fill([*page, *options], fresh=new)

    def _question(self) -> tuple[Item, ...]:
        """What to ask before a scene that may weigh."""
        marks = self.house.running().marks
        known = self.house.story.content_marks
        titles = tuple(known.get(mark, mark.replace("_", " ")) for mark in marks)
        hint = Mark("dot", words.PASS_OVER_HINT)
        return (
            Heading(words.CONTENT_NOTE),
            Words((Run(words.weighs(titles)),)),
            Entry(READ_ON, (Run(words.READ_ON),), number=1),
            Entry(PASS_OVER, (Run(words.PASS_OVER),), number=2, marks=(hint,)),
        )

    def _new_sheet(self) -> Sheet:
        kit = self.house.kit
        width = kit.engine.column_px(kit.setting("prose"))
        share = min(_SHARE_MOST, _SHARE * kit.metrics.text_scale / 100)
        still = self.house.settings.reduced_motion
        return Sheet(
            kit, width, self._place, share=share, prose_labels=True, is_still=still
        )

    def _place(self, body: tuple[int, int]) -> pygame.Rect:
        return low_sheet(self.house.kit.metrics, body, self._faces(), self._sheet_x)

    def _faces(self) -> list[pygame.Rect]:
        """What the sheet should leave free: spots, then faces, the speaker's first."""
        session = self.house.running()
        tableau, stop = session.tableau, session.stop
        spots: list[str] = []
        if isinstance(stop, NoticeView):
            spots = [thing.hotspot for thing in stop.things]
        people = sorted(
            (figure.person for figure in tableau.cast),
            key=lambda person: person != tableau.speaker,
        )
        boxes = self.house.stage.hotspot_boxes([*spots, *people])
        found = [boxes[spot] for spot in spots if spot in boxes]
        return found + [face_of(boxes[who]) for who in people if who in boxes]

    def _boxes_to_notice(self) -> dict[str, pygame.Rect]:
        stop = self.house.running().stop
        if not isinstance(stop, NoticeView):
            return {}
        spots = [thing.hotspot for thing in stop.things]
        return dict(self.house.stage.hotspot_boxes(spots))

    def _is_waiting_to_be_read(self) -> bool:
        has_entries = self.sheet.column.ring.focused is not None
        return not has_entries and not self.sheet.is_fading

    def _hits_corner(self, action: Action) -> bool:
        if action.kind is Kind.POINT:
            self._corner.point(action.at)
        return action.kind is Kind.CLICK and self._corner.is_hit(action.at)
