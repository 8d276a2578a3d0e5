"""The chart tells what was lived, and of what wasn't nothing but that it is there."""

from functools import cache

import pytest

from game.loading.load import load
from game.narrative import events as ev
from game.narrative import inputs as inp
from game.narrative import overviews
from game.narrative.overviews import ChartCell, ChartView, Moment
from game.narrative.story import Story
from game.narrative.views import plain
from game.runtime.chart import branch_views, chart
from game.runtime.policies import auto_play
from game.runtime.session import Session
from tests.runtime.harness import saved_and_restored
from tests.runtime.made import STAIR, made
from tests.runtime.test_branches import (
    LANDING,
    TO_THE_LANDING,
    gone_on,
    lived_to_the_cellar,
    played,
)
from tests.runtime.test_packs import PACKS


@cache
def _story(pack: str) -> Story:
    story = load(PACKS[pack]).story
    assert story is not None
    return story


def _cells(view: ChartView, state: str) -> dict[str, ChartCell]:
    return {c.scene or c.id: c for c in view.cells if c.state == state}


def test_rows_are_the_leads_and_everybody_else() -> None:
    view = chart(played())
    assert [row.person for row in view.rows] == ["ada", "ben", None]
    assert [row.name for row in view.rows] == ["Ada", "Ben", ""]


def test_columns_are_the_parts_and_what_lies_before_and_after() -> None:
    view = chart(played())
    assert [c.id for c in view.columns] == ["before", "one.noon", "one.night", "after"]
    assert (view.columns[1].day, view.columns[1].part) == ("The one day", "Noon")
    assert view.here == 0


def test_at_the_beginning_all_but_the_first_scene_is_masked() -> None:
    view = chart(played())
    assert set(_cells(view, "lived")) == {"the_door"}
    masked = [cell for cell in view.cells if cell.state == "untaken"]
    assert len(masked) == len(view.cells) - 1 == 5
    for cell in masked:
        assert (cell.scene, cell.title, cell.place, cell.line) == (None, "", None, ())
        assert (cell.branches, cell.moment) == ((), None)
        for told in ("landing", "cellar", "attic", "steps", "roof"):
            assert told not in cell.id


def test_what_was_lived_can_be_gone_back_to() -> None:
    session = lived_to_the_cellar()
    lived = _cells(chart(session), "lived")
    assert set(lived) == {"the_door", "landing", "steps", "cellar"}
    assert lived["cellar"].is_here
    assert lived["landing"].branches == (1,)
    moment = lived["landing"].moment
    assert moment == Moment(1, LANDING, 0)
    session.go_back_to(moment)
    assert session.scene == "landing"
    assert session.cursor.beat == 0


def test_a_passing_that_began_amid_an_entry_can_be_gone_back_to() -> None:
    session = lived_to_the_cellar()
    moment = _cells(chart(session), "lived")["steps"].moment
    assert moment is not None
    session.go_back_to(moment)
    assert session.line is not None
    assert plain(session.line.runs) == "You hear steps."


def test_what_is_on_offer_now_shows_where_and_what_is_seen_from_the_street() -> None:
    session = played(*TO_THE_LANDING[:-1])
    session.read_on()
    offered = _cells(chart(session), "offered")
    assert set(offered) == {"landing", "cellar"}
    assert plain(offered["cellar"].line) == "A light in the cellar."
    assert offered["cellar"].moment is None


def test_what_happened_without_the_player_is_outlined_with_what_was_heard() -> None:
    text = STAIR.replace("follow: 2", "follow: 1")
    session = Session(made(text))
    session.begin(1)
    gone_on(
        session, *TO_THE_LANDING[:-1], inp.Follow("cellar"), inp.Choose("cellar/up")
    )
    session.read_on()
    found = _cells(chart(session), "without_you")
    assert set(found) == {"landing"}
    assert plain(found["landing"].line) == "Somebody went past the landing."
    assert found["landing"].moment is None
    assert found["landing"].column == 1


def test_threads_lead_from_where_they_were_given_to_where_they_were_held() -> None:
    session = lived_to_the_cellar()
    (thread,) = chart(session).threads
    assert (thread.act, thread.title) == ("light", "A light on the stair")
    assert thread.rows == (0, 1)
    assert thread.given == thread.taken == "one.noon/landing"
    assert thread.thing == "the lamp"
    assert not thread.is_slack


def test_a_branch_shows_what_was_lived_in_it_and_leads_back_there() -> None:
    session = lived_to_the_cellar()
    session.go_back_to(Moment(1, LANDING, 0))
    view = chart(session)
    elsewhere = _cells(view, "elsewhere")
    assert set(elsewhere) == {"cellar"}
    assert elsewhere["cellar"].branches == (1,)
    assert _cells(view, "lived")["landing"].branches == (2, 1)
    moment = elsewhere["cellar"].moment
    assert moment is not None
    session.go_back_to(moment)
    assert session.scene == "cellar"


def test_a_cell_is_what_it_is_in_the_present_line_and_leads_to_the_other() -> None:
    session = Session(made(STAIR.replace("follow: 2", "follow: 1")))
    session.begin(1)
    gone_on(session, *TO_THE_LANDING, inp.Choose("landing/silence"))
    session.read_on()
    moment = _cells(chart(session), "lived")["the_door"].moment
    assert moment is not None
    session.go_back_to(moment)
    gone_on(session, *TO_THE_LANDING[:-1])
    session.read_on()
    landing = _cells(chart(session), "offered")["landing"]
    assert landing.branches == (1,)
    assert plain(landing.line) == "Somebody on the landing."
    gone_on(session, inp.Follow("cellar"), inp.Choose("cellar/up"))
    session.read_on()
    landing = _cells(chart(session), "without_you")["landing"]
    assert plain(landing.line) == "Somebody went past the landing."
    assert landing.moment is not None
    session.go_back_to(landing.moment)
    assert session.scene == "landing"


def test_lines_are_told_by_where_they_parted_and_where_they_stand() -> None:
    session = lived_to_the_cellar()
    session.branches.rename(1, "the first")
    session.go_back_to(Moment(1, LANDING, 0))
    first, second = branch_views(session)
    assert (first.number, first.name, first.is_present) == (1, "the first", False)
    assert first.left == ("The one day", "Noon", "landing")
    assert first.stands == ("The one day", "Noon", "cellar")
    assert (second.number, second.is_present, second.left) == (2, True, ("", "", ""))


def test_of_an_older_storys_save_what_it_remembers_is_shown_without_a_way_back() -> (
    None
):
    session = lived_to_the_cellar()
    edited = made(STAIR.replace("id: ask", "id: beg"))
    again, notes = Session.restore(edited, session.to_json())
    assert notes
    assert again.history[0].given is None
    view = chart(again)
    lived = _cells(view, "lived")
    assert {"landing", "cellar", "steps"} <= set(lived)
    assert [thread.act for thread in view.threads] == ["light"]


def test_a_play_that_goes_on_in_the_middle_of_a_scene_shows_where_it_stands() -> None:
    session = played(*TO_THE_LANDING[:3])
    edited = made(STAIR.replace("id: ask", "id: beg"))
    again, notes = Session.restore(edited, session.to_json())
    assert notes
    assert again.history[0].given is None
    (cell,) = [cell for cell in chart(again).cells if cell.is_here]
    assert (cell.scene, cell.state, cell.moment) == ("the_door", "lived", None)
    (line,) = branch_views(again)
    assert line.stands[2] == "door"


def _is_sound(session: Session, view: ChartView) -> None:
    ids = [cell.id for cell in view.cells]
    assert len(set(ids)) == len(ids)
    begun = {
        event.scene
        for entry in session.history
        for event in entry.events
        if isinstance(event, ev.SceneBegan)
    }
    assert view.columns[view.here]
    assert sum(cell.is_here for cell in view.cells) <= 1
    for cell in view.cells:
        assert 0 <= cell.row < len(view.rows)
        assert 0 <= cell.column < len(view.columns)
        if cell.state == "lived":
            assert cell.scene in begun
            assert cell.title
        if cell.state == "untaken":
            assert cell == ChartCell(cell.id, cell.row, cell.column, "untaken")
    for thread in view.threads:
        assert thread.taken in (*ids, None)
        assert thread.given in (*ids, None)


@pytest.mark.parametrize("policy", ["random", "kind"])
@pytest.mark.parametrize("pack", PACKS)
def test_every_stop_of_whole_plays_has_a_sound_chart(pack: str, policy: str) -> None:
    story = _story(pack)
    session = Session(story)
    play = auto_play(story, policy, 3)
    begin = play.inputs[0]
    assert isinstance(begin, inp.Begin)
    session.begin(begin.seed)
    for given in play.inputs[1:]:
        _is_sound(session, chart(session))
        session.read_on()
        session.perform(given)
    session.read_on()
    _is_sound(session, chart(session))


@pytest.mark.parametrize(
    ("pack", "most"),
    [
        # Each way back and again is a whole play: of a long one not all.
        *((pack, 12) for pack in PACKS),
        *(pytest.param(pack, 1_000, marks=pytest.mark.slow) for pack in PACKS),
    ],
)
def test_every_moment_of_a_play_can_be_gone_back_to_and_returned_from(
    pack: str, most: int
) -> None:
    story = _story(pack)
    play = auto_play(story, "kind", 2)
    session = Session(story)
    session.begin(2)
    for given in play.inputs[1:]:
        session.read_on()
        session.perform(given)
    session.read_on()
    history = session.history
    cells = [cell for cell in chart(session).cells if cell.moment is not None]
    assert cells
    for cell in cells[:: -(-len(cells) // most)]:
        assert cell.moment is not None
        session.go_back_to(cell.moment)
        assert cell.scene in [v.scene for v in _under_way(session)]
        if session.branches.number != 1:
            session = saved_and_restored(session)
            session.return_to(1)
        assert session.history == history


def _under_way(session: Session) -> list[overviews.ChartCell]:
    return [cell for cell in chart(session).cells if cell.is_here]
