"""What the game promises its players, group by group, in their words.

The same sentences stand in PLAYERS.md, each with the tests that hold it; a test
compares the two.
"""

GROUPS = {
    "reading": "Reading",
    "seeing": "Seeing",
    "hearing": "Hearing",
    "hands": "Hands",
    "time": "Time",
    "keeping": "Keeping",
    "content": "Content",
}
# Word for word as they stand in PLAYERS.md, each with its tests.
PROMISES = {
    "reading": (
        "Text grows to 200 % and the lines to double distance.",
        "A page holds about sixty words, then waits.",
        "A paragraph fades in within a fifth of a second; a click completes it; it "
        "can appear at once.",
    ),
    "seeing": (
        "Nothing is told by colour or by sound alone: what is shown has words, and "
        "sounds have captions.",
        "With reduced motion nothing moves: no snow, drift, flicker or fade.",
        "No lamp flickers more than three times a second.",
        "Everything can be read aloud by the voice of the system: menus, map, things "
        "to notice, costs and reasons.",
    ),
    "hearing": (
        "Music, places, effects and menus have a volume each; both ears can hear the "
        "same; sounds that unsettle have a switch.",
    ),
    "hands": (
        "Keys alone, a mouse alone, or a gamepad alone are enough for a whole play.",
        "A finger is enough to read, choose, scroll and go back, where the system "
        "reports one.",
        "A click that was meant for the page before chooses nothing.",
        "Keys and buttons can be changed; hints name those that hold, of what one "
        "plays with.",
    ),
    "time": (
        "Nothing is decided by time, and no key need be held.",
        "Nothing goes on by itself unless that is switched on, and then at a pace "
        "that can be set.",
        "One goes back paragraph by paragraph, across choices, and forward again.",
        "What was read before can be skipped, in later plays too; skipping ends at "
        "what is new.",
    ),
    "keeping": (
        "The play is kept after every choice, and wherever one says, with a picture "
        "and a note; what is deleted can be put back; a play goes to another "
        "computer as a file.",
    ),
    "content": (
        "The content note comes before the first scene and can be read again; a "
        "scene that may weigh asks first, and can be passed over with a summary and "
        "nothing lost.",
        "One key leaves at once, from every screen: blank, silent, kept.",
    ),
}
NOT_TRIED = (
    "Nobody who plays with a screen reader, a switch, or one hand has tried any of "
    "it yet."
)
