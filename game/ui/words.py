"""All that the interface says, in one place, for translation.

Stories bring their own words; nothing here knows any of them.
"""

from collections.abc import Mapping, Sequence

from game.narrative.overviews import SlotView
from game.narrative.views import Leaves
from game.ui.actions import Hand

GAME = "Borrowed Warmth"
BLANK_TITLE = "Document"

CONTINUE = "Continue"
NEW_PLAY = "New play"
SETTINGS = "Settings"
CONTENT_NOTE = "Content note"
CREDITS = "Credits"
QUIT = "Quit"
RESUME = "Resume"
BACK = "Back"
BACK_TO_TITLE = "Back to the title"
READ_AGAIN = "What was said"
BEGIN = "Begin"
NEAR_YOU = "If this is near you"

TEXT_SIZE = "Text size"
REDUCED_MOTION = "Reduced motion"
FULL_SCREEN = "Full screen"
ON = "on"
OFF = "off"
SETTING_GROUPS = {
    "text": "Text",
    "motion": "Picture",
    "sound": "Sound",
    "voice": "Read aloud",
    "window": "Window",
}
SETTING_NAMES = {
    "text_scale": TEXT_SIZE,
    "typeface": "Typeface",
    "line_spacing": "Line spacing",
    "contrast": "Contrast",
    "panel_opacity": "Paper behind the words",
    "text_speed": "Words appear",
    "auto_advance": "Go on by itself",
    "auto_pace": "Pace of that",
    "reduced_motion": REDUCED_MOTION,
    "grain": "Grain of the paper",
    "snow": "Falling snow and rain",
    "music_volume": "Music",
    "places_volume": "Places",
    "effects_volume": "Sounds",
    "signs_volume": "Sounds of menus",
    "unsettling_sounds": "Cars, keys, telephones",
    "mono": "The same on both ears",
    "captions": "Sounds in words",
    "read_aloud": "Read everything aloud",
    "voice_rate": "How fast",
    "full_screen": FULL_SCREEN,
    "window_size": "Window size",
}
SETTING_VALUES = {
    "serif": "with serifs",
    "sans": "without serifs",
    "hyperlegible": "Atkinson Hyperlegible",
    "dyslexic": "OpenDyslexic",
    "normal": "normal",
    "high": "high",
    "instant": "at once",
    "fast": "fast",
    "slow": "slowly",
}
KEYS_AND_BUTTONS = "Keys and buttons"
KEYS_TITLE = "Keys"
BUTTONS_TITLE = "Buttons of a gamepad"
KEY_NAMES = {
    "return": "Enter",
    "enter": "keypad Enter",
    "escape": "Esc",
    "back": "Select",
    "dpup": "Cross up",
    "dpdown": "Cross down",
    "dpleft": "Cross left",
    "dpright": "Cross right",
    "leftshoulder": "Left shoulder",
    "rightshoulder": "Right shoulder",
    "leftstick": "Left stick pressed",
    "rightstick": "Right stick pressed",
    "lefttrigger": "Left trigger",
    "righttrigger": "Right trigger",
}
PRESS_KEY = "press a key"
PRESS_BUTTON = "press a button"
PRESS_HINT = "The next key takes the place of the old ones. Esc: as it was."
PRESS_BUTTON_HINT = (
    "The next button changes places with the old one. The old one: as it was."
)
AS_AT_FIRST = "All as at first"
ACTION_NAMES = {
    "up": "Up",
    "down": "Down",
    "left": "Left",
    "right": "Right",
    "next": "Next thing",
    "accept": "On, accept",
    "cancel": "Back, pause",
    "pause": "Pause",
    "back": "Back in the story",
    "forward": "Forward again",
    "history": "What was said",
    "hide": "Hide the sheet",
    "skip": "Skip what was read before",
    "skip_to_choice": "To the next choice",
    "auto": "Go on by itself",
    "quick_save": "Keep quickly",
    "quick_load": "Load what was kept quickly",
    "chart": "Chart",
    "threads": "Threads",
    "read_aloud": "Read everything aloud",
    "say_again": "Say it all again",
    "more": "More",
    "fullscreen": FULL_SCREEN,
    "exit": "Leave at once",
}

EVERYBODY = "For every player"

NEW_PLAY_ASK = (
    "A new play begins from the start. The one you were in is kept until then."
)
NEW_PLAY_SURE = "Begin anew"

READ_ON = "Read on"
PASS_OVER = "Pass over"
PASS_THIS_OVER = "Pass this scene over"
READ_IN_FULL = "Read this scene after all"
PASS_OVER_HINT = "A short summary stands for the scene."
LOOK_AWAY = "Look away"
PAUSE = "Pause"
PAUSED = "Paused"
THE_END = "The end of this play"
TO_TITLE = "To the title"
HISTORY = "What was said"
HISTORY_HINT = "Accept a line to go back to it. Nothing is lost."
TO_LATEST = "Forward to where you were"
WENT_BACK: Mapping[Hand, str] = {
    "keys": "You are back here. {forward}: forward again.",
    "mouse": "You are back here. The wheel: forward again.",
    "touch": "You are back here. Swipe to the left: forward again.",
}
CHOSEN = "You chose"
HEARD = "Meanwhile"
SOMEBODY = "Somebody"
ELSEWHERE = "Meanwhile, elsewhere"
LINKED = "Threads"

OUT_OF_REACH = "out of reach"

CHART = "Chart"
THREADS = "Threads"
OTHERS = "Others"
AROUND = {"before": "Before", "after": "After"}
MASKED = "Not lived"
HERE = "You are here."
CELLS = {
    "lived": "You were there.",
    "without_you": "It happened without you.",
    "offered": "It can be followed now.",
    "elsewhere": "You were there, another way it went.",
    "untaken": "You know nothing of it.",
}
GO_BACK_TO = "Go back to here?"
GO_BACK_KEPT = "What came after is kept, and you can return to it."
GO_BACK = "Go back"
STAY = "Stay"
OTHER_WAYS = "Other ways it went"
RETURN_KEPT = "The way it goes now is kept as well."
NO_THREADS = "No thread has been taken hold of yet."
MET = "Met"
GIVEN = "Given"
TAKEN = "Taken hold of"
HUNG = "Hung slack"
SLACK = "It hangs slack."
CALLED_ON = "It was called on."

MORE = "More"

# By what one plays with; what isn't named is as with keys.
FIRST_STEPS: Mapping[Hand, str] = {
    "keys": "{accept} or a click: go on. {back}: back. {cancel}: pause.",
    "mouse": "A click: go on. The wheel: back and forward. The right button, or "
    "the mark in the corner: pause.",
    "pad": "{accept}: go on. {back}: back. {pause}: pause. {more}: more.",
    "touch": "Tap: go on. Swipe to the right: back. The mark in the corner: pause.",
}
SKIPPING = "What was read before goes by by itself."
NOT_SKIPPING = "Nothing is skipped any more."
NEW_FROM_HERE = "From here on it is new."
GOES_BY_ITSELF = "The story goes on by itself, up to the next choice."
GOES_BY_HAND = "The story waits for you again."
READS_ALOUD = "Everything is read aloud."
READS_NOTHING = "Nothing is read aloud any more."
READS_NOT = "Nothing is read aloud: that can be turned on among the settings."
NO_VOICE = "no voice was found"
NO_VOICE_HINT = (
    "This computer has no voice that the game can use. On Linux, install "
    "speech-dispatcher or espeak-ng."
)
FOCUS_IS = "Here now:"
TO = " to "
KEYS: Mapping[Hand, str] = {
    "keys": "{accept} or click: on. Arrows, digits: choose. {next}: things to notice. "
    "{back} or wheel: back. {forward}: forward again. {history}: what was said. "
    "{skip}: skip what was read before. {skip_to_choice}: to the next choice. "
    "{auto}: go on by itself. {hide} or middle click: hide the sheet. "
    "{quick_save}: keep, {quick_load}: load. {fullscreen}: full screen. "
    "{read_aloud}: read everything aloud, {say_again}: say it again. {more}: more.",
    "mouse": "Click: on, choose. Wheel: back and forward again. Right button: pause. "
    "Middle button: hide the sheet. All that keys do at once stands under “More”.",
    "pad": "{accept}: on, choose. Cross, left stick: move. {back}: back. {forward}: "
    "forward again. {history}: what was said. {skip}: skip what was read before. "
    "{auto}: go on by itself. {hide}: hide the sheet. {chart}: chart. "
    "{more}: threads, keeping, reading aloud, and more.",
    "touch": "Tap: on, choose. Swipe to the right: back; to the left: forward again. "
    "Drag: scroll. All that keys do at once stands under “More”.",
}
EXIT_HINT: Mapping[Hand, str] = {
    "keys": "{exit} leaves at once: everything is saved and the screen turns blank. "
    "{exit} again closes the window.",
    "mouse": "“Leave at once”, or {exit}: everything is saved and the screen turns "
    "blank. {exit} again closes the window.",
    "touch": "“Leave at once”: everything is saved and the screen turns blank.",
}
LOAD = "Load"
LOAD_A_PLAY = "Load a kept play"
LOAD_THIS = "Load this play"
KEEP = "Keep"
KEEP_PLAY = "Keep this play"
KEEP_NOW = "Keep it now"
KEEP_OVER = "Keep the present play here instead"
KEPT = "The play is kept."
KEPT_FOR_NOW = "The play is kept until you leave: nothing can be written to its folder."
KEPT_PLAYS = "Kept plays"
KEPT_QUICKLY = "The play is kept. (Quickly: the next one takes its place.)"
NOTHING_KEPT = "No play is kept yet."
NOTHING_QUICK = "No play was kept quickly yet."
YOUR_NOTE = "Your note"
NOTE_HINT: Mapping[Hand, str] = {
    "keys": "Type a few words, or none.",
    "mouse": "Type a few words, or click on the line to write with the mouse, or "
    "write none.",
    "pad": "{accept} on the line: write a few words. Or none.",
    "touch": "Tap on the line to write a few words. Or none.",
}
LETTERS = "Letters to choose from"
LETTER_KEYS = {
    "*capitals": "Capitals",
    "*signs": "Signs",
    "*letters": "Letters",
    "*space": "Space",
    "*take_back": "Take back",
    "*done": "Done",
}
CAPITAL = "capital"
SIGN_NAMES = {
    "'": "apostrophe",
    ",": "comma",
    ".": "full stop",
    "-": "hyphen",
    "!": "exclamation mark",
    "?": "question mark",
    ":": "colon",
    ";": "semicolon",
    '"': "quotation mark",
    "(": "opening bracket",
    ")": "closing bracket",
    "/": "slash",
    "\\": "backslash",
    "_": "underscore",
    "~": "tilde",
    "&": "ampersand",
    "+": "plus",
    "=": "equals",
    "#": "number sign",
    "@": "at",
    "%": "per cent",
    "*": "asterisk",
    "$": "dollar",
}
CARRY_AWAY = "Write it to a file"
WHERE_TO = "Where to"
WRITE_FILE = "Write the file"
CARRY_HINT = (
    "The file holds this play and nothing else. On another computer it can be taken "
    "in again, or dropped on the window of the game."
)
FILE_THERE = "There is a file of this name already."
TAKE_IN = "Take one in from a file"
TAKE_IN_HINT = (
    "Choose a file, write where it is, or drop it on this window. It is kept beside "
    "the others, and nothing else is changed."
)
WHERE_FROM = "Where it is"
NAME_A_FILE = "Say first where the file is."
READ_FILE = "Read this file"
TAKEN_IN = "The play is taken in. It lies among the others."
CHANGE_NOTE = "Change the note"
DELETE = "Delete"
DELETED = "The play is deleted. It can be put back for a while."
PUT_BACK = "Put back what was deleted: {play}"
IS_BACK = "It is back among the others."
WOULD_BE_LEFT = (
    "The play you are in goes on from where you kept it last. Its latest steps stay "
    "for a while among those that are kept by themselves."
)
SAVE_FAILED = "This play can’t be saved just now: {reason}"


def written_to(path: str) -> str:
    """Where a file is now."""
    return f"It is written to {path}"


def no_voice(problem: str) -> str:
    """Why nothing can be read aloud."""
    return f"{NO_VOICE_HINT} ({problem}.)" if problem else NO_VOICE_HINT


def spoken_role(role: str, place: int, count: int) -> str:
    """What kind of thing has the focus, for who hears it: "" for a plain button."""
    kinds = {"option": "Choice", "thing": "To notice", "offer": "To follow"}
    if role in kinds:
        return f"{kinds[role]} {place} of {count}:"
    return {"slot": "Kept play:", "field": "To write:"}.get(role, "")


def size(width: int, height: int) -> str:
    """How large a window is."""
    return f"{width} \u00d7 {height}"


def caption(sounds: Sequence[str]) -> str:
    """Sounds, for who doesn’t hear them; "" if there are none."""
    return f"One hears: {', '.join(sounds)}." if sounds else ""


def play_title(view: SlotView) -> str:
    """What a kept play is called in a list."""
    found = day_and_part(view.day, view.part)
    return found or view.scene or view.place or "A play"


def noted(note: str) -> str:
    """The player's own words on a kept play."""
    return f"{YOUR_NOTE}: “{note}”"


def how_kept(view: SlotView) -> str:
    """When and how a play was kept."""
    kinds = {"auto": "kept by itself", "quick": "kept quickly"}
    how = "from a file" if view.is_imported else kinds.get(view.kind, "")
    return ", ".join(each for each in (how, view.created) if each)


def pace(number: int) -> str:
    """How fast one reads."""
    return f"{number} words a minute"


def key(name: str) -> str:
    """What a key or button is called, as one would write it."""
    return KEY_NAMES.get(name, name[:1].upper() + name[1:])


def taken_from(action: str) -> str:
    """A key that did something else before."""
    return f"It was for “{ACTION_NAMES.get(action, action)}”, and is no longer."


def swapped_with(action: str) -> str:
    """A button that has changed places with another."""
    return f"“{ACTION_NAMES.get(action, action)}” has the button that was here."


def last_seen(when: str, place: str, line: str) -> str:
    """What was lived last with somebody who wasn't followed for a while."""
    at = ", ".join(each for each in (when, place) if each)
    return f"Last seen {at[:1].upper()}{at[1:]}: {line}" if at else line


def percent(number: int) -> str:
    """A text size."""
    return f"{number} %"


def price(what: str) -> str:
    """A price in kind."""
    return f"Price: {what}"


def cost(amount: int, name: str, store: str, leaves: Leaves = "enough") -> str:
    """What an option spends: `amount` of the `store` of `name`; no figures."""
    owner = f"{name}’" if name.endswith("s") else f"{name}’s"
    if leaves == "missing":
        return f"more {store} than {name} has"
    if leaves == "nothing":
        return f"the last of {owner} {store}"
    much = "some" if amount == 1 else "much"
    if leaves == "little":
        return f"{much} of the little {store} {name} has"
    return f"{much} of {owner} {store}"


def looks_left(number: int) -> str:
    """How often one can still look."""
    if number == 1:
        return "One thing more can be noticed."
    return f"{_NUMBERS.get(number, str(number))} things can be noticed."


def follows_left(number: int) -> str:
    """How many moments can still be followed."""
    if number == 1:
        return "You can follow one."
    return f"You can follow {_NUMBERS.get(number, str(number)).lower()}."


def weighs(marks: tuple[str, ...]) -> str:
    """What a scene holds that may weigh."""
    if not marks:
        return "The next scene may weigh."
    if len(marks) == 1:
        return f"The next scene holds: {marks[0]}."
    return f"The next scene holds: {', '.join(marks[:-1])} and {marks[-1]}."


def day_and_part(day: str, part: str) -> str:
    """When it is."""
    return f"{day}, {part[:1].lower()}{part[1:]}" if day and part else day or part


def moments(number: int) -> str:
    """How many moments were lived."""
    return "One moment" if number == 1 else f"{number} moments"


def threads(number: int) -> str:
    """How many threads somebody has."""
    if number == 0:
        return "No thread yet"
    return "One thread" if number == 1 else f"{number} threads"


def from_to(giver: str, receiver: str) -> str:
    """Who gave to whom."""
    return f"{giver} → {receiver}"


def along(thing: str) -> str:
    """What travelled along a thread."""
    return f"Along it: {thing}"


def return_to(where: str) -> str:
    """To live on in another way it went, where that stands."""
    return f"Return to {where}"


def parted(where: str) -> str:
    """From where another way it went led off."""
    return f"Parted at {where}"


_NUMBERS = {
    1: "One",
    2: "Two",
    3: "Three",
    4: "Four",
    5: "Five",
    6: "Six",
    7: "Seven",
    8: "Eight",
}
