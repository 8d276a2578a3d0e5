"""Playing a story a thousand times, on as many processors as there are.

Work is cut into the same pieces whatever runs them, and put together again in
the same order: the figures hang on the story and the number of plays alone.
"""

import gc
import signal
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from multiprocessing import get_context

from game.checking.measures.echoes import Forker
from game.checking.measures.forks import Echoes
from game.checking.measures.plays import play
from game.checking.measures.tally import Tally
from game.checking.measures.words import Texts
from game.narrative import story as st
from game.narrative.bare import bare
from game.narrative.state import State, next_random
from game.runtime.policies import POLICIES, Policy, for_lead

RANDOM = "random"
TEMPERS = (RANDOM, "kind", "never", "hurried", "settled")
PIECE_PLAYS = 50
# Other tempers play so many times fewer than the random one.
FEWER = 20
# One of so many random plays is forked.
FORK_EVERY = 2
# One of so many forks is made again with the same option on both sides.
CONTROL_EVERY = 5
# Every choice is forked so many times at least, and called silent only after so
# many forks without an echo.
FORKS_OF_A_CHOICE = 6
FORKS_TO_BE_SURE = 20
# Fewer plays than this are done before other processes have even begun.
PLAYS_WORTH_A_PROCESS = 200

Progress = Callable[[int, int], None]
# States at which a choice was met, how often it was forked, whether in silence.
Doubt = tuple[list[State], int, bool]


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the work: plays `first` to `last` - 1 of a temper."""

    temper: str
    first: int
    last: int


@dataclass(slots=True)
class Sample:
    """What came of the plays, by temper, and of the forks."""

    tallies: dict[str, Tally] = field(default_factory=dict)
    echoes: Echoes = field(default_factory=Echoes)

    def everything(self) -> Tally:
        """The plays of all tempers."""
        found = Tally()
        for tally in self.tallies.values():
            found.merge(tally)
        return found


class Player:
    """Plays and forks one story."""

    def __init__(self, story: st.Story) -> None:
        self.story = story
        self.texts = Texts(story)
        self.forker = Forker(story, self.texts)

    def play(self, piece: Piece) -> Sample:
        """Does a part of the work; some of the random plays are forked."""
        sample = Sample()
        tally = sample.tallies.setdefault(piece.temper, Tally())
        policy = temper(self.story, piece.temper)
        for seed in range(piece.first, piece.last):
            played = play(self.story, self.texts, policy, seed)
            tally.add(self.story, played)
            is_forked = piece.temper == RANDOM and seed % FORK_EVERY == 0
            if is_forked and played.forks:
                self._fork(sample.echoes, played.forks, seed)
        return sample

    def listen(self, states: list[State], made: int, is_silent: bool) -> Echoes:
        """Forks one choice, `made` times forked before, until enough is known.

        These forks count for the choice alone, not for the shares of the story.
        """
        echoes = Echoes()
        for number in range(made, FORKS_TO_BE_SURE):
            if number >= FORKS_OF_A_CHOICE and not is_silent:
                break
            fork = self.forker.fork(states[number % len(states)], _drawn(number))
            echoes.note(fork)
            is_silent = is_silent and not fork.is_echo
        return echoes

    def _fork(self, echoes: Echoes, forks: list[State], seed: int) -> None:
        drawn = _drawn(seed)
        state = forks[(drawn >> 32) * len(forks) >> 32]
        echoes.add(self.forker.fork(state, drawn))
        if seed % (FORK_EVERY * CONTROL_EVERY) == 0:
            echoes.control(self.forker.fork(state, drawn, is_control=True))


def temper(story: st.Story, name: str) -> Policy:
    """The policy of that name; "for X" is for the lead X."""
    for lead in story.leads:
        if name == f"for {lead}":
            return for_lead(lead)
    return POLICIES[name]


def sample(
    story: st.Story, plays: int, progress: Progress, processes: int = 1
) -> Sample:
    """Plays `story` so many times at random, and a part of it in each other temper.

    Args:
        story: The story.
        plays: How many random plays, 1 or more.
        progress: Told how many plays are done, and of how many.
        processes: How many processes to use at most.
    """
    # What is seen of a story has no figures; without it a play is twice as quick.
    story = bare(story)
    few = -(-plays // FEWER)
    tempers = [*TEMPERS, *(f"for {lead}" for lead in story.leads)]
    pieces = [
        piece
        for name in tempers
        for piece in _pieces(name, plays if name == RANDOM else few)
    ]
    total = sum(piece.last - piece.first for piece in pieces)
    done, found = 0, Sample()
    with _Workers(story, processes if plays >= PLAYS_WORTH_A_PROCESS else 1) as all_of:
        for piece, part in zip(pieces, all_of.play(pieces), strict=True):
            tally = found.tallies.setdefault(piece.temper, Tally())
            tally.merge(part.tallies[piece.temper])
            found.echoes.merge(part.echoes)
            done += piece.last - piece.first
            progress(done, total)
        for more in all_of.listen(list(_unsure(found))):
            found.echoes.merge(more)
    return found


def _pieces(name: str, plays: int) -> Iterator[Piece]:
    for first in range(0, plays, PIECE_PLAYS):
        yield Piece(name, first, min(first + PIECE_PLAYS, plays))


def _unsure(found: Sample) -> Iterator[Doubt]:
    """The choices of which too little is known."""
    kept: dict[str, list[State]] = {}
    for tally in found.tallies.values():
        for choice, states in tally.kept.items():
            kept.setdefault(choice, []).extend(states)
    for choice, states in sorted(kept.items()):
        forks, _, echoes = found.echoes.by_choice.get(choice, (0, 0, 0))
        if forks < (FORKS_OF_A_CHOICE if echoes else FORKS_TO_BE_SURE):
            yield states, forks, not echoes


def _drawn(number: int) -> int:
    return next_random(next_random(number)[1] << 32 | number)[0]


# --- processes ------------------------------------------------------------------


class _Workers:
    """Players in this process, or in others."""

    def __init__(self, story: st.Story, processes: int) -> None:
        self._pool: ProcessPoolExecutor | None = None
        self._player: Player | None = None
        if processes > 1:
            # Spawned, so that it is the same on every system.
            context = get_context("spawn")
            self._pool = ProcessPoolExecutor(processes, context, _begin, (story,))
        else:
            self._player = Player(story)

    def __enter__(self) -> "_Workers":
        return self

    def __exit__(self, *_: object) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    def play(self, pieces: list[Piece]) -> Iterator[Sample]:
        if self._player is not None:
            return map(self._player.play, pieces)
        assert self._pool is not None
        return self._pool.map(_play, pieces)

    def listen(self, choices: list[Doubt]) -> Iterator[Echoes]:
        if self._player is not None:
            player = self._player
            return (player.listen(*each) for each in choices)
        assert self._pool is not None
        return self._pool.map(_listen, choices)


# The player of a spawned process, made once and used for every piece.
_here: list[Player] = []


def _begin(story: st.Story) -> None:
    # Ctrl-C is for the process that asked; it ends the others.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _here[:] = [Player(story)]
    # Nothing in a play goes in circles; looking for such garbage among the many
    # small values of a story took a sixth of the time.
    gc.disable()


def _play(piece: Piece) -> Sample:
    return _here[0].play(piece)


def _listen(work: Doubt) -> Echoes:
    return _here[0].listen(*work)
