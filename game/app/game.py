"""The way from screen to screen: which goal opens what.

Screens lie on one another; the uppermost is shown and played.
"""

from collections.abc import Callable
from pathlib import Path

import pygame

from game.app.blank import BlankScreen
from game.app.carrying import ImportScreen, take_in
from game.app.goals import LOOKS, Goal
from game.app.house import House
from game.app.keeping import Taken
from game.app.menu import MenuScreen
from game.app.more import MoreScreen
from game.app.photograph import photograph
from game.app.play import PlayScreen
from game.app.plays import AskLoadScreen, PlaysScreen
from game.app.reciting import Reciter
from game.app.screen import Screen
from game.app.signing import HEEDED, Glance, sign_for
from game.app.title import TitleScreen
from game.narrative.events import Event
from game.runtime.session import Session
from game.stage.signs import KEPT
from game.ui import words
from game.ui.actions import Action, Hand, Kind
from game.ui.nodes import Node

_WITHOUT_HANDS = (Kind.POINT, Kind.SKIP_RELEASED)
HELD_S = 0.5  # a key that skips is held, not pressed, from then on
Begin = Callable[[], tuple[Session, tuple[Event, ...]]]


class Game:
    """Screens over one another, from the title to the last page."""

    def __init__(self, house: House, begin: Begin) -> None:
        """A game that shows nothing yet; `go` somewhere.

        Args:
            house: What screens share.
            begin: Begins a new play; the session and its first events.
        """
        self.house = house
        self._begin = begin
        self._screens: list[Screen] = []
        self.is_blank = False
        self.is_hidden = False  # no words, until the next key
        self._skip_held_s = 0.0
        self._reciter = Reciter(house, self.nodes)

    @property
    def top(self) -> Screen:
        """The screen that is shown."""
        return self._screens[-1]

    @property
    def listens(self) -> str:
        """What the uppermost screen waits for: "text", "key", "button" or ""."""
        return str(getattr(self.top, "listens", ""))

    def hold(self, hand: Hand) -> None:
        """The player has taken up something else to play with."""
        if hand == self.house.hand:
            return
        self.house.hand = hand
        if isinstance(self.top, MenuScreen) and self.top.names_keys:
            self.top.lay_out()

    def take(self, action: Action) -> bool:
        """Do what the player did, and let it be heard; False if the game is over."""
        if action.kind not in HEEDED or not self._screens:
            goes_on = self._take(action)
            self._sign("")
            return goes_on
        before = self._glance()
        self.house.is_clicked = action.kind is Kind.CLICK
        goes_on = self._take(action)
        self.house.is_clicked = False
        self._sign(sign_for(action, before, self._glance()))
        return goes_on

    def _glance(self) -> Glance:
        return Glance(self.top, len(self._screens), self.nodes())

    def _sign(self, sign: str) -> None:
        """Let a sign be heard, unless what was done has one of its own."""
        sign, self.house.sign = self.house.sign or sign, ""
        if sign and not self.is_blank:
            reads = self.house.settings.read_aloud
            self.house.hearing.sign(sign, is_reading=reads)

    def _take(self, action: Action) -> bool:
        if action.kind is Kind.QUIT:
            return self.go(Goal.QUIT)
        if self._means_nothing(action):
            return True
        if not self.is_blank and self._anywhere(action):
            return True
        if self.house.session is not None and not self.is_blank and not self.listens:
            done = self._shortcut(action)
            if done is not None:
                return done
        scale = self.house.settings
        goal = self.top.handle(action)
        if self.house.settings != scale:
            self.top.lay_out()
        return goal is None or self.go(goal)

    def _means_nothing(self, action: Action) -> bool:
        """What is still held, or let go, where that is no business of a screen."""
        if action.is_repeat:
            return self.is_hidden or bool(self.listens)
        is_in_play = self.house.session is not None and not self.is_blank
        return action.kind is Kind.SKIP_RELEASED and not (
            is_in_play and not self.listens
        )

    def _anywhere(self, action: Action) -> bool:
        """Do what is possible on every screen; False if it is something else."""
        match action.kind:
            case Kind.EXIT:
                self._go_blank()
            case Kind.FULLSCREEN:
                self.house.switch("full_screen")
                self.top.lay_out()
            case kind if self.is_hidden and kind not in _WITHOUT_HANDS:
                self.is_hidden = False
            case Kind.DROP:
                self._take_in(action.text)
            case Kind.MORE if not self.listens and not isinstance(self.top, MoreScreen):
                self.go(Goal.MORE)
            case Kind.READ_ALOUD | Kind.SAY_AGAIN if not self.listens:
                self._read_aloud(action.kind)
            case _:
                return False
        return True

    def tick(self, dt_s: float) -> bool:
        """Let time pass; whether anything looks different."""
        self._skip_held_s += dt_s
        if self.is_hidden:
            return False
        changed = self.top.tick(dt_s)
        if isinstance(self.top, PlayScreen):
            action = self.top.by_itself(dt_s)
            if action is not None:
                self.take(action)
                return True
        return changed

    def nodes(self) -> tuple[Node, ...]:
        """What is on the screen, in words."""
        return () if self.is_hidden or self.is_blank else self.top.nodes()

    def recite(self, *, changed: bool) -> bool:
        """Read aloud what is new, if that is wanted; False: there is no voice."""
        goes = self._reciter.frame(changed=changed)
        if not goes:
            self._tell()
        return goes

    def draw(self, target: pygame.Surface) -> None:
        """Draw the uppermost screen, or the stage alone."""
        if self.is_hidden:
            self.house.stage.draw(target)
        else:
            self.top.draw(target)

    def go(self, goal: Goal) -> bool:
        """Go where a screen wants to; False if that is out of the game."""
        match goal:
            case Goal.QUIT:
                self.house.keep()
                return False
            case Goal.TITLE:
                self._close_play()
                self._open(TitleScreen(self.house), alone=True)
            case Goal.CONTINUE | Goal.LOAD | Goal.QUICK_LOAD:
                self._take_up(self._kept(goal))
            case Goal.NOTE_BEFORE if not self.house.has_note():
                return self.go(Goal.BEGIN)
            case Goal.BEGIN:
                self.house.session, self.house.arriving = self._begin()
                self.house.read_on.clear()
                self.house.keep()
                self._open_standing()
            case Goal.STANDING | Goal.PASS_OVER | Goal.READ_IN_FULL:
                self._stand(goal)
            case Goal.DO | Goal.LEAVE:
                return self._do(goal)
            case Goal.BACK | Goal.HIDE:
                self.is_hidden = goal is Goal.HIDE
                self._screens.pop()
                self.top.enter()
            case _:
                self._open(self._new(goal))
        return True

    def _stand(self, goal: Goal) -> None:
        """Go to where the play stands, or to where it stands otherwise told."""
        if goal is Goal.PASS_OVER:
            self.house.pass_over()
        elif goal is Goal.READ_IN_FULL:
            self.house.read_in_full()
        self._open_standing()

    def _do(self, goal: Goal) -> bool:
        """Do what was chosen on a list, where that lay; False ends the game."""
        kind = Kind.EXIT if goal is Goal.LEAVE else self.house.wanted
        while len(self._screens) > 1 and getattr(self.top, "makes_way", False):
            self._screens.pop()
        self.top.enter()
        if kind is None:
            return True
        if kind is Kind.HIDE:
            self.is_hidden = True
            return True
        return self.go(LOOKS[kind]) if kind in LOOKS else self.take(Action(kind))

    def _new(self, goal: Goal) -> Screen:
        # Read after the title is there: it needs none of them.
        from game.app.screens import screen_for

        return screen_for(goal, self.house)

    def _open(self, screen: Screen, *, alone: bool = False) -> None:
        if alone:
            self._screens.clear()
        self._screens.append(screen)
        screen.enter()

    def _open_standing(self) -> None:
        """The screen that suits where the running play stands."""
        from game.app.screens import standing_screen

        self._open(standing_screen(self.house), alone=True)

    def _kept(self, goal: Goal) -> Taken:
        """The kept play that is to be gone on with."""
        keeper, chosen = self.house.keeper, self.house.chosen
        if goal is Goal.LOAD and chosen is not None:
            return keeper.load(chosen.slot)
        return keeper.quick() if goal is Goal.QUICK_LOAD else keeper.newest()

    def _take_up(self, taken: Taken) -> None:
        """Go on with a kept play; the one under way is kept by itself first."""
        session, notes = taken
        self.house.keep()
        self.house.message = " ".join((*notes, self.house.message)).strip()
        if session is None:
            self.top.enter()
            return
        self.house.session = session
        self.house.arriving = ()
        self.house.is_skipping = False
        self.house.read_on.clear()
        self.house.note_kept()
        self._open_standing()

    def _shortcut(self, action: Action) -> bool | None:
        """Do what one key does anywhere in a play; None if it is another."""
        match action.kind:
            case Kind.QUICK_SAVE:
                self._quick_save()
            case Kind.QUICK_LOAD if not isinstance(self.top, AskLoadScreen):
                return self._quick_load()
            case Kind.SKIP:
                self._skip_held_s = 0.0
                self.house.turn_skipping()
                self._tell()
            case Kind.SKIP_RELEASED:
                if self.house.is_skipping and self._skip_held_s >= HELD_S:
                    self.house.turn_skipping()
                    self._tell()
            case Kind.AUTO:
                self.house.turn_auto()
                self._tell()
            case Kind.HIDE if not isinstance(self.top, MenuScreen):
                self.is_hidden = True
            case _:
                return None
        return True

    def _quick_save(self) -> None:
        house = self.house
        said = house.keeper.quick_save(house.running(), photograph(house), house.now())
        if said in (words.KEPT_QUICKLY, words.KEPT_FOR_NOW):
            house.note_kept()
            house.sign = KEPT
            house.message = said
        else:
            house.refuse(said)
        self._tell()

    def _quick_load(self) -> bool:
        if not self.house.keeper.has_quick():
            self.house.refuse(words.NOTHING_QUICK)
            self._tell()
            return True
        if self.house.is_kept():
            return self.go(Goal.QUICK_LOAD)
        self._open(AskLoadScreen(self.house))
        return True

    def _take_in(self, path: str) -> None:
        """A file was dropped on the window: if it is a play, it is kept."""
        take_in(self.house, Path(path))
        if isinstance(self.top, PlaysScreen):
            self.top.enter()
        elif isinstance(self.top, ImportScreen):
            self.go(Goal.BACK)
        else:
            self.go(Goal.LOADS)

    def _read_aloud(self, kind: Kind) -> None:
        if kind is Kind.SAY_AGAIN:
            self._reciter.again()
            if self.house.settings.read_aloud:
                return
            self.house.message = words.READS_NOT
        else:
            self.house.turn_reading()
        self._tell()

    def _tell(self) -> None:
        """Let a menu show what is to be said; other screens do so by themselves."""
        if isinstance(self.top, MenuScreen):
            self.top.enter()

    def _close_play(self) -> None:
        self.house.keep()
        self.house.session = None
        self.house.is_skipping = False

    def _go_blank(self) -> None:
        """The safety exit: silence and a blank sheet. Saving can wait a moment."""
        self.is_blank = True
        self.is_hidden = False
        self.house.hearing.hush()
        self.house.voice.hush()
        self._open(BlankScreen(), alone=True)
