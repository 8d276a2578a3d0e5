"""A reader walks a play: forward, back across choices, and on again."""

import pytest
from hypothesis import settings
from hypothesis import strategies as some
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from game.narrative import events as ev
from game.narrative import inputs as inp
from game.narrative import views
from game.narrative.stops import open_inputs
from game.narrative.views import plain
from game.runtime.history import PAGE_WORDS, Cursor
from game.runtime.policies import POLICIES, auto_play
from game.runtime.session import Session
from tests.runtime.harness import played_twice, saved_and_restored
from tests.runtime.made import STAIR, made, stair

TO_THE_CELLAR = """\
begin 1
look away
choose the_door/ring
choose the_letter/read
follow cellar
"""


def _at_stop(*lines: str, seed: int = 1) -> Session:
    session = Session(stair())
    session.begin(seed)
    session.read_on()
    for line in lines:
        _do(session, line)
        session.read_on()
    return session


def _do(session: Session, line: str) -> None:
    from game.runtime.replay import read_input

    given = read_input(line)
    assert given is not None
    session.perform(given)


def _words(session: Session) -> list[str]:
    return [plain(line.runs) for line in session.page]


@pytest.mark.parametrize("policy", POLICIES)
@pytest.mark.parametrize("seed", range(4))
def test_a_play_is_the_same_with_a_save_and_a_restore_after_each_step(
    policy: str, seed: int
) -> None:
    story = stair()
    play = auto_play(story, policy, seed)
    assert play.is_over
    session = played_twice(story, play.inputs)
    events = tuple(event for step in play.steps for event in step.events)
    lived = tuple(event for entry in session.history for event in entry.events)
    assert lived == events


def test_a_play_stands_at_its_first_paragraph() -> None:
    session = Session(stair())
    events = session.begin(1)
    assert isinstance(events[-1], ev.Said)
    assert session.line is not None
    assert plain(session.line.runs) == "The door is heavy. It is new to her."
    assert session.stop is None
    assert session.tableau.place == "door"


def test_forward_passes_one_paragraph_at_a_time_and_then_reaches_the_stop() -> None:
    session = Session(stair())
    session.begin(1)
    pages = [_words(session)]
    while session.stop is None:
        assert session.forward() or session.is_at_stop
        pages.append(_words(session))
    assert [len(page) for page in pages] == [1, 2, 3, 3]
    assert session.forward() == ()
    assert session.line is not None
    assert session.line.speaker is None


def test_a_speaker_stands_in_the_tableau_and_has_the_name_of_the_moment() -> None:
    session = Session(stair())
    session.begin(1)
    session.forward()
    assert session.line is not None
    assert (session.line.name, session.line.manner) == ("the man", "low")
    assert session.tableau.speaker == "porter"


def test_things_to_notice_have_titles_from_the_picture_or_the_person() -> None:
    session = Session(stair(), {"door/mat": "A mat"})
    session.begin(1)
    session.read_on()
    stop = session.stop
    assert isinstance(stop, views.NoticeView)
    assert [(thing.title, thing.is_person) for thing in stop.things] == [
        ("bell", False),
        ("A mat", False),
        ("the man", True),
    ]
    assert stop.left == 2


def test_options_show_what_they_cost_and_why_they_are_out_of_reach() -> None:
    session = _at_stop("look away", "choose the_door/ask", "choose the_door/take")
    for line in ("choose the_letter/read", "follow landing"):
        _do(session, line)
        session.read_on()
    stop = session.stop
    assert isinstance(stop, views.ChoiceView)
    by_id = {option.id: option for option in stop.options}
    tell = by_id["landing/tell"]
    assert not tell.is_open
    assert plain(tell.reason) == "Ada has nothing left."
    assert tell.costs == (views.CostView("warmth", "ada", "Ada", 2, "missing"),)
    assert tell.price == "a breath"
    assert plain(by_id["landing/on"].reason) == "She hasn’t the heart."
    assert by_id["landing/lamp"].is_open


def test_the_offers_tell_what_happened_elsewhere_and_who_is_linked() -> None:
    session = _at_stop(
        "look away",
        "choose the_door/ask",
        "choose the_door/gladly",
        "choose the_letter/read",
        "follow landing",
        "choose landing/lamp",
    )
    stop = session.stop
    assert isinstance(stop, views.OffersView)
    assert stop.threads == (("ada", "ben"),)
    assert (stop.day, stop.part, stop.left) == ("The one day", "Noon", 1)
    assert [offer.scene for offer in stop.offers] == ["cellar"]
    assert stop.offers[0].where == "cellar"
    assert stop.title == "The Windows"


def test_the_unfollowed_are_heard_of_in_the_next_part() -> None:
    session = Session(
        made(
            _STAIR_WITH_ONE_TO_FOLLOW,
        )
    )
    session.begin(1)
    session.read_on()
    lines = (
        "look away",
        "choose the_door/ask",
        "choose the_door/take",
        "choose the_letter/read",
        "follow cellar",
        "choose cellar/up",
    )
    for line in lines:
        _do(session, line)
        session.read_on()
    stop = session.stop
    assert isinstance(stop, views.OffersView)
    assert [plain(trace) for trace in stop.traces] == [
        "Somebody went past the landing."
    ]
    heard = [line for line in session.backlog if line.kind == "heard"]
    assert len(heard) == 1


def test_what_was_chosen_stands_in_the_backlog() -> None:
    session = _at_stop("notice mat", "look away", "choose the_door/wait")
    kinds = [(line.kind, plain(line.runs)) for line in session.backlog]
    assert ("chosen", "Wait.") in kinds
    assert kinds[-1] == ("said", "She waits.")
    assert ("said", "The mat says something.") in kinds


def test_amounts_and_threads_are_never_ahead_of_the_reader() -> None:
    session = _at_stop("look away")
    assert session.amount("warmth", "ada") == 1
    _do(session, "choose the_door/wait")
    assert session.amount("warmth", "ada") == 0
    assert session.back()
    assert session.amount("warmth", "ada") == 1

    session = _at_stop("look away", "choose the_door/ask", "choose the_door/gladly")
    _do(session, "choose the_letter/read")
    session.read_on()
    _do(session, "follow cellar")
    session.read_on()
    assert not session.threads
    _do(session, "choose cellar/up")
    linked = session.threads
    assert linked == (("ben", "ada", False),)
    while session.back():
        pass
    assert not session.threads


def test_back_and_redo_walk_every_beat_of_what_was_lived() -> None:
    session = _at_stop(
        "notice bell", "look away", "choose the_door/ring", "choose the_letter/read"
    )
    seen = [(session.cursor, session.tableau, session.page, session.stop)]
    while session.back():
        seen.append((session.cursor, session.tableau, session.page, session.stop))
    assert session.cursor == (0, 0)
    assert not session.back()
    for expected in reversed(seen[:-1]):
        assert session.redo()
        now = (session.cursor, session.tableau, session.page, session.stop)
        assert now == expected
    assert not session.redo()


def test_redo_never_goes_further_than_was_read() -> None:
    session = Session(stair())
    session.begin(1)
    session.forward()
    assert session.back()
    assert session.redo()
    assert not session.redo()
    assert saved_and_restored(session).redo() is False


def test_doing_the_same_again_keeps_what_came_after() -> None:
    session = _at_stop("look away", "choose the_door/ask", "choose the_door/take")
    lived = session.history
    while session.cursor > (1, 0):
        session.back()
    session.read_on()
    _do(session, "choose the_door/ask")
    assert session.history == lived
    assert session.cursor == (2, 0)


def test_doing_something_else_lets_go_of_what_came_after() -> None:
    session = _at_stop("look away", "choose the_door/ask", "choose the_door/take")
    while session.cursor > (1, 0):
        session.back()
    session.read_on()
    _do(session, "choose the_door/look")
    assert len(session.history) == 3
    assert not session.redo()


def test_nothing_can_be_done_before_the_stop() -> None:
    session = Session(stair())
    session.begin(1)
    with pytest.raises(ValueError, match="read first"):
        session.perform(inp.LookAway())


def test_what_is_not_open_is_refused_with_what_is() -> None:
    session = _at_stop("look away")
    before = session.history
    with pytest.raises(ValueError, match="the_door/ask"):
        session.perform(inp.Choose("the_door/gladly"))
    assert session.history == before


def test_a_scene_can_be_passed_over_before_its_stop() -> None:
    session = _at_stop(
        "look away",
        "choose the_door/ask",
        "choose the_door/take",
        "choose the_letter/read",
    )
    _do(session, "follow cellar")
    assert session.marks == ("fall",)
    summary = session.can_pass_over
    assert summary is not None
    assert plain(summary) == "Ben falls in the cellar and gets up."
    session.perform(inp.PassOver())
    said = [plain(line.runs) for line in session.backlog]
    assert "He lies there for a while." not in said
    assert said[-1] == "Ben falls in the cellar and gets up."
    assert saved_and_restored(session).backlog == session.backlog
    # Back goes to where it was left, and forward again over it.
    assert session.back()
    assert _words(session) == ["Ben slips on the third step."]
    assert session.redo()
    assert session.cursor.entry == 6


def test_nothing_is_passed_over_where_nothing_is_marked() -> None:
    session = _at_stop("look away")
    assert session.can_pass_over is None
    assert session.marks == ()
    with pytest.raises(ValueError, match="passed over"):
        session.perform(inp.PassOver())


def test_pages_hold_a_number_of_words_and_break_at_a_new_place() -> None:
    long = "\n\n".join(
        f"      Paragraph {n} " + "word " * (PAGE_WORDS // 2 - 4) for n in range(5)
    )
    text = f"""\
story: long
format: 1
language: en
title: Long
start: one
---
people:
  ada: {{name: Ada, colour: "#dd6a2b"}}
endings:
  over: {{title: Over}}
---
scene: one
beats:
  - |
{long}
  - place: hall
  - |
    In the hall.
  - ending: over
"""
    session = Session(made(text))
    session.begin()
    lengths = [len(session.page)]
    while not session.is_at_stop:
        session.forward()
        lengths.append(len(session.page))
    assert lengths == [1, 2, 1, 2, 1, 1, 1]
    assert session.stop == views.EndingView("over", "Over")


def test_a_choice_at_which_nothing_is_open_can_be_gone_on_from() -> None:
    text = """\
story: stuck
format: 1
language: en
title: Stuck
start: one
---
variables:
  own: flag
endings:
  over: {title: Over}
---
scene: one
beats:
  - choose:
      - do: Go.
        id: go_away
        if: own
        otherwise: Not yours.
  - ending: over
"""
    session = Session(made(text))
    session.begin()
    stop = session.stop
    assert isinstance(stop, views.ChoiceView)
    assert [option.is_open for option in stop.options] == [False, True]
    session.perform(inp.Choose(stop.options[1].id))
    assert isinstance(session.stop, views.EndingView)
    assert saved_and_restored(session).replay() == (inp.Begin(0), inp.LookAway())


def test_a_play_can_begin_at_any_scene() -> None:
    session = Session(stair())
    session.begin(3, "attic")
    assert session.tableau.place == "attic"
    assert session.recording().scene == "attic"
    assert saved_and_restored(session).recording() == session.recording()


def test_nothing_works_before_it_begins() -> None:
    with pytest.raises(ValueError, match="begun"):
        _ = Session(stair()).tableau


def _one_to_follow() -> str:
    from tests.runtime.made import STAIR

    return STAIR.replace("follow: 2", "follow: 1")


_STAIR_WITH_ONE_TO_FOLLOW = _one_to_follow()
_STORY = stair()


class Walking(RuleBasedStateMachine):
    """A reader who does anything, in any order, and saves and loads between."""

    def __init__(self) -> None:
        super().__init__()
        self.session = Session(_STORY)
        self.session.begin(5)
        self.kept: list[tuple[object, object]] = []

    @rule()
    def go_forward(self) -> None:
        was_at_stop = self.session.is_at_stop
        cursor = self.session.cursor
        events = self.session.forward()
        assert (self.session.cursor == cursor) == was_at_stop
        assert not (was_at_stop and events)

    @rule(number=some.integers(0, 99))
    @precondition(lambda self: self.session.is_at_stop)
    def do_something(self, number: int) -> None:
        found = open_inputs(_STORY, self.session.state)
        if found:
            self.session.perform(found[number % len(found)])

    @rule()
    @precondition(lambda self: self.session.can_pass_over is not None)
    def pass_over(self) -> None:
        self.session.perform(inp.PassOver())

    @rule(times=some.integers(1, 6))
    def go_back_and_forth(self, times: int) -> None:
        seen = [self._shown()]
        for _ in range(times):
            if not self.session.back():
                break
            seen.append(self._shown())
        for expected in reversed(seen[:-1]):
            assert self.session.redo()
            assert self._shown() == expected

    @rule(times=some.integers(1, 6))
    def go_back(self, times: int) -> None:
        for _ in range(times):
            self.session.back()

    @rule()
    def redo(self) -> None:
        before = self.session.cursor
        assert self.session.redo() == (self.session.cursor > before)

    @rule()
    def save_and_load(self) -> None:
        self.session = saved_and_restored(self.session)

    @rule()
    def keep(self) -> None:
        self.kept.append((self.session.to_json(), self._shown()))

    @rule(number=some.integers(0, 99))
    @precondition(lambda self: bool(self.kept))
    def load_another(self, number: int) -> None:
        data, shown = self.kept[number % len(self.kept)]
        self.session, notes = Session.restore(_STORY, data)
        assert notes == ()
        assert self._shown() == shown

    @invariant()
    def the_story_says_the_same_from_the_beginning(self) -> None:
        from game.runtime.replay import steps

        done = steps(_STORY, self.session.recording())
        lived = self.session.history[: self.session.cursor.entry + 1]
        assert [step.events for step in done] == [entry.events for entry in lived]
        assert done[-1].state == self.session.state

    @invariant()
    def every_amount_is_within_its_bounds(self) -> None:
        for person in ("ada", "ben"):
            assert 0 <= self.session.amount("warmth", person) <= 3

    def _shown(self) -> object:
        session = self.session
        return (
            session.cursor,
            session.tableau,
            session.page,
            session.stop,
            session.threads,
            session.backlog,
        )


TestWalking = Walking.TestCase
TestWalking.settings = settings(max_examples=40, stateful_step_count=40, deadline=None)


def test_what_was_taken_from_a_place_stays_taken_in_a_save() -> None:
    text = STAIR.replace(
        "marks: {fall: a fall}",
        "marks: {fall: a fall}\nplaces:\n  door:\n    shows: {bell: not rang}",
    )
    session = played_twice(
        made(text),
        (
            inp.Begin(1),
            inp.Notice("bell"),
            inp.LookAway(),
            inp.Choose("the_door/ring"),
            inp.Choose("the_letter/read"),
        ),
    )
    assert session.tableau.hidden == ("bell",)


_DOWN = (
    "look away",
    "choose the_door/ask",
    "choose the_door/take",
    "choose the_letter/leave",
    "follow cellar",
)


def test_every_line_of_the_history_can_be_gone_back_to_and_nothing_is_lost() -> None:
    session = _at_stop(*_DOWN)
    history, backlog, end = session.history, session.backlog, session.cursor
    cursors = session.backlog_cursors
    assert len(cursors) == len(backlog)
    assert {line.kind for line in backlog} == {"said", "chosen"}
    for line, cursor in zip(backlog, cursors, strict=True):
        session.stand_at(cursor)
        if line.kind == "chosen":
            stop = session.stop
            assert isinstance(stop, views.ChoiceView)
            assert line.runs in [option.label for option in stop.options]
        else:
            assert session.line == line
    session.stand_at(end)
    assert (session.history, session.backlog) == (history, backlog)


def test_what_was_heard_leads_to_the_paragraph_or_stop_after_it() -> None:
    session = Session(made(_STAIR_WITH_ONE_TO_FOLLOW))
    session.begin(1)
    session.read_on()
    for line in (*_DOWN, "choose cellar/up"):
        _do(session, line)
        session.read_on()
    heard = [
        cursor
        for line, cursor in zip(session.backlog, session.backlog_cursors, strict=True)
        if line.kind == "heard"
    ]
    assert heard
    for cursor in heard:
        session.stand_at(cursor)


@pytest.mark.parametrize("cursor", [(-1, 0), (99, 0), (0, -1), (0, 99)])
def test_a_place_that_was_not_lived_is_refused(cursor: tuple[int, int]) -> None:
    session = _at_stop()
    before = session.cursor
    with pytest.raises(ValueError, match="wasn't lived"):
        session.stand_at(Cursor(*cursor))
    assert session.cursor == before
