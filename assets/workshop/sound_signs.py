"""What the interface sounds like: paper and wood, each a moment long. Needs numpy.

Softer than anything of a story, since it is heard a thousand times; nothing has a
pitch that one could hum, so that no music is ever out of tune with it.
"""

import numpy as np
from sound_effects import knock
from sound_voices import RATE, put, seconds, smooth


def empty(length_s=0.6):
    return np.zeros((2, int(length_s * RATE)))


def rub(rng, low_hz, high_hz, length_s, fall):
    """A finger on paper."""
    t = seconds(length_s)
    grain = smooth(rng.standard_normal(len(t)), high_hz) - smooth(rng.standard_normal(len(t)), low_hz)
    return grain * np.clip(t / 0.002, 0, 1) * np.exp(-t * fall)


def focus(rng):
    """A card is touched."""
    loop = empty(0.3)
    put(loop, rub(rng, 1400, 4600, 0.08, 80) * 0.5, 0.005)
    return loop


def accept(rng):
    """A card is laid down."""
    loop = empty()
    put(loop, rub(rng, 900, 5200, 0.12, 38) * 0.45, 0.005)
    put(loop, knock(rng, 240, 60, 0.3), 0.05)
    return loop


def back(rng):
    """A card is taken up again."""
    loop = empty()
    put(loop, knock(rng, 190, 70, 0.2), 0.005)
    t = seconds(0.16)
    put(loop, rub(rng, 700, 3600, 0.16, 6) * np.sin(np.pi * t / 0.16) ** 2 * 0.4, 0.03)
    return loop


def kept(rng):
    """A drawer is pushed in."""
    loop = empty(0.9)
    t = seconds(0.26)
    slide = smooth(rng.standard_normal(len(t)), 900) * np.clip(t / 0.2, 0, 1) ** 2 * np.clip((0.26 - t) / 0.02, 0, 1)
    put(loop, slide * 0.5, 0.005)
    put(loop, knock(rng, 128, 30, 0.5), 0.25)
    put(loop, rub(rng, 1200, 4200, 0.1, 60) * 0.2, 0.26)
    return loop


def refused(rng):
    """A knuckle on a door that stays shut."""
    loop = empty(0.7)
    for at, loud in ((0.005, 0.5), (0.13, 0.34)):
        put(loop, smooth(knock(rng, 104, 34, loud), 700), at)
    return loop


SIGNS = {"focus": focus, "accept": accept, "back": back, "kept": kept, "refused": refused}
