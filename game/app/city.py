"""The City: which windows are lit, and whom one may follow now."""

import pygame

from game.app.goals import LOOKS, Goal
from game.app.happenings import Happenings
from game.app.house import House
from game.narrative import inputs as inp
from game.narrative.overviews import RecapView
from game.narrative.showing import hidden_now
from game.narrative.tableau import Tableau
from game.narrative.views import OffersView, Run
from game.runtime.recap import recaps
from game.ui import offering
from game.ui.actions import Action, Kind
from game.ui.corner import Corner
from game.ui.items import Words
from game.ui.nodes import Node
from game.ui.placing import calm_spot, sheet_at
from game.ui.sheet import Sheet
from game.ui.slip import Slip
from game.ui.windows import Windows

_SHARE = 0.8
_SHARE_MOST = 0.97  # where there is more to read
_LATE_S = 6.0  # as long as it may still lie elsewhere, if nobody has done anything
_PATIENCE_S = 1.2  # how long the sheet waits for the windows it must not cover
_DECIDING = (Kind.ACCEPT, Kind.CLICK, Kind.DIGIT)


class CityScreen:
    """A choice of moments, over the map of the story."""

    def __init__(self, house: House) -> None:
        self.house = house
        self._corner = Corner(house.kit, house.key_of("cancel"))
        self.sheet = self._new_sheet()
        self._windows = Windows(house.kit, house.names)
        self._homes = house.homes()
        self._wait_s = self._late_s = 0.0
        self._recaps: tuple[RecapView, ...] = ()
        self._slip: Slip | None = None
        self._aside = ""

    def enter(self) -> None:
        """Show the map, lit as the hour is."""
        Happenings(self.house).take(self.house.take_arriving())
        view = self._view()
        now = self.house.running().tableau
        if view.picture:
            light = self.house.map_light(view) or now.light
            state = self.house.running().state
            hidden = hidden_now(self.house.story, state, view.picture)
            self.house.show(
                Tableau(
                    place=view.picture, light=light, weather=now.weather, hidden=hidden
                )
            )
        self._recaps = recaps(self.house.running())
        self.house.foresee()
        if view.picture and not self.house.settings.reduced_motion:
            self._wait_s, self._late_s = _PATIENCE_S, _LATE_S
        self._lay_out(is_new=True)

    def lay_out(self) -> None:
        """Take size and settings anew."""
        self._lay_out(is_new=False)

    def _lay_out(self, *, is_new: bool) -> None:
        kit = self.house.kit
        self._corner = Corner(kit, self.house.key_of("cancel"))
        if self._slip is not None:
            self._slip.lay_out(kit)
        self._windows = Windows(kit, self.house.names)
        self._find_windows()
        focus = self.sheet.column.ring.focused
        self.sheet = self._new_sheet()
        items = [*offering.items(self._view(), self.house.names, self._recaps)]
        if self._aside:
            items.insert(1, Words((Run(self._aside),), "aside"))
        fresh = len(items) if is_new else 0
        self.sheet.fill(items, fresh)
        if self.sheet.column.overflows:
            self.sheet.allow(_SHARE_MOST)
            self.sheet.fill(items, fresh)
        if focus is not None:
            self.sheet.column.ring.focus(focus.id)

    def handle(self, action: Action) -> Goal | None:
        """Follow somebody, go back, or pause."""
        if action.kind is not Kind.POINT:
            self._late_s = 0.0
        if action.kind is Kind.CANCEL:
            return Goal.PAUSE
        if action.kind in LOOKS:
            return LOOKS[action.kind]
        if action.kind is Kind.CLICK and self._corner.is_hit(action.at):
            return Goal.PAUSE
        if action.kind in (Kind.PAGE_BACK, Kind.PAGE_FORWARD):
            return self._turn_page(action)
        if action.kind is Kind.POINT:
            self._corner.point(action.at)
            self._point(action.at)
        if self._is_curtained and action.kind in _DECIDING:
            self._show_sheet()  # nobody follows whom they haven't seen
            return None
        accepted = self.sheet.handle(action)
        if accepted is None and action.kind is Kind.CLICK:
            accepted = self._windows.at(action.at, self._focused())
        return self._follow(accepted) if accepted else None

    def tick(self, dt_s: float) -> bool:
        """Let the sheet fade in, and find windows that were not drawn yet."""
        found = self._find_windows()
        self._late_s = max(0.0, self._late_s - dt_s)
        if self._wait_s == 0 and found and self._late_s > 0:
            self.sheet.move()  # windows that came late lie bare as well
        if self._wait_s > 0:
            self._wait_s = max(0.0, self._wait_s - dt_s)
            if len(self._windows.boxes) == len(self._view().offers):
                self._wait_s = 0.0
            if self._wait_s == 0:
                self._show_sheet()
                found = True
        found = self._tick_slip(dt_s) or found
        if self._is_curtained:
            return found
        return self.sheet.tick(dt_s) or found

    def draw(self, target: pygame.Surface) -> None:
        """Draw map, threads, lit windows, and the sheet."""
        self.house.stage.draw(target)
        if not self._is_curtained:
            self._windows.draw_threads(target, self._view().threads)
            self._windows.draw(target, self._focused())
            self.sheet.draw(target)
        if self._slip is not None and not self._aside:
            self._slip.draw(target)
        self._corner.draw(target)

    def nodes(self) -> tuple[Node, ...]:
        """Words, offers, and the pause."""
        is_slip = self._slip is not None and not self._aside
        said = (self._slip.node(),) if self._slip is not None and is_slip else ()
        shown = () if self._is_curtained else self.sheet.nodes()
        return (*shown, *said, self._corner.node())

    @property
    def _is_curtained(self) -> bool:
        """Whether the words still wait for the map."""
        return self._wait_s > 0

    def _show_sheet(self) -> None:
        """Wait for the map no longer."""
        self._wait_s = 0.0
        self.sheet.move()

    def _tick_slip(self, dt_s: float) -> bool:
        """Show a message that came up, and take away one that was read."""
        said = self.house.take_message()
        if said:
            self._slip = Slip(self.house.kit, said)
            is_in_the_way = self._slip.rect.colliderect(self.sheet.rect)
            self._say_on_sheet(said if is_in_the_way else "")
            return True
        is_over = self._slip is not None and self._slip.tick(dt_s)
        if is_over:
            self._slip = None
            self._say_on_sheet("")
        return is_over

    def _say_on_sheet(self, said: str) -> None:
        """What a slip would say that covered the words stands among them."""
        if said != self._aside:
            self._aside = said
            self.lay_out()

    def _focused(self) -> str:
        focused = self.sheet.column.ring.focused
        return focused.id if focused is not None else ""

    def _view(self) -> OffersView:
        stop = self.house.running().stop
        if not isinstance(stop, OffersView):
            raise TypeError("the play doesn't stand at the City")
        return stop

    def _follow(self, scene: str) -> Goal:
        self.house.perform(inp.Follow(scene))
        return Goal.STANDING

    def _turn_page(self, action: Action) -> Goal | None:
        if self.sheet.turn(action):
            return None
        session = self.house.running()
        back = action.kind is Kind.PAGE_BACK
        moved = session.back() if back else session.redo()
        return Goal.STANDING if moved else None

    def _point(self, at: tuple[int, int]) -> None:
        scene = self._windows.at(at)
        if scene and not self.sheet.rect.collidepoint(at):
            self.sheet.column.ring.focus(scene)

    def _find_windows(self) -> bool:
        view = self._view()
        boxes = self.house.stage.hotspot_boxes(Windows.hotspots(view, self._homes))
        return self._windows.take(view, self._homes, boxes)

    def _new_sheet(self) -> Sheet:
        kit = self.house.kit
        width = kit.engine.column_px(kit.setting("prose"))
        fade_s = self.house.fade_s
        share = min(_SHARE_MOST, _SHARE * kit.metrics.text_scale / 100)
        return Sheet(
            kit, width, self._place, share=share, prose_labels=True, fade_s=fade_s
        )

    def _place(self, body: tuple[int, int]) -> pygame.Rect:
        metrics = self.house.kit.metrics
        spot = calm_spot(metrics, body, self._windows.boxes)
        return sheet_at(metrics, body, spot)
