"""What may stand on the stage next, so that it can be drawn before it is asked for.

From where the play stands the story is run on, as `step` runs it: with what has
been done so far, along everything that is open at the next stops. Each turn runs
it a single step on, so that no frame waits; nothing of it is ever shown or kept.
"""

from collections import deque
from collections.abc import Iterable

from game.narrative.events import Event, Said, SceneEnded
from game.narrative.inputs import Begin, Input, LookAway
from game.narrative.state import State
from game.narrative.step import StoryLoop, step
from game.narrative.stops import open_inputs
from game.narrative.story import Story
from game.narrative.tableau import Tableau, after
from game.runtime.session import Session

# So many stops are looked over, so many steps run.
STOPS_MOST, STEPS_MOST = 2, 40


class Foresight:
    """Looks ahead in one story."""

    def __init__(self, story: Story) -> None:
        """Args: story: The story that is played."""
        self._story = story
        self._todo: deque[tuple[State | None, Input, Tableau, int]] = deque()
        self._steps = 0

    def look(self, session: Session | None) -> tuple[Tableau, ...]:
        """What comes for certain before anything is asked; the rest is to `go_on`.

        Args:
            session: The play under way; None for one that is to begin.
        """
        self._todo.clear()
        self._steps = 0
        if session is None:
            self._todo.append((None, Begin(0), Tableau(), 1))
            return ()
        ahead = session.ahead
        last = ahead[-1] if ahead else session.tableau
        self._branch(session.state, last, 1)
        return ahead

    def go_on(self) -> tuple[Tableau, ...]:
        """What may come one step farther on; () once enough has been seen."""
        if not self._todo or self._steps >= STEPS_MOST:
            return ()
        self._steps += 1
        state, given, now, stops = self._todo.popleft()
        try:
            done = step(self._story, state, given)
        except StoryLoop:
            # Whoever really goes there is told.
            return ()
        seen = tuple(seen_in(now, done.events))
        if stops < STOPS_MOST:
            self._branch(done.state, seen[-1], stops + 1)
        return seen

    def _branch(self, state: State, now: Tableau, stops: int) -> None:
        # Whoever looks at nothing more goes on soonest.
        open_now = open_inputs(self._story, state)
        for given in sorted(open_now, key=lambda one: not isinstance(one, LookAway)):
            self._todo.append((state, given, now, stops))


def seen_in(now: Tableau, events: Iterable[Event]) -> Iterable[Tableau]:
    """What stands on the stage at each paragraph of some events, and at the end."""
    for event in events:
        now = after(now, (event,))
        if isinstance(event, Said | SceneEnded):
            yield now
    yield now
