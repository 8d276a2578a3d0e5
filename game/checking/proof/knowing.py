"""What is known while a proof is under way, and what it is found out with.

The graph, the plays in it, the budget, and the verdicts so far. Nothing gets in
that `step` hasn't played, or that some slice didn't rule out.
"""

from game.checking.proof.answers import Answer, Proof, Verdict
from game.checking.proof.budget import Budget
from game.checking.proof.building import POINTS_MAX, Builder
from game.checking.proof.flow import (
    Flow,
    asked_too_early,
    bits_of,
    flow_of,
    forgotten_acts,
    read_later,
    settle,
)
from game.checking.proof.guided import Search
from game.checking.proof.model import Key
from game.checking.proof.plays import Plays, Witness, continued, replayed
from game.checking.proof.running import Runner
from game.checking.proof.sites import never_written
from game.narrative import story as st
from game.narrative.bare import bare

SHARE_OF_GRAPH = 0.4


class Inquiry:
    """A proof under way.

    Attributes:
        story: The story.
        bare: The same with nothing to see in it, as it is played.
        budget: What it may spend.
        model: The graph of the story.
        proof: What is known so far.
        runner: Runs the graph, and looks for what isn't known.
        plays: The plays so far.
        limits: What was hit, for goals that were given up.
        slot: Numbers of the slots by name.
        asked_later: For each stop at offers, the slots that may be asked for from
            there on, as bits; also those that only the story of now doesn't write.
    """

    def __init__(self, story: st.Story, budget: Budget) -> None:
        self.story = story
        self.bare = bare(story)
        self.budget = budget
        # Nothing of it is built yet, so that an interruption finds it in one piece.
        self.builder = Builder(story)
        self.model = self.builder.model
        self.model.is_whole = False
        self.proof = Proof(story)
        self.proof.model = self.model
        self.runner = Runner(self.model)
        self.plays = Plays(self.bare, self.runner)
        self.limits: dict[Key, str] = {}
        self.slot: dict[str, int] = {}
        self.asked_later: dict[int, int] = {}

    def build(self) -> None:
        """Builds the graph, and says what it alone tells."""
        budget = self.budget
        budget.progress("reading the story")
        until = budget.clock() + budget.left * SHARE_OF_GRAPH
        self.builder.build(POINTS_MAX, lambda: budget.clock() > until)
        if self.model.is_whole:
            self.model.is_whole = False
            flow = flow_of(self.model, self.story)
            self._look_around(flow)
            settle(self.model, flow)
            self.model.is_whole = True
        self.slot = {name: number for number, name in enumerate(self.model.names)}
        self.runner.look_for(set(self.model.goals))
        self.plays.camps.runner.look_for(set(self.model.goals))

    def _look_around(self, flow: Flow) -> None:
        """What the graph alone tells: what is asked too early, or never again."""
        names = self.model.names
        found = asked_too_early(self.model, self.story, flow)
        for name, (reads, early) in found.items():
            self.proof.reads[name] = frozenset(names[i] for i in reads)
            if early:
                self.proof.early[name] = frozenset(names[i] for i in early)
        numbers = {name: number for number, name in enumerate(names)}
        never = never_written(self.story, numbers)
        self.proof.never_written = frozenset(names[i] for i in never)
        self.proof.forgotten = forgotten_acts(self.model, self.story, flow)
        read = read_later(self.model, flow)
        never_bits = bits_of(never)
        self.asked_later = {
            number: read[number] | never_bits
            for at, number in self.model.stops.items()
            if not at.frames
        }

    def note_plays(self) -> None:
        """Takes over what the plays have shown."""
        for key, witness in self.plays.seen.items():
            self.reached(key, witness)
        self.proof.plays = self.plays.count

    def reached(self, key: Key, witness: Witness) -> None:
        """A goal is reached by a play that `step` has played."""
        known = self.proof.verdicts.get(key)
        if known is None or known.answer is not Answer.REACHABLE:
            self.know(key, Verdict(Answer.REACHABLE, witness))

    def know(self, key: Key, verdict: Verdict) -> None:
        """A goal has a verdict, and isn't looked for any more."""
        self.proof.verdicts[key] = verdict
        if key in self.model.goals:
            self.runner.forget((key,))

    def confirm(self, search: Search) -> None:
        """Plays what a search has found, and keeps what the plays show."""
        camps = self.plays.camps
        for key, (camp, inputs) in search.found.items():
            if key in self.proof.verdicts:
                continue
            witness: Witness | None = None
            shown: dict[Key, Witness] = {}
            if camp is not None:
                shown = continued(self.bare, self.runner, camp, inputs, key, camps)
                inputs = (*camp.inputs, *inputs)
            if key not in shown:
                witness, shown = replayed(
                    self.bare, self.runner, inputs, key, self.budget.tick, camps
                )
            for other, play in shown.items():
                self.reached(other, play)
            if witness is not None:
                self.reached(key, witness)

    def close(self) -> None:
        """Says of whatever is still open that it is unproved."""
        self.note_plays()
        limit = self.proof.stopped or "search"
        if not self.model.is_whole and self.proof.stopped != "interrupted":
            limit = "size"
        for key in [*self.model.goals, ("trap",)]:
            if key not in self.proof.verdicts:
                found = self.limits.get(key, limit)
                self.proof.verdicts[key] = Verdict(Answer.UNPROVED, limit=found)
        self.proof.is_whole = self.model.is_whole
        self.proof.points = len(self.model.points)
        self.proof.tours = self.plays.camps.tours
        self.proof.slots = tuple(self.model.names)
        self.proof.seconds = self.budget.used
