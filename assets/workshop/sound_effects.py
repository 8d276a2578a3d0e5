"""Small sounds that are heard once: paper, wood, metal; never a jingle. Needs numpy."""

import numpy as np
from sound_rooms import leaf, tick
from sound_voices import RATE, glockenspiel, piano, put, room, seconds, smooth


def blank(length_s):
    """Room for a sound and for what hangs on after it; silence is cut off later."""
    return np.zeros((2, int((length_s + 3.0) * RATE)))


def ring(f, partials, length_s):
    """A struck piece of metal."""
    t = seconds(length_s)
    tone = np.zeros_like(t)
    for ratio, amount, fall in partials:
        tone += amount * np.exp(-t * fall) * np.sin(2 * np.pi * f * ratio * t)
    return tone * np.clip(t / 0.001, 0, 1)


def knock(rng, hz, fall, loud):
    """A piece of wood."""
    t = seconds(0.3)
    body = np.sin(2 * np.pi * hz * t) + 0.5 * np.sin(2 * np.pi * hz * 1.62 * t)
    return (body * np.exp(-t * fall) + smooth(rng.standard_normal(len(t)), 1800) * np.exp(-t * fall * 3)) * loud


def door_bell(rng):
    loop = blank(2.6)
    bell = ((1, 1, 3.2), (2.41, 0.5, 5), (3.93, 0.3, 8), (6.2, 0.12, 14))
    for at, loud, f in ((0.02, 1.0, 1900), (0.13, 0.7, 1912), (0.27, 0.45, 1900), (0.46, 0.25, 1907)):
        put(loop, ring(f, bell, 1.6) * 0.16 * loud, at, -0.2)
    put(loop, knock(rng, 140, 18, 0.2), 0.75, 0.1)
    return room(loop, 0.8, 0.3, rng)


def door(rng):
    loop = blank(1.6)
    put(loop, tick(rng, 1200, 60, 0.18), 0.02, 0.2)
    put(loop, knock(rng, 92, 14, 0.5), 0.3, 0.0)
    put(loop, tick(rng, 1500, 70, 0.2), 0.36, 0.2)
    return room(loop, 0.8, 0.35, rng)


def paper(rng):
    loop = blank(1.4)
    for at, loud in ((0.02, 0.5), (0.34, 0.8), (0.62, 0.35)):
        put(loop, leaf(rng) * 0.42 * loud, at, rng.uniform(-0.3, 0.3))
    return loop


def coins(rng):
    loop = blank(1.5)
    metal = ((1, 1, 16), (1.53, 0.7, 20), (2.32, 0.5, 26), (3.1, 0.3, 34))
    for n, at in enumerate((0.02, 0.11, 0.17, 0.3, 0.36, 0.55)):
        put(loop, ring(3200 + 420 * rng.random() + 90 * n, metal, 0.4) * 0.11 * rng.uniform(0.5, 1), at, rng.uniform(-0.3, 0.3))
        put(loop, knock(rng, 260, 50, 0.05), at, 0.0)
    return loop


def plate(rng):
    loop = blank(1.2)
    put(loop, knock(rng, 210, 40, 0.16), 0.02, 0.0)
    put(loop, ring(1460, ((1, 1, 12), (2.1, 0.6, 16), (3.7, 0.3, 24)), 0.7) * 0.12, 0.02, 0.1)
    put(loop, ring(1490, ((1, 1, 14), (2.1, 0.5, 18)), 0.6) * 0.05, 0.12, 0.1)
    return room(loop, 0.5, 0.25, rng)


def glass(rng):
    loop = blank(1.6)
    put(loop, ring(2350, ((1, 1, 4), (2.3, 0.4, 7), (4.1, 0.2, 12)), 1.4) * 0.12, 0.02, 0.2)
    return room(loop, 0.8, 0.25, rng)


def glasses_fall(rng):
    """A tray of forty: one blow, then pieces that take their time. Not louder than a plate."""
    loop = blank(3.2)
    put(loop, knock(rng, 160, 22, 0.2), 0.02, 0.1)
    for n in range(46):
        at = 0.02 + abs(rng.normal(0, 0.35)) + (0.4 * rng.random() if n % 3 == 0 else 0)
        metal = ((1, 1, 14), (1.9, 0.6, 20), (3.3, 0.3, 30))
        put(loop, ring(rng.uniform(2200, 5600), metal, 0.5) * 0.05 * rng.uniform(0.3, 1), at, rng.uniform(-0.7, 0.7))
    for at in (1.7, 2.05, 2.5):
        put(loop, ring(rng.uniform(3000, 4200), ((1, 1, 18),), 0.3) * 0.03, at, rng.uniform(-0.5, 0.5))
    return room(loop, 1.4, 0.35, rng)


def cloth(rng):
    loop = blank(1.2)
    t = seconds(0.5)
    for at, loud in ((0.0, 0.7), (0.36, 1.0)):
        rub = smooth(rng.standard_normal(len(t)), 2400) - smooth(rng.standard_normal(len(t)), 300)
        put(loop, rub * np.sin(np.pi * t / 0.5) ** 2 * 0.3 * loud, at, -0.1)
    return loop


def steps_in_snow(rng):
    loop = blank(2.4)
    t = seconds(0.34)
    for n in range(4):
        crunch = smooth(rng.standard_normal(len(t)), 3600) * np.abs(smooth(rng.standard_normal(len(t)), 70)) * 9
        put(loop, crunch * np.sin(np.pi * np.clip(t / 0.3, 0, 1)) * 0.3, 0.05 + 0.56 * n, 0.25 * (-1) ** n)
    return loop


def bus_doors(rng):
    loop = blank(2.2)
    t = seconds(1.2)
    air = smooth(rng.standard_normal(len(t)), 5200) - smooth(rng.standard_normal(len(t)), 700)
    put(loop, air * np.exp(-t * 3.2) * np.clip(t / 0.02, 0, 1) * 0.26, 0.02, 0.3)
    put(loop, knock(rng, 120, 20, 0.3), 0.95, 0.3)
    put(loop, knock(rng, 150, 24, 0.2), 1.08, 0.35)
    return loop


def buzzer(rng):
    loop = blank(1.4)
    t = seconds(0.8)
    rasp = np.sign(np.sin(2 * np.pi * 110 * t)) + 0.5 * np.sign(np.sin(2 * np.pi * 221 * t))
    put(loop, smooth(rasp, 1300) * np.clip(t / 0.01, 0, 1) * np.clip((0.8 - t) / 0.05, 0, 1) * 0.07, 0.02, -0.2)
    return room(loop, 0.6, 0.3, rng)


def radiator(rng):
    loop = blank(1.8)
    pipe = ((1, 1, 9), (2.76, 0.5, 14), (5.2, 0.2, 22))
    for at, loud in ((0.02, 1.0), (0.4, 0.5), (0.55, 0.8)):
        put(loop, ring(430, pipe, 0.8) * 0.16 * loud, at, -0.4)
        put(loop, knock(rng, 190, 40, 0.12 * loud), at, -0.4)
    return room(loop, 0.9, 0.35, rng)


def kettle_lid(rng):
    loop = blank(1.6)
    for n, at in enumerate(np.cumsum([0.02, 0.12, 0.11, 0.16, 0.1, 0.19])):
        put(loop, ring(1720 + 40 * n, ((1, 1, 20), (2.7, 0.5, 28)), 0.3) * 0.07, at, 0.2)
    return room(loop, 0.5, 0.25, rng)


def stapler(rng):
    loop = blank(0.9)
    put(loop, tick(rng, 1700, 60, 0.24), 0.02, 0.0)
    put(loop, knock(rng, 240, 45, 0.28), 0.1, 0.0)
    return loop


def thread(rng):
    """Two soft tones a fifth apart: something is taken hold of."""
    loop = blank(3.6)
    put(loop, glockenspiel(74, 2, 0.4, rng), 0.02, -0.3)
    put(loop, piano(69, 2.4, 0.5, rng), 0.3, 0.3)
    return room(loop, 1.8, 0.6, rng)


def keys(rng):
    loop = blank(1.5)
    metal = ((1, 1, 22), (1.71, 0.8, 26), (2.9, 0.5, 34))
    for at in np.cumsum([0.02, 0.07, 0.06, 0.1, 0.05, 0.09, 0.16, 0.06]):
        put(loop, ring(rng.uniform(2600, 4400), metal, 0.3) * 0.08 * rng.uniform(0.4, 1), at, rng.uniform(-0.3, 0.3))
    put(loop, knock(rng, 300, 40, 0.14), 0.95, 0.0)
    return loop


def telephone(rng):
    loop = blank(3.4)
    t = seconds(1.1)
    for at in (0.02, 1.7):
        strike = 0.55 + 0.45 * np.sign(np.sin(2 * np.pi * 22 * t))
        bell = np.sin(2 * np.pi * 1180 * t) + 0.8 * np.sin(2 * np.pi * 1410 * t) + 0.3 * np.sin(2 * np.pi * 2830 * t)
        shape = np.clip(t / 0.02, 0, 1) * np.clip((1.1 - t) / 0.12, 0, 1)
        put(loop, smooth(bell * strike, 5000) * shape * 0.07, at, 0.3)
    return room(loop, 0.9, 0.35, rng)


def car(rng):
    """It comes, goes slower, and stands."""
    loop = blank(5.0)
    t = seconds(4.8)
    near = np.clip(t / 3.2, 0, 1) ** 1.5 * np.clip((4.8 - t) / 0.9, 0, 1)
    tyres = smooth(rng.standard_normal(len(t)), 800) * near * np.clip((3.6 - t) / 1.4, 0.1, 1)
    turn = 2 * np.pi * np.cumsum(62 - 22 * np.clip(t / 3.4, 0, 1)) / RATE
    engine = sum(np.sin(k * turn) / k for k in (1, 2, 3, 4)) * near
    put(loop, tyres * 0.5 + smooth(engine, 420) * 0.14, 0.0, 0.4)
    return loop


EFFECTS = {
    "door_bell": door_bell,
    "door": door,
    "paper": paper,
    "coins": coins,
    "plate": plate,
    "glass": glass,
    "glasses_fall": glasses_fall,
    "cloth": cloth,
    "steps_in_snow": steps_in_snow,
    "bus_doors": bus_doors,
    "buzzer": buzzer,
    "radiator": radiator,
    "kettle_lid": kettle_lid,
    "stapler": stapler,
    "thread": thread,
    "keys": keys,
    "telephone": telephone,
    "car": car,
}
