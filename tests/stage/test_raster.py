"""The worker, the cache, and pictures that break them."""

import os
import threading
import time
from pathlib import Path

import pygame
import pytest

from game.stage.rastering.job import Finish, RasterJob
from game.stage.rastering.picture import Picture
from game.stage.rastering.pixels import PixelCache, Pixels, pack, unpack
from game.stage.rastering.raster import CRISP, KEPT_BYTES, Raster
from game.stage.rastering.supervisor import Supervisor

HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100" '
    'height="100" preserveAspectRatio="none">'
)
SQUARE = '<rect id="s" x="20" y="30" width="40" height="50" fill="#204060"/>'
BOX = (0.0, 0.0, 100.0, 100.0)


def job(body: str = SQUARE, **changes: object) -> RasterJob:
    values: dict[str, object] = {
        "svg": HEAD + body + "</svg>",
        "box": BOX,
        "size": (100, 100),
    }
    return RasterJob(**(values | changes))  # type: ignore[arg-type]


def drawn(raster: Raster, wanted: RasterJob) -> Picture:
    picture = raster.want(wanted, wait=True)
    assert picture is not None
    return picture


def test_a_picture_is_cropped_to_what_shows(raster: Raster) -> None:
    picture = drawn(raster, job())
    assert tuple(picture.rect) == (20, 30, 40, 50)
    assert picture.full == (100, 100)
    assert picture.is_opaque
    assert picture.surface is not None
    assert tuple(picture.surface.get_at((5, 5))) == (0x20, 0x40, 0x60, 255)


def test_a_big_picture_shows_the_same_as_a_small_one(raster: Raster) -> None:
    picture = drawn(raster, job(size=(1000, 1000)))
    assert tuple(picture.rect) == (200, 300, 400, 500)


def test_nothing_visible_is_no_surface_and_no_fault(raster: Raster) -> None:
    picture = drawn(raster, job("<g/>"))
    assert picture.surface is None
    assert picture.reason == ""


def test_pictures_are_in_the_display_format(
    raster: Raster, display: pygame.Surface
) -> None:
    surface = drawn(raster, job()).surface
    assert surface is not None
    converted = surface.convert_alpha()
    assert surface.get_masks() == converted.get_masks()
    assert surface.get_bitsize() == converted.get_bitsize()
    assert pygame.Surface((8, 8), 0, 32).get_masks() == display.get_masks()


def test_the_style_sheet_chooses_what_shows(raster: Raster) -> None:
    hidden = drawn(raster, job(style="#s{display:none}"))
    assert hidden.surface is None


def test_the_finish_grades_and_adds(raster: Raster) -> None:
    graded = drawn(raster, job(finish=Finish((128, 128, 128), (10, 0, 0))))
    assert graded.surface is not None
    red, green, blue, alpha = graded.surface.get_at((5, 5))
    assert (red, green, blue, alpha) == (26, 32, 48, 255)
    half = SQUARE.replace("/>", ' opacity=".5"/>')
    added = drawn(raster, job(half, finish=Finish(form="add")))
    assert added.surface is not None
    assert added.surface.get_at((5, 5))[2] in range(0x2E, 0x33)


def test_a_measuring_job_tells_where_it_is(raster: Raster) -> None:
    assert tuple(drawn(raster, job(measure=True)).measured) == (20, 30, 40, 50)


def test_a_placeholder_is_enlarged(raster: Raster) -> None:
    picture = drawn(raster, job(shown=(400, 400)))
    assert tuple(picture.rect) == (80, 120, 160, 200)


def test_the_second_time_nothing_is_drawn(tmp_path: Path) -> None:
    first = Raster(tmp_path)
    expected = drawn(first, job()).surface
    first.close()
    second = Raster(tmp_path)
    again = drawn(second, job()).surface
    assert second.drawn == 0
    second.close()
    assert expected is not None
    assert again is not None
    assert expected.get_buffer().raw == again.get_buffer().raw


@pytest.mark.parametrize(
    "damage",
    [
        lambda _: b"",
        lambda data: data[: len(data) // 2],
        lambda data: b"\0" * len(data),
        lambda data: data[:-20] + b"damaged damaged 1234",
        lambda data: data.replace(b"40, 50", b"90, 90"),
        lambda data: b"[1, 2]\n" + data,
    ],
)
def test_a_damaged_file_of_the_cache_is_drawn_anew(
    tmp_path: Path, damage: object
) -> None:
    first = Raster(tmp_path)
    drawn(first, job())
    first.close()
    (file,) = tmp_path.glob("*.px")
    file.write_bytes(damage(file.read_bytes()))  # type: ignore[operator]
    second = Raster(tmp_path)
    assert tuple(drawn(second, job()).rect) == (20, 30, 40, 50)
    assert second.drawn == 1
    second.close()


@pytest.mark.parametrize(
    "body",
    ["<rect", '<rect width="10" height="10" fill="url(#none)"', "</g>", "\x00"],
)
def test_broken_text_gives_a_reason_and_the_worker_lives(
    fresh: Raster, body: str
) -> None:
    picture = drawn(fresh, job(body))
    assert picture.surface is None
    assert picture.reason
    assert fresh.restarts == 0
    assert drawn(fresh, job()).surface is not None
    assert picture.reason in fresh.problems


def test_too_many_pixels_are_refused(fresh: Raster) -> None:
    assert "pixels" in drawn(fresh, job(size=(100_000, 100_000))).reason


def test_a_job_that_takes_too_long_is_given_up(tmp_path: Path) -> None:
    raster = Raster(tmp_path, timeout_s=1.5)
    assert drawn(raster, job()).surface is not None
    blurs = "".join(
        f'<filter id="f{n}" x="-9" y="-9" width="30" height="30">'
        '<feTurbulence baseFrequency=".9" numOctaves="200"/></filter>'
        f'<rect width="100" height="100" filter="url(#f{n})"/>'
        for n in range(40)
    )
    picture = drawn(raster, job(blurs, size=(2000, 2000)))
    assert "seconds" in picture.reason
    assert drawn(raster, job(size=(50, 50))).surface is not None
    raster.close()


def test_a_worker_that_dies_takes_one_job_with_it(fresh: Raster) -> None:
    assert drawn(fresh, job()).surface is not None
    supervisor = fresh._supervisor
    assert isinstance(supervisor, Supervisor)
    assert supervisor.worker is not None
    supervisor.worker.kill()
    supervisor.worker.join()
    assert drawn(fresh, job(size=(60, 60))).surface is not None
    assert fresh.restarts == 1


def test_a_worker_without_memory_gives_a_reason(tmp_path: Path) -> None:
    pytest.importorskip("resource")
    raster = Raster(tmp_path, memory_limit=700_000_000)
    # Each half transparent group is a picture of 77 MB of its own.
    nested = '<g opacity=".9">' * 20 + SQUARE * 2 + "</g>" * 20
    huge = job(nested.replace('width="40"', 'width="400"'), size=(4400, 4400))
    picture = drawn(raster, huge)
    assert picture.reason
    assert raster.restarts == 1
    assert drawn(raster, job()).surface is not None
    raster.close()


def test_a_renderer_that_never_works_is_given_up(tmp_path: Path) -> None:
    pytest.importorskip("resource")
    raster = Raster(tmp_path, memory_limit=30_000_000)
    reasons = {drawn(raster, job(size=(50 + n, 50))).reason for n in range(12)}
    assert "Pictures can't be drawn on this machine." in reasons
    assert raster.restarts < 6
    raster.close()


def test_the_same_bad_job_is_not_tried_twice(fresh: Raster) -> None:
    drawn(fresh, job("<rect"))
    fresh._ready.clear()
    drawn(fresh, job("<rect"))
    assert fresh.drawn == 0
    assert len(fresh.problems) == 1


def test_a_folder_that_cannot_be_written_gives_one_message(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    raster = Raster(blocked / "cache")
    assert drawn(raster, job()).surface is not None
    assert len(raster.problems) == 1
    raster.close()


def test_without_any_disk_pixels_come_through_the_pipe(fresh: Raster) -> None:
    fresh._cache.close()
    fresh._cache.folder = None
    assert tuple(drawn(fresh, job()).rect) == (20, 30, 40, 50)


def test_want_does_not_wait(fresh: Raster) -> None:
    assert fresh.want(job()) is None
    end = time.monotonic() + 20
    while fresh.want(job()) is None and time.monotonic() < end:
        time.sleep(0.01)
    assert fresh.want(job()) is not None
    assert fresh.is_idle


def test_what_was_only_prepared_can_be_forgotten_and_asked_for_again(
    fresh: Raster,
) -> None:
    many = [job(size=(400 + n, 400)) for n in range(40)]
    for one in many:
        fresh.prepare(one)
    fresh.forget_prepared()
    wanted = drawn(fresh, job())
    assert wanted.surface is not None
    assert fresh.drawn < 10
    assert fresh.is_idle
    fresh.prepare(many[-1])
    end = time.monotonic() + 20
    while time.monotonic() < end and not fresh.is_drawn(many[-1]):
        time.sleep(0.01)
    assert fresh.is_drawn(many[-1])
    assert not fresh.is_drawn(many[-2])


def test_a_prepared_job_is_on_disk_and_not_in_memory(fresh: Raster) -> None:
    fresh.prepare(job())
    end = time.monotonic() + 20
    while not fresh.is_idle and time.monotonic() < end:
        time.sleep(0.01)
    assert fresh.drawn == 1
    assert not fresh._ready
    drawn(fresh, job())
    assert fresh.drawn == 1


def test_the_cache_forgets_what_was_used_longest_ago(tmp_path: Path) -> None:
    cache = PixelCache(tmp_path, limit_bytes=25)
    for age, name in enumerate(("new", "middle", "old")):
        path = tmp_path / f"{name}.px"
        path.write_bytes(b"0123456789")
        os.utime(path, (1000 - age, 1000 - age))
    cache.trim()
    assert {path.stem for path in tmp_path.glob("*.px")} == {"new", "middle"}


def test_memory_stays_bounded_and_nothing_waiting_is_lost(
    raster: Raster, monkeypatch: pytest.MonkeyPatch
) -> None:
    big = [job(size=(1000 + n, 700), box=(25.0, 35.0, 20.0, 20.0)) for n in range(8)]
    assert 2 * KEPT_BYTES < 8 * 1000 * 700 * 4
    monkeypatch.setattr("game.stage.rastering.raster.FORGET_AFTER_S", 90.0)
    for wanted in big:
        raster.want(wanted)
    end = time.monotonic() + 60
    while not raster.is_idle and time.monotonic() < end:
        time.sleep(0.01)
    for wanted in big:
        assert raster.want(wanted) is not None, "drawn, and thrown away before taken"
    monkeypatch.setattr("game.stage.rastering.raster.FORGET_AFTER_S", 0.1)
    time.sleep(0.2)
    drawn(raster, job(size=(77, 77)))
    assert raster._ready_bytes <= KEPT_BYTES


def test_what_nobody_asks_for_any_more_is_not_drawn(
    fresh: Raster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("game.stage.rastering.raster.FORGET_AFTER_S", 0.3)
    slow = [job(size=(2000 + n, 1500)) for n in range(12)]
    for wanted in slow:
        fresh.want(wanted)
    end = time.monotonic() + 60
    while not fresh.is_idle and time.monotonic() < end:
        time.sleep(0.01)
    assert fresh.drawn < len(slow)
    assert drawn(fresh, slow[-1]).surface is not None, "asked again, it is drawn"


def test_closing_while_it_draws_ends_quietly(tmp_path: Path) -> None:
    # Whatever a thread raises is an error of this test.
    for _ in range(6):
        raster = Raster(tmp_path)
        drawn(raster, job())
        for n in range(40):
            raster.want(job(size=(700 + n, 700 + n)))
        end = time.monotonic() + 10
        while raster.drawn < 2 and time.monotonic() < end:
            time.sleep(0.001)
        raster.close()
        assert not any(thread.is_alive() for thread in raster._threads)


class Drawing:
    """Stands before a worker that draws until it is stopped, and never ends before."""

    def __init__(self) -> None:
        self.restarts = 0
        self.ended_early = False
        self._begun, self._stopped = threading.Event(), threading.Event()
        self._is_asked = False

    def ask(self, job: RasterJob, path: str | None) -> str:
        assert (job.svg, path is None) != ("", True)
        self._is_asked = True
        self._begun.set()
        self._stopped.wait(10.0)
        self._is_asked = False
        return "stopped"

    def stop(self) -> None:
        self._stopped.set()

    def end(self) -> None:
        # Whoever is listening to the worker would have its pipe closed in its hands.
        self.ended_early |= self._is_asked
        self._stopped.set()

    def await_question(self) -> None:
        assert self._begun.wait(10.0)


def test_a_worker_is_stopped_before_what_one_hears_it_by_is_taken_away(
    tmp_path: Path,
) -> None:
    raster, drawing = Raster(tmp_path), Drawing()
    raster._supervisor = drawing
    raster.want(job())
    drawing.await_question()
    raster.close()
    assert not drawing.ended_early
    assert not any(thread.is_alive() for thread in raster._threads)


def test_whoever_listens_to_a_worker_that_is_stopped_hears_that_it_broke_down() -> None:
    supervisor = Supervisor(30.0, 2_500_000_000)
    answers: list[object] = []
    asking = threading.Thread(
        target=lambda: answers.append(supervisor.ask(job(size=(9000, 9000)), None))
    )
    asking.start()
    end = time.monotonic() + 20
    while supervisor._pipe is None and time.monotonic() < end:
        time.sleep(0.001)
    pipe = supervisor._pipe
    assert pipe is not None
    supervisor.stop()
    assert not pipe.closed, "it stays open for whoever listens"
    asking.join(20.0)
    assert not asking.is_alive()
    assert [isinstance(answer, str) for answer in answers] == [True]
    supervisor.end()


def test_packing_and_unpacking_are_opposites() -> None:
    pixels = Pixels((9, 8), (1, 2, 3, 4), True, bytes(range(48)))
    assert unpack(pack(pixels)) == pixels
    assert unpack(b"") is None


def test_it_knows_what_has_only_to_be_read(fresh: Raster) -> None:
    assert not fresh.is_drawn(job())
    drawn(fresh, job())
    assert fresh.is_drawn(job())
    other = job(size=(50, 50))
    assert not fresh.is_drawn(other)
    fresh.prepare(other)
    assert not fresh.is_drawn(other), "it is being drawn"
    end = time.monotonic() + 60
    while not fresh.is_idle and time.monotonic() < end:
        time.sleep(0.01)
    assert fresh.is_drawn(other)


def test_asking_again_does_not_ask_for_more(fresh: Raster) -> None:
    slow = job(size=(2500, 2500))
    assert fresh.want(slow, CRISP) is None
    for _ in range(50):
        fresh.want(slow, CRISP)
    picture = drawn(fresh, slow)
    assert picture.surface is not None
    assert fresh.drawn == 1


# A frame, and a lamp in it: much between them is empty.
FRAME = (
    '<rect x="0" y="0" width="100" height="9" fill="#204060"/>'
    '<rect x="0" y="0" width="7" height="100" fill="#604020" fill-opacity="0.5"/>'
    '<circle cx="80" cy="80" r="12" fill="#ffcc66" fill-opacity="0.4"/>'
)


@pytest.mark.parametrize("form", ["alpha", "add", "inverse"])
def test_a_parted_picture_paints_the_same_without_what_is_empty(
    raster: Raster, form: str
) -> None:
    flags = {"add": pygame.BLEND_RGB_ADD, "inverse": pygame.BLEND_RGB_MULT}
    painted = []
    sizes = []
    for parted in (False, True):
        finish = Finish(form=form)
        wanted = job(FRAME, size=(800, 800), finish=finish, parted=parted)
        picture = drawn(raster, wanted)
        assert bool(picture.parts) == parted
        paper = pygame.Surface((800, 800), 0, 32)
        paper.fill((90, 110, 130))
        x, y = picture.offset
        for surface, at in picture.pieces:
            where = x + at[0], y + at[1]
            paper.blit(surface, where, special_flags=flags.get(form, 0))
        painted.append(pygame.image.tobytes(paper, "RGB"))
        sizes.append(sum(s.get_width() * s.get_height() for s, _ in picture.pieces))
        # The frame reaches left, top and down; only the lamp's right edge is round.
        assert tuple(picture.rect)[:2] == (0, 0)
    assert painted[0] == painted[1]
    assert sizes[1] < sizes[0] / 2


def test_what_fills_its_box_comes_in_one_piece(raster: Raster) -> None:
    picture = drawn(raster, job(size=(800, 800), parted=True))
    assert picture.surface is not None
    assert picture.parts == ()
    assert picture.is_opaque


@pytest.mark.parametrize(
    "parts",
    [
        ((0, 0, 3, 2),),
        ((0, 0, 2, 2), (1, 0, 2, 2)),
        ((0, 0, 0, 2), (0, 0, 2, 2)),
        ((-1, 0, 2, 2),),
    ],
)
def test_parts_that_are_not_in_the_picture_are_damage(
    parts: tuple[tuple[int, int, int, int], ...],
) -> None:
    data = bytes(4 * sum(max(w * h, 0) for _, _, w, h in parts))
    assert unpack(pack(Pixels((4, 4), (0, 0, 2, 2), False, data, parts))) is None


def test_parts_come_back_as_they_were() -> None:
    pixels = Pixels(
        (9, 9), (1, 1, 4, 3), False, bytes(range(32)), ((0, 0, 2, 2), (2, 1, 2, 2))
    )
    assert unpack(pack(pixels)) == pixels
