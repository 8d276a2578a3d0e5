"""One behaviour of the story language after the other, on the smallest stories."""

import pytest

from game.narrative import events as ev
from game.narrative import inputs as inp
from game.narrative.step import NotOpen, StoryLoop, step
from game.narrative.stops import (
    ChoiceStop,
    EndStop,
    NoticeStop,
    OffersStop,
    open_inputs,
    stop_of,
)
from game.narrative.story import Story
from tests.harness import LIGHTHOUSE, Play, story_with

PEOPLE = """
people:
  ann: {name: Ann, picture: none, empty: {warmth: She has nothing left.}}
  bob: {name: Bob, picture: none}
variables:
  coins: {number: 0..3, start: 1}
  badge: {one_of: [none, guest]}
  late: flag
things:
  scarf: {title: a scarf, holder: ann}
acts:
  tea: {from: ann, to: bob, title: Tea, thing: scarf}
endings:
  home: {title: Home}
  anns: {title: Ann's, of: ann}
marks: {cold: cold}
"""
STORE = (
    "leads: [ann, bob]\ncost_from: warmth\n"
    "stores: {warmth: {of: leads, from: 0, to: 6, start: 1, full: stays}}\n"
)
DAY = "calendar: [{day: monday, parts: [morning, night], follow: 1}]\n"


def _story(scenes: str, head: str = "") -> Story:
    return story_with(scenes, PEOPLE, STORE + head)


def _open(play: Play) -> list[inp.Input]:
    return list(open_inputs(play.story, play.last.state))


CHOICE = """
scene: one
beats:
  - choose:
      - do: Go.
        id: go
        then: |
          Went.
      - do: Pay.
        id: pay
        cost: {ann: 1}
        price: a coat
        then: |
          Paid.
      - do: Hide.
        id: hide
        if: late
      - do: Knock.
        id: knock
        if: late
        otherwise: It is too early.
  - |
    Below.
"""


def test_a_scene_goes_on_below_its_choice() -> None:
    play = Play(_story(CHOICE)).choose("one/go")
    assert play.said() == ["Went.", "Below."]


def test_an_option_without_its_condition_is_hidden_or_out_of_reach() -> None:
    play = Play(_story(CHOICE))
    stop = stop_of(play.story, play.last.state)
    assert isinstance(stop, ChoiceStop)
    shown = {o.option.id: (o.is_open, o.reason) for o in stop.options}
    assert shown == {
        "one/go": (True, ""),
        "one/pay": (True, ""),
        "one/knock": (False, "It is too early."),
    }


def test_an_input_that_is_not_open_is_refused_with_what_is() -> None:
    play = Play(_story(CHOICE))
    for given in (inp.Choose("one/hide"), inp.Choose("one/knock"), inp.Follow("one")):
        with pytest.raises(NotOpen):
            play.give(given)
    with pytest.raises(NotOpen, match="one/go, one/pay"):
        play.give(inp.Choose("one/nowhere"))


def test_a_cost_is_spent_once_and_then_out_of_reach() -> None:
    twice = CHOICE + CHOICE.partition("beats:\n")[2].replace("id: ", "id: b")
    play = Play(_story(twice)).choose("one/pay")
    assert play.value("store:warmth.ann") == 0
    assert ev.StoreChanged("warmth", "ann", 1, 0) in play.events
    stop = stop_of(play.story, play.last.state)
    assert isinstance(stop, ChoiceStop)
    (pay,) = [o for o in stop.options if o.option.id == "one/bpay"]
    assert (pay.is_open, pay.reason) == (False, "She has nothing left.")


def test_an_option_can_say_by_itself_why_its_cost_is_out_of_reach() -> None:
    said = CHOICE.replace("price: a coat", "otherwise: No coat would fit.")
    twice = said + said.partition("beats:\n")[2].replace("id: ", "id: b")
    play = Play(_story(twice)).choose("one/pay")
    stop = stop_of(play.story, play.last.state)
    assert isinstance(stop, ChoiceStop)
    (pay,) = [o for o in stop.options if o.option.id == "one/bpay"]
    assert (pay.is_open, pay.reason) == (False, "No coat would fit.")


def test_a_fallback_is_taken_by_itself_when_nothing_else_is_open() -> None:
    play = Play(
        _story(
            """
scene: one
beats:
  - choose:
      - do: Hide.
        id: hide
        if: late
      - fallback: true
        id: wait
        set: {coins: 3}
        then: |
          Waited.
"""
        )
    )
    assert play.said() == ["Waited."]
    assert play.value("var:coins") == 3


def test_a_choice_can_come_again_without_what_was_taken() -> None:
    play = Play(
        _story(
            """
scene: one
beats:
  - choose:
      - {do: Ask., id: ask, again: true}
      - {do: Ask more., id: more, again: true, sticky: true}
      - {do: Go., id: go}
"""
        )
    )
    play.choose("one/ask", "one/more", "one/more")
    assert _open(play) == [inp.Choose("one/more"), inp.Choose("one/go")]


def test_choices_nest_and_gather() -> None:
    play = Play(
        _story(
            """
scene: one
beats:
  - choose:
      - do: In.
        id: in_there
        then:
          - choose:
              - {do: Deeper., id: deeper, then: Deep.}
              - {do: Out., id: out}
          - |
            Back up.
      - {do: Away., id: away}
  - |
    Below.
"""
        )
    )
    play.choose("one/in_there", "one/deeper")
    assert play.said() == ["Deep.", "Back up.", "Below."]


def test_if_elif_else_takes_the_first_that_holds() -> None:
    story = _story(
        """
scene: one
beats:
  - choose:
      - {do: A., id: a, set: {coins: 3}}
      - {do: B., id: b, set: {late: true}}
      - {do: C., id: c}
  - if: coins == 3
    then: Rich.
    elif:
      - if: late
        then: Late.
    else: Neither.
"""
    )
    assert Play(story).choose("one/a").said() == ["Rich."]
    assert Play(story).choose("one/b").said() == ["Late."]
    assert Play(story).choose("one/c").said() == ["Neither."]


def test_numbers_stay_within_their_bounds() -> None:
    play = Play(
        _story("scene: one\nbeats:\n  - set: {coins: +9, warmth.bob: -9}\n  - Done.\n")
    )
    assert play.value("var:coins") == 3
    assert play.value("store:warmth.bob") == 0


def test_effects_run_in_the_written_order() -> None:
    play = Play(
        _story("scene: one\nbeats:\n  - set: {coins: 2}\n  - set: {coins: coins + 1}\n")
    )
    assert play.value("var:coins") == 3


NOTICE = """
scene: one
beats:
  - notice:
      up_to: 2
      things:
        cup: A cup.
        hat: {text: A hat., set: {late: true}}
        door: {text: A door., if: noticed(hat)}
  - if: noticed(cup)
    then: Cup noticed.
"""


def test_attention_is_limited_and_then_it_goes_on() -> None:
    play = Play(_story(NOTICE))
    stop = stop_of(play.story, play.last.state)
    assert isinstance(stop, NoticeStop)
    assert stop.left == 2
    assert [thing.id for thing in stop.things] == ["cup", "hat"]
    play.give(inp.Notice("hat"))
    assert play.said() == ["A hat."]
    assert play.value("var:late") == 1
    stop = stop_of(play.story, play.last.state)
    assert isinstance(stop, NoticeStop)
    assert [thing.id for thing in stop.things] == ["cup", "door"]
    play.give(inp.Notice("cup"))
    assert play.said() == ["A cup.", "Cup noticed."]


def test_one_can_look_away() -> None:
    assert Play(_story(NOTICE)).give(inp.LookAway()).said() == []


def test_an_act_is_given_taken_hold_of_and_hands_its_thing_over() -> None:
    play = Play(
        _story(
            """
scene: one
beats:
  - act: tea
  - act: tea
  - if: linked(ann, bob)
    then: Too early.
  - takes: tea
  - if: linked(bob, ann) and threads(ann) == 1 and scarf == bob and had(ann, scarf)
    then: Linked.
  - calls_on: tea
  - calls_on: tea
"""
        )
    )
    assert play.said() == ["Linked."]
    lives = [e.life for e in play.events if isinstance(e, ev.ActChanged)]
    assert lives == ["given", "taken", "called"], "each once, whatever is asked"
    assert ev.Handed("scarf", "ann", "bob") in play.events


def test_a_slack_act_links_nobody_until_it_is_mended() -> None:
    play = Play(
        _story(
            """
scene: one
beats:
  - slack: tea
  - if: slack(tea) and given(tea) and not linked(ann, bob)
    then: Slack.
  - mends: tea
  - if: linked(ann, bob) and not slack(tea)
    then: Mended.
"""
        )
    )
    assert play.said() == ["Slack.", "Mended."]


def test_a_call_comes_back_and_a_go_does_not() -> None:
    story = _story(
        """
scene: one
beats:
  - call: two
  - |
    Back.
  - go: three
  - |
    Never.
---
scene: two
beats: [Called.]
---
scene: three
beats: [Gone.]
"""
    )
    assert Play(story).said() == ["Called.", "Back.", "Gone."]


def test_a_story_that_runs_in_a_circle_is_stopped_with_its_name() -> None:
    circle = "scene: one\nbeats:\n  - go: two\n---\nscene: two\nbeats:\n  - go: one\n"
    with pytest.raises(StoryLoop, match=r"one|two"):
        Play(_story(circle))
    calls = "scene: one\nbeats:\n  - call: one\n"
    with pytest.raises(StoryLoop, match="calls"):
        Play(_story(calls))


def test_a_choice_in_which_nothing_is_open_can_be_left() -> None:
    play = Play(
        _story(
            "scene: one\nbeats:\n  - choose:\n      - {do: A., id: a, if: late}\n"
            "  - Below.\n"
        )
    )
    assert _open(play) == [inp.LookAway()]
    assert play.give(inp.LookAway()).said() == ["Below."]


def test_a_paragraph_of_which_nothing_is_left_is_no_paragraph() -> None:
    play = Play(
        _story(
            """
scene: one
beats:
  - |
    One.

    {late? Two.}

    bob: {late? And Bob.}

    {not late? Three.} {late? Four.}
"""
        )
    )
    assert play.said() == ["One.", "Three."]


def test_somebody_is_called_what_they_are_until_introduced() -> None:
    play = Play(
        _story(
            """
scene: one
cast: {bob: {mark: left, as: the tall man}}
beats:
  - |
    bob: Hello.
  - knows: bob
  - |
    bob: Hello again.
"""
        )
    )
    assert [e.called for e in play.events if isinstance(e, ev.Said)] == [
        "the tall man",
        "Bob",
    ]


def test_who_was_introduced_elsewhere_is_called_what_this_scene_calls_them() -> None:
    """Who looks on in the one scene need not have been there in the other."""
    play = Play(
        _story(
            """
scene: one
beats:
  - call: two
  - call: three
  - |
    bob: And once more.
---
scene: two
cast: {bob: {mark: left, as: the tall man}}
beats:
  - knows: bob
---
scene: three
cast: {bob: {mark: left, as: the man in brown}}
beats:
  - |
    bob: Hello.
  - knows: bob
  - |
    bob: Hello again.
"""
        )
    )
    placed = [e.cast[0].called for e in play.events if isinstance(e, ev.Placed)]
    assert placed == ["the tall man", "the man in brown"]
    said = [e.called for e in play.events if isinstance(e, ev.Said)]
    assert said == ["the man in brown", "Bob", "Bob"]


def test_a_personal_ending_goes_on_and_a_final_one_ends() -> None:
    play = Play(
        _story(
            "scene: one\nbeats:\n  - ending: anns\n  - On.\n  - ending: home\n"
            "  - Never.\n"
        )
    )
    assert play.said() == ["On."]
    assert stop_of(play.story, play.last.state) == EndStop("home")
    assert [e.final for e in play.events if isinstance(e, ev.Ended)] == [False, True]
    with pytest.raises(NotOpen, match="over"):
        play.give(inp.LookAway())


def test_the_same_seed_draws_the_same_and_another_may_not() -> None:
    story = _story(
        "scene: one\nbeats:\n"
        "  - random: [{weight: 1, then: A.}, {weight: 3, then: B.}]\n"
        * 1
        + "  - |\n    {shuffle? x | y | z}\n"
    )
    drawn = [tuple(Play(story, seed).said()) for seed in range(200)]
    assert drawn == [tuple(Play(story, seed).said()) for seed in range(200)]
    share = sum(d[0] == "B." for d in drawn) / len(drawn)
    assert 0.6 < share < 0.9, "three times as likely"
    assert {d[1] for d in drawn} == {"x", "y", "z"}


def test_first_and_cycle_follow_the_visits() -> None:
    scenes = """
scene: one
beats:
  - call: two
  - call: two
  - call: two
---
scene: two
beats:
  - |
    {first? New. | Old.} {cycle? a | b}
"""
    assert Play(_story(scenes)).said() == ["New. a", "Old. b", "Old. a"]


PASSED = """
scene: one
marks: [cold]
pass_over: {summary: It was cold., set: {coins: 2}}
beats:
  - choose:
      - {do: Stay., id: stay, set: {coins: 0}, then: Stayed.}
  - choose:
      - {do: Go., id: go}
"""


def test_a_marked_scene_can_be_passed_over_at_any_stop() -> None:
    play = Play(_story(PASSED))
    assert play.last.events[0] == ev.SceneBegan("one", "scene", None, ("cold",))
    play.give(inp.PassOver())
    assert play.said() == ["It was cold."]
    assert play.value("var:coins") == 2
    assert ev.SceneEnded("one", passed_over=True) in play.events
    with pytest.raises(NotOpen, match="no summary"):
        Play(_story(CHOICE)).give(inp.PassOver())


def test_passing_over_takes_the_scenes_with_it_that_were_called() -> None:
    story = _story(
        """
scene: one
beats:
  - call: heavy
  - |
    Home.
---
scene: heavy
marks: [cold]
pass_over: {summary: It was cold.}
beats:
  - call: inner
  - |
    Never.
---
scene: inner
beats:
  - choose:
      - {do: Wait., id: wait}
"""
    )
    play = Play(story).give(inp.PassOver())
    assert play.said() == ["It was cold.", "Home."]
    ended = [e.scene for e in play.last.events if isinstance(e, ev.SceneEnded)]
    assert ended == ["inner", "heavy", "one"]


CALENDAR = """
scene: one
beats: [Begin.]
---
scene: ann_a
who: ann
when: monday.morning
without_you: {line: "Ann did it {late? late | alone}.", set: {coins: 2}}
beats: [Ann's.]
---
scene: bob_a
who: bob
when: monday.morning
priority: 1
beats: [Bob's.]
---
scene: bus
passing: bob
when: [monday.morning, monday.night]
beats: [You drive.]
---
scene: all_together
who: ann
when: monday.night
crossing: last
beats: [Everybody.]
---
scene: opening
who: ann
when: monday.night
crossing: first
beats: [Doors.]
---
scene: bob_n
who: bob
when: monday.night
if: happened(ann_a)
beats: [Night.]
"""


def test_a_part_goes_passing_offers_moment_and_then_without_you() -> None:
    play = Play(_story(CALENDAR, DAY))
    assert play.said() == ["Begin.", "You drive."]
    stop = stop_of(play.story, play.last.state)
    assert isinstance(stop, OffersStop)
    assert stop.part.id == "monday.morning"
    assert stop.left == 1
    assert [o.scene for o in stop.offers] == ["bob_a", "ann_a"], "priority first"
    play.give(inp.Follow("bob_a"))
    assert ev.WithoutYou(
        "ann_a", "Ann did it {late? late | alone}.", (("late", 0),)
    ) in (play.last.events)
    assert play.value("var:coins") == 2
    assert play.value("seen:ann_a") == 0
    assert play.value("happened:ann_a") == 1
    assert play.said() == ["Bob’s.", "Doors."], "the passing was lived already"
    play.give(inp.Follow("bob_n"))
    assert play.said() == ["Night.", "Everybody."]
    assert stop_of(play.story, play.last.state) == EndStop("end")


def test_a_moment_offered_twice_waits_for_its_last_part() -> None:
    scenes = (
        "scene: one\nbeats: [Begin.]\n---\nscene: ann_a\nwho: ann\n"
        "when: [monday.morning, monday.night]\nbeats: [A.]\n---\n"
        "scene: bob_a\nwho: bob\nwhen: monday.morning\nbeats: [B.]\n"
    )
    play = Play(_story(scenes, DAY)).give(inp.Follow("bob_a"))
    assert not [e for e in play.last.events if isinstance(e, ev.WithoutYou)]
    assert _open(play) == [inp.Follow("ann_a")]


def test_rules_run_at_the_end_of_parts_and_days() -> None:
    head = DAY + (
        "rules:\n"
        "  - {at: part_ends, set: {warmth.ann: +3}}\n"
        "  - {at: day_ends, at_most: {warmth: 4}}\n"
        "  - {at: day_ends, if: late, set: {coins: 0}}\n"
    )
    play = Play(_story("scene: one\nbeats: [Begin.]\n", head))
    assert play.value("store:warmth.ann") == 4
    assert play.value("store:warmth.bob") == 1
    assert play.value("var:coins") == 1
    days = [e for e in play.events if isinstance(e, ev.PartEnded)]
    assert days == [ev.PartEnded("monday", "morning"), ev.PartEnded("monday", "night")]


def test_a_tie_among_passings_is_drawn_by_the_seed_and_priority_wins() -> None:
    scenes = "scene: one\nbeats: [Begin.]\n" + "".join(
        f"---\nscene: p{n}\npassing: bob\nwhen: monday.morning\npriority: {n // 2}\n"
        f"beats: [P{n}.]\n"
        for n in range(4)
    )
    drawn = {Play(_story(scenes, DAY), seed).said()[1] for seed in range(40)}
    assert drawn == {"P2.", "P3."}


def test_the_finish_comes_after_the_calendar() -> None:
    head = DAY + "finish: last_word\n"
    scenes = "scene: one\nbeats: [Begin.]\n---\nscene: last_word\nbeats:\n  - Over.\n"
    play = Play(_story(scenes, head))
    assert play.said() == ["Begin.", "Over."]
    assert isinstance(stop_of(play.story, play.last.state), EndStop)


def test_step_is_pure() -> None:
    story = _story(CHOICE)
    begun = step(story, None, inp.Begin(3))
    before = begun.state
    first = step(story, before, inp.Choose("one/go"))
    second = step(story, before, inp.Choose("one/go"))
    assert first == second
    assert begun.state == before == step(story, None, inp.Begin(3)).state


def test_a_play_starts_with_begin() -> None:
    with pytest.raises(NotOpen, match="begin"):
        step(_story(CHOICE), None, inp.LookAway())


def test_every_input_that_is_open_is_accepted_in_all_of_a_whole_story() -> None:
    from game.loading.load import load

    story = load(LIGHTHOUSE).story
    assert story is not None
    seen = set()
    front = [step(story, None, inp.Begin(seed)).state for seed in range(4)]
    while front:
        state = front.pop()
        key = (state.values, state.frames, state.part, state.turn, state.looked)
        if key in seen:
            continue
        seen.add(key)
        for given in open_inputs(story, state):
            front.append(step(story, state, given).state)
    assert len(seen) > 100


def test_what_was_taken_is_not_there_any_more() -> None:
    declarations = PEOPLE + (
        "places:\n  room:\n    shows: {jar: not late, hat: coins > 1}\n"
    )
    story = story_with(
        """
scene: one
place: room
beats:
  - choose:
      - {do: Take the jar., id: jar, set: {late: true}, then: Taken.}
  - call: two
---
scene: two
place: room
beats: [Still.]
""",
        declarations,
        STORE,
    )
    play = Play(story).choose("one/jar")
    told = [e for e in play.events if isinstance(e, ev.Placed | ev.Propped)]
    assert told == [
        ev.Placed("room", None, None, (), ("hat",)),
        ev.Propped(("jar", "hat")),
        ev.Placed("room", None, None, (), ("jar", "hat")),
    ]


def test_what_somebody_gave_away_they_have_on_no_more() -> None:
    people = PEOPLE.replace(
        "name: Ann", "name: Ann, shows: {hat: coins > 1, coat: not late}", 1
    )
    assert people != PEOPLE
    story = story_with(
        """
scene: one
place: room
beats:
  - choose:
      - {do: Take the coat., id: coat, set: {late: true}, then: Taken.}
  - call: two
---
scene: two
place: room
beats: [Still.]
""",
        people,
        STORE,
    )
    play = Play(story).choose("one/coat")
    told = [e for e in play.events if isinstance(e, ev.Placed | ev.Propped)]
    assert told == [
        ev.Placed("room", None, None, (), ("ann/hat",)),
        ev.Propped(("ann/hat", "ann/coat")),
        ev.Placed("room", None, None, (), ("ann/hat", "ann/coat")),
    ]
