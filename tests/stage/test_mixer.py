"""What is heard: fades, layers, groups; on SDL's silent device."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.library.library import AssetLibrary
from game.stage import window
from game.stage.decoding import Decoder
from game.stage.mixer import DUCKED, FADE_S, REST_S, Mixer
from game.stage.recordings import Recordings
from game.stage.signs import FOCUS, SIGNS
from tests.harness import REPOSITORY

LIBRARY = AssetLibrary(REPOSITORY / "assets")


@pytest.fixture(autouse=True)
def device() -> Iterator[None]:
    os.environ["SDL_AUDIODRIVER"] = "dummy"
    pygame.mixer.quit()
    assert window.start_sound() == ""
    yield
    pygame.mixer.quit()


@pytest.fixture
def mixer() -> Mixer:
    return Mixer(LIBRARY, waits=True)


def channels() -> int:
    found = pygame.mixer.get_init()
    assert found is not None
    return found[2]


def faded(mixer: Mixer) -> Mixer:
    """With every fade behind it."""
    for _ in range(round(FADE_S / 0.1) + 1):
        mixer.tick(0.1)
    return mixer


def test_a_place_fades_in_and_makes_way_for_the_next(mixer: Mixer) -> None:
    mixer.surround("bus_hum", ())
    mixer.tick(0.0)
    assert mixer.playing == {"bus_hum": 0.0}
    mixer.tick(FADE_S / 2)
    assert mixer.playing["bus_hum"] == pytest.approx(0.7071, abs=0.01)
    faded(mixer)
    assert mixer.playing == {"bus_hum": 1.0}
    mixer.surround("dryers", ())
    mixer.tick(FADE_S / 2)
    half = mixer.playing
    # Of equal power: while one goes and the other comes, it gets no softer.
    assert half["bus_hum"] ** 2 + half["dryers"] ** 2 == pytest.approx(1.0, abs=0.01)
    assert faded(mixer).playing == {"dryers": 1.0}
    mixer.surround("", ())
    assert faded(mixer).playing == {}


def test_layers_of_music_begin_together(mixer: Mixer) -> None:
    mixer.surround("", ("clara_alone",))
    faded(mixer)
    mixer.surround("", ("clara_linked", "alice_linked"))
    mixer.tick(0.0)
    assert set(mixer.playing) == {"clara_alone", "clara_linked", "alice_linked"}
    assert mixer.playing["clara_linked"] == mixer.playing["alice_linked"] == 0.0
    assert set(faded(mixer).playing) == {"clara_linked", "alice_linked"}


def test_what_is_wanted_again_goes_on_without_a_break(mixer: Mixer) -> None:
    mixer.surround("bus_hum", ("clara_alone",))
    faded(mixer)
    mixer.surround("bus_hum", ("clara_alone",))
    mixer.tick(0.1)
    assert mixer.playing == {"bus_hum": 1.0, "clara_alone": 1.0}


def test_every_group_has_its_volume_and_none_is_silence(mixer: Mixer) -> None:
    mixer.surround("bus_hum", ("clara_alone",))
    mixer.volumes["music"] = 0.5
    faded(mixer)
    assert mixer.playing == {"bus_hum": 1.0, "clara_alone": pytest.approx(0.25)}
    mixer.volumes["music"] = 0.0
    assert faded(mixer).playing == {"bus_hum": 1.0}
    mixer.volumes["music"] = 1.0
    assert faded(mixer).playing == {"bus_hum": 1.0, "clara_alone": 1.0}


def test_music_and_places_step_back_while_a_voice_speaks(mixer: Mixer) -> None:
    mixer.surround("bus_hum", ())
    faded(mixer)
    mixer.is_ducked = True
    assert faded(mixer).playing == {"bus_hum": pytest.approx(DUCKED)}
    mixer.is_ducked = False
    assert faded(mixer).playing == {"bus_hum": pytest.approx(1.0)}


def test_a_sound_is_heard_once_at_its_volume(mixer: Mixer) -> None:
    mixer.volumes["effects"] = 0.5
    mixer.play("door_bell")
    busy = [n for n in range(32) if pygame.mixer.Channel(n).get_busy()]
    assert len(busy) == 1
    assert busy[0] >= 16, "the first channels are for what goes on and on"
    assert pygame.mixer.Channel(busy[0]).get_volume() == pytest.approx(0.25, abs=0.01)


def test_silence_is_at_once_and_lasts(mixer: Mixer) -> None:
    mixer.surround("bus_hum", ("clara_alone",))
    faded(mixer)
    mixer.stop()
    assert not pygame.mixer.get_busy()
    assert faded(mixer).playing == {}
    assert not pygame.mixer.get_busy()


def test_both_ears_hear_the_same_if_that_is_wanted() -> None:
    mixer = Mixer(LIBRARY, waits=True, restart=window.restart_sound)
    mixer.surround("bus_hum", ())
    faded(mixer)
    mixer.hear_alike(True)
    assert channels() == 1
    assert faded(mixer).playing == {"bus_hum": 1.0}
    mixer.hear_alike(False)
    assert channels() == 2


def test_nothing_waits_for_a_sound_to_be_decoded() -> None:
    mixer = Mixer(LIBRARY)
    mixer.surround("bus_hum", ("clara_alone",))
    mixer.tick(REST_S)
    assert mixer.playing == {}
    arrived(mixer, {"bus_hum", "clara_alone"})
    mixer.close()


def arrived(mixer: Mixer, names: set[str]) -> None:
    """Wait until these are heard: another process decodes them."""
    end = time.monotonic() + 60
    while set(mixer.playing) != names:
        assert time.monotonic() < end, mixer.problems
        time.sleep(0.01)
        mixer.tick(0.001)


def test_a_decoder_that_dies_takes_nothing_with_it() -> None:
    decoder = Decoder()
    device = pygame.mixer.get_init()
    assert device is not None
    path = str(LIBRARY.sound("door_bell"))
    first = decoder.decode(path, device)
    assert isinstance(first, bytes)
    assert first == pygame.mixer.Sound(path).get_raw()
    assert decoder.process is not None
    decoder.process.kill()
    decoder.process.join()
    assert decoder.decode(path, device) == first
    decoder.end()
    assert decoder.process is None


def test_what_is_no_sound_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "sound").mkdir()
    (tmp_path / "sound" / "broken.ogg").write_bytes(b"OggS and no more")
    mixer = Mixer(AssetLibrary(tmp_path))
    mixer.surround("broken", ())
    end = time.monotonic() + 60
    while not mixer.problems:
        assert time.monotonic() < end
        time.sleep(0.01)
        mixer.tick(REST_S)
    assert mixer.problems[0].startswith("sound/broken.ogg: ")
    assert mixer.playing == {}
    mixer.close()


def test_only_so_much_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.stage.recordings.KEPT_BYTES", 8_000_000)
    recordings = Recordings(LIBRARY, waits=True)
    for name in ("bus_hum", "dryers", "stove", "crowd"):
        assert recordings.get(name) is not None
    assert len(recordings._sounds) == 2


def test_what_cannot_be_played_is_silent(tmp_path: Path) -> None:
    (tmp_path / "sound").mkdir()
    (tmp_path / "sound" / "broken.ogg").write_bytes(b"OggS and no more")
    mixer = Mixer(AssetLibrary(tmp_path), waits=True)
    mixer.play("door_bell")
    mixer.play("broken")
    mixer.surround("broken", ("door_bell",))
    assert faded(mixer).playing == {}
    assert len(mixer.problems) == 2
    assert not pygame.mixer.get_busy()


def test_without_a_device_nothing_is_heard_and_nothing_fails() -> None:
    mixer = Mixer(LIBRARY, waits=True)
    pygame.mixer.quit()
    mixer.expect(["door_bell"])
    mixer.play("door_bell")
    mixer.surround("bus_hum", ("clara_alone",))
    assert faded(mixer).playing == {}
    mixer.stop()


def test_a_play_that_plays_itself_is_silent() -> None:
    mixer = Mixer(LIBRARY, is_silent=True, waits=True)
    mixer.play("door_bell")
    mixer.surround("bus_hum", ())
    assert faded(mixer).playing == {}
    assert not pygame.mixer.get_busy()


@pytest.mark.parametrize("library", [REPOSITORY / "assets", Path("nowhere")])
def test_any_story_has_the_signs_of_the_interface(library: Path) -> None:
    mixer = Mixer(AssetLibrary(library), waits=True)
    for name in SIGNS:
        mixer.play(name, "signs")
    assert mixer.problems == ()
    busy = [pygame.mixer.Channel(n) for n in range(pygame.mixer.get_num_channels())]
    heard = [channel.get_sound() for channel in busy if channel.get_busy()]
    assert len(heard) == len(SIGNS)
    assert all(sound.get_length() < 1.0 for sound in heard if sound is not None)


def test_signs_have_a_volume_of_their_own_and_never_come_late() -> None:
    mixer = Mixer(LIBRARY)
    mixer.volumes["signs"] = 0.0
    mixer.tick(REST_S)
    mixer.tick(0.1)
    assert not mixer._recordings._wanted, "nobody wants to hear them"
    mixer.volumes["signs"] = 0.5
    mixer.play(FOCUS, "signs")
    assert mixer._late == []
    mixer.play("paper")
    assert [name for name, *_ in mixer._late] == ["paper"]
    mixer.close()
