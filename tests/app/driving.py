"""Somebody who plays by keys alone, by mouse alone, or by gamepad alone.

Sends the events that SDL would send, and sees what a screen reader would be
told: every control is found by its name or role among the nodes of the screen.
"""

from collections.abc import Callable, Iterator
from itertools import chain, repeat
from typing import Protocol

import pygame

from game.app.loop import Loop
from game.ui import words
from game.ui.corner import PAUSE
from game.ui.letters import DONE, LETTER, SPACE
from game.ui.nodes import Node

TRIES_MAX = 90
Send = Callable[[pygame.event.Event], None]


class Hand(Protocol):
    """A way to play."""

    def go_on(self, player: "Player") -> None:
        """Read on."""

    def accept(self, player: "Player", wanted: str) -> None:
        """Accept the node with that id, which is on the screen or below its edge."""

    def pause(self, player: "Player") -> None:
        """Open the pause."""

    def write(self, player: "Player", text: str) -> None:
        """Write some words into the line that has the focus."""


class Player:
    """Somebody at the game, with one hand."""

    def __init__(self, loop: Loop, hand: Hand) -> None:
        self.loop = loop
        self.hand = hand
        self.goes_on = True

    @property
    def nodes(self) -> tuple[Node, ...]:
        """All that is on the screen."""
        return self.loop.game.top.nodes()

    @property
    def focused(self) -> Node | None:
        """What has the focus."""
        found = [node for node in self.nodes if node.is_focused]
        assert len(found) <= 1, [node.label for node in found]
        return found[0] if found else None

    def was_only_shown(self, node: Node) -> bool:
        """Whether accepting a node that was out of sight only brought it there."""
        now = self.focused if self.goes_on else None
        return now is not None and now.id == node.id and now.rect != node.rect

    def wait(self) -> None:
        """Let fades, guards and curtains pass."""
        for _ in range(3):
            self.loop.frame(1.0)

    def send(self, *events: pygame.event.Event) -> None:
        """Let events come in as SDL brings them, and time pass."""
        for event in events:
            pygame.event.post(event)
        self.goes_on = self.loop.events(pygame.event.get()) and self.goes_on
        if self.goes_on:
            self.wait()

    def ids(self, *roles: str) -> list[str]:
        """What can be accepted, with one of these roles."""
        return [
            node.id
            for node in self.nodes
            if node.id and node.id != PAUSE and node.is_open and node.role in roles
        ]

    def labelled(self, label: str) -> str:
        """The id of what is called so."""
        found = [node.id for node in self.nodes if node.label == label and node.id]
        assert found, (label, [node.label for node in self.nodes])
        return found[0]

    def accept(self, wanted: str) -> None:
        """Accept the node with that id."""
        self.hand.accept(self, wanted)

    def press(self, label: str) -> None:
        """Accept what is called so."""
        self.accept(self.labelled(label))

    def open_pause(self) -> None:
        """Open the pause."""
        self.hand.pause(self)
        self.labelled(words.RESUME)

    def move_on(self, choose: Callable[[list[str]], str]) -> None:
        """Do the next thing in a play, answering what is asked with `choose`."""
        asked = self.ids("option", "thing", "offer", "button")
        if asked:
            self.accept(choose(asked))
        else:
            self.hand.go_on(self)


def _key(code: int) -> list[pygame.event.Event]:
    return [
        pygame.event.Event(kind, key=code, mod=0, unicode="")
        for kind in (pygame.KEYDOWN, pygame.KEYUP)
    ]


class Keys:
    """By keys alone."""

    def go_on(self, player: Player) -> None:
        player.send(*_key(pygame.K_SPACE))

    def pause(self, player: Player) -> None:
        player.send(*_key(pygame.K_ESCAPE))

    def accept(self, player: Player, wanted: str) -> None:
        for _ in range(TRIES_MAX):
            focused = player.focused
            if focused is not None and focused.id == wanted:
                player.send(*_key(pygame.K_RETURN))
                if player.was_only_shown(focused):
                    player.send(*_key(pygame.K_RETURN))
                return
            player.send(*_key(pygame.K_TAB))
        raise AssertionError(f"{wanted} never has the focus")

    def write(self, player: Player, text: str) -> None:
        """Type some words."""
        for letter in text:
            player.send(pygame.event.Event(pygame.TEXTINPUT, text=letter))


class Mouse:
    """By mouse alone."""

    def go_on(self, player: Player) -> None:
        read = [node for node in player.nodes if node.role == "text"]
        self._click(player, read[-1].rect.center)

    def pause(self, player: Player) -> None:
        self.accept(player, PAUSE)

    def accept(self, player: Player, wanted: str) -> None:
        window = pygame.display.get_surface()
        assert window is not None
        self._move(player, window.get_rect().center)
        for button in chain(repeat(5, TRIES_MAX // 2), repeat(4, TRIES_MAX)):
            (node,) = (node for node in player.nodes if node.id == wanted)
            at = self._free_point(player, node)
            if at is not None and window.get_rect().collidepoint(at):
                self._click(player, at)
                return
            self._wheel(player, 1 if button == 4 else -1)
        raise AssertionError(f"{wanted} never comes into sight")

    def write(self, player: Player, text: str) -> None:
        """Click on the line, and on letter after letter."""
        (line,) = player.ids("field")
        self.accept(player, line)
        _spell(player, text)

    def _free_point(self, player: Player, node: Node) -> tuple[int, int] | None:
        """A point of a node that lies under no smaller one."""
        if node.rect.height < 8 or node.rect.width < 8:
            return None
        others = [
            each.rect
            for each in player.nodes
            if each.id and each.id != node.id and _size(each) < _size(node)
        ]
        return next((at for at in _points(node.rect) if not _is_in(at, others)), None)

    def _move(self, player: Player, at: tuple[int, int]) -> None:
        player.send(
            pygame.event.Event(
                pygame.MOUSEMOTION, pos=at, rel=(0, 0), buttons=(0, 0, 0)
            )
        )

    def _click(self, player: Player, at: tuple[int, int]) -> None:
        self._move(player, at)
        player.send(
            pygame.event.Event(pygame.MOUSEBUTTONDOWN, pos=at, button=1),
            pygame.event.Event(pygame.MOUSEBUTTONUP, pos=at, button=1),
        )

    def _wheel(self, player: Player, y: int) -> None:
        player.send(pygame.event.Event(pygame.MOUSEWHEEL, x=0, y=y, precise_y=float(y)))


def _size(node: Node) -> int:
    return node.rect.width * node.rect.height


def _points(rect: pygame.Rect) -> Iterator[tuple[int, int]]:
    yield rect.center
    for x in range(rect.left + 4, rect.right - 3, max(1, rect.width // 9)):
        for y in range(rect.top + 4, rect.bottom - 3, max(1, rect.height // 4)):
            yield x, y


def _is_in(at: tuple[int, int], rects: list[pygame.Rect]) -> bool:
    return any(rect.collidepoint(at) for rect in rects)


def _spell(player: Player, text: str) -> None:
    """With the letters on the screen."""
    for letter in text:
        player.accept(SPACE if letter == " " else LETTER + letter)
    player.accept(DONE)


class Gamepad:
    """By a gamepad alone."""

    def go_on(self, player: Player) -> None:
        self._push(player, pygame.CONTROLLER_BUTTON_A)

    def pause(self, player: Player) -> None:
        self._push(player, pygame.CONTROLLER_BUTTON_START)

    def accept(self, player: Player, wanted: str) -> None:
        for _ in self._everywhere(player):
            focused = player.focused
            if focused is not None and focused.id == wanted:
                self._push(player, pygame.CONTROLLER_BUTTON_A)
                if player.was_only_shown(focused):
                    self._push(player, pygame.CONTROLLER_BUTTON_A)
                return
        raise AssertionError(f"{wanted} never has the focus")

    def write(self, player: Player, text: str) -> None:
        """Accept the line, and letter after letter."""
        (line,) = player.ids("field")
        self.accept(player, line)
        _spell(player, text)

    def _everywhere(self, player: Player) -> Iterator[None]:
        """Move the focus down and round, then row for row from the last one up."""
        yield
        for _ in range(TRIES_MAX // 3):
            self._push(player, pygame.CONTROLLER_BUTTON_DPAD_DOWN)
            yield
        for _ in range(TRIES_MAX // 3):
            for button in (
                pygame.CONTROLLER_BUTTON_DPAD_LEFT,
                pygame.CONTROLLER_BUTTON_DPAD_RIGHT,
            ):
                for _ in range(TRIES_MAX):
                    if not self._moved(player, button):
                        break
                    yield
            self._push(player, pygame.CONTROLLER_BUTTON_DPAD_UP)
            yield

    def _moved(self, player: Player, button: int) -> bool:
        before = player.focused
        self._push(player, button)
        after = player.focused
        return (before and before.id) != (after and after.id)

    def _push(self, player: Player, button: int) -> None:
        player.send(
            *(
                pygame.event.Event(kind, button=button, instance_id=0)
                for kind in (pygame.CONTROLLERBUTTONDOWN, pygame.CONTROLLERBUTTONUP)
            )
        )
