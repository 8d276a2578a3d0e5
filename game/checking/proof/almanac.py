"""The calendar as points: what comes when no scene is under way.

The counterpart of `game.narrative.calendar`, step for step. One thing needs
care: which moments happen without the player is settled before the first of
them does, so where one could open or close another, a slot of the graph's own
holds what was settled.
"""

from functools import partial

from game.checking.proof import sites as s
from game.checking.proof.carrying import chain
from game.checking.proof.groundwork import Groundwork
from game.checking.proof.model import AUTO, STOP, Key, Move, Point, Position, Update
from game.checking.proof.terms import (
    FALSE,
    TRUE,
    both,
    compare,
    either,
    opposite,
    slots_of,
)
from game.narrative import inputs as inp
from game.narrative import story as st
from game.narrative.calendar import END_OF_STORY
from game.narrative.expression import Node


def stage(builder: Groundwork, at: Position, name: str) -> int:
    """The point of a step of the calendar: "" for what a position says itself."""

    def make(point: Point) -> None:
        _Almanac(builder, point).fill(name)

    return builder.point(("calendar", at, name), AUTO, at, make)


class _Almanac:
    """Fills in one point of the calendar."""

    def __init__(self, builder: Groundwork, point: Point) -> None:
        self.builder = builder
        self.story = builder.story
        self.point = point
        self.at = point.position

    def fill(self, name: str) -> None:
        calendar, at = self.story.calendar, self.at
        kind, _, number = name.partition(" ")
        if kind == "absent":
            self._absent(int(number))
        elif kind == "rules":
            self._rules(int(number))
        elif at.part < 0 and calendar:
            self._onward(at._replace(part=0, turn="first", followed=0))
        elif at.part < 0 or at.part >= len(calendar):
            self._after()
        elif at.turn == "first":
            self._crossing("first")
        elif at.turn == "passing":
            self._passing()
        elif at.turn == "offers":
            self._offers()
        else:
            self._crossing("last")

    def _onward(self, at: Position) -> None:
        self.point.moves.append(Move(TRUE, (), self.builder.go(at)))

    def _after(self) -> None:
        finish = self.story.finish
        end = self.builder.over
        if finish is None:
            self.point.moves.append(Move(TRUE, (), end(self.at, END_OF_STORY)))
            return
        unseen = compare("==", self.builder.slot[f"seen:{finish}"], 0)
        to = self.builder.enter(self.at, finish)
        self.point.moves.append(Move(unseen, (), to))
        over = end(self.at, END_OF_STORY)
        self.point.moves.append(Move(opposite(unseen), (), over))

    # --- what is open -------------------------------------------------------------

    def _here(self, kind: str) -> list[st.Offer]:
        part = self.story.calendar[self.at.part].id
        found = [
            o for o in self.story.offers.values() if part in o.when and o.kind == kind
        ]
        return sorted(found, key=lambda offer: -offer.priority)

    def _fresh(self, offer: st.Offer) -> Node:
        if offer.repeats:
            return TRUE
        return compare("==", self.builder.slot[f"happened:{offer.scene}"], 0)

    def _open(self, offer: st.Offer) -> Node:
        return both(self._fresh(offer), self.builder.tree(offer.condition))

    def _ask(self, offer: st.Offer, where: Node = TRUE) -> None:
        """Both sides of the condition of an offer that is considered here."""
        if offer.condition is not None:
            test = self.builder.tree(offer.condition)
            name: Key = ("offer_if", offer.scene)
            fresh = both(where, self._fresh(offer))
            self.builder.ask_truth(self.point, name, test, fresh)

    # --- the turns of a part --------------------------------------------------------

    def _crossing(self, which: str) -> None:
        builder = self.builder
        before: Node = FALSE
        for offer in [*self._here("moment"), *self._here("passing")]:
            if offer.crossing != which:
                continue
            self._ask(offer, opposite(before))
            test = both(self._open(offer), opposite(before))
            to = partial(builder.enter, self.at, offer.scene)
            builder.move(self.point, test, self._crossed(), to)
            before = either(before, self._open(offer))
        nothing = opposite(before)
        if which == "first":
            after = self.at._replace(turn="passing")
            builder.move(self.point, nothing, (), lambda: builder.go(after))
        else:
            self._ask_idle(nothing)
            builder.move(self.point, nothing, (), self._end_part)

    def _ask_idle(self, nothing: Node) -> None:
        """Whether a part ends whose crossings didn't come, nor anything else.

        A part without crossings is asked at its offers; `follow: 0` is the author's
        word that nothing need be on offer.
        """
        part, crossings = self._crossings()
        if self.at.followed or not part.follow or not crossings:
            return
        if self._is_told_by_scenes(crossings):
            slots = [self.builder.slot[f"happened:{o.scene}"] for o in crossings]
        else:
            slots = [self._own_slot(f"crossed:{part.id}")]
        none = [compare("==", slot, 0) for slot in slots]
        idle = self.builder.fold(both(nothing, *none))
        self.builder.ask(self.point, ("idle", part.id), idle)

    def _crossings(self) -> tuple[st.Part, list[st.Offer]]:
        here = [*self._here("moment"), *self._here("passing")]
        return self.story.calendar[self.at.part], [o for o in here if o.crossing]

    def _is_told_by_scenes(self, crossings: list[st.Offer]) -> bool:
        """Whether a crossing that has happened has happened in this part."""
        return all(
            len(o.when) == 1 and not o.repeats and o.scene not in self.builder.led_to
            for o in crossings
        )

    def _crossed(self) -> tuple[Update, ...]:
        """Notes that a crossing came in this part, where nothing else tells."""
        part, crossings = self._crossings()
        if not part.follow or self._is_told_by_scenes(crossings):
            return ()
        return (Update(self._own_slot(f"crossed:{part.id}"), ("const", 1), 1, 1),)

    def _passing(self) -> None:
        builder = self.builder
        at = self.at._replace(turn="offers")
        offers = [o for o in self._here("passing") if not o.crossing]
        above: Node = FALSE
        for priority in sorted({o.priority for o in offers}, reverse=True):
            # The seed draws among the open ones of the highest priority.
            same = [o for o in offers if o.priority == priority]
            for offer in same:
                self._ask(offer, opposite(above))
                test = both(self._open(offer), opposite(above))
                builder.move(
                    self.point, test, (), partial(builder.enter, at, offer.scene)
                )
            above = either(above, *(self._open(o) for o in same))
        builder.move(self.point, opposite(above), (), lambda: builder.go(at))

    def _offers(self) -> None:
        builder, at = self.builder, self.at
        part = self.story.calendar[at.part]
        moments = [o for o in self._here("moment") if not o.crossing]
        is_any = either(*(self._open(o) for o in moments))
        last = at._replace(turn="last")
        if at.followed >= part.follow:
            self._onward(last)
            return
        if at.followed < self._lasting(moments):
            is_any = TRUE
        for offer in moments:
            self._ask(offer)
        crossing = [o for o in self._here("moment") if o.crossing]
        crossing += [o for o in self._here("passing") if o.crossing]
        if at.followed == 0 and not crossing:
            builder.ask(self.point, ("idle", part.id), opposite(is_any))
        builder.move(self.point, opposite(is_any), (), lambda: builder.go(last))
        builder.move(self.point, is_any, (), lambda: self._stop(moments))

    def _lasting(self, moments: list[st.Offer]) -> int:
        """How many moments on offer only being followed here can use up.

        As long as fewer were followed, one of them is left.
        """
        return sum(
            offer.condition is None
            and len(offer.when) == 1
            and offer.scene not in self.builder.led_to
            for offer in moments
        )

    def _stop(self, moments: list[st.Offer]) -> int:
        builder, at = self.builder, self.at
        after = at._replace(followed=at.followed + 1, turn="passing")

        def make(point: Point) -> None:
            for offer in moments:
                test = self._open(offer)
                where = ("street", offer.scene, 0)
                builder.ask_text(point, offer.street, where, test)
                builder.move(
                    point,
                    test,
                    (),
                    partial(builder.enter, after, offer.scene),
                    inp.Follow(offer.scene),
                )

        return builder.point(("stop", at), STOP, at, make)

    # --- the end of a part ------------------------------------------------------------

    def _ending_here(self) -> list[st.Offer]:
        later = {p.id for p in self.story.calendar[self.at.part + 1 :]}
        found = [o for o in self._here("moment") if not o.crossing]
        return sorted(
            (o for o in found if later.isdisjoint(o.when)), key=lambda o: o.scene
        )

    def _end_part(self) -> int:
        """Settles which moments happen, where one could change another."""
        builder = self.builder
        settled: list[Update] = []
        written: set[int] = set()
        for offer in self._ending_here():
            test = self._open(offer)
            if slots_of(test) & written:
                settled.append(Update(self._own(offer), test, 0, 1))
            written.add(builder.slot[f"happened:{offer.scene}"])
            if offer.absence is not None:
                written |= _written(builder, offer.absence.effects)
        to = builder.stage(self.at, "absent 0")
        if not settled:
            return to

        def make(point: Point) -> None:
            point.moves.append(Move(TRUE, tuple(settled), to))

        return builder.point(("settle", self.at), AUTO, self.at, make)

    def _own(self, offer: st.Offer) -> int:
        """The graph's own slot for a moment's being open at the end of a part."""
        part = self.story.calendar[self.at.part].id
        return self._own_slot(f"open:{part}/{offer.scene}")

    def _own_slot(self, name: str) -> int:
        """A slot that the story hasn't: 0, and later 1."""
        model = self.builder.model
        if name not in self.builder.slot:
            self.builder.slot[name] = len(model.names)
            model.names.append(name)
            model.starts.append(0)
            model.bounds.append((0, 1))
        return self.builder.slot[name]

    def _absent(self, number: int) -> None:
        builder, at, point = self.builder, self.at, self.point
        offers = self._ending_here()
        if number == len(offers):
            point.moves.append(Move(TRUE, (), builder.stage(at, "rules 0")))
            return
        offer = offers[number]
        own = f"open:{self.story.calendar[at.part].id}/{offer.scene}"
        if own in builder.slot:
            test = compare("==", builder.slot[own], 1)
        else:
            test = self._open(offer)
        following = f"absent {number + 1}"
        slot = builder.slot[f"happened:{offer.scene}"]
        happens = Update(slot, ("const", 1), 1, 1)
        name = ("absence", offer.scene, 0)
        absence = offer.absence or st.Absence(None, ())
        builder.ask_text(point, absence.line, name, test)
        builder.move(
            point,
            test,
            (happens,),
            lambda: chain(builder, name, absence.effects, at, following),
            draws=s.draws(absence.line),
        )
        to = builder.stage(at, following)
        builder.move(point, opposite(test), (), lambda: to)

    def _rules(self, number: int) -> None:
        builder, at, point = self.builder, self.at, self.point
        part = self.story.calendar[at.part]
        times = ["part_ends", "day_ends"] if part.ends_day else ["part_ends"]
        rules = [
            (n, rule)
            for time in times
            for n, rule in enumerate(self.story.rules)
            if rule.at == time
        ]
        if number == len(rules):
            self._onward(Position((), at.part + 1, "first", 0, at.looked))
            return
        index, rule = rules[number]
        test = builder.tree(rule.condition)
        if rule.condition is not None:
            builder.ask_truth(point, ("rule_if", index), test, TRUE)
        following = f"rules {number + 1}"
        name = ("rule", str(index), 0)
        builder.move(
            point, test, (), lambda: chain(builder, name, rule.effects, at, following)
        )
        to = builder.stage(at, following)
        builder.move(point, opposite(test), (), lambda: to)


def _written(builder: Groundwork, effects: tuple[st.Effect, ...]) -> set[int]:
    """Slots that effects may write."""
    story, slot = builder.story, builder.slot
    found: set[int] = set()
    for effect in effects:
        match effect:
            case st.Assign(name):
                found.add(slot[name])
            case st.Cap(store):
                found |= {slot[f"store:{store}.{p}"] for p in story.stores[store].of}
            case st.ActStep(act):
                found |= {slot[f"act:{act}"], slot[f"called:{act}"]}
                thing = story.acts[act].thing
                if thing is not None:
                    found |= _of_thing(builder, thing)
            case st.Hand(thing):
                found |= _of_thing(builder, thing)
            case st.Know(person):
                found.add(slot[f"knows:{person}"])
    return found


def _of_thing(builder: Groundwork, thing: str) -> set[int]:
    slot = builder.slot
    people = builder.story.people
    return {slot[f"thing:{thing}"], *(slot[f"had:{thing}.{p}"] for p in people)}
