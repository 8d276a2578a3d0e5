import pygame
import pytest

from game.app.city import CityScreen
from game.app.game import Game
from game.app.goals import Goal
from game.app.pause import PauseScreen
from game.app.threads import ThreadsScreen
from game.app.week import WeekScreen
from game.narrative.inputs import Follow
from game.narrative.stops import open_inputs
from game.narrative.views import OffersView
from game.runtime.settings import Settings
from game.ui import words
from game.ui.actions import Action, Kind
from tests.app.pieces import click, focus, game_of, node, press, story

SIZES = ((1280, 720), (1024, 768), (3440, 1440))


def at_offers(game: Game | None = None) -> Game:
    """At the first offers, with the umbrella handed over."""
    game = game or game_of(story())
    game.go(Goal.BEGIN)
    session = game.house.running()
    while not isinstance(session.stop, OffersView):
        session.read_on()
        if not isinstance(session.stop, OffersView):
            session.perform(open_inputs(session.story, session.state)[0])
    game.house.take_arriving()
    game.go(Goal.STANDING)
    return game


def lived(game: Game | None = None) -> Game:
    """After the first moment."""
    game = at_offers(game)
    game.house.perform(Follow("harbour"))
    game.go(Goal.STANDING)
    return game


def shows(game: Game, screen: type) -> bool:
    return isinstance(game.top, screen)


def screens_of(game: Game, *steps: Kind | str) -> list[type]:
    """The screen after each key, or click on a label."""
    found: list[type] = []
    for step in steps:
        if isinstance(step, Kind):
            press(game, step)
        else:
            click(game, step)
        found.append(type(game.top))
    return found


def test_a_key_opens_the_chart_and_closes_it() -> None:
    steps = screens_of(at_offers(), Kind.CHART, Kind.CHART, Kind.THREADS, Kind.CANCEL)
    assert steps == [WeekScreen, CityScreen, ThreadsScreen, CityScreen]


def test_the_pause_leads_to_both() -> None:
    steps = screens_of(at_offers(), Kind.CANCEL, words.CHART, words.BACK, words.THREADS)
    assert steps == [PauseScreen, WeekScreen, PauseScreen, ThreadsScreen]


def test_the_chart_opens_where_one_is_and_tells_about_it() -> None:
    game = lived()
    press(game, Kind.CHART)
    here = next(n for n in game.top.nodes() if words.HERE in n.value)
    assert here.is_focused
    told = [n.label for n in game.top.nodes() if n.role in ("text", "heading")]
    assert here.label in told
    assert any(words.HERE in each for each in told)


def test_what_was_not_lived_is_masked() -> None:
    game = at_offers()
    press(game, Kind.CHART)
    masked = [n for n in game.top.nodes() if n.label == words.MASKED]
    assert masked
    assert not any("kitchen" in n.value.lower() for n in masked)
    focus(game, words.MASKED)
    press(game, Kind.ACCEPT)
    assert shows(game, WeekScreen)


def test_going_back_asks_first_and_keeps_what_came_after() -> None:
    game = lived()
    press(game, Kind.CHART)
    first = next(n for n in game.top.nodes() if n.role == "moment" and n.is_open)
    focus(game, first.label)
    press(game, Kind.ACCEPT)
    assert node(game, words.GO_BACK_KEPT)
    press(game, Kind.CANCEL)  # no: still on the chart
    assert shows(game, WeekScreen)
    assert game.house.running().scene == "harbour"
    press(game, Kind.ACCEPT)
    click(game, words.STAY)
    press(game, Kind.ACCEPT, Kind.ACCEPT)
    assert not shows(game, WeekScreen)
    session = game.house.running()
    assert session.scene == "hall"
    assert len(session.branches.others) == 1


def test_another_way_it_went_can_be_returned_to() -> None:
    game = lived()
    press(game, Kind.CHART)
    first = next(n for n in game.top.nodes() if n.role == "moment" and n.is_open)
    focus(game, first.label)
    press(game, Kind.ACCEPT, Kind.ACCEPT)
    assert game.house.running().scene == "hall"
    press(game, Kind.CHART)
    click(game, words.OTHER_WAYS)
    press(game, Kind.ACCEPT)
    assert game.house.running().scene == "harbour"


def test_without_another_way_none_is_listed() -> None:
    game = lived()
    press(game, Kind.CHART)
    assert words.OTHER_WAYS not in [n.label for n in game.top.nodes()]


def test_threads_read_out_what_has_the_focus() -> None:
    game = lived()
    press(game, Kind.THREADS)
    thread = next(n for n in game.top.nodes() if n.role == "thread")
    assert (thread.label, thread.is_focused) == ("An umbrella", True)
    told = [n.label for n in game.top.nodes() if n.role == "text"]
    assert any("Ada" in each and "Ben" in each for each in told)
    focus(game, "Ada")
    told = [n.label for n in game.top.nodes() if n.role == "text"]
    assert any("An umbrella" in each for each in told)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", [100, 200])
def test_both_fit_every_window_and_every_size_of_type(
    size: tuple[int, int], scale: int
) -> None:
    settings = Settings(text_scale=scale, reduced_motion=True)
    game = lived(game_of(story(), size, settings))
    pygame.display.init()
    target = pygame.display.set_mode(size)
    frame = target.get_rect()
    for kind in (Kind.CHART, Kind.THREADS):
        press(game, kind)
        game.top.draw(target)
        assert all(frame.contains(n.rect) for n in game.top.nodes() if n.rect.height)
        assert not game.top.tick(1.0)  # nothing trembles
        press(game, kind)


def test_a_window_of_another_size_keeps_the_focus() -> None:
    game = lived()
    press(game, Kind.CHART)
    press(game, Kind.LEFT)
    before = [n.id for n in game.top.nodes() if n.is_focused]
    game.house.resize((1024, 768))
    game.top.lay_out()
    assert [n.id for n in game.top.nodes() if n.is_focused] == before
    game.take(Action(Kind.ACCEPT))
    game.house.resize((1280, 720))
    game.top.lay_out()
    target = pygame.display.set_mode((1280, 720))
    game.top.draw(target)
