"""The game by gamepad, with the events that SDL would send."""

import pygame

from game.app.blank import BlankScreen
from game.app.game import Game
from game.app.goals import Goal
from game.app.loop import Loop
from game.app.note import HistoryScreen, NoteScreen
from game.app.pads import Pads
from game.app.pause import PauseScreen
from game.app.play import PlayScreen
from game.narrative.views import ChoiceView, NoticeView
from game.ui import words
from tests.app.pieces import game_of, node, story
from tests.app.test_game import at_choice, settled

A = pygame.CONTROLLER_BUTTON_A
B = pygame.CONTROLLER_BUTTON_B
Y = pygame.CONTROLLER_BUTTON_Y
START = pygame.CONTROLLER_BUTTON_START
GUIDE = pygame.CONTROLLER_BUTTON_GUIDE
DOWN = pygame.CONTROLLER_BUTTON_DPAD_DOWN
LEFT_SHOULDER = pygame.CONTROLLER_BUTTON_LEFTSHOULDER
RIGHT_SHOULDER = pygame.CONTROLLER_BUTTON_RIGHTSHOULDER


class OnePad:
    def __init__(self, number: int) -> None:
        if number:
            raise pygame.error("Invalid index")
        self.is_there = True
        self.is_let_go = False

    def attached(self) -> bool:
        return self.is_there

    def quit(self) -> None:
        self.is_let_go = True


def loop_of(game: Game, pads: Pads | None = None) -> Loop:
    pygame.display.init()
    window = pygame.display.set_mode((1280, 720))
    return Loop(game, lambda: window, lambda: None, lambda _: None, pads=pads)


def push(loop: Loop, *buttons: int) -> None:
    """Press buttons one after another, as SDL reports them."""
    for button in buttons:
        for kind in (pygame.CONTROLLERBUTTONDOWN, pygame.CONTROLLERBUTTONUP):
            loop.events([pygame.event.Event(kind, button=button, instance_id=0)])
        settled(loop.game)


def test_from_the_title_to_a_choice_and_past_it_by_gamepad_alone() -> None:
    game = game_of(story())
    game.go(Goal.TITLE)
    loop = loop_of(game)
    push(loop, A)
    assert isinstance(game.top, NoteScreen)
    push(loop, A)
    for _ in range(20):
        if isinstance(game.house.running().stop, NoticeView):
            break
        push(loop, A)
    for _ in range(20):
        if isinstance(game.house.running().stop, ChoiceView):
            break
        focused = [n.label for n in game.top.nodes() if n.is_focused]
        push(loop, A if words.LOOK_AWAY in focused or not focused else DOWN)
    push(loop, DOWN, A)
    assert any(shown.label == "Nobody comes." for shown in game.top.nodes())
    push(loop, LEFT_SHOULDER)
    assert node(game, "Wait.").is_open
    push(loop, RIGHT_SHOULDER)
    assert any(shown.label == "Nobody comes." for shown in game.top.nodes())


def test_pause_history_and_the_safety_exit_have_buttons() -> None:
    game = at_choice()
    loop = loop_of(game)
    push(loop, B)
    assert isinstance(game.top, PauseScreen)
    push(loop, START, Y)
    assert isinstance(game.top, HistoryScreen)
    push(loop, B)
    assert isinstance(game.top, PlayScreen)
    push(loop, GUIDE)
    assert isinstance(game.top, BlankScreen)


def test_the_stick_moves_the_focus() -> None:
    game = at_choice()
    loop = loop_of(game)
    kind, axis = pygame.CONTROLLERAXISMOTION, pygame.CONTROLLER_AXIS_LEFTY
    for value in (12_000, 24_000, 32_000, 0):
        loop.events([pygame.event.Event(kind, axis=axis, value=value, instance_id=0)])
    assert node(game, "Wait.").is_focused


def test_two_buttons_can_change_places() -> None:
    game = at_choice()
    loop = loop_of(game)
    game.go(Goal.BUTTONS)
    while not node(game, words.ACTION_NAMES["history"]).is_focused:
        push(loop, DOWN)
    push(loop, A, pygame.CONTROLLER_BUTTON_X)
    assert game.house.settings.buttons["history"] == ("x",)
    assert game.house.settings.buttons["skip"] == ("y",)
    assert any(n.label == words.swapped_with("skip") for n in game.top.nodes())
    push(loop, B, pygame.CONTROLLER_BUTTON_X)
    assert isinstance(game.top, HistoryScreen)


def test_keys_can_be_given_another_meaning_and_conflicts_are_told() -> None:
    game = at_choice()
    loop = loop_of(game)
    game.go(Goal.KEYS)

    def key(code: int) -> None:
        loop.events([pygame.event.Event(pygame.KEYDOWN, key=code, mod=0)])

    while not node(game, words.ACTION_NAMES["history"]).is_focused:
        key(pygame.K_DOWN)
    key(pygame.K_RETURN)
    assert node(game, words.ACTION_NAMES["history"]).value == words.PRESS_KEY
    key(pygame.K_g)
    assert game.house.settings.keys["history"] == ("g",)
    key(pygame.K_RETURN)
    key(pygame.K_BACKSPACE)
    assert game.house.settings.keys["history"] == ("backspace",)
    assert any(words.taken_from("back") == n.label for n in game.top.nodes())
    key(pygame.K_RETURN)
    key(pygame.K_v)
    assert any("the only one for" in shown.label for shown in game.top.nodes())
    key(pygame.K_RETURN)
    key(pygame.K_ESCAPE)
    assert game.house.settings.keys["history"] == ("backspace",)
    key(pygame.K_ESCAPE)
    key(pygame.K_BACKSPACE)
    assert isinstance(game.top, HistoryScreen)


def test_a_gamepad_comes_and_goes_without_harm() -> None:
    opened: list[OnePad] = []

    def open_pad(number: int) -> OnePad:
        opened.append(OnePad(number))
        return opened[-1]

    pads = Pads(open_pad)
    game = at_choice()
    loop = loop_of(game, pads)
    before = game.top.nodes()
    added, removed = pygame.CONTROLLERDEVICEADDED, pygame.CONTROLLERDEVICEREMOVED
    loop.events([pygame.event.Event(added, device_index=0)])
    loop.events([pygame.event.Event(added, device_index=7)])
    assert len(pads) == 1
    opened[0].is_there = False
    loop.events([pygame.event.Event(removed, instance_id=0)])
    loop.events([pygame.event.Event(removed, instance_id=0)])
    assert len(pads) == 0
    assert opened[0].is_let_go
    assert game.top.nodes() == before


def test_a_stick_that_is_pulled_out_while_it_is_pushed_pushes_no_more() -> None:
    game = game_of(story())
    game.go(Goal.TITLE)
    loop = loop_of(game, Pads(OnePad))
    axis = pygame.CONTROLLER_AXIS_LEFTY
    kind = pygame.CONTROLLERAXISMOTION
    loop.events([pygame.event.Event(kind, axis=axis, value=32_000, instance_id=0)])
    before = focused_of(game)
    loop.repeat(5.0)
    assert focused_of(game) != before, "held, it goes on"
    gone = pygame.event.Event(pygame.CONTROLLERDEVICEREMOVED, instance_id=0)
    loop.events([gone])
    before = focused_of(game)
    loop.repeat(5.0)
    assert focused_of(game) == before


def focused_of(game: Game) -> list[str]:
    return [shown.label for shown in game.top.nodes() if shown.is_focused]
