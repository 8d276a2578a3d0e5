"""Reading a scene: a page at a time, then whatever the scene asks.

Walks the session and shows what stands at its cursor. It never looks ahead of
the reader, with one exception: a choice that follows without anything happening
in between stands below the paragraph that leads to it.
"""

from collections.abc import Sequence

import pygame

from game.app.goals import LOOKS, Goal
from game.app.happenings import Happenings
from game.app.house import House
from game.app.page import PageView
from game.narrative import inputs as inp
from game.narrative.events import Event, Noticed
from game.narrative.views import (
    ChoiceView,
    EndingView,
    NoticeView,
    OffersView,
    Run,
    plain,
)
from game.ui import sentences, words
from game.ui.actions import Action, Kind
from game.ui.corner import Corner
from game.ui.items import Entry, Heading, Item, Mark, Words
from game.ui.nodes import Node
from game.ui.noticing import LOOK_AWAY
from game.ui.slip import Slip

READ_ON = "*read_on"
PASS_OVER = "*pass_over"
_SKIP_S = 0.12  # how long what was read before is seen
_PAUSE_FOR_BREATH_S = 1.5
_SPEAKING_MOST = 5  # times as long as reading: then the voice is thought to hang
_ONWARD = (Kind.ACCEPT, Kind.CLICK, Kind.RIGHT, Kind.DOWN)


class PlayScreen:
    """The scene under way."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.page = PageView(house)
        self._happenings = Happenings(house)
        self._asks_about: str | None = None
        self._corner = Corner(house.kit, house.key_of("cancel"))
        self._slip: Slip | None = None
        self._was_read = False  # the paragraph shown, before it was shown now
        self._stood_s = 0.0

    # --- as a screen ----------------------------------------------------------

    def by_itself(self, dt_s: float) -> Action | None:
        """What happens without the player: what was read goes by, or all goes on."""
        is_idle = self.page.is_to_be_read and not self.page.is_curtained
        if self.house.is_skipping and not self.page.is_to_be_read:
            return None
        if self.house.is_skipping and not self._was_read:
            self.house.is_skipping = False
            self.house.message = words.NEW_FROM_HERE
        if not is_idle or self.page.sheet.is_fading:
            return None
        self._stood_s += dt_s
        if self.house.is_skipping and self._stood_s >= _SKIP_S:
            return Action(Kind.SKIP_READ)
        if self.house.settings.auto_advance and self._is_over():
            return Action(Kind.ACCEPT)
        return None

    def _is_over(self) -> bool:
        """Whether one has had time to read, and the voice to speak."""
        speaks = self.house.settings.read_aloud and self.house.voice.is_speaking
        longest_s = self._reading_s() * (_SPEAKING_MOST if speaks else 1)
        return self._stood_s >= longest_s

    def _reading_s(self) -> float:
        """How long the paragraph takes to read, at the pace that is set."""
        line = self.house.running().line
        count = len(plain(line.runs).split()) if line is not None else 0
        return _PAUSE_FOR_BREATH_S + count * 60 / self.house.settings.auto_pace

    def _note_whether_read(self) -> None:
        session = self.house.running()
        line = session.line
        self._was_read = line is not None and session.is_read(line)

    def enter(self) -> None:
        """Stand where the session stands; show what led there, if that is new."""
        events = self.house.take_arriving()
        self.house.foresee()
        if events:
            self._arrive(events)
        elif not self.page.is_laid:
            self._note_whether_read()
            self.house.show(self.house.running().tableau)
            self.page.arrive(self._question())
        else:
            self.house.show(self.house.running().tableau)
            self.lay_out()

    def lay_out(self) -> None:
        """Take size and settings anew."""
        self._corner = Corner(self.house.kit, self.house.key_of("cancel"))
        if self._slip is not None:
            self._slip.lay_out(self.house.kit)
        self.page.fill(self._question())

    def handle(self, action: Action) -> Goal | None:
        """Read on, go back, answer, or leave for another screen."""
        if action.kind is not Kind.POINT:
            self._stood_s = 0.0
        if action.kind is Kind.CANCEL or self._hits_corner(action):
            return Goal.PAUSE
        if action.kind in LOOKS:
            return LOOKS[action.kind]
        if action.kind in (Kind.PAGE_BACK, Kind.PAGE_FORWARD):
            return self._turn_page(action)
        if action.kind in (Kind.SKIP_READ, Kind.SKIP_TO_CHOICE):
            return self._skip(action)
        if self.page.is_curtained:
            if action.kind in _ONWARD and not action.is_repeat:
                self.page.lift_curtain()
            return None
        return self._answer(action)

    def tick(self, dt_s: float) -> bool:
        """Let time pass for fades, waits and messages."""
        changed = self.page.tick(dt_s)
        return self._tick_slip(dt_s) or changed

    def draw(self, target: pygame.Surface) -> None:
        """Draw the stage, the words over it, and the way to the pause."""
        self.house.draw_stage(target)
        self.page.draw(target)
        if self._slip is not None and not self.page.aside:
            self._slip.draw(target)
        self._corner.draw(target)

    def nodes(self) -> tuple[Node, ...]:
        """Words, what can be accepted, and the pause."""
        is_slip = self._slip is not None and not self.page.aside
        said = (self._slip.node(),) if self._slip is not None and is_slip else ()
        return (*self.page.nodes(), *said, self._corner.node())

    # --- going on and back ------------------------------------------------------

    def _read_on(self, action: Action) -> Goal | None:
        sheet = self.page.sheet
        if sheet.is_fading:
            sheet.finish_fade()
            return None
        if sheet.column.more_below:
            self.page.turn(Action(Kind.PAGE_FORWARD, at=action.at))
            return None
        return self._arrive(self.house.running().forward())

    def _skip(self, action: Action) -> Goal | None:
        """Over what was read before, or to the next choice, read or not."""
        if not self.page.is_to_be_read:
            return None
        session = self.house.running()
        if action.kind is Kind.SKIP_READ:
            return self._arrive(session.skip())
        return self._arrive(session.skip_to_choice())

    def _turn_page(self, action: Action) -> Goal | None:
        """Scroll the sheet, or go back and forth over what was lived."""
        if self.page.turn(action):
            return None
        session = self.house.running()
        is_back = action.kind is Kind.PAGE_BACK
        if not (session.back() if is_back else session.redo()):
            return None
        self._asks_about = None
        self.page.near.show(None)
        self.house.stage.attend(None)
        self.house.show(session.tableau, cut=True)
        if self._leads_away():
            return Goal.STANDING
        self.page.fill()
        return None

    def _perform(self, given: inp.Input) -> Goal | None:
        self.house.perform(given)
        return self._arrive(self.house.take_arriving())

    def _arrive(self, events: Sequence[Event]) -> Goal | None:
        """Let `events` be seen and heard, then show what stands there now."""
        session = self.house.running()
        self._note_whether_read()
        self._stood_s = 0.0
        pause_s = self._happenings.take(events)
        seen = [event.thing for event in events if isinstance(event, Noticed)]
        self.page.near.show(seen[-1] if seen else None)
        self._asks_about = self._happenings.scene_to_ask_about(events)
        is_alone = self._asks_about is None and self.page.near.thing is None
        if is_alone and session.stop is None:
            self._slide_to_question()
        self.house.show(session.tableau)
        self.house.foresee()
        if self._leads_away():
            return Goal.STANDING
        self.page.arrive(self._question(), pause_s)
        return None

    def _slide_to_question(self) -> None:
        """Go on to a question that follows at once, if there is room for both."""
        session = self.house.running()
        between = session.forward()
        is_question = isinstance(session.stop, ChoiceView | NoticeView)
        if between or not is_question or self.page.is_crowded:
            session.back()

    def _leads_away(self) -> bool:
        """Whether what comes now has a screen of its own."""
        return isinstance(self.house.running().stop, OffersView | EndingView)

    # --- answers ----------------------------------------------------------------

    def _answer(self, action: Action) -> Goal | None:
        if self.page.noticing is not None:
            return self._answer_notice(self.page.noticing.handle(action))
        if not self.page.is_to_be_read:
            accepted = self.page.sheet.handle(action)
            if accepted is None:
                return None
            if self._asks_about is not None:
                return self._answer_ask(accepted)
            return self._perform(inp.Choose(accepted))
        is_onward = action.kind in _ONWARD and not action.is_repeat
        return self._read_on(action) if is_onward else None

    def _answer_notice(self, accepted: str | None) -> Goal | None:
        if accepted is None:
            return None
        if accepted == LOOK_AWAY:
            return self._perform(inp.LookAway())
        return self._perform(inp.Notice(accepted))

    def _answer_ask(self, accepted: str) -> Goal | None:
        self.house.read_on.add(self._asks_about or "")
        self._asks_about = None
        if accepted == PASS_OVER:
            self.house.pass_over()
            return self._arrive(self.house.take_arriving())
        return self._arrive(())

    def _question(self) -> tuple[Item, ...]:
        """What to ask before a scene that may weigh."""
        if self._asks_about is None:
            return ()
        known = self.house.story.content_marks
        marks = self.house.running().marks
        titles = tuple(known.get(mark, mark.replace("_", " ")) for mark in marks)
        hint = Mark("dot", words.PASS_OVER_HINT)
        return (
            Heading(words.CONTENT_NOTE),
            Words((Run(sentences.weighs(titles)),)),
            Entry(READ_ON, (Run(words.READ_ON),), number=1),
            Entry(PASS_OVER, (Run(words.PASS_OVER),), number=2, marks=(hint,)),
        )

    def _tick_slip(self, dt_s: float) -> bool:
        """Show a message that came up, and take away one that was read."""
        if self._slip is not None and self._slip.tick(dt_s):
            self._slip = None
            self._say_on_sheet("")
            return True
        said = self.house.take_message()
        if said:
            self._slip = Slip(self.house.kit, said)
            is_in_the_way = self._slip.rect.colliderect(self.page.sheet.rect)
            self._say_on_sheet(said if is_in_the_way else "")
        return bool(said)

    def _say_on_sheet(self, said: str) -> None:
        """What a slip would say that covered the words stands among them."""
        if said != self.page.aside:
            self.page.aside = said
            self.page.fill(self._question())

    def _hits_corner(self, action: Action) -> bool:
        if action.kind is Kind.POINT:
            self._corner.point(action.at)
        return action.kind is Kind.CLICK and self._corner.is_hit(action.at)
