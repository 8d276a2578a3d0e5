"""What the graph of a story is built on: conditions, points and questions.

`building` adds what scenes do, `carrying` what effects do, and `almanac` what the
calendar does. They need one another (an effect goes on in a scene, a scene ends
in the calendar), and meet here.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable

from game.checking.proof import sites as s
from game.checking.proof.model import (
    OVER,
    STOP,
    Key,
    Model,
    Move,
    Point,
    Position,
    Update,
)
from game.checking.proof.terms import (
    FALSE,
    TRUE,
    both,
    compare,
    either,
    folded,
    opposite,
    plain,
)
from game.narrative import inputs as inp
from game.narrative import story as st
from game.narrative.expression import Expression, Node

Make = Callable[[Point], None]


class Groundwork(ABC):
    """A graph under way."""

    def __init__(self, story: st.Story) -> None:
        self.story = story
        self.slot = {name: i for i, name in enumerate(story.slots)}
        self.led_to = s.led_to(story)
        visits = s.visits_told_apart(story)
        bounds = list(zip(story.lows, story.highs, strict=True))
        for slot, (most, _) in visits.items():
            bounds[slot] = (0, most)
        for slot in s.never_written(story, self.slot):
            bounds[slot] = (story.starts[slot],) * 2
        goals: dict[Key, list[tuple[int, Node]]] = {key: [] for key in s.goals(story)}
        starts = list(story.starts)
        self.model = Model([], list(story.slots), starts, bounds, goals, {}, visits)
        self.numbers: dict[object, int] = {}
        self.waiting: list[tuple[Point, Make]] = []
        self.folds: dict[Node, Node] = {}
        self.trees: dict[int, tuple[Expression, Node]] = {}

    @abstractmethod
    def go(self, at: Position, *, is_begun: bool = False) -> int:
        """The point at which a play stands that has come to `at`."""

    @abstractmethod
    def enter(self, below: Position, scene: str) -> int:
        """The point at which `scene` begins on top of the frames of `below`."""

    @abstractmethod
    def stage(self, at: Position, name: str) -> int:
        """The point of a step of the calendar; see `almanac`."""

    def tree(self, condition: Expression | None) -> Node:
        """A condition as a simple tree; none is always true."""
        if condition is None:
            return TRUE
        known = self.trees.get(id(condition))
        if known is None:
            node = self.fold(plain(condition.node))
            # The condition is kept, so that its identity stays its own.
            known = self.trees[id(condition)] = (condition, node)
        return known[1]

    def fold(self, node: Node) -> Node:
        """`node`, simpler where slots that nothing writes decide something."""
        found = self.folds.get(node)
        if found is None:
            found = self.folds[node] = folded(node, self.model.bounds)
        return found

    def point(self, key: object, kind: str, at: Position, make: Make) -> int:
        """The number of the point called `key`, which `make` fills in later."""
        number = self.numbers.get(key)
        if number is None:
            number = self.numbers[key] = len(self.model.points)
            point = Point(number, kind, at)
            self.model.points.append(point)
            self.waiting.append((point, make))
            if kind == STOP:
                self.model.stops[at] = number
        return number

    def ask(self, point: Point, key: Key, where: Node = TRUE) -> None:
        """A goal is reached at `point` if `where` holds there."""
        if where != FALSE:
            point.asks.append((key, where))
            self.model.goals.setdefault(key, []).append((point.number, where))

    def ask_truth(self, point: Point, name: Key, test: Node, where: Node) -> None:
        """Both sides of a condition that is asked for while `where` holds."""
        self.ask(point, (*name, 1), both(where, test))
        self.ask(point, (*name, 0), both(where, opposite(test)))

    def ask_text(
        self, point: Point, text: st.Text | None, where: s.Where, when: Node = TRUE
    ) -> None:
        """The wordings of a text that is shown while `when` holds."""
        kind, name, _ = where
        scene = name.partition("/")[0] if kind not in ("street", "absence") else ""
        for wording in s.wordings(text, where):
            shown = wording.shown
            if shown is None:
                shown = self._visit(scene, *wording.visit)
            self.ask(point, wording.key, self.fold(both(when, shown)))

    def _visit(self, scene: str, kind: str, number: int, arms: int) -> Node:
        if not scene:
            return TRUE if number == 0 else FALSE
        slot = self.slot[f"seen:{scene}"]
        if kind == "first":
            return compare("<=", slot, 1)
        if kind == "later":
            return compare(">", slot, 1)
        high = self.model.bounds[slot][1]
        visits = [v for v in range(high + 1) if max(v - 1, 0) % arms == number]
        return either(*(compare("==", slot, v) for v in visits))

    def move(
        self,
        point: Point,
        guard: Node,
        updates: tuple[Update, ...],
        to: Callable[[], int],
        given: inp.Input | None = None,
        draws: int = 0,
    ) -> None:
        """Adds a move, unless nothing can ever open it."""
        if guard != FALSE:
            point.moves.append(Move(guard, updates, to(), given, draws))

    def over(self, at: Position, ending: str) -> int:
        """The point at which a play is over."""
        end = at._replace(frames=(), over=ending)
        number = self.point(("over", end), OVER, end, lambda _: None)
        self.model.stops[end] = number
        return number

    def put(self, name: str, number: int) -> Update:
        """The update that sets a slot to a number."""
        return Update(self.slot[name], ("const", number), number, number)
