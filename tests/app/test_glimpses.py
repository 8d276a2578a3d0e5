import pygame

from game.app.glimpses import Glimpses
from game.narrative.inputs import Begin
from game.narrative.overviews import ChartCell
from game.runtime.chart import chart
from game.runtime.session import Session
from tests.app.pieces import BareStage, story
from tests.harness import story_with


def begun() -> tuple[Session, ChartCell]:
    session = Session(story())
    session.begin(1)
    assert session.history[0].given == Begin(1)
    return session, next(c for c in chart(session).cells if c.state == "lived")


def test_a_moment_that_was_lived_looks_as_it_did() -> None:
    session, cell = begun()
    stages: list[BareStage] = []

    def small(size: tuple[int, int]) -> BareStage:
        stages.append(BareStage(size))
        return stages[-1]

    glimpses = Glimpses(small)
    picture = glimpses.of(session, cell, (160, 90))
    assert picture is not None
    assert picture.size == (160, 90)
    (shown,) = stages[0].shown
    assert shown.place == "street"
    assert [figure.person for figure in shown.cast] == ["ada", "porter"]
    assert shown.weather == "clear"
    assert glimpses.of(session, cell, (160, 90)) is picture
    assert len(stages) == 1


def test_of_a_moment_that_was_not_lived_only_the_place_is_shown() -> None:
    session, _ = begun()
    stage = BareStage((480, 270))
    offered = ChartCell("today.noon/harbour", 0, 1, "offered", "harbour")
    assert Glimpses(lambda _: stage).of(session, offered, (160, 90)) is not None
    assert stage.shown[0].place == "harbour"
    assert stage.shown[0].cast == ()


def test_of_a_masked_moment_there_is_no_picture() -> None:
    session, _ = begun()
    stage = BareStage((480, 270))
    masked = ChartCell("x", 0, 1, "untaken")
    assert Glimpses(lambda _: stage).of(session, masked, (160, 90)) is None
    assert stage.shown == []


def test_one_asks_again_while_it_is_being_drawn() -> None:
    session, cell = begun()
    stage = BareStage((480, 270))
    stage.is_crisp = False
    glimpses = Glimpses(lambda _: stage)
    assert glimpses.of(session, cell, (160, 90)) is None
    stage.is_crisp = True
    assert isinstance(glimpses.of(session, cell, (160, 90)), pygame.Surface)


def test_of_a_kept_play_s_place_nothing_is_seen_that_comes_only_later() -> None:
    told = story_with(
        "scene: one\nplace: yard\nbeats: [Hello.]",
        "variables:\n  late: flag\nplaces:\n  yard:\n    shows: {table: late}\n",
    )
    stage = BareStage((480, 270))
    assert Glimpses(lambda _: stage).of_place(told, "yard", None, (160, 90))
    assert stage.shown[0].hidden == ("table",)
