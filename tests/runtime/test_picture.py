"""Only small, whole pictures of known chunks pass; nothing is decoded."""

import pytest

from game.runtime.picture import BYTES_MAX, SIDE_MAX, is_sound
from tests.runtime.pictures import chunk, png


def test_a_small_picture_is_sound() -> None:
    assert is_sound(png())
    assert is_sound(png(SIDE_MAX, 2))


def test_no_picture_is_none() -> None:
    assert not is_sound(None)
    assert not is_sound(b"")


@pytest.mark.parametrize("cut", [1, 4, 8, 20, 33, 40, 60])
def test_a_picture_that_is_cut_off_is_not_sound(cut: int) -> None:
    assert not is_sound(png()[:-cut])
    assert not is_sound(png()[:cut])


def test_one_changed_byte_anywhere_is_noticed() -> None:
    whole = png()
    for at in range(len(whole)):
        damaged = bytearray(whole)
        damaged[at] ^= 0x10
        assert not is_sound(bytes(damaged)), at


def test_a_picture_of_enormous_sides_or_bytes_is_not_sound() -> None:
    assert not is_sound(png(SIDE_MAX + 1, 1))
    assert not is_sound(png(1, 2).replace(b"\0\0\0\x01", b"\xff\xff\xff\xff"))
    assert not is_sound(png(extra=chunk(b"pHYs", b"x" * BYTES_MAX)))


def test_a_chunk_that_no_screen_writes_is_refused() -> None:
    assert not is_sound(png(extra=chunk(b"zTXt", b"x")))
    assert not is_sound(png() + b"and more")
