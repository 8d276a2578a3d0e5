"""A reader who goes back, branches, skips and passes over, in any order."""

from hypothesis import settings
from hypothesis import strategies as some
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from game.narrative.stops import open_inputs
from game.runtime.branches import BRANCHES_MAX
from game.runtime.chart import branch_views, chart
from game.runtime.constellation import constellation
from game.runtime.recap import recaps
from game.runtime.replay import steps
from game.runtime.session import Session
from tests.runtime.harness import saved_and_restored
from tests.runtime.made import STAIR, made

# The stair, on which one is also met by somebody whom one may pass over.
STORY = made(
    STAIR.replace(
        "passing: porter\nwhen: [one.noon, one.night]\n",
        "passing: porter\nwhen: [one.noon, one.night]\nmarks: [fall]\n"
        "pass_over: {summary: Steps are heard.}\n",
    ).replace(
        "    You hear steps.\n",
        "    You hear steps.\n\n    They come nearer.\n\n    They go away.\n",
    )
)


class Living(RuleBasedStateMachine):
    """Everything that a session can be asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.session = Session(STORY)
        self.session.begin(5)

    @rule()
    def go_forward(self) -> None:
        self.session.forward()

    @rule(number=some.integers(0, 99))
    def do_something(self, number: int) -> None:
        self.session.read_on()
        found = open_inputs(STORY, self.session.state)
        if found:
            self.session.perform(found[number % len(found)])

    @rule()
    def skip(self) -> None:
        before = self.session.cursor
        self.session.skip()
        assert (self.session.cursor > before) or self.session.is_at_stop

    @rule()
    def skip_to_choice(self) -> None:
        self.session.skip_to_choice()
        assert self.session.is_at_stop

    @rule(times=some.integers(1, 9))
    def go_back(self, times: int) -> None:
        for _ in range(times):
            self.session.back()

    @rule()
    def redo(self) -> None:
        before = self.session.cursor
        assert self.session.redo() == (self.session.cursor > before)

    @rule()
    @precondition(lambda self: self.session.summary is not None)
    def pass_over(self) -> None:
        summary = self.session.summary
        self.session.pass_over()
        line = self.session.line
        assert line is not None
        assert line.runs == summary

    @rule()
    def read_in_full(self) -> None:
        had = self.session.line
        if self.session.read_in_full():
            assert self.session.line != had

    @rule(number=some.integers(0, 99))
    def go_back_to_a_moment(self, number: int) -> None:
        cells = [cell for cell in chart(self.session).cells if cell.moment]
        moment = cells[number % len(cells)].moment
        assert moment is not None
        self.session.go_back_to(moment)
        here = [cell.scene for cell in chart(self.session).cells if cell.is_here]
        assert here == [cells[number % len(cells)].scene]
        assert not self.session.redo()

    @rule(number=some.integers(0, 99))
    def return_to_a_line(self, number: int) -> None:
        others = self.session.branches.others
        if others:
            branch = others[number % len(others)]
            self.session.return_to(branch.number)
            assert self.session.history == branch.lived.entries
            assert self.session.cursor == branch.lived.cursor

    @rule()
    def save_and_load(self) -> None:
        others = self.session.branches.others
        self.session = saved_and_restored(self.session)
        assert self.session.branches.others == others

    @invariant()
    def the_state_is_that_of_the_inputs(self) -> None:
        done = steps(STORY, self.session.recording())
        assert done[-1].state == self.session.state

    @invariant()
    def lines_are_numbered_once_and_bounded(self) -> None:
        views = branch_views(self.session)
        numbers = [view.number for view in views]
        assert len(set(numbers)) == len(numbers) <= BRANCHES_MAX + 1
        assert [view.is_present for view in views].count(True) == 1

    @invariant()
    def everything_can_be_shown(self) -> None:
        session = self.session
        chart(session)
        constellation(session)
        recaps(session, between=0)
        assert session.backlog
        assert session.tableau is not None
        line = session.line
        assert line is None or session.is_read(line) in (True, False)


TestLiving = Living.TestCase
TestLiving.settings = settings(max_examples=30, stateful_step_count=30, deadline=None)
