"""What the interface says of a play: sentences with something filled in.

The words without anything of a play are those of `words`. Both are all there is to
translate.
"""

from collections.abc import Sequence

from game.narrative.overviews import SlotView
from game.narrative.views import Leaves
from game.ui import words


def written_to(path: str) -> str:
    """Where a file is now."""
    return f"It is written to {path}"


def no_voice(problem: str) -> str:
    """Why nothing can be read aloud."""
    return f"{words.NO_VOICE_HINT} ({problem}.)" if problem else words.NO_VOICE_HINT


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
    return f"{words.YOUR_NOTE}: “{note}”"


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
    return words.KEY_NAMES.get(name, name[:1].upper() + name[1:])


def taken_from(action: str) -> str:
    """A key that did something else before."""
    return f"It was for “{words.ACTION_NAMES.get(action, action)}”, and is no longer."


def swapped_with(action: str) -> str:
    """A button that has changed places with another."""
    return f"“{words.ACTION_NAMES.get(action, action)}” has the button that was here."


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
