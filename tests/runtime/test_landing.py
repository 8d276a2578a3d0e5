"""A save that was made before the story was edited still goes on."""

import json
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from game.narrative import inputs as inp
from game.narrative import views
from game.narrative.stops import open_inputs
from game.narrative.views import plain
from game.runtime import landing
from game.runtime.kept import KeptProblem
from game.runtime.policies import auto_play
from game.runtime.replay import parse
from game.runtime.session import Session
from tests.runtime.harness import saved_and_restored
from tests.runtime.made import STAIR, made, stair

TO_THE_CELLAR = """\
begin 1
notice porter_hand
notice bell
choose the_door/ask
choose the_door/gladly
choose the_letter/read
follow landing
choose landing/lamp
follow cellar
"""


def _played(lines: str, text: str = STAIR) -> Session:
    replay = parse(lines)
    session = Session(made(text))
    begin = replay.inputs[0]
    assert isinstance(begin, inp.Begin)
    session.begin(begin.seed)
    session.read_on()
    for each in replay.inputs[1:]:
        session.perform(each)
        session.read_on()
    return session


def _edited(*changes: tuple[str, str]) -> str:
    text = STAIR
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return text


def _reopened(session: Session, text: str) -> tuple[Session, tuple[str, ...]]:
    data = json.loads(json.dumps(session.to_json()))
    again, notes = Session.restore(made(text), data)
    if not again.is_at_stop:
        again.read_on()
    # Wherever it landed, there is something to do, and it can be kept again.
    stop = again.stop
    assert isinstance(stop, views.EndingView) or open_inputs(again.story, again.state)
    saved_and_restored(again)
    return again, notes


def _options(session: Session) -> list[str]:
    stop = session.stop
    assert isinstance(stop, views.ChoiceView)
    return [option.id for option in stop.options]


def _said(session: Session) -> list[str]:
    return [plain(line.runs) for line in session.backlog if line.kind == "said"]


def test_the_same_story_comes_back_exactly_and_without_a_word() -> None:
    session = _played(TO_THE_CELLAR)
    again, notes = _reopened(session, STAIR)
    assert notes == ()
    assert again.history == session.history


def test_new_words_are_told_where_the_player_was() -> None:
    session = _played(TO_THE_CELLAR)
    text = _edited(
        ("He lies there for a while.", "He lies there, counting."),
        ("The door is *heavy*.", "The door is *light*."),
    )
    again, notes = _reopened(session, text)
    assert notes == (landing.SAME_PLACE,)
    assert again.cursor == session.cursor
    assert "He lies there, counting." in _said(again)
    assert again.state.values == session.state.values


def test_options_may_be_put_in_another_order() -> None:
    session = _played(TO_THE_CELLAR)
    text = _edited(
        (
            """\
      - do: Tell him the way.
        id: tell
        cost: {ada: 2}
        price: a breath
""",
            "",
        ),
        (
            """\
      - do: Give him the lamp.
        id: lamp
""",
            """\
      - do: Tell him the way.
        id: tell
      - do: Give him the lamp.
        id: lamp
""",
        ),
    )
    again, notes = _reopened(session, text)
    assert notes == (landing.SAME_PLACE,)
    assert again.replay() == session.replay()


def test_a_new_option_at_the_choice_is_offered_there() -> None:
    session = _played(TO_THE_CELLAR)
    text = _edited(
        (
            "      - do: Get up.",
            "      - do: Call out.\n        id: call\n      - do: Get up.",
        )
    )
    again, notes = _reopened(session, text)
    assert notes == (landing.SAME_PLACE,)
    assert _options(again) == ["cellar/call", "cellar/up", "cellar/still"]


def test_a_new_choice_before_is_not_answered_for_the_player() -> None:
    session = _played(TO_THE_CELLAR)
    text = _edited(
        (
            "    Ben slips on the third step.\n",
            "    Ben slips on the third step.\n"
            "  - choose:\n"
            "      - do: Hold on.\n"
            "        id: hold\n"
            "      - do: Let go.\n"
            "        id: drop\n"
            "  - |\n",
        )
    )
    again, notes = _reopened(session, text)
    assert notes == (landing.SAME_STOP,)
    assert _options(again) == ["cellar/up", "cellar/still"]
    assert again.amount("warmth", "ada") == session.amount("warmth", "ada")
    assert again.threads == session.threads
    assert again.tableau.place == "cellar"
    assert "He lies there for a while." in _said(again)
    assert inp.Choose("cellar/hold") not in again.replay()


def test_a_choice_that_was_taken_and_is_gone_keeps_what_came_of_it() -> None:
    session = _played(TO_THE_CELLAR)
    text = _edited(("        id: gladly\n", "        id: with_both_hands\n"))
    again, notes = _reopened(session, text)
    assert notes == (landing.SAME_STOP,)
    assert _options(again) == ["cellar/up", "cellar/still"]
    mood = again.story.slots.index("var:mood")
    assert again.state.values[mood] == 5
    # The way back goes to the last offers from which it is still whole.
    assert len(again.history) > 1
    assert again.history[0].given is None
    while again.back():
        pass
    assert isinstance(again.stop, views.OffersView)


def test_if_the_place_is_gone_the_one_before_it_is_found() -> None:
    session = _played(TO_THE_CELLAR)
    text = _edited(
        ("        id: up\n", "        id: rise\n"),
        ("        id: still\n", "        id: rest\n"),
    )
    again, notes = _reopened(session, text)
    assert notes == (landing.EARLIER,)
    assert isinstance(again.stop, views.OffersView)
    assert [offer.scene for offer in again.stop.offers] == ["cellar"]
    assert again.replay() == session.replay()[:-1]


def _without_scene(scene: str) -> str:
    documents = STAIR.split("---\n")
    kept = [each for each in documents if not each.startswith(f"scene: {scene}\n")]
    assert len(kept) == len(documents) - 1
    return "---\n".join(kept)


def test_if_the_scene_is_gone_the_city_before_it_is_found() -> None:
    session = _played(TO_THE_CELLAR)
    again, notes = _reopened(session, _without_scene("cellar"))
    # Without the cellar nothing is open after the landing any more: the last
    # place that still exists lies before it.
    assert notes == (landing.EARLIER,)
    assert again.replay()[-1] == inp.Follow("landing")
    assert "landing/lamp" in _options(again)


def test_a_scene_that_is_gone_from_the_past_does_no_harm() -> None:
    session = _played(TO_THE_CELLAR)
    text = _without_scene("the_letter").replace("  - call: the_letter\n", "")
    again, notes = _reopened(session, text)
    assert notes == (landing.SAME_STOP,)
    assert _options(again) == ["cellar/up", "cellar/still"]


def test_inside_a_call_the_play_comes_back_to_its_caller() -> None:
    session = _played("\n".join(TO_THE_CELLAR.splitlines()[:5]))
    assert _options(session) == ["the_letter/read", "the_letter/leave"]
    text = _edited(
        ("        id: gladly\n", "        id: with_both_hands\n"),
        ("  - call: the_letter\n", "  - |\n    A door.\n  - call: the_letter\n"),
    )
    again, notes = _reopened(session, text)
    assert notes == (landing.SAME_STOP,)
    assert _options(again) == ["the_letter/read", "the_letter/leave"]
    again.perform(inp.Choose("the_letter/read"))
    again.read_on()
    assert "She goes up." in _said(again)


def test_a_renamed_scene_counts_as_gone() -> None:
    session = _played(TO_THE_CELLAR)
    text = _edited(("scene: cellar\n", "scene: basement\n"))
    again, notes = _reopened(session, text)
    assert notes == (landing.EARLIER,)
    assert isinstance(again.stop, views.OffersView)
    assert [offer.scene for offer in again.stop.offers] == ["basement"]


def test_values_beyond_the_new_bounds_are_brought_within_them_and_told() -> None:
    session = _played(TO_THE_CELLAR)
    text = _edited(
        ("mood: {number: 0..5, start: 2}", "mood: {number: 0..3, start: 2}"),
        ("if: mood > 4", "if: mood > 2"),
        ("        id: gladly\n", "        id: with_both_hands\n"),
    )
    again, notes = _reopened(session, text)
    assert notes[0] == landing.SAME_STOP
    assert notes[1] == "Brought within what the story now allows: mood."
    mood = again.story.slots.index("var:mood")
    assert again.state.values[mood] == 3


def test_names_keep_their_meaning_when_their_order_changes() -> None:
    session = _played(TO_THE_CELLAR)
    text = _edited(
        ("one_of: [none, brass, iron]", "one_of: [none, iron, gold, brass]"),
        ("        id: gladly\n", "        id: with_both_hands\n"),
    )
    again, _ = _reopened(session, text)
    key = again.story.slots.index("var:key")
    names = again.story.variables["key"].names
    assert names[again.state.values[key]] == "brass"
    lamp = again.story.slots.index("thing:lamp")
    assert again.story.holders[again.state.values[lamp]] == "ben"


def test_what_is_new_to_the_story_starts_as_in_a_new_play() -> None:
    session = _played(TO_THE_CELLAR)
    text = _edited(
        ("  rang: flag\n", "  rang: flag\n  luck: {number: 0..9, start: 7}\n"),
        ("        id: gladly\n", "        id: with_both_hands\n"),
    )
    again, notes = _reopened(session, text)
    assert notes == (landing.SAME_STOP,)
    assert again.state.values[again.story.slots.index("var:luck")] == 7


def test_a_stop_at_which_nothing_is_left_to_do_is_not_landed_on() -> None:
    session = _played(TO_THE_CELLAR)
    text = _edited(
        ("        id: up\n", "        id: up\n        if: false\n"),
        ("        id: still\n", "        id: still\n        if: false\n"),
        ("        id: gladly\n", "        id: with_both_hands\n"),
    )
    again, notes = _reopened(session, text)
    assert notes == (landing.EARLIER,)
    assert isinstance(again.stop, views.OffersView)


def test_if_nothing_is_left_it_begins_anew() -> None:
    session = _played("begin 1\nlook away\n")
    text = _edited(
        ("        bell: |", "        gong: |"),
        ("        mat: |", "        rug: |"),
        ("        porter_hand:", "        porters_hand:"),
        ("noticed(bell)", "noticed(gong)"),
        ("        id: ring\n", "        id: ring_it\n"),
        ("        id: ask\n", "        id: ask_him\n"),
        ("        id: wait\n", "        id: wait_there\n"),
        ("        id: look\n", "        id: look_up\n"),
        ("        id: nothing\n", "        id: nothing_else\n"),
    )
    again, notes = _reopened(session, text)
    assert notes == (landing.FROM_START,)
    assert again.replay() == (inp.Begin(1),)


def test_a_play_that_landed_can_be_kept_and_landed_again() -> None:
    session = _played(TO_THE_CELLAR)
    first = _edited(("        id: gladly\n", "        id: with_both_hands\n"))
    again, _ = _reopened(session, first)
    again.perform(inp.Choose("cellar/up"))
    again.read_on()
    once_more, notes = _reopened(again, first)
    assert notes == ()
    assert once_more.history == again.history
    second = first.replace("id: sit\n", "id: sit_down\n").replace(
        "id: open\n", "id: opens\n"
    )
    last, notes = _reopened(once_more, second)
    assert notes == (landing.SAME_PLACE,)
    assert isinstance(last.stop, views.OffersView)
    assert last.replay() == again.replay()


def test_in_the_middle_of_a_page_the_page_is_kept() -> None:
    session = _played(TO_THE_CELLAR)
    assert session.back()
    assert session.back()
    text = _edited(("        id: gladly\n", "        id: with_both_hands\n"))
    data = session.to_json()
    again, _ = Session.restore(made(text), data)
    assert not again.is_at_stop
    assert [plain(line.runs) for line in again.page] == ["Ben slips on the third step."]


def _read_to(session: Session, beat: str) -> None:
    while session.back():
        if session.page and plain(session.page[-1].runs) == beat:
            return
    raise AssertionError(beat)


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        # Words before it are new, are others, or are gone: it is that paragraph.
        (
            [("  - |\n    Ben slips", "  - |\n    It is dark.\n\n    Ben slips")],
            "He lies",
        ),
        ([("Ben slips on the third step.", "Ben slips.")], "He lies"),
        ([("    Ben slips on the third step.\n\n", "")], "He lies"),
        # It is gone itself: that after the last one that was read.
        ([("    He lies there for a while.\n", "    He waits.\n")], "He waits"),
    ],
)
def test_the_paragraph_is_found_again_by_its_words(
    changes: list[tuple[str, str]], found: str
) -> None:
    session = _played(TO_THE_CELLAR)
    _read_to(session, "He lies there for a while.")
    again, notes = Session.restore(made(_edited(*changes)), session.to_json())
    assert notes == (landing.SAME_PLACE,)
    assert plain(again.page[-1].runs).startswith(found)


def test_who_stood_at_a_choice_stands_there_though_more_is_written_before() -> None:
    session = _played(TO_THE_CELLAR)
    text = _edited(
        ("    He lies there for", "    It is dark.\n\n    He lies there for")
    )
    again, _ = Session.restore(made(text), session.to_json())
    assert again.is_at_stop


def test_what_came_out_otherwise_is_named() -> None:
    session = _played(TO_THE_CELLAR)
    text = _edited(("          set: {mood: +1}", "          set: {mood: -1}"))
    _, notes = _reopened(session, text)
    assert notes == (landing.SAME_PLACE, landing.OTHERWISE.format("mood"))


def test_what_the_player_has_is_kept_when_the_story_begins_with_less() -> None:
    session = _played("begin 1\nlook away\nchoose the_door/ask\n")
    text = _edited(
        ("to: 3, start: 1", "to: 3, start: 0"),
        ("        id: ask\n", "        id: beg\n"),
    )
    again, notes = _reopened(session, text)
    assert notes == (landing.SAME_STOP,)
    assert again.amount("warmth", "ada") == 1


def test_what_the_story_no_longer_knows_is_named() -> None:
    session = _played(TO_THE_CELLAR)
    text = _edited(
        ("mood", "humour"), ("        id: gladly\n", "        id: with_both_hands\n")
    )
    _, notes = _reopened(session, text)
    assert notes == (landing.SAME_STOP, landing.FORGOTTEN.format("mood"))


def test_a_history_that_would_leave_one_with_something_else_is_left_out() -> None:
    session = _played(TO_THE_CELLAR)
    text = _edited(
        ("        id: gladly\n", "        id: with_both_hands\n"),
        ("  - |\n    Ben slips", "  - set: {mood: 0}\n  - |\n    Ben slips"),
    )
    again, notes = _reopened(session, text)
    assert notes == (landing.SAME_STOP,)
    mood = again.story.slots.index("var:mood")
    assert again.state.values[mood] == session.state.values[mood] == 5
    assert len(again.history) == 1


def test_what_was_lived_before_going_back_lies_ahead_as_far_as_it_still_goes() -> None:
    session = _played(TO_THE_CELLAR)
    for _ in range(6):
        session.back()
    here = session.cursor
    words = _edited(("He lies there for a while.", "He lies there, counting."))
    again, notes = Session.restore(made(words), session.to_json())
    assert notes == (landing.SAME_PLACE,)
    assert again.cursor == here
    while again.redo():
        pass
    assert _options(again) == ["cellar/up", "cellar/still"]
    assert again.replay() == _played(TO_THE_CELLAR).replay()
    gone, notes = Session.restore(made(_without_scene("cellar")), session.to_json())
    assert notes == (landing.SAME_PLACE, landing.LATER)
    assert gone.cursor == here
    while gone.redo():
        pass
    assert gone.replay() == _played(TO_THE_CELLAR).replay()[:-2]
    saved_and_restored(gone)


Edit = Callable[[str], str]
EDITS: dict[str, Edit] = {
    "new words": lambda text: text.replace("The ", "A "),
    "landing renamed": lambda text: text.replace("id: lamp\n", "id: give\n"),
    "no cellar": lambda _: _without_scene("cellar"),
    "no attic": lambda _: _without_scene("attic"),
    "no steps": lambda _: _without_scene("steps"),
    "no letter": lambda _: _without_scene("the_letter").replace(
        "  - call: the_letter\n", ""
    ),
    "one day less": lambda text: text.replace(
        "parts: [noon, night]", "parts: [noon]"
    ).replace("one.night", "one.noon"),
    "less warmth": lambda text: text.replace("from: 0, to: 3", "from: 0, to: 2"),
    "no notice": lambda text: text.replace("up_to: 2", "up_to: 1"),
}


@pytest.mark.parametrize("edit", EDITS)
@pytest.mark.parametrize("seed", range(3))
def test_every_stop_of_a_play_survives_every_edit(edit: str, seed: int) -> None:
    play = auto_play(stair(), "random", seed)
    text = EDITS[edit](STAIR)
    for length in range(1, len(play.inputs) + 1):
        session = Session(stair())
        session.begin(seed)
        session.read_on()
        for each in play.inputs[1:length]:
            session.perform(each)
            session.read_on()
        again, notes = _reopened(session, text)
        assert notes or again.history == session.history
        # It never did what the player didn't do.
        lived = list(session.replay())
        assert list(again.replay()) == lived[: len(again.replay())]


def _broken(data: object, path: list[object], value: object) -> object:
    copy = json.loads(json.dumps(data))
    where = copy
    for key in path[:-1]:
        where = where[key]
    where[path[-1]] = value
    return copy


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (["story"], "another"),
        (["story"], 3),
        (["digest"], None),
        (["inputs"], []),
        (["inputs"], ["look away"]),
        (["inputs", 1], "jump"),
        (["inputs", 1], 7),
        (["inputs", 1], ["begin 1"]),
        (["cursor"], [99, 0]),
        (["cursor"], [-1, 0]),
        (["cursor"], "here"),
        (["cursor"], [0]),
        (["trail"], []),
        (["trail", 0], None),
        (["trail", 0, "at"], {"kind": "choice"}),
        (["trail", 0, "at"], None),
        (["trail", 0, "set"], []),
        (["left"], [[0, "x"]]),
        (["left"], None),
        (["page"], [["a"]]),
        (["page"], ["text"]),
        (["page"], [["s", None, "", "", "\ud800", []]]),
        (["past"], 99),
        (["reached"], True),
        (["scene"], 5),
    ],
)
def test_a_save_that_makes_no_sense_is_refused_in_words(
    path: list[object], value: object
) -> None:
    data = _played(TO_THE_CELLAR).to_json()
    with pytest.raises(KeptProblem) as told:
        Session.restore(stair(), _broken(data, path, value))
    assert str(told.value)


@pytest.mark.parametrize("data", [None, [], "save", 3, {}])
def test_what_is_no_save_at_all_is_refused(data: object) -> None:
    with pytest.raises(KeptProblem):
        Session.restore(stair(), data)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (["trail", 8, "stage"], 3),
        (["trail", 8, "stage", "cast"], [["ben"]]),
        (["trail", 8, "at", "kind"], "garden"),
        (["trail", 8, "at", "ids"], ["a/b"]),
        (["trail", 7, "part"], 5),
        (["trail", 7, "turn"], "up"),
        (["trail", 8, "seed"], -1),
        (["trail", 8, "set"], {"var:mood": "high", "thing:lamp": "zed"}),
        (["trail", 8, "aliases"], [["ben"]]),
        (["trail", 8, "looked"], 2.5),
    ],
)
def test_a_forged_stop_is_refused_or_stood_at_but_never_a_crash(
    path: list[object], value: object
) -> None:
    data = _broken(_played(TO_THE_CELLAR).to_json(), path, value)
    try:
        session, _ = Session.restore(stair(), data)
    except KeptProblem:
        return
    assert session.is_at_stop or session.line is not None


@pytest.mark.parametrize(
    ("slot", "value"),
    [
        ("store:warmth.ada", 99),
        ("store:warmth.ada", -4),
        ("var:mood", 10**12),
        ("var:key", "golden"),
        ("thing:lamp", "zed"),
        ("act:light", "burnt"),
        ("seen:cellar", 7),
    ],
)
@pytest.mark.parametrize("is_edited", [False, True])
def test_values_out_of_bounds_that_somebody_wrote_in_never_hold(
    slot: str, value: object, is_edited: bool
) -> None:
    honest = _played(TO_THE_CELLAR)
    data = honest.to_json()
    data["trail"][-1]["set"][slot] = value
    text = STAIR.replace("id: gladly\n", "id: with_both\n") if is_edited else STAIR
    session, notes = Session.restore(made(text), data)
    story = session.story
    bounds = zip(story.lows, session.state.values, story.highs, strict=True)
    assert all(low <= held <= high for low, held, high in bounds)
    assert notes or session.state == honest.state
    session.read_on()
    session.perform(inp.Choose("cellar/up"))


INNER = """\
---
scene: cellar
who: ben
when: [one.noon, one.night]
street: A light in the cellar.
marks: [fall]
pass_over: {summary: Ben falls.}
beats:
  - call: step
  - |
    He stands up again.
  - set: {mood: 5}
  - |
    He laughs.
---
scene: step
marks: [fall]
pass_over: {summary: He misses a step.}
beats:
  - |
    The third step is loose.
  - choose:
      - {do: Hold on., id: hold}
      - {do: Let go., id: let_go}
---
scene: attic
"""


@pytest.mark.parametrize("knows", [True, False])
def test_an_edit_never_lets_the_rest_of_a_caller_be_passed_over(knows: bool) -> None:
    before, _, after = STAIR.partition("---\nscene: cellar\n")
    text = before + INNER + after.partition("---\nscene: attic\n")[2]
    session = _played(TO_THE_CELLAR, text)
    session.pass_over()
    session.read_on()
    data = session.to_json()
    if not knows:
        del data["over"]  # as a save was before this was kept
    same, silence = Session.restore(made(text), data)
    assert silence == ()
    assert same.history == session.history
    ends_here = "marks: [fall]\npass_over: {summary: He misses a step.}\n"
    assert ends_here in text
    again, notes = Session.restore(made(text.replace(ends_here, "")), data)
    assert notes == (landing.SAME_STOP,)
    assert again.state.values == session.state.values  # what was read has happened
    assert [type(given) for given in again.replay()][-1] is inp.PassOver
    assert "Ben falls" not in " ".join(plain(each.runs) for each in again.backlog)


def _paths(data: object, path: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
    """The ways to everything inside some JSON."""
    found = [path] if path else []
    inside: list[tuple[object, object]] = []
    if isinstance(data, dict):
        inside = list(data.items())
    elif isinstance(data, list):
        inside = list(enumerate(data))
    for key, each in inside:
        found += _paths(each, (*path, key))
    return found


_KEPT = _played(TO_THE_CELLAR).to_json()
_PATHS = _paths(_KEPT)
_anything = some.recursive(
    some.none()
    | some.booleans()
    | some.integers()
    | some.sampled_from(["", "end", "offers", "choice", "one.noon", "after", "ben"])
    | some.text(max_size=3),
    lambda inner: (
        some.lists(inner, max_size=3)
        | some.dictionaries(some.text(max_size=3), inner, max_size=2)
    ),
    max_leaves=6,
)


@settings(max_examples=400, deadline=None)
@given(some.sampled_from(_PATHS), _anything, some.booleans())
def test_whatever_stands_in_a_save_it_is_refused_or_played(
    path: tuple[object, ...], value: object, is_edited: bool
) -> None:
    data = _broken(_KEPT, list(path), value)
    story = (
        made(STAIR.replace("id: gladly\n", "id: with_both\n")) if is_edited else stair()
    )
    try:
        session, _ = Session.restore(story, data)
    except KeptProblem:
        return
    session.read_on()
    assert session.stop is not None
    assert session.page is not None
    session.to_json()
    found = open_inputs(story, session.state)
    if found:
        session.perform(found[0])
