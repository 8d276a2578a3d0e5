"""Who was met and what was lived between them; nothing that wasn't."""

import pytest

from game.narrative import inputs as inp
from game.narrative import overviews, views
from game.narrative.views import plain
from game.runtime import landing
from game.runtime.chart import chart
from game.runtime.constellation import constellation
from game.runtime.policies import POLICIES, auto_play
from game.runtime.recap import recap, recaps, trimmed
from game.runtime.session import Session
from tests.runtime.made import STAIR, made
from tests.runtime.test_branches import TO_THE_LANDING, gone_on, played
from tests.runtime.test_chart import _story

SCARF = (
    STAIR.replace("- takes: light\n", "- pause: 0.5\n")
    .replace(
        "things:\n  lamp",
        "things:\n  coin: {title: a coin, holder: nobody}\n  lamp",
    )
    .replace("act: chair\n        then:\n          - takes: chair", "takes: light")
    .replace("without_you: {line: Something fell in the cellar., act: chair}", "")
)


def test_at_first_only_who_was_met_is_there() -> None:
    view = constellation(played())
    assert [star.person for star in view.people] == ["ada", "porter"]
    assert [star.is_lead for star in view.people] == [True, False]
    assert view.threads == ()


def test_nobody_is_named_before_they_are_known() -> None:
    session = played()
    porter = constellation(session).people[-1]
    assert porter.name == "the man"
    gone_on(session, *TO_THE_LANDING)
    names = {star.person: star.name for star in constellation(session).people}
    assert names["porter"] == "the porter"


def test_a_thread_appears_when_it_is_taken_hold_of_not_when_it_is_given() -> None:
    session = Session(made(SCARF))
    session.begin(1)
    gone_on(session, *TO_THE_LANDING, inp.Choose("landing/lamp"))
    session.read_on()
    assert constellation(session).threads == ()
    assert chart(session).threads == ()
    gone_on(session, inp.Follow("cellar"), inp.Choose("cellar/up"))
    (thread,) = constellation(session).threads
    assert thread.title == "A light on the stair"
    assert thread.given is not None
    assert thread.taken is not None
    assert (thread.given.place, thread.taken.place) == ("landing", "cellar")
    (line,) = chart(session).threads
    assert (line.given, line.taken) == ("one.noon/landing", "one.noon/cellar")


def test_what_travelled_is_told_with_the_hands_it_went_through() -> None:
    session = played(*TO_THE_LANDING, inp.Choose("landing/lamp"))
    session.read_on()
    (thread,) = constellation(session).threads
    assert thread.thing == "the lamp"
    (hand,) = thread.hands
    assert (hand.giver, hand.receiver) == ("Ada", "Ben")
    assert hand.at == overviews.Whereabouts("The one day", "Noon", "", "landing")


def test_what_lies_ahead_after_stepping_back_is_not_told() -> None:
    session = played(*TO_THE_LANDING, inp.Choose("landing/lamp"))
    session.read_on()
    while session.cursor.entry > 2:
        session.back()
    view = constellation(session)
    assert view.threads == ()
    assert "ben" not in [star.person for star in view.people]


@pytest.mark.parametrize("policy", POLICIES)
def test_threads_of_whole_plays_join_people_who_are_there(policy: str) -> None:
    story = _story("ours")
    play = auto_play(story, policy, 1)
    session = Session(story)
    session.begin(1)
    for given in play.inputs[1:]:
        session.read_on()
        session.perform(given)
    session.read_on()
    view = constellation(session)
    people = {star.person for star in view.people}
    linked = {frozenset((a, b)) for a, b, _ in session.threads}
    assert {frozenset((t.giver, t.receiver)) for t in view.threads} == linked
    assert all({t.giver, t.receiver} <= people for t in view.threads)
    assert len(view.people) == len(people)


# --- recaps -----------------------------------------------------------------


def test_who_was_just_followed_needs_no_recap() -> None:
    session = played(*TO_THE_LANDING, inp.Choose("landing/lamp"))
    session.read_on()
    assert recap(session, "ada") is None
    assert recaps(session) == ()


def test_who_was_not_followed_yet_has_none() -> None:
    assert recap(played(*TO_THE_LANDING), "ben", between=0) is None


def test_a_recap_tells_what_was_lived_last_and_where() -> None:
    session = played(*TO_THE_LANDING, inp.Choose("landing/lamp"), inp.Follow("cellar"))
    gone_on(session, inp.Choose("cellar/up"))
    session.read_on()
    (found,) = recaps(session, between=1)
    assert (found.person, found.name) == ("ada", "Ada")
    assert plain(found.line) == "Now it isn’t."
    assert found.at.place == "landing"


def test_a_recap_of_speech_says_whose_it_is() -> None:
    session = played(*TO_THE_LANDING, inp.Choose("landing/silence"))
    session.read_on()
    found = recap(session, "ada", between=0)
    assert found is not None
    assert plain(found.line) == "Ben: It is dark here."


def test_of_a_scene_without_a_word_the_street_line_is_told() -> None:
    silent = made(STAIR.replace("  - |\n    ben: It is dark here.\n", ""))
    session = Session(silent)
    session.begin(1)
    gone_on(session, *TO_THE_LANDING, inp.Choose("landing/silence"))
    session.read_on()
    found = recap(session, "ada", between=0)
    assert found is not None
    assert plain(found.line) == "Somebody on the landing."


def test_away_from_the_offers_there_are_no_recaps() -> None:
    assert recaps(played(*TO_THE_LANDING), between=0) == ()


def test_a_recap_is_cut_at_a_sentence_and_keeps_its_italics() -> None:
    long = " ".join(["word"] * 30)
    runs = (
        views.Run(f"{long}. Then “she” said it. And "),
        views.Run("this", italic=True),
        views.Run(" too."),
    )
    found = trimmed(runs, 12)
    assert plain(found) == "Then “she” said it. And this too."
    assert found[1] == views.Run("this", italic=True)


def test_a_single_long_sentence_is_cut_short() -> None:
    runs = (views.Run(", ".join(f"word{n}" for n in range(60)) + "."),)
    found = trimmed(runs, 5)
    assert plain(found) == "word0, word1, word2, word3, word4…"


@pytest.mark.parametrize("text", ["", " ", "One", "One.", "“One.” ", "… … …"])
def test_any_paragraph_can_be_trimmed(text: str) -> None:
    assert plain(trimmed((views.Run(text),), 3)) in (text, text.strip())


def test_who_was_known_by_name_once_is_never_a_stranger_again() -> None:
    story = made(
        """\
story: names
format: 1
language: en
title: Names
start: one
---
people:
  ada: {name: Ada, picture: none}
  bob: {name: Bob, picture: none}
endings:
  over: {title: Over}
---
scene: one
cast: {ada: left}
beats:
  - |
    ada: Hello.
  - call: two
  - ending: over
---
scene: two
cast: {ada: {mark: left, as: the tall woman}, bob: {mark: right, as: the cook}}
beats:
  - |
    bob: Who's that?
"""
    )
    session = Session(story)
    session.begin()
    session.read_on()
    names = {person.name for person in constellation(session).people}
    assert names == {"Ada", "the cook"}


def test_threads_from_before_a_story_was_edited_are_shown_without_a_where() -> None:
    session = played()
    gone_on(session, *TO_THE_LANDING, inp.Choose("landing/lamp"))
    (before,) = constellation(session).threads
    assert before.taken != overviews.Whereabouts()
    data = session.to_json()
    anew = made(STAIR.replace("id: take\n", "id: take_it\n"))
    again, notes = Session.restore(anew, data)
    assert notes == (landing.SAME_STOP,)
    (strand,) = constellation(again).threads
    assert (strand.act, strand.is_slack) == (before.act, False)
    assert {strand.giver, strand.receiver} <= {
        star.person for star in constellation(again).people
    }
