"""What places sound like: loops without a seam, made of shaped noise and small events.

Noise is made in the circle of its spectrum, so that its end is its beginning;
whatever swells does so a whole number of times in the loop. Needs numpy.
"""

import numpy as np
from sound_voices import RATE, put, room, seconds, smooth

LOOP_S = 20.0


def noise(rng, shape, length_s=LOOP_S):
    """Two channels of noise whose spectrum is `shape(f)`; it goes round."""
    n = int(length_s * RATE)
    f = np.fft.rfftfreq(n, 1 / RATE)
    amounts = shape(np.maximum(f, 1.0))
    channels = []
    for _ in range(2):
        phases = rng.uniform(0, 2 * np.pi, len(f))
        spectrum = amounts * np.exp(1j * phases) * rng.rayleigh(1.0, len(f))
        wave = np.fft.irfft(spectrum, n)
        channels.append(wave / np.sqrt(np.mean(wave**2)))
    return np.array(channels)


def band(low, high, slope=2.0):
    """A band of frequencies with soft edges."""
    return lambda f: 1 / (1 + (low / f) ** (2 * slope)) / (1 + (f / high) ** (2 * slope))


def swell(rng, turns, depth, length_s=LOOP_S):
    """Slow rise and fall, round the loop: 1 - depth .. 1."""
    n = int(length_s * RATE)
    t = np.arange(n) / n
    wave = sum(np.sin(2 * np.pi * (k * t + rng.random())) / k**0.5 for k in turns)
    wave = (wave - wave.min()) / (wave.max() - wave.min())
    return 1 - depth * wave


def hum(partials, length_s=LOOP_S, tremble=None):
    """Partials (Hz, amount), each made to go round a whole number of times."""
    n = int(length_s * RATE)
    t = np.arange(n) / RATE
    wave = np.zeros(n)
    for number, (f, amount) in enumerate(partials):
        whole = round(f * length_s) / length_s
        wave += amount * np.sin(2 * np.pi * whole * t + number)
    return wave if tremble is None else wave * tremble


def tick(rng, hz, fall, loud):
    t = seconds(0.12)
    tone = np.sin(2 * np.pi * hz * t) + 0.6 * np.sin(2 * np.pi * hz * 2.7 * t)
    grit = smooth(rng.standard_normal(len(t)), hz * 2)
    return (tone * 0.5 + grit) * np.exp(-t * fall) * loud


def times(rng, count, length_s=LOOP_S, apart_s=0.4):
    """Moments that are not on top of one another."""
    found = []
    while len(found) < count:
        at = rng.uniform(0, length_s)
        if all(abs(at - other) > apart_s for other in found):
            found.append(at)
    return sorted(found)


def both(mono, gain=1.0):
    return np.array([mono, mono]) * gain


def bus(rng):
    road = noise(rng, band(60, 420, 1.2)) * swell(rng, (1, 2, 3, 5), 0.55) * 0.12
    air = noise(rng, band(500, 3200, 1.0)) * swell(rng, (1, 2), 0.5) * 0.022
    tremble = 1 + 0.12 * np.sin(2 * np.pi * np.arange(int(LOOP_S * RATE)) / RATE * 6.0)
    engine = both(hum(((42, 0.3), (84, 0.5), (126, 0.3), (168, 0.16), (210, 0.1)), tremble=tremble), 0.14)
    loop = road + air + engine
    for at in times(rng, 7, apart_s=1.2):
        for n in range(3):
            put(loop, tick(rng, 620 + 90 * n, 55, 0.16), at + 0.06 * n, rng.uniform(-0.7, 0.7))
    return loop


def dryers(rng):
    drum = noise(rng, band(70, 260, 1.4)) * 0.06
    hiss = noise(rng, band(400, 4200, 0.9)) * swell(rng, (2, 3), 0.3) * 0.03
    loop = drum + hiss + both(hum(((58, 0.6), (116, 0.5), (174, 0.2))), 0.06)
    turn_s = LOOP_S / 31
    for n in range(31):
        t = seconds(0.35)
        thump = np.sin(2 * np.pi * (105 - 70 * t) * t) * np.exp(-t * 13) * (0.24 + 0.1 * rng.random())
        put(loop, thump, n * turn_s + rng.uniform(-0.02, 0.02), -0.35)
        if rng.random() < 0.4:
            put(loop, tick(rng, 2400, 70, 0.06), n * turn_s + rng.uniform(0.1, 0.4), 0.4)
    return loop


def reading_room(rng):
    air = noise(rng, band(90, 700, 0.8)) * swell(rng, (1, 2), 0.25) * 0.02
    loop = air + noise(rng, band(1500, 5000, 0.8)) * 0.003
    for at in times(rng, 9, apart_s=0.9):
        put(loop, tick(rng, rng.uniform(1500, 2300), 90, 0.035), at, rng.uniform(-0.8, 0.8))
    for at in times(rng, 3, apart_s=4):
        put(loop, leaf(rng) * 0.11, at, rng.uniform(-0.8, 0.8))
    return room(loop, 2.2, 0.5, rng, 2400)


def leaf(rng):
    """A page that is turned."""
    t = seconds(0.55)
    rush = smooth(rng.standard_normal(len(t)), 6500) - smooth(rng.standard_normal(len(t)), 900)
    shape = np.sin(np.pi * np.clip(t / 0.5, 0, 1)) ** 2 * (0.5 + 0.5 * np.abs(np.sin(2 * np.pi * 5.3 * t)))
    return rush * shape


def snow_street(rng):
    wind = noise(rng, band(140, 620, 1.6)) * swell(rng, (1, 2, 3), 0.75) * 0.075
    high = noise(rng, band(900, 2600, 1.8)) * swell(rng, (1, 3, 4), 0.9) * 0.014
    far = noise(rng, band(60, 140, 1.2)) * 0.03
    return wind + high + far


def open_wind(rng):
    wind = noise(rng, band(180, 900, 1.3)) * swell(rng, (1, 2, 3, 4), 0.85) * 0.1
    low = noise(rng, band(60, 120, 1.2)) * swell(rng, (1, 2), 0.5) * 0.03
    loop = wind + low
    for at in times(rng, 6, apart_s=1.5):
        put(loop, tick(rng, 1900, 40, 0.02), at, 0.6)
    return loop


def kitchen(rng):
    loop = both(hum(((60, 0.6), (120, 0.5), (180, 0.15))), 0.02) + noise(rng, band(80, 500, 0.9)) * 0.03
    water = noise(rng, band(900, 5200, 1.0)) * swell(rng, (3, 5, 7), 0.7) * 0.02
    loop = loop + water
    for at in times(rng, 26, apart_s=0.2):
        t = seconds(0.09)
        drop = np.sin(2 * np.pi * (520 + 3800 * t + 200 * rng.random()) * t) * np.exp(-t * 60)
        put(loop, drop * 0.07, at, rng.uniform(-0.4, 0.2))
    for at in times(rng, 5, apart_s=2):
        put(loop, tick(rng, rng.uniform(2600, 3600), 30, 0.07), at, 0.5)
    return room(loop, 0.7, 0.35, rng)


def vents(rng):
    air = noise(rng, band(70, 900, 0.9)) * swell(rng, (1,), 0.12) * 0.05
    loop = air + both(hum(((120, 0.5), (240, 0.2), (360, 0.08))), 0.012)
    for at in times(rng, 3, apart_s=4):
        put(loop, tick(rng, 900, 30, 0.025), at, rng.uniform(-0.5, 0.5))
    return loop


def crowd(rng):
    loop = noise(rng, band(100, 500, 0.8)) * 0.018
    for _ in range(14):
        low = rng.uniform(180, 420)
        voice = noise(rng, band(low, low * 4.2, 1.8))[0]
        talk = np.clip(noise(rng, band(1.5, 5.0, 2.0))[0], 0, None) * swell(rng, (2, 3, 5), 0.9)
        put(loop, voice * talk * 0.03, 0.0, rng.uniform(-0.9, 0.9))
    for at in times(rng, 8, apart_s=1):
        put(loop, tick(rng, rng.uniform(3300, 4600), 22, 0.03), at, rng.uniform(-0.8, 0.8))
    return room(loop, 1.5, 0.6, rng, 2600)


def office(rng):
    loop = both(hum(((120, 0.6), (240, 0.35), (480, 0.1))), 0.012) + noise(rng, band(60, 600, 0.9)) * 0.035
    for second in range(int(LOOP_S)):
        put(loop, tick(rng, 2100 if second % 2 else 1800, 160, 0.035), second + 0.1, 0.45)
    for at in times(rng, 2, apart_s=5):
        put(loop, leaf(rng) * 0.07, at, -0.5)
    return room(loop, 0.6, 0.3, rng)


def night_room(rng):
    loop = noise(rng, band(80, 300, 0.9)) * swell(rng, (1, 2), 0.3) * 0.02
    for at in times(rng, 5, apart_s=2):
        put(loop, tick(rng, rng.uniform(900, 1500), 60, 0.03), at, -0.4)
    return room(loop, 0.8, 0.4, rng, 1500)


def stove(rng):
    loop = noise(rng, band(80, 420, 1.0)) * swell(rng, (1, 2, 3), 0.3) * 0.018
    for at in times(rng, 60, apart_s=0.05):
        put(loop, tick(rng, rng.uniform(1200, 4200), 220, 0.12 * rng.random() ** 2), at, rng.uniform(-0.2, 0.5))
    for at in times(rng, 3, apart_s=4):
        put(loop, tick(rng, 1300, 14, 0.02), at, -0.5)
    return room(loop, 0.9, 0.35, rng)


def city_night(rng):
    wash = noise(rng, band(70, 320, 1.1)) * swell(rng, (1, 2, 3), 0.45) * 0.06
    wind = noise(rng, band(300, 1200, 1.5)) * swell(rng, (1, 2), 0.85) * 0.02
    loop = wash + wind
    for at in times(rng, 3, apart_s=5):
        t = seconds(4.0)
        tyres = smooth(rng.standard_normal(len(t)), 900) * np.sin(np.pi * t / 4.0) ** 2
        put(loop, tyres * 0.16, at, rng.uniform(-0.7, 0.7))
    return loop


def rails(rng):
    """A train on a bridge: two wheels and two wheels, over each joint."""
    roll = noise(rng, band(70, 520, 1.2)) * swell(rng, (1, 2, 3), 0.4) * 0.08
    sing = noise(rng, band(1400, 2600, 2.0)) * swell(rng, (2, 3), 0.95) * 0.012
    loop = roll + sing + both(hum(((75, 0.5), (150, 0.3), (225, 0.15))), 0.03)
    for n in range(16):
        for at, loud in ((0.0, 1.0), (0.16, 0.8), (0.52, 0.9), (0.68, 0.7)):
            t = seconds(0.2)
            joint = np.sin(2 * np.pi * (150 - 160 * t) * t) * np.exp(-t * 26) * 0.17 * loud
            put(loop, joint, n * LOOP_S / 16 + at, rng.uniform(-0.2, 0.2))
            put(loop, tick(rng, 1300, 80, 0.05 * loud), n * LOOP_S / 16 + at, 0.2)
    return loop


def harbour(rng):
    """A heated hall beside water, at night."""
    air = noise(rng, band(80, 600, 0.9)) * swell(rng, (1, 2), 0.25) * 0.03
    loop = air + both(hum(((60, 0.4), (120, 0.4), (240, 0.1))), 0.012)
    for at in times(rng, 9, apart_s=1.2):
        t = seconds(1.6)
        lap = smooth(rng.standard_normal(len(t)), 700) * np.sin(np.pi * t / 1.6) ** 3
        put(loop, lap * 0.16, at, rng.uniform(-0.8, 0.8))
    for at in times(rng, 3, apart_s=4):
        put(loop, tick(rng, 700, 18, 0.04), at, 0.5)
    return room(loop, 2.2, 0.5, rng, 1800)


ROOMS = {
    "bus_hum": bus,
    "dryers": dryers,
    "reading_room": reading_room,
    "snow_street": snow_street,
    "open_wind": open_wind,
    "kitchen": kitchen,
    "vents": vents,
    "crowd": crowd,
    "office": office,
    "night_room": night_room,
    "stove": stove,
    "city_night": city_night,
    "rails": rails,
    "harbour": harbour,
}
