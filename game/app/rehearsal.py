"""A play that plays itself: a replay through the same screens as a player's.

Nothing is taken from the screens but what they show: the focus is moved with
Tab until it is on what the replay wants, then accepted.
"""

from collections.abc import Iterable

from game.app.goals import Goal
from game.app.play import PASS_OVER, READ_ON
from game.app.screen import Screen
from game.narrative import inputs as inp
from game.narrative.views import ChoiceView, EndingView
from game.runtime.session import Session
from game.ui.actions import Action, Kind
from game.ui.noticing import LOOK_AWAY

DT_S = 0.5  # of one frame: longer than any guard or fade
STEPS_MOST = 200_000
WAITS_MOST = 40  # frames for the stage, or for a pause of the story
GO_ON = "go_on"  # the one option of a choice at which nothing is open


class RehearsalProblem(Exception):
    """The replay asks for something that no screen offers."""


class Rehearsal:
    """Says, frame by frame, what a player of the replay would do."""

    def __init__(self, inputs: Iterable[inp.Input]) -> None:
        self._left = [given for given in inputs if not isinstance(given, inp.Begin)]
        self._tabs = 0
        self._waits = 0

    def action(self, screen: Screen, session: Session) -> Action | None:
        """The next action at `screen`; None at the end of replay or play.

        Raises:
            RehearsalProblem: What is wanted isn't there.
        """
        nodes = {node.id: node for node in screen.nodes() if node.id}
        if READ_ON in nodes:
            # A scene without a stop is passed over without a word in the replay.
            is_input = session.can_pass_over is not None and bool(self._left)
            passes = is_input and isinstance(self._left[0], inp.PassOver)
            return self._accept(PASS_OVER if passes else READ_ON, screen, spends=passes)
        stop = session.stop
        if stop is None:
            return Action(Kind.ACCEPT)
        if isinstance(stop, EndingView) or not self._left:
            return None
        target = _target(self._left[0])
        if target == LOOK_AWAY and isinstance(stop, ChoiceView):
            target = GO_ON
        if target == Goal.PASS_OVER.name and target not in nodes:
            return Action(Kind.CANCEL)
        return self._accept(target, screen, spends=True)

    def _accept(self, target: str, screen: Screen, *, spends: bool) -> Action:
        nodes = [node for node in screen.nodes() if node.id]
        found = next((node for node in nodes if node.id == target), None)
        if found is None and self._waits < WAITS_MOST:
            self._waits += 1
            return Action(Kind.POINT)
        if found is None or self._tabs > len(nodes) + 1:
            known = ", ".join(node.id for node in nodes)
            raise RehearsalProblem(f"{target} can't be had here, only: {known}")
        if not found.is_focused:
            self._tabs += 1
            return Action(Kind.NEXT)
        self._tabs = self._waits = 0
        if spends:
            self._left.pop(0)
        return Action(Kind.ACCEPT)


def _target(given: inp.Input) -> str:
    match given:
        case inp.Choose(choice):
            return choice
        case inp.Notice(thing):
            return thing
        case inp.Follow(scene):
            return scene
        case inp.LookAway():
            return LOOK_AWAY
        case inp.PassOver():
            return Goal.PASS_OVER.name
        case inp.Begin():
            return ""
