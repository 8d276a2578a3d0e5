"""Plays that are kept: with a picture and a note, in a bin, in a file, or not."""

import base64
import errno
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from game.narrative import inputs as inp
from game.runtime.saves import Saves
from game.runtime.sealed import checksum
from game.runtime.session import Session
from game.runtime.shelf import DiskShelf, MemoryShelf, Shelf
from game.runtime.slots import BIN_SIZE, QUICK, Slots
from game.runtime.store import StoreProblem
from tests.runtime.failing_files import CountingFiles
from tests.runtime.made import STAIR, made, stair
from tests.runtime.pictures import png

TITLES = {"door": "The door of the house", "landing": "A landing"}


def slots_on(shelf: Shelf) -> Slots:
    return Slots(Saves(shelf, "the_stair"), stair(), TITLES)


def on_disk(folder: Path, ops: CountingFiles | None = None) -> Slots:
    return slots_on(DiskShelf(folder, ops) if ops else DiskShelf(folder))


def played(*inputs: inp.Input) -> Session:
    session = Session(stair(), TITLES)
    session.begin(1)
    for given in inputs:
        session.read_on()
        session.perform(given)
    return session


TO_THE_LANDING = (
    inp.LookAway(),
    inp.Choose("the_door/ask"),
    inp.Choose("the_door/take"),
    inp.Choose("the_letter/leave"),
    inp.Follow("landing"),
)


def at_the_landing() -> Session:
    return played(*TO_THE_LANDING)


def test_a_slot_tells_where_when_and_the_players_own_words() -> None:
    slots = slots_on(MemoryShelf())
    slot = slots.keep(
        at_the_landing(),
        note="  before\nthe \x07lamp ",
        picture=png(),
        created="20 January, 21:14",
    )
    assert slot == "slot-1"
    (view,) = slots.listed()
    assert (view.slot, view.kind) == ("slot-1", "slot")
    assert (view.day, view.part) == ("The one day", "Noon")
    assert (view.place, view.who) == ("A landing", "Ada")
    assert view.note == "before the lamp"
    assert view.created == "20 January, 21:14"
    assert view.picture == png()
    assert view.can_load
    assert not view.problem


def test_what_was_kept_is_loaded_and_goes_on(tmp_path: Path) -> None:
    session = at_the_landing()
    slot = on_disk(tmp_path).keep(session)
    found = on_disk(tmp_path).load(slot)
    assert found.saved is not None
    again, notes = Session.restore(stair(), found.saved.body)
    assert notes == ()
    assert again.history == session.history


def test_the_newest_is_listed_first_whatever_its_kind() -> None:
    slots = slots_on(MemoryShelf())
    session = played()
    slots.keep(session)
    slots.autosave(session)
    slots.quick_save(session)
    slots.keep(session)
    kinds = [(view.slot, view.kind) for view in slots.listed()]
    assert kinds == [
        ("slot-2", "slot"),
        ("quick", "quick"),
        ("auto-1", "auto"),
        ("slot-1", "slot"),
    ]


def test_the_quick_slot_holds_the_last_quick_save() -> None:
    slots = slots_on(MemoryShelf())
    assert slots.quick_load().saved is None
    slots.quick_save(played())
    slots.quick_save(at_the_landing())
    found = slots.quick_load().saved
    assert found is not None
    assert found.slot == QUICK
    assert len(found.body["inputs"]) == len(TO_THE_LANDING) + 1


def test_a_note_can_be_changed_and_nothing_else_does() -> None:
    slots = slots_on(MemoryShelf())
    slot = slots.keep(played(), picture=png())
    slots.keep(played())
    before = slots.load(slot).saved
    slots.annotate(slot, "x" * 500)
    after = slots.load(slot).saved
    assert before is not None
    assert after is not None
    assert (after.body, after.serial) == (before.body, before.serial)
    assert slots.listed()[1].note == "x" * 200
    assert slots.listed()[1].picture == png()


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[:-5],
        lambda _: b"",
        lambda data: data.replace(b"IDAT", b"IDOT"),
        lambda _: png(grey=7),  # a picture, but another save's
    ],
)
def test_a_damaged_picture_is_left_out_and_no_fault(
    tmp_path: Path, damage: Callable[[bytes], bytes]
) -> None:
    slots = on_disk(tmp_path)
    slot = slots.keep(played(), picture=png())
    path = tmp_path / f"{slot}.png"
    path.write_bytes(damage(path.read_bytes()))
    (view,) = slots.listed()
    assert view.picture is None
    assert view.can_load
    assert not view.problem


def test_a_picture_that_is_missing_or_too_large_is_no_fault(tmp_path: Path) -> None:
    slots = on_disk(tmp_path)
    slot = slots.keep(played(), picture=png())
    (tmp_path / f"{slot}.png").unlink()
    slots.keep(played(), picture=b"\x89PNG" + b"x" * 2_000_000)
    assert [view.picture for view in slots.listed()] == [None, None]


def test_the_save_before_shows_the_picture_before(tmp_path: Path) -> None:
    slots = on_disk(tmp_path)
    slot = slots.keep(played(), picture=png(grey=1))
    slots.keep(at_the_landing(), picture=png(grey=2), slot=slot)
    (tmp_path / f"{slot}.json").write_bytes(b"torn")
    (view,) = slots.listed()
    assert view.picture == png(grey=1)
    assert "damaged" in view.problem


# --- the bin -----------------------------------------------------------------


@pytest.mark.parametrize("is_on_disk", [True, False])
def test_what_was_deleted_can_be_had_back(tmp_path: Path, is_on_disk: bool) -> None:
    shelf: Shelf = DiskShelf(tmp_path) if is_on_disk else MemoryShelf()
    slots = slots_on(shelf)
    slot = slots.keep(at_the_landing(), note="mine", picture=png())
    before = slots.listed()
    deleted = slots.delete(slot)
    assert slots.listed() == ()
    assert slots.load(slot).saved is None
    (binned,) = slots.bin()
    assert (binned.slot, binned.kind, binned.note) == (deleted, "bin", "mine")
    assert binned.picture == png()
    assert slots.put_back(deleted) == slot
    assert slots.listed() == before
    assert slots.bin() == ()


def test_nothing_of_a_deleted_play_stays_on_the_shelf(tmp_path: Path) -> None:
    slots = on_disk(tmp_path)
    slot = slots.keep(played(), picture=png())
    slots.keep(at_the_landing(), picture=png(grey=2), slot=slot)
    slots.delete(slot)
    assert not list(tmp_path.glob("slot-*"))


def test_what_is_had_back_never_takes_another_plays_slot() -> None:
    slots = slots_on(MemoryShelf())
    deleted = slots.delete(slots.keep(played(), note="first"))
    assert slots.keep(played(), note="second") == "slot-1"
    assert slots.put_back(deleted) == "slot-2"
    assert {view.note for view in slots.listed()} == {"first", "second"}


@pytest.mark.parametrize("name", ["../../slot", "", "SLOT", "a/b", "x" * 90])
def test_a_bin_that_was_tampered_with_reaches_no_other_folder(
    tmp_path: Path, name: str
) -> None:
    slots = on_disk(tmp_path / "saves")
    deleted = slots.delete(slots.keep(played(), note="mine"))
    path = tmp_path / "saves" / "bin" / f"{deleted}.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), "slot": name}))
    assert slots.put_back(deleted) == "slot-1"
    assert [view.note for view in slots.listed()] == ["mine"]
    assert [each.name for each in tmp_path.iterdir()] == ["saves"]


def test_the_bin_keeps_the_last_five() -> None:
    slots = slots_on(MemoryShelf())
    for number in range(BIN_SIZE + 3):
        slots.delete(slots.keep(played(), note=str(number)))
    assert [view.note for view in slots.bin()] == ["7", "6", "5", "4", "3"]


def test_deleting_or_having_back_what_is_not_there_is_told() -> None:
    slots = slots_on(MemoryShelf())
    with pytest.raises(StoreProblem, match="There is no save slot-3"):
        slots.delete("slot-3")
    with pytest.raises(StoreProblem):
        slots.put_back("deleted-000001-1")


# --- files ------------------------------------------------------------------------


def test_a_play_goes_out_and_comes_in_as_one_file(tmp_path: Path) -> None:
    slots = slots_on(MemoryShelf())
    slot = slots.keep(at_the_landing(), note="for you", picture=png())
    slots.export_to(slot, tmp_path / "play.warmth")
    others = slots_on(MemoryShelf())
    mine = others.autosave(played())
    taken = others.take_in_from(tmp_path / "play.warmth")
    view = others.listed()[0]
    assert (view.slot, view.note, view.is_imported) == (taken, "for you", True)
    assert view.picture == png()
    saved = others.load(taken).saved
    assert saved is not None
    session, notes = Session.restore(stair(), saved.body)
    assert notes == ()
    assert session.history == at_the_landing().history
    # "Continue" goes on with one's own play, not with a stranger's.
    newest = Saves(others._shelf, "the_stair").newest().saved
    assert newest is not None
    assert newest.slot == mine


def test_a_bare_save_is_taken_in_too(tmp_path: Path) -> None:
    on_disk(tmp_path).keep(played(), note="bare")
    others = slots_on(MemoryShelf())
    others.take_in_from(tmp_path / "slot-1.json")
    assert others.listed()[0].note == "bare"


def _with_save(data: bytes, **fields: object) -> bytes:
    parcel = json.loads(data)
    save = {**json.loads(parcel["save"]), **fields}
    save.pop("sha256")
    save["sha256"] = checksum(save)
    return json.dumps({**parcel, "save": json.dumps(save)}).encode()


HOSTILE: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "nothing": (lambda _: b"", "no play"),
    "words": (lambda _: b"Dear diary,", "no play"),
    "a list": (lambda _: b"[]", "no play"),
    "deep": (lambda _: b"[" * 200_000, "no play"),
    "cut": (lambda data: data[: len(data) // 2], "cut short"),
    "newer file": (
        lambda data: data.replace(b'"parcel":1', b'"parcel":2'),
        "newer version",
    ),
    "newer save": (lambda data: _with_save(data, format=99), "newer version"),
    "another story": (lambda data: _with_save(data, story="x"), "another story"),
    "checksum": (lambda data: data.replace(b"the_door", b"the_dorr"), "checksum"),
    "body no body": (lambda data: _with_save(data, body={}), "can't be used"),
    "body a list": (lambda data: _with_save(data, body=[]), "missing"),
    "label": (lambda data: _with_save(data, saved={"note": 7}), "label"),
    "save no text": (
        lambda data: json.dumps({**json.loads(data), "save": 7}).encode(),
        "missing",
    ),
    "half characters": (
        lambda data: json.dumps({**json.loads(data), "save": "\ud800"}).encode(),
        "damaged",
    ),
}


@pytest.mark.parametrize("attack", HOSTILE)
def test_a_strangers_file_is_refused_in_words_and_harms_nothing(attack: str) -> None:
    slots = slots_on(MemoryShelf())
    slot = slots.keep(at_the_landing(), note="mine", picture=png())
    before = slots.listed()
    change, words = HOSTILE[attack]
    with pytest.raises(StoreProblem, match=words):
        slots.take_in(change(slots.export(slot)))
    assert slots.listed() == before


def test_any_one_changed_byte_of_a_file_is_taken_in_or_told(tmp_path: Path) -> None:
    slots = on_disk(tmp_path)
    whole = slots.export(slots.keep(played(), picture=png()))
    told: list[str] = []
    for at in range(0, len(whole), 7):
        damaged = bytearray(whole)
        damaged[at] ^= 1 << (at % 7)
        other = slots_on(MemoryShelf())
        try:
            other.take_in(bytes(damaged))
        except StoreProblem as problem:
            told.append(str(problem))
        else:
            # Only the picture or the name of the slot can have changed.
            found = other.listed()[0]
            assert found.can_load
    assert told
    assert all(sentence.endswith(".") for sentence in told)


def test_a_strangers_label_is_cut_to_what_is_shown() -> None:
    slots = slots_on(MemoryShelf())
    whole = slots.export(slots.keep(played()))
    label = {"note": "n\n" * 400, "picture": "../../x", "evil": "x", "day": "D"}
    slots.take_in(_with_save(whole, saved=label))
    view = slots.listed()[0]
    assert len(view.note) <= 200
    assert "\n" not in view.note
    assert view.picture is None
    saved = slots.load(view.slot).saved
    assert saved is not None
    assert "evil" not in saved.label


def test_a_picture_bomb_in_a_file_is_left_out() -> None:
    slots = slots_on(MemoryShelf())
    parcel = json.loads(slots.export(slots.keep(played(), picture=png())))
    bomb = base64.b64encode(png(1, 2).replace(b"\0\0\0\x01", b"\x7f\0\0\0")).decode()
    for picture in (bomb, "not base64!", "A" * 4_000_000, 7, ["x"]):
        parcel["picture"] = picture
        slots.take_in(json.dumps(parcel).encode())
        assert slots.listed()[0].picture is None


def test_a_save_with_the_highest_number_of_all_breaks_nothing_after_it() -> None:
    slots = slots_on(MemoryShelf())
    whole = slots.export(slots.keep(played()))
    slots.take_in(_with_save(whole, serial=2**53 - 1))
    slots.keep(played())
    slots.keep(played())
    assert len(slots.listed()) == 4
    assert all(view.can_load for view in slots.listed())


def test_a_file_that_is_no_file_is_told(tmp_path: Path) -> None:
    slots = slots_on(MemoryShelf())
    with pytest.raises(StoreProblem, match="There is no file"):
        slots.take_in_from(tmp_path)


# --- bad disks -----------------------------------------------------------------


@pytest.mark.parametrize("problem", [errno.ENOSPC, errno.EROFS, errno.EACCES])
def test_a_disk_that_takes_nothing_is_told_and_what_was_kept_stays(
    tmp_path: Path, problem: int
) -> None:
    slot = on_disk(tmp_path).keep(played(), note="old", picture=png())
    sentences: list[str] = []
    for fail_at in range(2, 40):
        ops = CountingFiles(fail_at, problem)
        slots = on_disk(tmp_path, ops)
        try:
            slots.keep(played(), note="new", picture=png(grey=9), slot=slot)
        except StoreProblem as told:
            sentences.append(str(told))
        (view,) = on_disk(tmp_path).listed()
        assert view.note in ("old", "new")
        if view.picture is not None:
            assert view.picture == png(grey=9 if view.note == "new" else 100)
    assert sentences
    assert all(sentence.endswith(".") for sentence in sentences)


def test_a_newer_versions_save_is_listed_in_words_and_left_alone(
    tmp_path: Path,
) -> None:
    slots = on_disk(tmp_path)
    slot = slots.keep(played())
    path = tmp_path / f"{slot}.json"
    document = json.loads(path.read_bytes())
    document.pop("sha256")
    document["format"] = 99
    document["sha256"] = checksum(document)
    path.write_text(json.dumps(document))
    kept = path.read_bytes()
    (view,) = on_disk(tmp_path).listed()
    assert not view.can_load
    assert "newer version" in view.problem
    with pytest.raises(StoreProblem, match="newer version"):
        slots.annotate(slot, "x")
    assert path.read_bytes() == kept
    deleted = slots.delete(slot)
    assert "newer version" in slots.bin()[0].problem
    slots.put_back(deleted)
    assert json.loads(path.read_bytes()) == document


def test_two_copies_of_the_game_share_the_slots(tmp_path: Path) -> None:
    one, other = on_disk(tmp_path), on_disk(tmp_path)
    assert one.keep(played(), note="one") == "slot-1"
    taken = other.keep(played(), note="other")
    assert taken != "slot-1"
    assert {view.note for view in one.listed()} == {"one", "other"}
    one.delete(taken)
    assert [view.note for view in other.listed()] == ["one"]


def test_two_copies_of_the_game_never_keep_over_one_another(tmp_path: Path) -> None:
    one, other = on_disk(tmp_path), on_disk(tmp_path)
    # Each looks for a free slot before the other has written.
    assert one._free_slot() != other._free_slot()
    one.quick_save(played())
    other.quick_save(at_the_landing())
    kinds = [view.kind for view in one.listed()]
    assert kinds == ["quick", "quick"]
    for each in (one, other):
        found = each.quick_load().saved
        assert found is not None
        assert len(found.body["inputs"]) == len(TO_THE_LANDING) + 1
    deleted = one.delete(one.keep(played(), note="a"))
    assert deleted != other.delete(other.keep(played(), note="b"))
    assert {view.note for view in one.bin()} == {"a", "b"}


def test_a_slot_of_an_edited_story_still_loads() -> None:
    shelf = MemoryShelf()
    slot = slots_on(shelf).keep(at_the_landing())
    edited = made(STAIR.replace("It is dark here.", "It is darker here."))
    found = Slots(Saves(shelf, "the_stair"), edited).load(slot).saved
    assert found is not None
    session, notes = Session.restore(edited, found.body)
    assert session.scene == "landing"
    assert notes
