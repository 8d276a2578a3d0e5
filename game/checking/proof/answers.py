"""What is known of a story, and how: answers, verdicts and the whole proof.

A question has three answers. *Reachable*: there is a play, and `step` has played
it. *Impossible*: in some slice, which can do all that the story can, it can't be
reached. *Unproved*: the budget came first. Nothing in between is ever said.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from game.checking.proof.building import model_of
from game.checking.proof.flow import flow_of, settle
from game.checking.proof.model import Key, Model
from game.checking.proof.plays import Witness
from game.checking.proof.prints import Prints
from game.checking.proof.tours import Tour
from game.narrative import story as st

# What would be a fault of the story if it could be reached.
FAULTS = ("stuck", "clamp", "deep", "idle", "trap", "loop")


class Answer(StrEnum):
    """What is known of a goal."""

    REACHABLE = "reachable"
    IMPOSSIBLE = "unreachable"
    UNPROVED = "unknown"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is known of one goal.

    Attributes:
        answer: The answer.
        witness: A play that reaches it, if it is reachable.
        kept: Names of the slots with which it was proved impossible.
        limit: What was hit, if it is unproved.
    """

    answer: Answer
    witness: Witness | None = None
    kept: tuple[str, ...] = ()
    limit: str = ""


@dataclass(slots=True)
class Proof:
    """All that is known of a story.

    Attributes:
        story: The story.
        verdicts: For each goal what is known of it.
        plays: How many plays were made.
        states: How many states were listed.
        points: How many points the graph has.
        seconds: How long it took.
        stopped: What ended it early: "", "time", "memory" or "interrupted".
        is_whole: False if the graph is too large and was cut off.
        reads: For each condition and wording, the slots that it reads.
        early: Those that nothing can have written by then, though something does.
        never_written: Names of variables that nothing writes.
        forgotten: Acts that nothing can ask for once they are given.
        tours: Where the plays have been that were made in `step`.
        slots: The names of the graph's slots, by their numbers in the tours.
        prints: The fingerprints of the story, if they were asked for.
    """

    story: st.Story
    verdicts: dict[Key, Verdict] = field(default_factory=dict)
    plays: int = 0
    states: int = 0
    points: int = 0
    seconds: float = 0.0
    stopped: str = ""
    is_whole: bool = True
    reads: dict[Key, frozenset[str]] = field(default_factory=dict)
    early: dict[Key, frozenset[str]] = field(default_factory=dict)
    never_written: frozenset[str] = frozenset()
    forgotten: frozenset[str] = frozenset()
    tours: dict[Witness, Tour] = field(default_factory=dict)
    slots: tuple[str, ...] = ()
    prints: Prints | None = None
    _model: Model | None = None

    @property
    def model(self) -> Model:
        """The story's graph; built now, if it wasn't needed for the proof."""
        if self._model is None:
            self._model = model_of(self.story)
            settle(self._model, flow_of(self._model, self.story))
        return self._model

    @model.setter
    def model(self, model: Model) -> None:
        self._model = model

    def keys(self, kind: str) -> list[Key]:
        """The goals of a kind."""
        return [key for key in self.verdicts if key[0] == kind]

    def count(self, kind: str, answer: Answer) -> int:
        """How many goals of a kind have an answer."""
        return sum(self.verdicts[key].answer is answer for key in self.keys(kind))

    @property
    def unproved(self) -> list[Key]:
        """Goals of which nothing is known."""
        return [key for key, v in self.verdicts.items() if v.answer is Answer.UNPROVED]

    @property
    def is_complete(self) -> bool:
        """Whether everything is known."""
        return not self.unproved and self.is_whole
