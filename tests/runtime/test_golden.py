"""Saves of every format that was ever released still go on.

A file here is never made anew: a change that can't read it wants a migration.
"""

from pathlib import Path

import pytest

from game.narrative import views
from game.runtime.saves import Saves
from game.runtime.sealed import FORMAT
from game.runtime.session import Session
from game.runtime.shelf import DiskShelf
from tests.runtime.made import stair

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
