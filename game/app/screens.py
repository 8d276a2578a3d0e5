"""Which screen a goal opens: all but the title, which comes before all of these."""

from collections.abc import Callable

from game.app.binding import BindingsScreen
from game.app.carrying import ExportScreen, ImportScreen
from game.app.city import CityScreen
from game.app.ending import EndingScreen
from game.app.everybody import EverybodyScreen
from game.app.goals import Goal
from game.app.house import House
from game.app.more import MoreScreen
from game.app.note import CreditsScreen, HistoryScreen, NoteScreen
from game.app.pause import PauseScreen
from game.app.play import PlayScreen
from game.app.plays import KeepScreen, PlaysScreen, SlotScreen
from game.app.preferences import SettingsScreen
from game.app.screen import Screen
from game.app.threads import ThreadsScreen
from game.app.title import AskNewScreen
from game.app.week import WeekScreen
from game.narrative.views import EndingView, OffersView


def screen_for(goal: Goal, house: House) -> Screen:
    """A new screen for `goal`."""
    makers: dict[Goal, Callable[[], Screen]] = {
        Goal.ASK_NEW: lambda: AskNewScreen(house),
        Goal.NOTE_BEFORE: lambda: NoteScreen(house, is_before_play=True),
        Goal.NOTE: lambda: NoteScreen(house),
        Goal.CREDITS: lambda: CreditsScreen(house),
        Goal.SAVES: lambda: PlaysScreen(house, is_for_keeping=True),
        Goal.LOADS: lambda: PlaysScreen(house),
        Goal.SLOT: lambda: SlotScreen(house),
        Goal.SLOT_NOTE: lambda: KeepScreen(house, is_of_chosen=True),
        Goal.CARRY: lambda: ExportScreen(house),
        Goal.TAKE_IN: lambda: ImportScreen(house),
        Goal.KEEP: lambda: KeepScreen(house),
        Goal.SETTINGS: lambda: SettingsScreen(house),
        Goal.EVERYBODY: lambda: EverybodyScreen(house),
        Goal.KEYS: lambda: BindingsScreen(house),
        Goal.BUTTONS: lambda: BindingsScreen(house, is_pad=True),
        Goal.MORE: lambda: MoreScreen(house),
        Goal.PAUSE: lambda: PauseScreen(house),
        Goal.HISTORY: lambda: HistoryScreen(house),
        Goal.WEEK: lambda: WeekScreen(house),
        Goal.THREADS: lambda: ThreadsScreen(house),
    }
    return makers[goal]()


def standing_screen(house: House) -> Screen:
    """The screen that suits where the running play stands."""
    match house.running().stop:
        case OffersView():
            return CityScreen(house)
        case EndingView():
            return EndingScreen(house)
        case _:
            return PlayScreen(house)
