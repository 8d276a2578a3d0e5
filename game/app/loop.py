"""The main loop: time and events in, frames out, and nothing when nothing changes."""

from collections.abc import Callable, Iterable

import pygame

from game.app.game import Game
from game.app.pads import Pads
from game.runtime.settings import Settings
from game.ui import words
from game.ui.actions import Action
from game.ui.controls import Reader

# What is held then, SDL doesn't say any more.
_LETS_GO = (pygame.WINDOWFOCUSLOST, pygame.CONTROLLERDEVICEREMOVED)
BUSY_FPS = 60
IDLE_FPS = 20
_LINGER_S = 0.5  # how long it stays busy after the last change
_LONGEST_FRAME_S = 0.25

Flip = Callable[[], None]
Window = Callable[[], pygame.Surface]
Errand = Callable[[], bool]
SetFullScreen = Callable[[bool], None]


class Loop:
    """Runs a game in a window until it is left."""

    def __init__(
        self,
        game: Game,
        window: Window,
        flip: Flip,
        set_full_screen: SetFullScreen,
        errand: Errand | None = None,
        pads: Pads | None = None,
    ) -> None:
        """A loop.

        Args:
            game: What is shown and played.
            window: The surface of the window as it is now.
            flip: Shows what was drawn.
            set_full_screen: Fills the screen, or stops filling it.
            errand: Something to do beside; asked every frame until it is done.
            pads: Gamepads that come and go, if there can be any.
        """
        self.game = game
        self._window = window
        self._flip = flip
        self._set_full_screen = set_full_screen
        self._read_for = game.house.settings
        self._reader = Reader(self._read_for.keys, self._read_for.buttons)
        self._is_dirty = True
        self._calm_s = 0.0
        self._errand = errand
        self._pads = pads

    def run(self) -> None:
        """Go on until the player leaves."""
        clock = pygame.time.Clock()
        fps = BUSY_FPS
        while self.events(pygame.event.get()):
            if not self.repeat(clock.get_time() / 1000):
                return
            self.frame(min(clock.tick(fps) / 1000, _LONGEST_FRAME_S))
            fps = BUSY_FPS if self._calm_s < _LINGER_S else IDLE_FPS

    def events(self, events: Iterable[pygame.event.Event]) -> bool:
        """Let `events` take effect; False if the game is over with one of them."""
        for event in events:
            if event.type in (pygame.VIDEORESIZE, pygame.WINDOWSIZECHANGED):
                self._fit_window()
            elif event.type == pygame.WINDOWEXPOSED:
                self._is_dirty = True
            elif event.type in _LETS_GO:
                self._reader.let_go()
            if self._pads is not None:
                self._pads.take(event)
            action = self._reader.read_for(event, self.game.listens)
            self.game.hold(self._reader.hand)
            if action is not None and not self.act(action):
                return False
        return True

    def repeat(self, dt_s: float) -> bool:
        """Do again what is held; False if the game is over with it."""
        return all(self.act(action) for action in self._reader.repeated(dt_s))

    def act(self, action: Action) -> bool:
        """Let one action take effect; False if the game is over with it."""
        self._is_dirty = True
        was_blank = self.game.is_blank
        goes_on = self.game.take(action)
        if self.game.is_blank and not was_blank:
            # First nothing is to be seen any more, then the play is saved.
            pygame.display.set_caption(words.BLANK_TITLE)
            self.frame(0.0)
            self.game.house.keep()
        before, now = self._read_for, self.game.house.settings
        if goes_on and now is not before:
            self._take(before, now)
        return goes_on

    def _take(self, before: Settings, now: Settings) -> None:
        """Let what the player prefers now hold for keys and window."""
        self._read_for = now
        self._reader.bind(now.keys, now.buttons)
        if _window(before) != _window(now):
            self._set_full_screen(now.full_screen)
            self._fit_window()

    def frame(self, dt_s: float) -> bool:
        """Let `dt_s` seconds pass; draw if anything changed, and say whether."""
        game = self.game
        if self._errand is not None and self._errand():
            self._errand = None
        game.house.tick(dt_s)
        changed = False if game.is_blank else game.house.stage.tick(dt_s)
        changed = game.tick(dt_s) or changed or self._is_dirty
        self._calm_s = 0.0 if changed else self._calm_s + dt_s
        if not game.recite(changed=changed):
            changed = True
        if changed:
            game.draw(self._window())
            self._flip()
            self._is_dirty = False
        return changed

    def _fit_window(self) -> None:
        size = self._window().get_size()
        if size != self.game.house.size and min(size) > 0:
            self.game.house.resize(size)
            self._remember(size)
            self.game.top.lay_out()
        self._is_dirty = True

    def _remember(self, size: tuple[int, int]) -> None:
        """A window that was pulled to another size is what the player prefers.

        It is written down with the next setting that is changed.
        """
        house = self.game.house
        if not house.settings.full_screen:
            wider = house.settings.changed("window_width", size[0])
            house.settings = wider.changed("window_height", size[1])
            self._read_for = house.settings


def _window(settings: Settings) -> tuple[bool, int, int]:
    """What the window depends on."""
    if settings.full_screen:
        return True, 0, 0
    return False, settings.window_width, settings.window_height
