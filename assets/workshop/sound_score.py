"""The music as data: who plays what, when. Needs nothing but Python.

One mode (D Dorian, melodies of five tones: D F G A C), 72 beats a minute, eight
bars that go round. Each of the four has two bars of their own. Alone, a motif
lacks its last note: it falls on the downbeat after those two bars, where
nobody plays. Linked with somebody, it is there, in the other one's voice.
"""

BEATS_A_MINUTE = 72
BEATS = 32  # eight bars of four
BEAT_S = 60 / BEATS_A_MINUTE
LOOP_S = BEATS * BEAT_S
FIVE_TONES = frozenset({2, 5, 7, 9, 0})  # D F G A C, as steps above C

LEADS = ("clara", "alice", "marc", "jeff")
# Where the two bars of each begin, in beats.
BEGINS = {"clara": 0, "alice": 8, "marc": 16, "jeff": 24}
# (beat within the two bars, length in beats, MIDI pitch, loudness)
MOTIFS = {
    "clara": ((0, 1.5, 62, 0.8), (1.5, 0.5, 65, 0.7), (2, 2, 69, 1.0), (4, 3, 67, 0.8)),
    "alice": ((0, 2, 45, 0.9), (2, 1, 48, 0.8), (3, 3, 50, 1.0), (6, 1.7, 48, 0.7)),
    "marc": ((0, 1, 65, 0.8), (1, 1, 62, 0.7), (2, 2, 60, 0.9), (4, 2, 57, 0.8),
             (6, 1.7, 60, 0.7)),
    "jeff": ((0, 0.5, 81, 0.7), (0.5, 0.5, 84, 0.8), (1, 1, 86, 0.9), (2.5, 1, 81, 0.7),
             (4.5, 0.5, 79, 0.6), (5, 2, 77, 0.8)),
}
# The last note of each: its pitch, on the downbeat after the two bars.
LANDINGS = {"clara": 62, "alice": 45, "marc": 62, "jeff": 81}
# In which each voice lies, so that it can answer another one's last note.
RANGES = {"clara": (57, 76), "alice": (38, 57), "marc": (50, 74), "jeff": (74, 93)}
ANSWER_BEATS = 3
ANSWER_LOUDNESS = 0.55
# When nobody answers, a motif is tried once more, four bars later, more softly.
AGAIN_AFTER = 16
AGAIN_LOUDNESS = 0.55
# Chords for the strings of title and map, two bars each.
CHORDS = ((50, 57, 65), (48, 55, 62), (53, 57, 60), (45, 55, 60))

Note = tuple[float, float, int, float]


def landing_beat(lead):
    """The beat on which the last note of `lead` falls."""
    return (BEGINS[lead] + 8) % BEATS


def own_notes(lead):
    """The motif of `lead` on its two bars, without its last note."""
    return [(BEGINS[lead] + at, long, pitch, loud) for at, long, pitch, loud in MOTIFS[lead]]


def alone(lead):
    """What is heard of `lead` alone: the motif, and once more, never ended."""
    again = [
        ((at + AGAIN_AFTER) % BEATS, long, pitch, loud * AGAIN_LOUDNESS)
        for at, long, pitch, loud in own_notes(lead)
    ]
    return own_notes(lead) + again


def answer(lead, other):
    """The last note of `other`, as `lead` plays it."""
    low, high = RANGES[lead]
    pitch = LANDINGS[other]
    while pitch < low:
        pitch += 12
    while pitch > high:
        pitch -= 12
    return landing_beat(other), ANSWER_BEATS, pitch, ANSWER_LOUDNESS


def linked(lead):
    """What is heard of `lead` among others: the motif, and answers to theirs."""
    return own_notes(lead) + [answer(lead, other) for other in LEADS if other != lead]


def sounding(notes, beat):
    """The pitches that sound at `beat`."""
    return {
        pitch
        for at, long, pitch, _ in notes
        if (beat - at) % BEATS < long - 1e-6
    }
