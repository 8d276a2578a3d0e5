"""Where everything that is made is kept, nobody looks for garbage."""

import gc

from game.checking.keeping import all_kept


def _looked(phases: list[str]) -> list[list[int]]:
    """Makes more values within than there are made between two looks for garbage."""

    def note(phase: str, _info: dict[str, int]) -> None:
        phases.append(phase)

    gc.callbacks.append(note)
    try:
        with all_kept():
            kept = [[n] for n in range(gc.get_threshold()[0] * 3)]
        kept += [[n] for n in range(3)]
    finally:
        gc.callbacks.remove(note)
    return kept


def test_what_is_made_within_is_looked_through_neither_then_nor_right_after() -> None:
    phases: list[str] = []
    assert _looked(phases)
    assert phases == []
    assert gc.isenabled()


def test_garbage_is_found_again_later() -> None:
    with all_kept():
        ring: list[object] = []
        ring.append(ring)
        known = id(ring)
        del ring
    gc.collect()
    assert known not in [id(each) for each in gc.get_objects() if type(each) is list]
