"""All that the interface says, in one place, for translation.

What has something of a play in it is said by `sentences`. Stories bring their own
words; nothing here knows any of them.
"""

from collections.abc import Mapping

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
