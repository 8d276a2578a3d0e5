"""What was kept in any format that was ever released can still be read.

A file here is never made anew: a change that can't read it wants a migration.
"""

from pathlib import Path

import pytest

from game.narrative import events as ev
from game.narrative import views
from game.runtime import parcel, seen
from game.runtime import settings as preferences
from game.runtime.saves import Saves
from game.runtime.sealed import FORMAT
from game.runtime.session import Session
from game.runtime.shelf import DiskShelf, MemoryShelf
from game.runtime.slots import Slots
from tests.runtime.made import stair
from tests.runtime.pictures import png

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("version", range(1, FORMAT + 1))
def test_a_save_of_this_format_goes_on_where_it_was(
    tmp_path: Path, version: int
) -> None:
    data = (GOLDEN / f"format-{version}.json").read_bytes()
    (tmp_path / "mine.json").write_bytes(data)
    found = Saves(DiskShelf(tmp_path), "the_stair").load("mine")
    assert found.notes == ()
    assert found.saved is not None
    assert found.saved.label == {"part": "The one day, Noon"}
    session, _ = Session.restore(stair(), found.saved.body)
    assert session.tableau.place == "cellar"
    assert session.amount("warmth", "ada") == 1
    session.read_on()
    stop = session.stop
    assert isinstance(stop, views.ChoiceView)
    assert [option.id for option in stop.options] == ["cellar/up", "cellar/still"]


@pytest.mark.parametrize("version", range(1, parcel.FORMAT + 1))
def test_a_file_of_this_format_is_taken_in_with_all_its_lines(version: int) -> None:
    slots = Slots(Saves(MemoryShelf(), "the_stair"), stair())
    slot = slots.take_in_from(GOLDEN / f"parcel-{version}.json")
    (view,) = slots.listed()
    assert (view.note, view.created) == ("kept for ever", "20 January, 21:14")
    assert view.picture == png()
    saved = slots.load(slot).saved
    assert saved is not None
    session, _ = Session.restore(stair(), saved.body)
    assert session.branches.number == 2
    assert session.branches.get(1).name == "the first"
    assert isinstance(session.stop, views.OffersView)
    session.return_to(1)
    assert session.tableau.place == "cellar"


def test_what_was_read_is_still_known() -> None:
    shelf = MemoryShelf()
    shelf.write(seen.FILE, (GOLDEN / "read-1.seen").read_bytes())
    found = seen.Seen(shelf)
    assert found.notes == ()
    assert found.has(ev.Said("landing", "ben", "Ben", "", "It is dark here."))
    assert not found.has(ev.Said("landing", "ben", "Ben", "", "It is light here."))


@pytest.mark.parametrize("version", range(1, preferences.FORMAT + 1))
def test_settings_of_this_format_are_read(version: int) -> None:
    found, told = preferences.read_settings(GOLDEN / f"settings-{version}.json")
    assert told == ""
    assert found.text_scale == 150
    if version == 1:
        assert found.reduced_motion
    else:
        assert (found.typeface, found.snow, found.language) == ("sans", False, "de")
        assert found.keys["skip"] == ("space",)
