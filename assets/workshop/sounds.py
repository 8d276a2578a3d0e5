"""Makes all sounds: `python assets/workshop/sounds.py [NAME ...]` writes assets/sound/*.ogg,
and the kit's own, for any story, to game/stage/signs/*.ogg.

Needs numpy and soundfile (`pip install numpy soundfile`); playing needs neither.
Each sound has its own seed, its name, and gives the same bytes each time on the
same versions: the number that a writer of Ogg draws by chance is set to 1.
"""

import sys
import zlib
from pathlib import Path

import numpy as np
import sound_score as score
import soundfile
from sound_effects import EFFECTS
from sound_rooms import ROOMS
from sound_signs import SIGNS
from sound_voices import RATE, VOICES, put, room, squeak, strings

HERE = Path(__file__).resolve().parent
OUT = HERE.parent / "sound"
OUT_OF_THE_KIT = HERE.parent.parent / "game" / "stage" / "signs"
PANS = {"clara": -0.3, "alice": 0.15, "marc": 0.35, "jeff": -0.1}
PEAK = 10 ** (-1.5 / 20)
# Loudness as the mean square of what sounds, in dB: music, places, effects, signs.
LEVELS = {"music": -22.0, "places": -28.0, "effects": -21.0, "signs": -29.0}
SILENT = 10 ** (-56 / 20)
BLOCK = RATE  # frames at a time: larger ones strain the encoder


def music(lead, notes, rng):
    loop = np.zeros((2, int(round(score.LOOP_S * RATE))))
    voice = VOICES[lead]
    for at, beats, pitch, loud in notes:
        tone = voice(pitch, beats * score.BEAT_S, loud, rng)
        put(loop, tone, at * score.BEAT_S, PANS[lead])
    if lead == "jeff":
        beat = score.BEGINS[lead] + 7.0
        put(loop, squeak(0.5, rng), beat * score.BEAT_S, 0.5)
    return room(loop, 2.0, 0.55, rng)


def night_strings(rng):
    """Chords that only lie there, for the title and the map."""
    loop = np.zeros((2, int(round(score.LOOP_S * RATE))))
    for number, chord in enumerate(score.CHORDS):
        for voice, pitch in enumerate(chord):
            tone = strings(pitch, 7.2 * score.BEAT_S, 0.5, rng)
            put(loop, tone, (8 * number + 0.3 * voice) * score.BEAT_S, (voice - 1) * 0.6)
    return room(loop, 2.6, 0.8, rng, 1800)


def all_sounds():
    """Name, group, and how each is made."""
    for lead in score.LEADS:
        yield f"{lead}_alone", "music", lambda rng, lead=lead: music(lead, score.alone(lead), rng)
        yield f"{lead}_linked", "music", lambda rng, lead=lead: music(lead, score.linked(lead), rng)
    yield "night_strings", "music", night_strings
    for name, make in ROOMS.items():
        yield name, "places", make
    for name, make in EFFECTS.items():
        yield name, "effects", make
    for name, make in SIGNS.items():
        yield name, "signs", make


def levelled(sound, group):
    """At the loudness of its group, and never over the peak."""
    sound = sound - sound.mean(axis=1, keepdims=True)
    power = sound**2
    heard = power.sum(axis=0) > 1e-6
    level = 10 * np.log10(power[:, heard].mean() + 1e-12)
    sound = sound * 10 ** ((LEVELS[group] - level) / 20)
    peak = np.abs(sound).max()
    return sound * min(1.0, PEAK / peak)


def write(path, sound, group):
    quality = {"music": 0.72, "places": 1.0, "effects": 0.8, "signs": 0.9}[group]  # 1: the smallest
    frames = sound.T.astype(np.float32)
    if group in ("effects", "signs"):
        loud = np.flatnonzero(np.abs(frames).max(axis=1) > SILENT)
        frames = frames[: loud[-1] + RATE // 10]
        fade = np.minimum(1, np.arange(len(frames))[::-1] / (0.05 * RATE))
        frames = frames * fade[:, None].astype(np.float32)
    with soundfile.SoundFile(
        path, "w", RATE, 2, format="OGG", subtype="VORBIS", compression_level=quality
    ) as file:
        for start in range(0, len(frames), BLOCK):
            file.write(frames[start : start + BLOCK])
    path.write_bytes(renumbered(path.read_bytes()))


def renumbered(data):
    """The same Ogg stream with the number 1 instead of one drawn by chance."""
    out, at = bytearray(), 0
    while at < len(data):
        segments = data[at + 26]
        size = 27 + segments + sum(data[at + 27 : at + 27 + segments])
        page = bytearray(data[at : at + size])
        page[14:18] = (1).to_bytes(4, "little")
        page[22:26] = bytes(4)
        page[22:26] = ogg_sum(page).to_bytes(4, "little")
        out += page
        at += size
    return bytes(out)


def _table():
    found = []
    for number in range(256):
        value = number << 24
        for _ in range(8):
            value = (value << 1) ^ (0x04C11DB7 if value & 0x80000000 else 0)
        found.append(value & 0xFFFFFFFF)
    return found


TABLE = _table()


def ogg_sum(page):
    value = 0
    for byte in page:
        value = ((value << 8) & 0xFFFFFFFF) ^ TABLE[(value >> 24) ^ byte]
    return value


def main(wanted):
    OUT.mkdir(exist_ok=True)
    OUT_OF_THE_KIT.mkdir(exist_ok=True)
    for name, group, make in all_sounds():
        if wanted and name not in wanted:
            continue
        rng = np.random.default_rng(zlib.crc32(name.encode()))
        path = (OUT_OF_THE_KIT if group == "signs" else OUT) / f"{name}.ogg"
        write(path, levelled(make(rng), group), group)
        print(f"{name}: {path.stat().st_size:,} bytes")


if __name__ == "__main__":
    main(sys.argv[1:])
