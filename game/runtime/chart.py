"""The days from above: what was lived, what happened without the player, what not.

Drawn from the graph of whatever story is played: a row for each lead and one
for everybody else, a column for each part of a day, and for what comes before
and after. A moment that the player knows nothing of is a masked cell that tells
nothing but that there is one.
"""

from dataclasses import dataclass, field

from game.narrative import overviews, views
from game.narrative import story as st
from game.narrative.machine import machine_of
from game.runtime.chronicle import (
    AFTER,
    BEFORE,
    Chronicle,
    Visit,
    chronicle,
    whereabouts,
)
from game.runtime.constellation import HELD, held_before, is_slack
from game.runtime.history import Cursor
from game.runtime.keeping import Lived
from game.runtime.recap import closing_line
from game.runtime.standing import Standing
from game.runtime.stop_views import in_words

LIVED, ELSEWHERE, WITHOUT_YOU = "lived", "elsewhere", "without_you"
OFFERED, UNTAKEN = "offered", "untaken"


@dataclass(slots=True)
class _Cell:
    state: str
    column: str
    scene: str
    place: str | None = None
    line: views.Runs = ()
    branches: list[int] = field(default_factory=list)
    moment: overviews.Moment | None = None
    is_here: bool = False


def chart(session: Standing) -> overviews.ChartView:
    """The chart of a play and its branches."""
    return _Drawing(session).view()


def branch_views(session: Standing) -> tuple[overviews.BranchView, ...]:
    """The lines of a play, by number: the present one, and those that were left."""
    lines = {session.branches.number: (session.branches.name, session.lived)}
    lines |= {b.number: (b.name, b.lived) for b in session.branches.others}
    return tuple(
        _branch_view(session, number, *lines[number]) for number in sorted(lines)
    )


def _branch_view(
    session: Standing, number: int, name: str, lived: Lived
) -> overviews.BranchView:
    is_present = number == session.branches.number
    shared = session.shared_with(lived)
    left = ("", "", "")
    if not is_present and shared:
        fork = chronicle(session.story, lived.entries[:shared])
        left = _titles(session, fork)
    there = chronicle(session.story, lived.entries, lived.cursor)
    moments = [v for v in _all_of(session, lived).visits if v.kind != "scene"]
    return overviews.BranchView(
        number, name, is_present, left, _titles(session, there), len(moments)
    )


def _titles(session: Standing, lived: Chronicle) -> tuple[str, str, str]:
    visit = lived.here or (lived.visits[-1] if lived.visits else None)
    at = whereabouts(session.story, session.titles, visit, lived.part)
    return at.day, at.part, at.scene or at.place


def _all_of(session: Standing, lived: Lived) -> Chronicle:
    """All that was lived, also what lies ahead after stepping back."""
    end = Cursor(len(lived.entries) - 1, lived.reached)
    return chronicle(session.story, lived.entries, end)


class _Drawing:
    """A chart as it is being drawn."""

    def __init__(self, session: Standing) -> None:
        self.session = session
        self.story = session.story
        self.columns = [BEFORE, *(part.id for part in self.story.calendar), AFTER]
        self.cells: dict[str, _Cell] = {}
        self.of_visit: dict[Visit, str] = {}
        self.lived = _all_of(session, session.lived)
        self.now = chronicle(self.story, session.history, session.cursor)

    def view(self) -> overviews.ChartView:
        number = self.session.branches.number
        self._visits(self.lived, number, LIVED)
        self._before_the_history()
        for absent in self.lived.absences:
            self._put(WITHOUT_YOU, absent.part, absent.scene, absent.line)
        for branch in self.session.branches.others:
            self._visits(_all_of(self.session, branch.lived), branch.number, ELSEWHERE)
        self._offers()
        self._untaken()
        self._mark_here()
        used = {cell.column for cell in self.cells.values()}
        columns = [c for c in self.columns if c not in (BEFORE, AFTER) or c in used]
        cells = self._cell_views(columns)
        here = columns.index(self.now.part) if self.now.part in columns else 0
        return overviews.ChartView(
            self._rows(),
            tuple(self._column(each) for each in columns),
            cells,
            self._threads(),
            here,
        )

    # --- cells --------------------------------------------------------------

    def _visits(self, lived: Chronicle, number: int, state: str) -> None:
        counts: dict[str, int] = {}
        for visit in lived.visits:
            if visit.outer is not None:
                self.of_visit[visit] = self.of_visit[visit.outermost]
                continue
            key = f"{visit.part}/{visit.scene}"
            counts[key] = counts.get(key, 0) + 1
            if counts[key] > 1:
                key = f"{key}/{counts[key]}"
            cell = self.cells.setdefault(key, _Cell(state, visit.part, visit.scene))
            cell.branches.append(number)
            self.of_visit[visit] = key
            if len(cell.branches) == 1:
                cell.place = visit.place
                # What was heard of it in the present line is nearer.
                cell.line = cell.line or closing_line(self.story, visit)
                if visit.is_known:
                    cell.moment = overviews.Moment(number, visit.entry, visit.beat)

    def _put(self, state: str, column: str, scene: str, line: views.Runs) -> None:
        place = self.story.offers[scene].place
        cell = _Cell(state, column, scene, place, line)
        self.cells.setdefault(f"{column}/{scene}", cell)

    def _before_the_history(self) -> None:
        """What a play that goes on from an older save remembers, without the when."""
        first = self.session.history[0]
        if first.given is not None:
            return
        slot = machine_of(self.story).slot
        known = {cell.scene for cell in self.cells.values()}
        values = first.state.values
        for scene, offer in self.story.offers.items():
            if scene in known or not offer.when:
                continue
            if values[slot[f"seen:{scene}"]]:
                self._put(LIVED, self._column_of(offer), scene, ())
            elif values[slot[f"happened:{scene}"]]:
                self._put(WITHOUT_YOU, self._column_of(offer), scene, ())

    def _offers(self) -> None:
        stop = self.session.stop
        if not isinstance(stop, views.OffersView):
            return
        for offer in stop.offers:
            self._put(OFFERED, self.now.part, offer.scene, offer.line)
            cell = self.cells[f"{self.now.part}/{offer.scene}"]
            if cell.state == ELSEWHERE:
                cell.state, cell.line = OFFERED, offer.line

    def _untaken(self) -> None:
        known = {cell.scene for cell in self.cells.values()}
        for scene, offer in self.story.offers.items():
            if scene in known or not (offer.when or scene == self.story.finish):
                continue
            self._put(UNTAKEN, self._column_of(offer), scene, ())

    def _column_of(self, offer: st.Offer) -> str:
        """Where a moment that wasn't lived belongs: where it may come next."""
        if not offer.when:
            return AFTER
        places = sorted(self.columns.index(part) for part in offer.when)
        now = self.columns.index(self.now.part)
        ahead = [place for place in places if place >= now]
        return self.columns[ahead[0] if ahead else places[-1]]

    def _mark_here(self) -> None:
        here = self.now.here
        if here is None:
            return
        for visit, key in self.of_visit.items():
            same = (visit.scene, visit.entry, visit.beat)
            is_its = self.session.branches.number in self.cells[key].branches
            if is_its and same == (here.scene, here.entry, here.beat):
                self.cells[key].is_here = True

    # --- as values ----------------------------------------------------------

    def _cell_views(self, columns: list[str]) -> tuple[overviews.ChartCell, ...]:
        order = {scene: number for number, scene in enumerate(self.story.offers)}
        found = sorted(
            self.cells.items(),
            key=lambda item: (
                columns.index(item[1].column),
                self._row(item[1].scene),
                item[1].state == UNTAKEN,
                order[item[1].scene],
            ),
        )
        cells: list[overviews.ChartCell] = []
        for key, cell in found:
            row, column = self._row(cell.scene), columns.index(cell.column)
            if cell.state == UNTAKEN:
                name = f"{cell.column}/untaken/{len(cells)}"
                cells.append(overviews.ChartCell(name, row, column, UNTAKEN))
                continue
            cells.append(
                overviews.ChartCell(
                    key,
                    row,
                    column,
                    cell.state,
                    cell.scene,
                    self._title(cell),
                    cell.place,
                    cell.line,
                    tuple(dict.fromkeys(cell.branches)),
                    cell.moment,
                    cell.is_here,
                )
            )
        return tuple(cells)

    def _title(self, cell: _Cell) -> str:
        offer = self.story.offers[cell.scene]
        title = offer.title or self.session.titles.get(cell.place or "", "")
        return title or in_words(cell.place or cell.scene)

    def _row(self, scene: str) -> int:
        return self._row_of(self.story.offers[scene].who)

    def _row_of(self, person: str | None) -> int:
        leads = self.story.leads
        return leads.index(person) if person in leads else len(leads)

    def _rows(self) -> tuple[overviews.ChartRow, ...]:
        people = [self.story.people[lead] for lead in self.story.leads]
        rows = [overviews.ChartRow(p.id, p.display_name, p.colour) for p in people]
        return (*rows, overviews.ChartRow(None, "", ""))

    def _column(self, column: str) -> overviews.ChartColumn:
        at = whereabouts(self.story, {}, None, column)
        return overviews.ChartColumn(column, at.day, at.part)

    def _threads(self) -> tuple[overviews.ChartThread, ...]:
        found: list[overviews.ChartThread] = []
        before = held_before(self.session)
        for act in self.story.acts.values():
            deeds = [deed for deed in self.lived.deeds if deed.act == act.id]
            held = [deed for deed in deeds if deed.life in HELD]
            if not held and act.id not in before:
                continue
            given = [d.visit for d in deeds if d.life == "given" and d.visit]
            taken = [d.visit for d in held if d.visit]
            found.append(
                overviews.ChartThread(
                    act.id,
                    act.title,
                    act.giver,
                    act.receiver,
                    self.of_visit[given[0]] if given else None,
                    self.of_visit[taken[0]] if taken else None,
                    (self._row_of(act.giver), self._row_of(act.receiver)),
                    is_slack(deeds, before.get(act.id, "")),
                    self.story.things[act.thing].title if act.thing else "",
                )
            )
        return tuple(found)
