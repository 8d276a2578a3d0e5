"""The voices: clarinet, low strings, upright piano, glockenspiel, as sums of waves.

Everything is computed; the same bytes each time. Needs numpy.
"""

import numpy as np

RATE = 44_100


def seconds(length_s):
    """Moments of a sound that lasts `length_s`."""
    return np.arange(int(length_s * RATE)) / RATE


def pitch_hz(pitch):
    """Frequency of a MIDI pitch."""
    return 440.0 * 2 ** ((pitch - 69) / 12)


def envelope(t, length_s, attack_s, release_s):
    """Up within `attack_s`, down within `release_s` after `length_s`."""
    up = np.clip(t / attack_s, 0, 1)
    down = np.clip((length_s + release_s - t) / release_s, 0, 1)
    return np.sin(up * np.pi / 2) * down**1.6


def smooth(signal, hz, order=2):
    """Without what is above `hz`, softly; round the ends as if it were a loop."""
    spectrum = np.fft.rfft(signal)
    f = np.fft.rfftfreq(len(signal), 1 / RATE)
    return np.fft.irfft(spectrum / (1 + (f / hz) ** (2 * order)) ** 0.5, len(signal))


def clarinet(pitch, length_s, loud, rng):
    t = seconds(length_s + 0.35)
    f = pitch_hz(pitch)
    env = envelope(t, length_s, 0.07, 0.3)
    vibrato = 1 + 0.0022 * np.sin(2 * np.pi * 4.8 * t) * np.clip((t - 0.5) / 0.6, 0, 1)
    phase = 2 * np.pi * np.cumsum(f * vibrato) / RATE
    tone = np.zeros_like(t)
    for k, amount in ((1, 1.0), (2, 0.05), (3, 0.52), (4, 0.04), (5, 0.26), (7, 0.13), (9, 0.07), (11, 0.03)):
        if k * f < 9000:
            tone += amount * env ** (1 + 0.12 * k) * np.sin(k * phase)
    breath = smooth(rng.standard_normal(len(t)), 2600) * env * 0.035
    return (tone * 0.34 + breath) * loud


def strings(pitch, length_s, loud, rng):
    t = seconds(length_s + 0.7)
    env = envelope(t, length_s, 0.28, 0.65)
    tone = np.zeros_like(t)
    for detune, start in ((-0.0016, 0.1), (0.0, 0.45), (0.0019, 0.8)):
        f = pitch_hz(pitch) * (1 + detune)
        vibrato = 1 + 0.003 * np.sin(2 * np.pi * (5.1 + start) * t + 6 * start)
        phase = 2 * np.pi * (np.cumsum(f * vibrato) / RATE + start)
        for k in range(1, int(min(28, 5200 / f)) + 1):
            body = 1 / (1 + (k * f / 780) ** 2) ** 0.5
            tone += np.sin(k * phase + k * start) / k * body
    bow = smooth(rng.standard_normal(len(t)), 1500) * 0.02
    return (tone * 0.17 + bow) * env * loud


def piano(pitch, length_s, loud, rng):
    t = seconds(min(length_s + 1.6, 5.5))
    f = pitch_hz(pitch)
    tone = np.zeros_like(t)
    for string in (-0.0007, 0.0008):
        for k in range(1, 15):
            partial = k * f * (1 + string) * (1 + 0.0007 * k * k) ** 0.5
            if partial > 9000:
                break
            fall = np.exp(-t * (0.75 + 0.34 * k))
            tone += fall * np.sin(2 * np.pi * partial * t + string * 900 * k) / k**1.25
    knock = smooth(rng.standard_normal(len(t)), 900) * np.exp(-t * 60) * 0.5
    damp = np.clip((length_s + 1.2 - t) / 0.6, 0, 1)
    return (tone * 0.2 + knock * 0.35) * np.clip(t / 0.003, 0, 1) * damp * loud


def glockenspiel(pitch, length_s, loud, rng):
    t = seconds(2.6)
    f = pitch_hz(pitch)
    tone = np.zeros_like(t)
    for ratio, amount, fall in ((1, 1, 1.9), (2.756, 0.32, 5.0), (5.404, 0.14, 11.0)):
        if ratio * f < 15000:
            tone += amount * np.exp(-t * fall) * np.sin(2 * np.pi * ratio * f * t)
    click = smooth(rng.standard_normal(len(t)), 5000) * np.exp(-t * 240) * 0.2
    return (tone * 0.24 + click) * np.clip(t / 0.0015, 0, 1) * loud


def squeak(loud, rng):
    """Something that wants oil, very briefly."""
    t = seconds(0.3)
    f = 980 + 520 * np.sin(np.pi * t / 0.3) + 25 * np.sin(2 * np.pi * 31 * t)
    phase = 2 * np.pi * np.cumsum(f) / RATE
    tone = np.sin(phase) + 0.3 * np.sin(2 * phase)
    rough = 0.7 + 0.3 * smooth(rng.standard_normal(len(t)), 120) / 0.1
    return tone * np.sin(np.pi * t / 0.3) ** 2 * np.clip(rough, 0.2, 1.4) * 0.07 * loud


VOICES = {"clara": clarinet, "alice": strings, "marc": piano, "jeff": glockenspiel}


def put(loop, sound, at_s, pan=0.0):
    """Add `sound` to a loop of two channels; what hangs over comes in at the front."""
    left, right = np.cos((pan + 1) * np.pi / 4), np.sin((pan + 1) * np.pi / 4)
    places = (int(round(at_s * RATE)) + np.arange(len(sound))) % loop.shape[1]
    np.add.at(loop[0], places, sound * left * 1.2)
    np.add.at(loop[1], places, sound * right * 1.2)


def room(loop, length_s, amount, rng, dark_hz=3200):
    """A room round a loop, that has no seam: convolved in a circle."""
    t = seconds(length_s)
    result = []
    for channel in loop:
        tail = rng.standard_normal(len(t)) * np.exp(-t * 6.0 / length_s)
        tail[: int(0.012 * RATE)] = 0
        tail = smooth(tail, dark_hz)
        tail /= np.sqrt(np.sum(tail**2))
        padded = np.zeros(loop.shape[1])
        padded[: len(tail)] = tail[: loop.shape[1]]
        wet = np.fft.irfft(np.fft.rfft(channel) * np.fft.rfft(padded), loop.shape[1])
        result.append(channel + amount * wet)
    return np.array(result)
