"""The game by gamepad, with the events that SDL would send."""

import pygame

from game.app.blank import BlankScreen
from game.app.game import Game
from game.app.goals import Goal
from game.app.loop import Loop
from game.app.more import MoreScreen
from game.app.note import HistoryScreen, NoteScreen
from game.app.pads import Pads
from game.app.pause import PauseScreen
from game.app.play import PlayScreen
from game.app.plays import AskLoadScreen
from game.app.threads import ThreadsScreen
from game.narrative.views import ChoiceView, NoticeView
from game.runtime.bindings import BUTTONS, KEYS
from game.ui import sentences, words
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
    assert any(n.label == sentences.swapped_with("skip") for n in game.top.nodes())
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
    assert any(sentences.taken_from("back") == n.label for n in game.top.nodes())
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


def pull(loop: Loop, trigger: int) -> None:
    """Pull a trigger and let it go, as SDL reports it."""
    for value in (8_000, 32_000, 0):
        kind = pygame.CONTROLLERAXISMOTION
        event = pygame.event.Event(kind, axis=trigger, value=value, instance_id=0)
        loop.events([event])
    settled(loop.game)


def choose_of_all(loop: Loop, label: str) -> None:
    """Do one of the things that have no button of their own."""
    pull(loop, pygame.CONTROLLER_AXIS_TRIGGERLEFT)
    assert isinstance(loop.game.top, MoreScreen)
    while not node(loop.game, label).is_focused:
        push(loop, DOWN)
    push(loop, A)


def test_what_has_no_button_of_its_own_stands_on_a_list() -> None:
    game = at_choice()
    loop = loop_of(game)
    names = words.ACTION_NAMES
    choose_of_all(loop, names["quick_save"])
    assert isinstance(game.top, PlayScreen)
    assert words.KEPT_QUICKLY in [shown.label for shown in game.top.nodes()]
    push(loop, DOWN, A)
    choose_of_all(loop, names["quick_load"])
    assert isinstance(game.top, AskLoadScreen)
    push(loop, A)
    assert isinstance(game.house.running().stop, ChoiceView)
    choose_of_all(loop, names["threads"])
    assert isinstance(game.top, ThreadsScreen)
    push(loop, B)
    assert isinstance(game.top, PlayScreen)
    push(loop, DOWN, A)
    choose_of_all(loop, names["skip_to_choice"])
    assert game.house.running().is_at_stop
    pull(loop, pygame.CONTROLLER_AXIS_TRIGGERRIGHT)
    assert isinstance(game.top, MoreScreen)
    push(loop, B)
    choose_of_all(loop, names["exit"])
    assert isinstance(game.top, BlankScreen)


def test_every_action_that_has_a_key_has_a_button_or_stands_on_the_list() -> None:
    game = at_choice()
    game.go(Goal.MORE)
    listed = {shown.id for shown in game.top.nodes()}
    moves = {"next"}  # the cross and the stick reach everything
    assert set(KEYS) <= set(BUTTONS) | listed | moves


def test_hints_name_what_one_plays_with() -> None:
    game = at_choice()
    loop = loop_of(game)
    game.go(Goal.PAUSE)
    said = {}
    where = {"keys": pygame.event.Event(pygame.KEYDOWN, key=pygame.K_DOWN, mod=0)}
    where["pad"] = pygame.event.Event(
        pygame.CONTROLLERBUTTONDOWN, button=DOWN, instance_id=0
    )
    where["mouse"] = pygame.event.Event(pygame.MOUSEBUTTONDOWN, pos=(1, 1), button=1)
    where["touch"] = pygame.event.Event(pygame.FINGERDOWN, finger_id=1, x=0.0, y=0.0)
    for hand in ("keys", "pad", "mouse", "touch"):
        loop.events([where[hand]])
        said[hand] = [n.label for n in game.top.nodes() if n.role == "text"]
        value = node(game, words.ACTION_NAMES["exit"]).value
        expected = {"keys": "F12", "mouse": "F12", "pad": "Guide", "touch": ""}
        assert value == expected[hand]
    assert len({tuple(each) for each in said.values()}) == len(said)
    assert any("Left shoulder" in label for label in said["pad"])
    assert not any("Page up" in label for label in said["pad"])
    loop.events([pygame.event.Event(pygame.MOUSEMOTION, pos=(9, 9), rel=(0, 0))])
    assert game.house.hand == "touch", "a mouse that is only nudged changes nothing"


def test_a_note_is_written_by_gamepad_alone() -> None:
    game = at_choice()
    loop = loop_of(game)
    push(loop, START)
    game.go(Goal.KEEP)
    push(loop, A)
    assert words.YOUR_NOTE in [shown.label for shown in game.top.nodes()]
    kinds = {"key"}
    assert {shown.role for shown in game.top.nodes() if shown.id} == kinds
    start = [shown.label for shown in game.top.nodes() if shown.is_focused]
    assert start == ["a"]
    push(loop, LEFT_SHOULDER, A)  # capitals, for one letter
    push(loop, pygame.CONTROLLER_BUTTON_DPAD_RIGHT, A, A)  # s, s
    push(loop, pygame.CONTROLLER_BUTTON_X)  # one of them back
    push(loop, Y)  # a space
    push(loop, RIGHT_SHOULDER, A)  # the sign that stands there
    seen = [shown.label for shown in game.top.nodes() if shown.role == "echo"]
    assert seen == ["As ö|"]
    push(loop, B)
    assert node(game, words.YOUR_NOTE).value == "As ö|"
    assert node(game, words.KEEP).is_focused
    push(loop, A)
    assert game.house.keeper.slots.listed()[0].note == "As ö"


def test_letters_on_the_screen_can_be_had_by_keys_too() -> None:
    game = at_choice()
    loop = loop_of(game)
    game.go(Goal.KEEP)

    def key(*codes: int) -> None:
        for code in codes:
            loop.events([pygame.event.Event(pygame.KEYDOWN, key=code, mod=0)])

    while not node(game, words.LETTERS).is_focused:
        key(pygame.K_DOWN)
    key(pygame.K_RETURN, pygame.K_UP, pygame.K_RETURN)
    loop.events([pygame.event.Event(pygame.TEXTINPUT, text="x")])
    assert [n.label for n in game.top.nodes() if n.is_focused] == ["Done"]
    key(pygame.K_BACKSPACE, pygame.K_RETURN)
    assert node(game, words.YOUR_NOTE).value == "q|"


def test_the_page_for_every_player_is_a_page_for_gamepads_too() -> None:
    game = game_of(story())
    game.go(Goal.TITLE)
    loop = loop_of(game)
    while not node(game, words.EVERYBODY).is_focused:
        push(loop, DOWN)
    push(loop, A, pygame.CONTROLLER_BUTTON_DPAD_RIGHT)
    assert game.house.settings.text_scale == 125
    while not node(game, words.BUTTONS_TITLE).is_focused:
        push(loop, DOWN)
    push(loop, A)
    assert words.PRESS_BUTTON_HINT in [shown.label for shown in game.top.nodes()]
    push(loop, B, B)
    assert node(game, words.EVERYBODY).is_focused
