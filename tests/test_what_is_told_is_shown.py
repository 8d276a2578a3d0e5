"""What our story says of a thing or a person is what the stage shows of them.

Each of these was seen in the window by somebody who played: a board with another
number than the one in the text, a book in the hand of somebody who has lost it.
"""

from collections.abc import Iterable, Iterator
from functools import cache

import pytest

from game.loading.load import load
from game.narrative import inputs as inp
from game.narrative.story import Story
from game.narrative.tableau import Tableau
from game.narrative.views import ChoiceView, NoticeView, plain
from game.runtime.session import Session
from tests.harness import REPOSITORY

STEPS_MAX = 400
PAIRS = ("slippers", "boots", "box", "sneakers")


@cache
def our_story() -> Story:
    found = load(REPOSITORY)
    assert found.story is not None, found.findings
    return found.story


def played(scene: str, options: Iterable[str] = ()) -> Iterator[tuple[str, Tableau]]:
    """Each paragraph of a scene with the stage it stands on.

    Of what can be chosen it takes one of `options`, else what comes first.
    """
    session = Session(our_story())
    session.begin(0, scene)
    for _ in range(STEPS_MAX):
        if session.line is not None:
            yield plain(session.line.runs), session.tableau
        if session.stop is None:
            session.forward()
            continue
        match session.stop:
            case NoticeView():
                yield "*notice", session.tableau
                session.perform(inp.LookAway())
            case ChoiceView(options=offered):
                open_ = [option.id for option in offered if option.is_open]
                wanted = [id_ for id_ in open_ if id_.split("/")[-1] in options]
                session.perform(inp.Choose((wanted or open_)[0]))
            case _:
                return
    raise AssertionError(f"{scene} doesn't end")


def stage_at(scene: str, words: str, *options: str) -> Tableau:
    """The stage as it is where these words are read."""
    for text, tableau in played(scene, options):
        if words in text:
            return tableau
    raise AssertionError(f"nobody reads {words!r} in {scene}")


def held(tableau: Tableau, person: str) -> str | None:
    return next(figure.holds for figure in tableau.cast if figure.person == person)


@pytest.mark.parametrize(
    ("scene", "words", "number"),
    [
        ("lunch", "The board says 31", "number_31"),
        ("the_counter", "the board says 42", "number_42"),
        ("the_counter", "The board says 52", "number_52"),
        ("picks_up", "number 43", "number_42"),  # on its way from 42 to 43
    ],
)
def test_the_board_of_the_agency_shows_the_number_that_is_told(
    scene: str, words: str, number: str
) -> None:
    hidden = stage_at(scene, words).hidden
    numbers = {"number_31", "number_42", "number_52"}
    assert numbers - set(hidden) == {number}


def test_the_trousers_hang_on_the_counter_while_he_shaves() -> None:
    _, before = next(played("laundromat"))
    hung = stage_at("laundromat", "*notice")
    dressed = stage_at("laundromat", "as a man in a suit")
    is_gone = ["brown_trousers" in at.hidden for at in (before, hung, dressed)]
    assert is_gone == [True, False, True]
    _, at_night = next(played("open_all_night"))
    assert "brown_trousers" in at_night.hidden


@pytest.mark.parametrize(
    ("option", "pair"),
    [("boots", "boots"), ("ask_odell", "sneakers"), ("luck", "slippers")],
)
def test_mr_pell_goes_in_what_he_was_given(option: str, pair: str) -> None:
    *_, (_, last) = played("break_room", (option,))
    worn = {name for name in PAIRS if f"patient/{name}-near" not in last.hidden}
    assert worn == {pair}


def test_who_has_left_the_notebook_on_the_seat_has_it_in_no_hand() -> None:
    sitting = stage_at("doors_closing", "The notebook is on his other side")
    running = stage_at("doors_closing", "He gets him at the stairs", "run")
    assert "jeff/notebook" not in sitting.hidden
    assert "jeff/notebook" in running.hidden


def test_the_carnations_are_in_his_hand_until_he_drops_them() -> None:
    waiting = stage_at("ice", "The salt truck is fifty minutes off")
    dropped = stage_at("ice", "Everybody has to lift their shoes")
    assert held(waiting, "marc") == "carnations"
    assert held(dropped, "marc") is None


def test_nobody_sits_on_the_air_beside_a_chair() -> None:
    """Whoever sits at the Kingfisher has one of its chairs."""
    tableau = stage_at("the_bill", "on the edge of the other chair")
    marc = next(figure for figure in tableau.cast if figure.person == "marc")
    assert marc.mark == "window_table_right"


@pytest.mark.parametrize(
    ("scene", "words", "hour"),
    [
        ("break_room", "Odell, the orderly", "morning"),
        ("break_room", "almost nine", "nine"),
        ("nine_minutes", "Around three", "three"),
        ("the_ticket", "At noon they have a form", "noon"),
        ("visitor", "s a skirt", "morning"),
    ],
)
def test_the_clock_of_the_ward_shows_the_hour_that_is_told(
    scene: str, words: str, hour: str
) -> None:
    hidden = set(stage_at(scene, words, "sofa").hidden)
    hours = {f"clock_{each}" for each in ("morning", "nine", "three", "noon", "six")}
    assert hours - hidden == {f"clock_{hour}"}


def test_the_guest_of_the_banquet_sits_until_he_is_to_thank_them() -> None:
    def pose(tableau: Tableau) -> str | None:
        return next(each.pose for each in tableau.cast if each.person == "marc")

    assert pose(stage_at("the_exhibit", "thanks Marc for his patience")) == "sits"
    assert pose(stage_at("the_exhibit", "Thank you all", "thank_all")) == "stands"


def test_the_coat_is_done_up_behind_his_mothers_back() -> None:
    tableau = stage_at("nine_minutes", "Alice does the snaps", "fetch_coat")
    pictures = {each.person: each.picture for each in tableau.cast}
    assert pictures["clara"] == "clara_turned"
    assert pictures["sam"] == "sam_asleep_in_red"
