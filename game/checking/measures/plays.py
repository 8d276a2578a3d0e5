"""A play as figures, and many plays as a tally.

Source of the method: the play-throughs by which interactive stories are
compared elsewhere (E. Short, "Beyond Branching", 2016; ChoiceScript's
`randomtest`; the words, stops and options measured on The Intercept by 20,000
uniformly random plays). A stop is *real* if something is decided at it: two or
more options, or two or more moments on offer. Noticing isn't counted as a choice,
so the words between two real choices go on across it; since the measures taken
elsewhere know no such stops, the words between stops of any kind with two or
more things to do are kept beside them.

Words are those of the paragraphs and of what is heard of. Labels, prices,
reasons and lines on offers are read too, and count once a play: a list that is
shown again isn't read again.
"""

from collections import Counter
from dataclasses import dataclass, field

from game.checking.measures.words import Shown, Texts
from game.narrative import events as ev
from game.narrative import inputs as inp
from game.narrative import step as core
from game.narrative import stops
from game.narrative import story as st
from game.narrative.expression import SLACK, TAKEN
from game.narrative.machine import glance, machine_of
from game.narrative.state import State
from game.runtime.policies import INPUTS_MAX, Bot, Policy

# Where a stretch without a choice begins or ends: an option's full id, or one
# of "follow SCENE", "begin", "end", "the offers of DAY.PART".
Place = str


@dataclass(frozen=True, slots=True)
class Stretch:
    """The words of paragraphs from one real choice to the next."""

    words: int
    after: Place
    before: Place


@dataclass(slots=True)
class Played:
    """One play.

    Attributes:
        words: All words that were read.
        units: The units that were shown, as bits (see `Texts`).
        stretches: From the beginning, over every real choice, to the end.
        pauses: The words between stops with two or more things to do.
        stops: How many stops of each kind: "choice", "notice", "offers".
        real: How many of them were real choices.
        open_options: For each real choice of options, how many were open.
        met: The choices of options that were met, each by its first option's
            id, as often as met.
        endings: All endings reached, also those of a person.
        lives: For each act that was given, "given", "taken" or "slack" at the
            end.
        offered: Moments that were on offer.
        followed: Moments that were followed.
        scenes: Scenes that were lived.
        threads: Acts that were taken hold of.
        pairs: Pairs of people who are linked, with whether both ways.
        forks: States at which two or more options were open.
        is_over: Whether it came to an end.
    """

    words: int = 0
    units: int = 0
    stretches: list[Stretch] = field(default_factory=list)
    pauses: list[int] = field(default_factory=list)
    stops: Counter[str] = field(default_factory=Counter)
    real: int = 0
    open_options: list[int] = field(default_factory=list)
    met: Counter[str] = field(default_factory=Counter)
    endings: set[str] = field(default_factory=set)
    lives: dict[str, str] = field(default_factory=dict)
    offered: set[str] = field(default_factory=set)
    followed: set[str] = field(default_factory=set)
    scenes: set[str] = field(default_factory=set)
    threads: int = 0
    pairs: dict[tuple[str, str], bool] = field(default_factory=dict)
    forks: list[State] = field(default_factory=list)
    is_over: bool = False


def play(
    story: st.Story, texts: Texts, policy: Policy, seed: int, most: int = INPUTS_MAX
) -> Played:
    """The figures of a play; the same arguments give the same."""
    player = _Player(story, texts)
    bot = Bot(policy, seed)
    step = core.step(story, None, inp.Begin(seed))
    for _ in range(most):
        player.read(step.events)
        found = player.stand(step.state)
        if not found:
            break
        given = bot.prefers(story, step.state, found)
        player.decide(given, len(found))
        step = core.step(story, step.state, given)
    player.end(step.state)
    return player.played


def open_at(stop: stops.Stop) -> tuple[inp.Input, ...]:
    """What `step` accepts at a stop, as `open_inputs` says it."""
    match stop:
        case stops.ChoiceStop(_, options):
            found = tuple(inp.Choose(o.option.id) for o in options if o.is_open)
            return found or (inp.LookAway(),)
        case stops.NoticeStop(_, things, _):
            return (*(inp.Notice(thing.id) for thing in things), inp.LookAway())
        case stops.OffersStop(_, offers, _):
            return tuple(inp.Follow(offer.scene) for offer in offers)
        case _:
            return ()


def choice_at(story: st.Story, state: State) -> str:
    """The name of the choice at which `state` waits: its first option's id."""
    op = core.present_op(story, state)
    return op.options[0].id if isinstance(op, st.ChooseOp) else ""


class _Player:
    """Reads along, and keeps count."""

    def __init__(self, story: st.Story, texts: Texts) -> None:
        self.story = story
        self.texts = texts
        self.played = Played()
        # What was shown before, by identity: `Texts` keeps each text that it gave.
        self._known: set[int] = set()
        self._since = 0
        self._pause = 0
        self._after: Place = "begin"
        self._before: Place = ""

    def read(self, events: tuple[ev.Event, ...]) -> None:
        """Takes in what happened up to a stop."""
        played, shown = self.played, self.texts.shown
        for event in events:
            # Most events are this one; the others are looked at after it.
            if isinstance(event, ev.Said):
                self._tell(shown(event.scene, event.paragraph, event.values))
                continue
            match event:
                case ev.WithoutYou(scene, line, values) if line:
                    self._tell(shown(scene, line, values))
                case ev.SceneBegan(scene):
                    played.scenes.add(scene)
                case ev.Ended(ending):
                    played.endings.add(ending)
                case _:
                    pass

    def stand(self, state: State) -> tuple[inp.Input, ...]:
        """Takes in the stop where `state` waits; what is open there."""
        stop = stops.stop_of(self.story, state)
        found = open_at(stop)
        played = self.played
        self._before = ""
        match stop:
            case stops.ChoiceStop(scene, options):
                played.stops["choice"] += 1
                for option in options:
                    self._list(scene, option)
                if len(found) > 1:
                    self._before = choice_at(self.story, state)
                    played.met[self._before] += 1
                    played.open_options.append(len(found))
                    played.forks.append(state)
            case stops.NoticeStop(scene, things, _):
                played.stops["notice"] += 1
                for thing in things:
                    self._once(self.texts.shown(scene, thing.title))
            case stops.OffersStop(part, offers, _):
                played.stops["offers"] += 1
                self._look_at_offers(state, offers)
                if len(found) > 1:
                    self._before = f"the offers of {part.id}"
            case stops.EndStop():
                played.is_over = True
        return found

    def decide(self, given: inp.Input, count: int) -> None:
        """Takes in what was done, of `count` things that were open."""
        if isinstance(given, inp.Follow):
            self.played.followed.add(given.scene)
        if count < 2:  # noqa: PLR2004 - one way is no choice
            return
        self.played.pauses.append(self._pause)
        self._pause = 0
        if not self._before:
            return
        self.played.real += 1
        self._stretch(self._before)
        match given:
            case inp.Choose(choice):
                self._after = choice
            case inp.Follow(scene):
                self._after = f"follow {scene}"
            case _:
                pass

    def end(self, state: State) -> None:
        """Takes in how things stand when the play is over."""
        self._stretch("end")
        self.played.pauses.append(self._pause)
        slot = machine_of(self.story).slot
        both: dict[tuple[str, str], set[str]] = {}
        for act in self.story.acts.values():
            life = state.values[slot[f"act:{act.id}"]]
            if not life:
                continue
            taken = life >= TAKEN
            name = "taken" if taken else "slack" if life == SLACK else "given"
            self.played.lives[act.id] = name
            if taken and act.giver != act.receiver:
                self.played.threads += 1
                one, other = sorted((act.giver, act.receiver))
                both.setdefault((one, other), set()).add(act.giver)
        self.played.pairs = {pair: len(givers) > 1 for pair, givers in both.items()}

    def _stretch(self, before: Place) -> None:
        self.played.stretches.append(Stretch(self._since, self._after, before))
        self._since = 0

    def _tell(self, shown: Shown) -> None:
        self.played.words += shown.words
        self._since += shown.words
        self._pause += shown.words
        if id(shown) not in self._known:
            self._known.add(id(shown))
            self.played.units |= shown.units

    def _once(self, shown: Shown) -> None:
        if id(shown) in self._known:
            return
        self._known.add(id(shown))
        if shown.units & ~self.played.units:
            self.played.words += shown.words
            self.played.units |= shown.units

    def _list(self, scene: str, offered: stops.OfferedOption) -> None:
        option = offered.option
        if option.label is not None:
            self._once(self.texts.shown(scene, option.label.source, offered.values))
        if option.price:
            self._once(self.texts.shown(scene, option.price))
        if offered.reason:
            self._once(self.texts.shown(scene, offered.reason, offered.reason_values))

    def _look_at_offers(self, state: State, offers: tuple[st.Offer, ...]) -> None:
        now = glance(self.story, state)
        for offer in offers:
            self.played.offered.add(offer.scene)
            if offer.street is not None:
                values = now.text_values(offer.street, offer.scene)
                self._once(self.texts.shown(offer.scene, offer.street.source, values))
