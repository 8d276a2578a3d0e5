"""All that the interface says, in one place, for translation.

Stories bring their own words; nothing here knows any of them.
"""

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

NEW_PLAY_ASK = (
    "A new play begins from the start. The one you were in is kept until then."
)
NEW_PLAY_SURE = "Begin anew"

READ_ON = "Read on"
PASS_OVER = "Pass over"
PASS_THIS_OVER = "Pass this scene over"
PASS_OVER_HINT = "A short summary stands for the scene."
LOOK_AWAY = "Look away"
PAUSE = "Pause"
PAUSED = "Paused"
THE_END = "The end of this play"
TO_TITLE = "To the title"
HISTORY = "What was said"
CHOSEN = "You chose"
HEARD = "Meanwhile"
SOMEBODY = "Somebody"
ELSEWHERE = "Meanwhile, elsewhere"
LINKED = "Threads"

OUT_OF_REACH = "out of reach"

FIRST_STEPS = "Enter, space or a click: go on. Page Up: back. Esc: pause."
KEYS = (
    "Enter or click: on. Arrows, digits: choose. Tab: things to notice. "
    "Page Up or wheel: back. Page Down: forward again. H: what was said. "
    "F11: full screen."
)
EXIT_HINT = (
    "F12 leaves at once: everything is saved and the screen turns blank. "
    "F12 again closes the window."
)
SAVE_FAILED = "This play can’t be saved just now: {reason}"


def percent(number: int) -> str:
    """A text size."""
    return f"{number} %"


def price(what: str) -> str:
    """A price in kind."""
    return f"Price: {what}"


def cost(amount: int, name: str, store: str) -> str:
    """What an option spends: `amount` of the `store` of `name`."""
    owner = f"{name}’" if name.endswith("s") else f"{name}’s"
    return f"{amount} of {owner} {store}"


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
