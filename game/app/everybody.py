"""What the game offers its players, each line with the setting that it is about.

The sentences are those of PLAYERS.md, where each names the tests that hold it; a
test compares the two. Nothing else is claimed here.
"""

from collections.abc import Iterator, Sequence

from game.app.goals import Goal
from game.app.menu import MenuScreen
from game.app.switches import WINDOW, shown, switch, turn
from game.app.ways import chart_title
from game.narrative.views import Run
from game.ui import promises, words
from game.ui.items import Heading, Item, Words, button

# The settings of each group, in the order of PLAYERS.md; all that there are.
SETTINGS = {
    "reading": ("text_scale", "typeface", "line_spacing", "text_speed"),
    "seeing": (
        "contrast",
        "panel_opacity",
        "reduced_motion",
        "grain",
        "snow",
        "full_screen",
        WINDOW,
        "read_aloud",
        "voice_rate",
    ),
    "hearing": (
        "music_volume",
        "places_volume",
        "effects_volume",
        "signs_volume",
        "unsettling_sounds",
        "mono",
        "captions",
    ),
    "hands": (),
    "time": ("auto_advance", "auto_pace"),
    "keeping": (),
    "content": (),
}


class EverybodyScreen(MenuScreen):
    """The promises, and the settings to try them at once."""

    width_units = 900
    veil = 60
    names_keys = True

    def items(self) -> Sequence[Item]:
        """Group by group: what holds, then what can be changed."""
        said = self.house.take_message()
        return (
            Heading(words.EVERYBODY),
            *((_aside(said),) if said else ()),
            *(item for group in SETTINGS for item in self._group(group)),
            _aside(promises.NOT_TRIED),
            button(Goal.BACK.name, words.BACK),
        )

    def accept(self, entry: str) -> Goal | None:
        """Change a setting, or open what the entry names."""
        return None if turn(self.house, entry) else Goal[entry]

    def turn(self, entry: str, step: int) -> None:
        """Change a setting to the one before or after."""
        turn(self.house, entry, step)

    def _group(self, group: str) -> Iterator[Item]:
        yield Heading(promises.GROUPS[group])
        for promise in promises.PROMISES[group]:
            yield _aside(promise)
        if group == "content":
            yield _aside(self.house.hint(words.EXIT_HINT))
        has = shown(self.house)
        for name in SETTINGS[group]:
            if name in has:
                yield switch(self.house, name)
        for goal, label in self._ways(group):
            yield button(goal.name, label)

    def _ways(self, group: str) -> Sequence[tuple[Goal, str]]:
        """The screens that a group is about, as far as they are open now."""
        house = self.house
        is_in_play = house.session is not None
        ways = {
            "hands": (
                (Goal.KEYS, words.KEYS_TITLE),
                (Goal.BUTTONS, words.BUTTONS_TITLE),
            ),
            "time": (
                ((Goal.HISTORY, words.READ_AGAIN), (Goal.WEEK, chart_title(house)))
                if is_in_play
                else ()
            ),
            "keeping": ((Goal.LOADS, words.KEPT_PLAYS),),
            "content": ((Goal.NOTE, words.CONTENT_NOTE),) if house.has_note() else (),
        }
        return ways.get(group, ())


def _aside(text: str) -> Words:
    return Words((Run(text),), "aside")
