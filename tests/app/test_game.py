from dataclasses import replace

import pygame
import pytest

from game.app.blank import BlankScreen
from game.app.city import CityScreen
from game.app.ending import EndingScreen
from game.app.game import Game
from game.app.goals import Goal
from game.app.loop import Loop
from game.app.note import CreditsScreen, HistoryScreen, NoteScreen
from game.app.pause import PauseScreen
from game.app.play import PlayScreen
from game.app.preferences import SettingsScreen
from game.app.title import AskNewScreen, TitleScreen
from game.narrative.inputs import Choose
from game.narrative.views import ChoiceView, NoticeView
from game.runtime.settings import Settings
from game.runtime.shelf import MemoryShelf
from game.runtime.store import StoreProblem
from game.ui import sentences, words
from game.ui.actions import Action, Kind
from game.ui.slip import LASTS_S
from tests.app.pieces import (
    BareStage,
    NoCards,
    Silence,
    click,
    focus,
    game_of,
    node,
    press,
    story,
)
from tests.harness import story_with

SIZES = ((1280, 720), (1920, 1080), (1024, 768), (3440, 1440))


def labels(game: Game) -> list[str]:
    return [node.label for node in game.top.nodes()]


def stage_of(game: Game) -> BareStage:
    stage = game.house.stage
    assert isinstance(stage, BareStage)
    return stage


def begun(game: Game | None = None) -> Game:
    """A game in the first scene."""
    game = game or game_of(story())
    game.go(Goal.TITLE)
    game.go(Goal.BEGIN)
    game.top.tick(2)
    return game


def settled(game: Game) -> Game:
    """With every wait, fade and guard behind it."""
    for _ in range(4):
        game.top.tick(2)
    return game


def read_until(game: Game, stop: type) -> Game:
    for _ in range(30):
        if isinstance(game.house.running().stop, stop):
            return settled(game)
        press(game, Kind.ACCEPT, dt_s=2)
    raise AssertionError(f"no {stop.__name__} came")


def at_choice(game: Game | None = None) -> Game:
    game = read_until(begun(game), NoticeView)
    press(game, Kind.PREVIOUS, Kind.ACCEPT, dt_s=2)
    return read_until(game, ChoiceView)


def at_city(game: Game | None = None) -> Game:
    game = at_choice(game)
    game.take(Action(Kind.DIGIT, digit=2))
    for _ in range(6):
        if isinstance(game.top, CityScreen):
            return settled(game)
        press(game, Kind.ACCEPT, dt_s=2)
    raise AssertionError("no City came")


# --- before a play -----------------------------------------------------------


def test_the_title_shows_nothing_of_a_play() -> None:
    game = game_of(story())
    game.go(Goal.TITLE)
    assert labels(game) == [
        "Two Doors",
        "A small thing",
        words.NEW_PLAY,
        words.LOAD_A_PLAY,
        words.SETTINGS,
        words.EVERYBODY,
        words.CONTENT_NOTE,
        words.CREDITS,
        words.QUIT,
    ]


def test_the_content_note_comes_before_the_first_scene() -> None:
    game = game_of(story())
    game.go(Goal.TITLE)
    press(game, Kind.ACCEPT)
    assert isinstance(game.top, NoteScreen)
    assert "There is a storm in it." in labels(game)
    assert "Somebody near you knows more." in labels(game)
    press(game, Kind.ACCEPT)
    assert isinstance(game.top, PlayScreen)
    first_steps = game.house.hint(words.FIRST_STEPS)
    assert first_steps in labels(game)
    game.top.tick(LASTS_S)
    assert first_steps not in labels(game)


def test_a_play_that_cannot_be_kept_says_so_once() -> None:
    class FullShelf(MemoryShelf):
        def write(self, name: str, data: bytes) -> None:  # noqa: ARG002
            raise StoreProblem(f"The disk is full, so {name} could not be kept.")

    game = begun(game_of(story(), shelf=FullShelf()))
    assert any("The disk is full" in label for label in labels(game))


def test_a_new_play_asks_first_when_there_is_one_to_continue() -> None:
    shelf = MemoryShelf()
    press(begun(game_of(story(), shelf=shelf)), Kind.ACCEPT)
    game = game_of(story(), shelf=shelf)
    game.go(Goal.TITLE)
    focus(game, words.NEW_PLAY)
    press(game, Kind.ACCEPT)
    assert isinstance(game.top, AskNewScreen)
    press(game, Kind.CANCEL)
    assert isinstance(game.top, TitleScreen)


def test_a_play_is_continued_at_the_paragraph_where_it_was_left() -> None:
    shelf = MemoryShelf()
    game = begun(game_of(story(), shelf=shelf))
    press(game, Kind.ACCEPT, Kind.ACCEPT)
    page = game.house.running().page
    assert not press(game, Kind.QUIT)
    again = game_of(story(), shelf=shelf)
    again.go(Goal.TITLE)
    assert node(again, words.CONTINUE).is_focused
    press(again, Kind.ACCEPT)
    assert again.house.running().page == page


def test_settings_change_by_accepting_and_by_left_and_right() -> None:
    game = game_of(story())
    game.go(Goal.TITLE)
    focus(game, words.SETTINGS)
    press(game, Kind.ACCEPT)
    assert isinstance(game.top, SettingsScreen)
    assert node(game, words.TEXT_SIZE).value == "100 %"
    press(game, Kind.RIGHT)
    assert node(game, words.TEXT_SIZE).value == "125 %"
    assert node(game, words.TEXT_SIZE).is_focused
    press(game, Kind.LEFT, Kind.LEFT)
    assert game.house.settings.text_scale == 200
    focus(game, words.REDUCED_MOTION)
    press(game, Kind.ACCEPT)
    assert stage_of(game).reduced_motion


# --- in a play ---------------------------------------------------------------


def test_paragraphs_come_one_by_one_with_the_speaker_in_her_words() -> None:
    game = begun()
    assert labels(game)[:-1] == ["Rain stands in the hall like a third person."]
    press(game, Kind.ACCEPT)
    said = game.top.nodes()[1]
    assert (said.label, said.value) == ("Is it always like this?", "Ada, low")


def test_accepting_completes_the_fade_before_it_goes_on() -> None:
    game = begun()
    game.take(Action(Kind.ACCEPT))
    page = game.house.running().page
    game.take(Action(Kind.ACCEPT))
    assert game.house.running().page == page
    game.take(Action(Kind.ACCEPT))
    assert game.house.running().page != page


def test_things_to_notice_are_reached_by_tab_and_by_the_mouse() -> None:
    game = begun()
    stage_of(game).boxes = {
        "bucket": pygame.Rect(900, 200, 80, 90),
        "umbrella_stand": pygame.Rect(1100, 220, 60, 160),
    }
    read_until(game, NoticeView)
    assert node(game, "Bucket").role == "thing"
    assert node(game, "The porter").role == "thing"  # never seen: on the sheet
    assert node(game, words.LOOK_AWAY).value == sentences.looks_left(2)
    focus(game, "Umbrella stand")
    focus(game, words.LOOK_AWAY)
    game.take(Action(Kind.CLICK, at=(930, 240)))
    assert "The bucket is full to the handle." in labels(game)


def test_while_the_story_pauses_there_are_no_words() -> None:
    window = pygame.display.set_mode((1280, 720))
    game = begun()
    for _ in range(3):
        press(game, Kind.ACCEPT, dt_s=0.3)

    def is_bare() -> bool:
        game.top.draw(window)
        return window.get_at((200, 640))[:3] == (40, 60, 90)

    assert isinstance(game.house.running().stop, NoticeView)
    assert is_bare()
    game.top.tick(1.0)
    assert is_bare()
    game.top.tick(0.6)
    assert not is_bare()


def test_a_noticed_thing_is_seen_from_near_until_one_reads_on() -> None:
    window = pygame.display.set_mode((1280, 720))
    game = begun()
    cards = game.house.cards
    assert isinstance(cards, NoCards)
    cards.things["bucket"] = pygame.Surface((300, 300))
    cards.things["bucket"].fill((1, 200, 3))
    read_until(game, NoticeView)
    game.take(Action(Kind.DIGIT, digit=1))
    game.top.tick(2)
    game.top.draw(window)
    colours = {window.get_at((x, 200))[:3] for x in range(0, 1280, 20)}
    assert (1, 200, 3) in colours
    assert words.LOOK_AWAY not in labels(game)
    press(game, Kind.ACCEPT)
    assert words.LOOK_AWAY in labels(game)
    game.top.draw(window)
    colours = {window.get_at((x, 200))[:3] for x in range(0, 1280, 20)}
    assert (1, 200, 3) not in colours


def test_what_was_noticed_is_kept_in_the_picture_until_one_reads_on() -> None:
    game = begun()
    read_until(game, NoticeView)
    game.take(Action(Kind.DIGIT, digit=2))
    # Not the thing's own id: who it is seen on.
    assert stage_of(game).attended == "porter"
    game.top.tick(2)
    press(game, Kind.ACCEPT)
    assert stage_of(game).attended == "bucket"
    game.top.tick(2)
    press(game, Kind.ACCEPT)
    assert stage_of(game).attended is None


def test_sounds_and_threads_happen_when_they_are_reached() -> None:
    game = begun()
    sounds = game.house.sounds
    assert isinstance(sounds, Silence)
    assert sounds.heard == []
    read_until(game, NoticeView)
    assert sounds.heard == ["drip"]
    game = at_choice()
    game.take(Action(Kind.DIGIT, digit=1))
    assert stage_of(game).threads == [("ada", "ben", False)]


def test_a_choice_stands_below_the_words_that_lead_to_it() -> None:
    game = at_choice()
    nodes = {node.label: node for node in game.top.nodes()}
    assert "The porter looks at the door, then at the clock." in nodes
    take = nodes["Take the umbrella to Ben."]
    assert take.value == "The last of Ada’s coins; Price: a wet sleeve"
    assert not nodes["Run."].is_open
    assert nodes["Run."].value == "out of reach; Not in these shoes."


def test_page_up_goes_back_across_a_choice_and_page_down_forward_again() -> None:
    game = at_choice()
    press(game, Kind.DOWN, Kind.ACCEPT)
    assert "Nobody comes." in labels(game)
    press(game, Kind.PAGE_BACK)
    assert "Wait." in labels(game)
    press(game, Kind.PAGE_FORWARD)
    assert "Nobody comes." in labels(game)
    for _ in range(40):
        press(game, Kind.PAGE_BACK)
    assert labels(game)[0] == "Rain stands in the hall like a third person."


def test_the_play_is_kept_at_every_choice() -> None:
    shelf = MemoryShelf()
    game = at_choice(game_of(story(), shelf=shelf))
    press(game, Kind.DOWN, Kind.ACCEPT)
    again = game_of(story(), shelf=shelf)
    session, notes = again.house.keeper.newest()
    assert session is not None
    assert notes == ()
    assert session.page == game.house.running().page


def test_the_city_shows_whose_windows_are_lit() -> None:
    game = at_city()
    offers = [node for node in game.top.nodes() if node.role == "offer"]
    assert [offer.label for offer in offers] == ["Ada, harbour", "Ben, kitchen"]
    assert offers[1].value == "Steam on a kitchen window."
    assert "The Street · Today, noon" in labels(game)


def test_the_map_is_lit_as_the_part_of_the_day_is() -> None:
    game = at_city()
    light = stage_of(game).shown[-1].light
    assert light is not None
    lights = game.house.lights
    assert lights[light].tint == lights["street_noon"].tint != lights["street"].tint


@pytest.mark.parametrize("kind", [Kind.ACCEPT, Kind.DIGIT, Kind.CLICK])
def test_nobody_is_followed_while_the_words_of_the_city_still_wait(kind: Kind) -> None:
    game = at_city()
    settled(game)
    where = node(game, "Ada, harbour").rect.center
    game.top.enter()
    assert "Ada, harbour" not in labels(game)
    meant_for_the_page_before = Action(kind, at=where, digit=1)
    game.take(meant_for_the_page_before)
    assert isinstance(game.top, CityScreen)
    assert "Ada, harbour" in labels(game)
    game.take(meant_for_the_page_before)
    assert isinstance(game.top, CityScreen)
    settled(game)
    game.take(meant_for_the_page_before)
    assert isinstance(game.top, PlayScreen)


def test_nothing_that_was_heard_on_the_way_to_the_city_is_heard_again() -> None:
    game = at_city()
    assert game.house.take_arriving() == ()


def test_a_lit_window_on_the_map_can_be_clicked() -> None:
    game = at_city()
    stage_of(game).boxes = {"kitchen": pygame.Rect(1100, 80, 90, 90)}
    game.top.tick(0.1)
    game.take(Action(Kind.CLICK, at=(1140, 120)))
    settled(game)
    assert "The soup is nearly soup." in labels(game)


def test_a_scene_that_may_weigh_asks_first_and_can_be_passed_over() -> None:
    game = at_city()
    click(game, "Ada, harbour")
    game.top.tick(2)
    assert "The next scene holds: a storm." in labels(game)
    press(game, Kind.DOWN, Kind.ACCEPT)
    assert "The storm passes, and Ada with it." in labels(game)


def test_a_scene_that_may_weigh_can_be_read() -> None:
    game = at_city()
    click(game, "Ada, harbour")
    game.top.tick(2)
    press(game, Kind.ACCEPT)
    assert "The storm comes in sideways." in labels(game)
    press(game, Kind.CANCEL)
    assert node(game, words.PASS_THIS_OVER).is_open
    click(game, words.PASS_THIS_OVER)
    settled(game)
    assert "The storm passes, and Ada with it." in labels(game)


def test_the_play_ends_on_a_screen_with_ways_out() -> None:
    game = at_city()
    click(game, "Ben, kitchen")
    for _ in range(6):
        if isinstance(game.top, EndingScreen):
            break
        press(game, Kind.ACCEPT, dt_s=2)
    assert "Home dry" in labels(game)
    game.top.tick(2)
    press(game, Kind.ACCEPT)
    assert isinstance(game.top, TitleScreen)
    assert words.CONTINUE not in labels(game)


def test_an_ending_that_is_taken_up_again_stands_in_its_place() -> None:
    game = at_city()
    click(game, "Ben, kitchen")
    for _ in range(6):
        if isinstance(game.top, EndingScreen):
            break
        press(game, Kind.ACCEPT, dt_s=2)
    stage_of(game).shown.clear()
    game.go(Goal.STANDING)
    assert isinstance(game.top, EndingScreen)
    assert stage_of(game).shown == [game.house.running().tableau]


def test_pausing_and_resuming_lose_nothing() -> None:
    game = at_choice()
    press(game, Kind.DOWN)
    before = game.top.nodes()
    press(game, Kind.CANCEL)
    assert isinstance(game.top, PauseScreen)
    press(game, Kind.ACCEPT)
    assert game.top.nodes() == before


def test_text_size_changed_in_the_pause_holds_in_the_play() -> None:
    game = at_choice()
    press(game, Kind.CANCEL)
    focus(game, words.TEXT_SIZE)
    press(game, Kind.LEFT, Kind.CANCEL)
    assert game.house.kit.metrics.text_scale == 200
    assert node(game, "Wait.").is_open


def test_all_that_was_said_can_be_read_again() -> None:
    game = at_choice()
    press(game, Kind.DOWN, Kind.ACCEPT)
    press(game, Kind.HISTORY)
    assert isinstance(game.top, HistoryScreen)
    assert "You chose: Wait." in labels(game)
    press(game, Kind.HISTORY)
    assert isinstance(game.top, PlayScreen)


def test_from_the_history_one_goes_back_and_forward_again() -> None:
    game = at_choice()
    press(game, Kind.DOWN, Kind.ACCEPT, Kind.ACCEPT)
    session = game.house.running()
    stood, replay = session.cursor, session.replay()
    press(game, Kind.HISTORY)
    last = [n for n in game.top.nodes() if n.role == "line"][-1]
    assert last.is_focused
    assert words.TO_LATEST not in labels(game)
    while not node(game, "You chose: Wait.").is_focused:
        press(game, Kind.UP)
    press(game, Kind.ACCEPT)
    assert isinstance(game.top, PlayScreen)
    assert isinstance(session.stop, ChoiceView), "before the choice was taken"
    assert game.house.hint(words.WENT_BACK) in labels(game)
    press(game, Kind.HISTORY)
    focus(game, words.TO_LATEST)
    press(game, Kind.ACCEPT)
    assert session.replay() == replay
    assert session.cursor.entry == stood.entry
    assert session.cursor.beat - stood.beat in (0, 1), "or at what was seen to follow"


def test_a_double_click_is_one_click_on_any_sheet() -> None:
    game = game_of(story())
    game.go(Goal.TITLE)
    at = node(game, words.CREDITS).rect.center
    game.take(Action(Kind.CLICK, at=at))
    assert isinstance(game.top, CreditsScreen)
    back = node(game, words.BACK).rect.center
    game.take(Action(Kind.CLICK, at=back))
    assert isinstance(game.top, CreditsScreen), "it was meant for the title"
    game.top.tick(0.3)
    game.take(Action(Kind.CLICK, at=back))
    assert isinstance(game.top, TitleScreen)


# --- the safety exit ---------------------------------------------------------


def test_one_key_makes_everything_blank_and_silent_and_saves() -> None:
    shelf = MemoryShelf()
    pygame.display.init()
    window = pygame.display.set_mode((1280, 720))
    game = begun(game_of(story(), shelf=shelf))
    loop = Loop(game, lambda: window, lambda: None, lambda _: None)
    press(game, Kind.ACCEPT)
    page = game.house.running().page
    assert loop.act(Action(Kind.EXIT))
    assert isinstance(game.top, BlankScreen)
    assert game.top.nodes() == ()
    assert pygame.display.get_caption()[0] == words.BLANK_TITLE
    colours = {window.get_at((x, y))[:3] for x in (3, 640) for y in (3, 700)}
    assert len(colours) == 1
    sounds = game.house.sounds
    assert isinstance(sounds, Silence)
    assert sounds.is_stopped
    session, _ = game_of(story(), shelf=shelf).house.keeper.newest()
    assert session is not None
    assert session.page == page


@pytest.mark.parametrize("kind", [Kind.ACCEPT, Kind.CANCEL, Kind.CLICK, Kind.HISTORY])
def test_nothing_leads_back_from_the_blank_screen(kind: Kind) -> None:
    game = begun()
    press(game, Kind.EXIT)
    assert press(game, kind)
    assert isinstance(game.top, BlankScreen)
    assert not press(game, Kind.EXIT)


OPENED = (
    Goal.PAUSE,
    Goal.HISTORY,
    Goal.NOTE,
    Goal.CREDITS,
    Goal.SETTINGS,
    Goal.KEYS,
    Goal.BUTTONS,
    Goal.SAVES,
    Goal.LOADS,
    Goal.SLOT,
    Goal.KEEP,
    Goal.WEEK,
    Goal.THREADS,
    Goal.TITLE,
)


@pytest.mark.parametrize("goal", OPENED)
def test_the_safety_exit_is_one_key_away_from_every_screen(goal: Goal) -> None:
    game = at_choice()
    game.go(goal)
    press(game, Kind.EXIT)
    assert isinstance(game.top, BlankScreen)
    assert not press(game, Kind.EXIT)


@pytest.mark.parametrize("goal", [g for g in OPENED if g is not Goal.TITLE])
def test_every_screen_leads_back_to_where_the_content_note_is(goal: Goal) -> None:
    game = at_choice()
    game.go(Goal.PAUSE)
    if goal is not Goal.PAUSE:
        game.go(goal)
        press(game, Kind.CANCEL)
    assert isinstance(game.top, PauseScreen)
    click(game, words.CONTENT_NOTE)
    assert isinstance(game.top, NoteScreen)
    assert words.NEAR_YOU in labels(game)


# --- every screen, every size ------------------------------------------------


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", [100, 200])
def test_every_screen_fits_every_window(size: tuple[int, int], scale: int) -> None:
    pygame.display.init()
    window = pygame.display.set_mode(size)
    frame = window.get_rect()
    settings = Settings(text_scale=scale)
    game = at_choice(game_of(story(), size, settings))
    goals = (
        Goal.STANDING,
        Goal.PAUSE,
        Goal.HISTORY,
        Goal.NOTE_BEFORE,
        Goal.CREDITS,
        Goal.TITLE,
        Goal.SETTINGS,
        Goal.KEYS,
        Goal.BUTTONS,
        Goal.ASK_NEW,
    )
    for goal in goals:
        game.go(goal)
        game.top.tick(2)
        game.top.draw(window)
        for shown in game.top.nodes():
            if shown.id and shown.rect.size != (0, 0):  # not scrolled away
                assert frame.contains(shown.rect), (goal, shown)
        opened = [n for n in game.top.nodes() if n.id and not n.id.startswith("*")]
        assert sum(n.is_focused for n in opened) == 1, goal
        for _ in opened:
            assert sum(n.is_focused for n in game.top.nodes()) == 1
            game.take(Action(Kind.NEXT))


def test_the_city_fits_every_window_at_200_per_cent() -> None:
    for size in SIZES:
        pygame.display.init()
        window = pygame.display.set_mode(size)
        game = at_city(game_of(story(), size, Settings(text_scale=200)))
        game.top.draw(window)
        for shown in game.top.nodes():
            if shown.id:
                assert window.get_rect().contains(shown.rect)


def test_a_resized_window_is_laid_out_anew() -> None:
    pygame.display.init()
    surfaces = [pygame.display.set_mode((1280, 720))]
    game = at_choice()
    loop = Loop(game, lambda: surfaces[-1], lambda: None, lambda _: None)
    surfaces.append(pygame.Surface((1024, 768)))
    loop.events([pygame.event.Event(pygame.VIDEORESIZE, size=(1024, 768), w=1, h=1)])
    assert stage_of(game).size == (1024, 768)
    assert game.house.kit.metrics.width == 1024
    loop.frame(0.1)


def test_nothing_is_drawn_while_nothing_changes() -> None:
    pygame.display.init()
    window = pygame.display.set_mode((1280, 720))
    flips: list[int] = []
    game = at_choice()
    loop = Loop(game, lambda: window, lambda: flips.append(1), lambda _: None)
    assert loop.frame(1.0)
    for _ in range(5):
        assert not loop.frame(0.1)
    assert len(flips) == 1


def test_keys_and_mouse_arrive_as_events() -> None:
    pygame.display.init()
    window = pygame.display.set_mode((1280, 720))
    game = game_of(story())
    game.go(Goal.TITLE)
    loop = Loop(game, lambda: window, lambda: None, lambda _: None)

    def key(code: int, mod: int = 0) -> pygame.event.Event:
        return pygame.event.Event(pygame.KEYDOWN, key=code, mod=mod)

    loop.events([key(pygame.K_RETURN)])
    assert isinstance(game.top, NoteScreen)
    back = node(game, words.BACK).rect.center
    loop.events([pygame.event.Event(pygame.MOUSEBUTTONDOWN, button=1, pos=back)])
    assert isinstance(game.top, TitleScreen)
    loop.events([key(pygame.K_TAB), key(pygame.K_TAB, pygame.KMOD_LSHIFT)])
    assert node(game, words.NEW_PLAY).is_focused
    loop.events([key(pygame.K_F11)])
    assert game.house.settings.full_screen
    assert not loop.events([pygame.event.Event(pygame.QUIT)])


def test_a_story_without_a_content_note_begins_at_once() -> None:
    told = replace(story(), texts={})
    game = game_of(told)
    game.go(Goal.TITLE)
    entries = [words.NEW_PLAY, words.LOAD_A_PLAY, words.SETTINGS]
    entries += [words.EVERYBODY, words.QUIT]
    assert labels(game) == ["Two Doors", *entries]
    press(game, Kind.ACCEPT)
    assert isinstance(game.top, PlayScreen)
    press(game, Kind.CANCEL)
    assert words.CONTENT_NOTE not in labels(game)


def test_the_city_is_paused_left_and_come_back_to() -> None:
    game = at_city()
    press(game, Kind.CANCEL)
    assert isinstance(game.top, PauseScreen)
    press(game, Kind.CANCEL, Kind.HISTORY)
    assert isinstance(game.top, HistoryScreen)
    press(game, Kind.HISTORY, Kind.PAGE_BACK)
    assert isinstance(game.top, PlayScreen)
    press(game, Kind.PAGE_FORWARD)
    assert isinstance(game.top, CityScreen)
    pause = node(game, words.PAUSE).rect.center
    game.take(Action(Kind.CLICK, at=pause))
    assert isinstance(game.top, PauseScreen)


def test_the_pointer_on_a_window_moves_the_focus_to_its_offer() -> None:
    game = at_city()
    stage_of(game).boxes = {"kitchen": pygame.Rect(1100, 80, 90, 90)}
    game.top.tick(0.1)
    game.take(Action(Kind.POINT, at=(1140, 120)))
    assert node(game, "Ben, kitchen").is_focused


def test_the_windows_of_offers_are_lit_in_a_light_of_their_own() -> None:
    game = at_city()
    light = stage_of(game).shown[-1].light
    assert light is not None
    lamps = dict(game.house.lights[light].lamps)
    assert lamps == {"harbour": 1.0, "kitchen": 1.0}


def test_the_loop_runs_until_the_window_is_closed() -> None:
    pygame.display.init()
    window = pygame.display.set_mode((1280, 720))
    pygame.event.clear()  # SDL says so when another test closes its window
    game = game_of(story())
    game.go(Goal.TITLE)
    errands: list[int] = []

    def errand() -> bool:
        errands.append(1)
        if len(errands) == 3:
            pygame.event.post(pygame.event.Event(pygame.QUIT))
            return True
        return False

    Loop(game, lambda: window, lambda: None, lambda _: None, errand).run()
    assert len(errands) == 3


def test_filling_the_screen_lays_everything_out_for_it() -> None:
    pygame.display.init()
    surfaces = [pygame.display.set_mode((1280, 720))]
    game = at_choice()

    def fill(full: bool) -> None:
        surfaces.append(pygame.Surface((1920, 1080) if full else (1280, 720)))

    loop = Loop(game, lambda: surfaces[-1], lambda: None, fill)
    loop.act(Action(Kind.FULLSCREEN))
    assert game.house.kit.metrics.height == 1080
    loop.act(Action(Kind.FULLSCREEN))
    assert game.house.kit.metrics.height == 720


def test_a_damaged_save_is_said_and_the_title_stays() -> None:
    shelf = MemoryShelf()
    press(begun(game_of(story(), shelf=shelf)), Kind.ACCEPT)
    for name in shelf.names():
        shelf.write(name, b"{")
        shelf.write(name, b"{")
    game = game_of(story(), shelf=shelf)
    game.go(Goal.TITLE)
    assert words.CONTINUE not in labels(game)
    game.go(Goal.CONTINUE)
    assert isinstance(game.top, TitleScreen)


def test_people_who_are_expected_wear_what_they_have_on_by_now() -> None:
    told = story_with(
        """
scene: one
place: room
beats:
  - Hello.
  - choose:
      - {do: Go out., id: out, set: {late: true}, go: two}
---
scene: two
place: yard
cast: {ann: left}
beats: [Still.]
""",
        "people:\n  ann: {name: Ann, shows: {hat: not late}}\n"
        "variables:\n  late: flag\n",
    )
    game = begun(game_of(told))
    game.house.tick(1 / 60)
    coming = stage_of(game).expected[-1]
    assert (coming.place, coming.hidden) == ("yard", ("ann/hat",))


SNOWED_IN = """
scene: one
place: yard
beats:
  - choose:
      - {do: Carry it out., id: out, set: {late: true}}
      - {do: Leave it., id: leave}
---
scene: two
who: ann
when: monday.night
street: A lamp.
beats: [Hello.]
---
scene: three
beats:
  - ending: over
"""
TABLE_OUTSIDE = (
    "people:\n  ann: {name: Ann}\nvariables:\n  late: flag\n"
    "endings:\n  over: {title: Over}\n"
    "places:\n  yard:\n    shows: {table: late}\n"
)
SCREENS = (
    "finish: three\noffers: {title: Out, picture: yard}\n"
    "title_screen: {picture: yard}\n"
    "calendar: [{day: monday, title: Monday, parts: [night], follow: 1}]\n"
)


def test_behind_title_and_map_nothing_stands_that_comes_only_later() -> None:
    told = story_with(SNOWED_IN, TABLE_OUTSIDE, SCREENS)
    behind = {}
    for option in ("one/out", "one/leave"):
        game = begun(game_of(told))
        assert game.house.title_tableau().hidden == ("table",)
        game.house.running().perform(Choose(option))
        CityScreen(game.house).enter()
        behind[option] = stage_of(game).shown[-1]
    assert {shown.place for shown in behind.values()} == {"yard"}
    assert behind["one/out"].hidden == ()
    assert behind["one/leave"].hidden == ("table",)
