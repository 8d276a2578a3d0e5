"""What was read before is known in the next play, and can be skipped."""

from pathlib import Path

import pytest

from game.narrative import events as ev
from game.narrative import inputs as inp
from game.narrative import views
from game.runtime.seen import DAMAGED, FILE, NEWER, Seen
from game.runtime.session import Session
from game.runtime.shelf import DiskShelf, MemoryShelf, Shelf
from game.runtime.store import StoreProblem
from tests.runtime.failing_files import CountingFiles
from tests.runtime.made import STAIR, made, stair

ONE = ev.Said("a", None, "", "", "One.")
TWO = ev.Said("a", None, "", "", "Two.")
WAYS = (
    inp.LookAway(),
    inp.Choose("the_door/ask"),
    inp.Choose("the_door/take"),
    inp.Choose("the_letter/leave"),
)


def _read_by(shelf: Shelf, *said: ev.Said) -> None:
    seen = Seen(shelf)
    for each in said:
        seen.add(each)
    seen.keep()


@pytest.mark.parametrize("is_on_disk", [True, False])
def test_what_was_read_is_known_in_the_next_play(
    tmp_path: Path, is_on_disk: bool
) -> None:
    shelf: Shelf = DiskShelf(tmp_path) if is_on_disk else MemoryShelf()
    _read_by(shelf, ONE)
    again = Seen(shelf)
    assert again.notes == ()
    assert again.has(ONE)
    assert not again.has(TWO)


def test_the_same_words_in_another_scene_are_another_paragraph() -> None:
    seen = Seen()
    seen.add(ONE)
    assert not seen.has(ev.Said("b", None, "", "", "One."))


def test_a_passage_that_varies_is_new_when_it_says_something_new() -> None:
    seen = Seen()
    glad = ev.Said("a", None, "", "", "{x? Glad | Sad}.", (("x", 1),))
    sad = ev.Said("a", None, "", "", "{x? Glad | Sad}.", (("x", 0),))
    seen.add(glad)
    assert seen.has(glad)
    assert not seen.has(sad)


def test_two_copies_of_the_game_note_into_one_file(tmp_path: Path) -> None:
    one, other = Seen(DiskShelf(tmp_path)), Seen(DiskShelf(tmp_path))
    one.add(ONE)
    other.add(TWO)
    one.keep()
    other.keep()
    found = Seen(DiskShelf(tmp_path))
    assert found.has(ONE)
    assert found.has(TWO)


def test_nothing_new_writes_nothing(tmp_path: Path) -> None:
    _read_by(DiskShelf(tmp_path), ONE)
    before = (tmp_path / FILE).stat().st_mtime_ns
    _read_by(DiskShelf(tmp_path), ONE)
    assert (tmp_path / FILE).stat().st_mtime_ns == before


def test_a_damaged_file_is_set_aside_and_the_one_before_taken(tmp_path: Path) -> None:
    shelf = DiskShelf(tmp_path)
    _read_by(shelf, ONE)
    _read_by(shelf, TWO)
    path = tmp_path / FILE
    whole = path.read_bytes()
    for cut in range(0, len(whole), 3):
        path.write_bytes(whole[:cut])
        seen = Seen(shelf)
        assert seen.notes == (DAMAGED,)
        assert seen.has(ONE)
        assert not seen.has(TWO)


def test_with_nothing_sound_left_it_begins_anew_and_can_be_kept(
    tmp_path: Path,
) -> None:
    (tmp_path / FILE).write_bytes(b"Dear diary")
    seen = Seen(DiskShelf(tmp_path))
    assert (len(seen), seen.notes) == (0, (DAMAGED,))
    seen.add(ONE)
    seen.keep()
    assert Seen(DiskShelf(tmp_path)).has(ONE)
    assert (tmp_path / f"{FILE}.damaged").read_bytes() == b"Dear diary"


def test_a_newer_versions_file_is_left_as_it_is(tmp_path: Path) -> None:
    data = b"READ BEFORE\n\x02whatever it may say"
    (tmp_path / FILE).write_bytes(data)
    seen = Seen(DiskShelf(tmp_path))
    assert seen.notes == (NEWER,)
    seen.add(ONE)
    seen.keep()
    assert (tmp_path / FILE).read_bytes() == data
    assert seen.has(ONE)


def test_a_file_that_cannot_be_read_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    seen = Seen(DiskShelf(tmp_path))
    assert seen.notes
    seen.add(ONE)
    with pytest.raises(StoreProblem):
        seen.keep()
    assert seen.has(ONE)


@pytest.mark.parametrize("dies", [False, True])
def test_a_failure_at_any_operation_loses_nothing_that_was_kept(
    tmp_path: Path, dies: bool
) -> None:
    ops = CountingFiles()
    _read_by(DiskShelf(tmp_path / "counted"), ONE)
    _read_by(DiskShelf(tmp_path / "counted", ops), TWO)
    for fail_at in range(1, len(ops.done) + 1):
        folder = tmp_path / f"at-{fail_at}-{dies}"
        _read_by(DiskShelf(folder), ONE)
        failing = CountingFiles(fail_at, dies=dies)
        try:
            _read_by(DiskShelf(folder, failing), TWO)
            acknowledged = True
        except BaseException:  # noqa: BLE001 - the program may die here
            acknowledged = False
        found = Seen(DiskShelf(folder))
        assert found.notes == ()
        assert found.has(ONE)
        if acknowledged and "sync_folder" not in failing.done[-1:]:
            assert found.has(TWO) or failing.done[0] == "read"


# --- skipping -----------------------------------------------------------------


def _walked(session: Session) -> Session:
    """A play that was read paragraph by paragraph."""
    session.begin(1)
    for given in WAYS:
        while not session.is_at_stop:
            session.forward()
        session.perform(given)
    while not session.is_at_stop:
        session.forward()
    return session


def test_a_first_play_skips_nothing_but_the_paragraph_that_is_shown() -> None:
    session = Session(stair())
    session.begin(1)
    first = session.line
    session.skip()
    assert session.line != first
    assert session.cursor.beat == 1


def test_a_second_play_skips_to_the_stop() -> None:
    seen = Seen()
    _walked(Session(stair(), seen=seen))
    again = Session(stair(), seen=seen)
    again.begin(1)
    assert again.line is not None
    assert again.is_read(again.line)
    again.skip()
    assert again.is_at_stop


def test_skipping_ends_at_what_is_new() -> None:
    seen = Seen()
    _walked(Session(stair(), seen=seen))
    edited = made(STAIR.replace('You "again".', "You, and the lamp."))
    again = Session(edited, seen=seen)
    again.begin(1)
    again.skip()
    assert again.line is not None
    assert views.plain(again.line.runs) == "You, and the lamp."
    assert not again.is_read(again.line)


def test_a_paragraph_counts_as_read_when_the_reader_goes_on() -> None:
    session = Session(stair())
    session.begin(1)
    line = session.line
    assert line is not None
    assert not session.is_read(line)
    session.forward()
    assert session.is_read(line)


def test_skipping_to_the_choice_leaves_unread_what_was_not_read() -> None:
    session = Session(stair())
    session.begin(1)
    events = session.skip_to_choice()
    assert session.is_at_stop
    assert any(isinstance(event, ev.Said) for event in events)
    assert len(session.seen) == 0


def test_events_on_the_way_of_a_skip_are_told_once_and_in_order() -> None:
    seen = Seen()
    _walked(Session(stair(), seen=seen))
    plain = Session(stair())
    plain.begin(1)
    again = Session(stair(), seen=seen)
    again.begin(1)
    assert again.skip() == plain.read_on()
