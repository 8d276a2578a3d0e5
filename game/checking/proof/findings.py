"""Verdicts as findings: what an author should look at, and where.

One mistake has many consequences. A scene that can't be reached isn't told of
again for each of its choices, nor a choice for what stands below it: only the
outermost is told.
"""

from collections.abc import Iterator
from dataclasses import replace

from game.checking.contents import effects
from game.checking.proof.answers import Answer, Proof
from game.checking.proof.model import Key
from game.checking.proof.places import Places
from game.checking.proof.sites import wordings
from game.checking.proof.telling import told
from game.loading.compiler import Loaded
from game.narrative import story as st
from game.narrative.diagnostics import Diagnostic, Severity, Span

_LIVES = {
    "given": "given",
    "taken": "taken hold of",
    "slack": "left hanging slack",
    "mended": "mended",
    "called": "called on",
}
NAMES_SHOWN = 6
_TRUTHS = ("if", "option_if", "thing_if", "offer_if", "rule_if")


def proof_findings(
    loaded: Loaded, proof: Proof, before: list[Diagnostic]
) -> list[Diagnostic]:
    """Findings of a proof that aren't among those told `before` it."""
    if loaded.story is None:
        return []
    teller = _Teller(loaded, loaded.story, proof, before)
    for found in (
        teller.scenes(),
        teller.menus(),
        teller.conditions(),
        teller.wordings(),
        teller.stretches(),
        teller.names(),
        teller.faults(),
        teller.forgotten(),
    ):
        for finding in found:
            teller.tell(finding)
    return teller.findings


class _Teller:
    def __init__(
        self, loaded: Loaded, story: st.Story, proof: Proof, before: list[Diagnostic]
    ) -> None:
        self.story = story
        self.proof = proof
        self.places = Places(loaded, story)
        self.findings: list[Diagnostic] = []
        self.told_before = {(f.code, f.span) for f in before}
        self.names_before = {f.span for f in before if f.code.startswith("W2")}
        # Scenes in which something is told already to be out of reach.
        self.explained: set[str] = set()
        self.early: set[Key] = set()

    def tell(self, finding: Diagnostic) -> None:
        mark = (finding.code, finding.span)
        if mark not in self.told_before:
            self.told_before.add(mark)
            self.findings.append(finding)

    def is_impossible(self, *key: str | int) -> bool:
        verdict = self.proof.verdicts.get(key)
        return verdict is not None and verdict.answer is Answer.IMPOSSIBLE

    def is_reachable(self, *key: str | int) -> bool:
        verdict = self.proof.verdicts.get(key)
        return verdict is not None and verdict.answer is Answer.REACHABLE

    def finding(
        self,
        code: str,
        key: Key,
        message: str,
        hint: str,
        severity: Severity = Severity.WARNING,
    ) -> Diagnostic:
        return Diagnostic(code, self.places.of(key), message, hint, severity)

    def proved(self, key: Key) -> str:
        """The names of the facts with which something was proved."""
        names = [_fact(name) for name in self.proof.verdicts[key].kept]
        if not names:
            return "the order of scenes alone rules it out"
        shown = ", ".join(names[:NAMES_SHOWN])
        shown += ", ..." if len(names) > NAMES_SHOWN else ""
        return f"whatever one does, {shown} never come together for it"

    # --- what can't be reached ------------------------------------------------------

    def scenes(self) -> Iterator[Diagnostic]:
        for key in self.proof.keys("scene"):
            if not self.is_impossible(*key):
                continue
            scene = str(key[1])
            self.explained.add(scene)
            if self.places.of(key) not in self.names_before:
                yield self.finding(
                    "W301",
                    key,
                    f"the scene `{scene}` can't be reached",
                    f"no play comes to it: {self.proved(key)}",
                )

    def menus(self) -> Iterator[Diagnostic]:
        """Options that can't be taken, and things that can't be noticed."""
        for scene in self.story.scenes.values():
            for at, op in enumerate(scene.code):
                if not self.is_reachable("menu", scene.id, at):
                    continue
                if isinstance(op, st.ChooseOp):
                    for option in op.options:
                        yield from self._option(scene.id, option)
                elif isinstance(op, st.NoticeOp):
                    for thing in op.things:
                        yield from self._thing(scene.id, thing)

    def _option(self, scene: str, option: st.Option) -> Iterator[Diagnostic]:
        key: Key = ("choice", option.id)
        if not self.is_impossible(*key):
            yield from self._cost(option)
            return
        self.explained |= {scene, option.id}
        early = self._early(("option_if", option.id))
        if early is not None:
            yield early
            return
        hint = self.proved(key)
        if self.is_impossible("option_if", option.id, 1):
            hint = f"its condition never holds here: {hint}"
        elif option.fallback:
            hint = "something else is always open when it could be taken"
        what = "fallback" if option.fallback else "option"
        short = option.id.partition("/")[2]
        yield self.finding("W302", key, f"the {what} `{short}` can't be taken", hint)

    def _cost(self, option: st.Option) -> Iterator[Diagnostic]:
        key: Key = ("short", option.id)
        if not self.is_impossible(*key):
            return
        short = option.id.partition("/")[2]
        yield self.finding(
            "W309",
            key,
            f"`otherwise` of `{short}` is never shown: its cost can always be paid",
            f"leave it out, or ask for more: {self.proved(key)}",
        )

    def _thing(self, scene: str, thing: st.Noticeable) -> Iterator[Diagnostic]:
        key: Key = ("notice", thing.id)
        if not self.is_impossible(*key):
            return
        self.explained |= {scene, thing.id}
        early = self._early(("thing_if", thing.id))
        if early is not None:
            yield early
            return
        yield self.finding(
            "W303", key, f"`{thing.id}` can't be noticed", self.proved(key)
        )

    def conditions(self) -> Iterator[Diagnostic]:
        for key, verdict in self.proof.verdicts.items():
            if key[0] not in _TRUTHS or key[-1] == 0 or key[1] in self.explained:
                continue
            other: Key = (*key[:-1], 0)
            name = key[:-1]
            never = verdict.answer is Answer.IMPOSSIBLE and self.is_reachable(*other)
            always = self.is_impossible(*other) and self.is_reachable(*key)
            early = self._early(name)
            if early is not None and (never or always or self.is_reachable(*key)):
                yield replace(early, severity=Severity.NOTE) if always else early
            elif self._is_never_written(name):
                continue  # lint has told that nothing writes it
            elif never:
                self.explained.add(str(key[1]))
                yield self.finding(
                    "W307",
                    name,
                    f"`{self.places.condition(name)}` never holds here",
                    self.proved(key),
                )
            elif always:
                self.explained.add(str(key[1]))
                yield self.finding(
                    "W308",
                    name,
                    f"`{self.places.condition(name)}` always holds here",
                    f"leave it out, or ask something else: {self.proved(other)}",
                    # As long as the story isn't written to its end it may still fail.
                    Severity.NOTE if self.story.written_through else Severity.WARNING,
                )

    def _is_never_written(self, name: Key) -> bool:
        return bool(self.proof.reads.get(name, frozenset()) & self.proof.never_written)

    def _early(self, name: Key) -> Diagnostic | None:
        """The finding about a condition that asks for what can't have been yet."""
        slots = self.proof.early.get(name)
        if not slots or name in self.early:
            return None
        self.early.add(name)
        self.explained.add(str(name[1]))
        facts = ", ".join(_fact(slot) for slot in sorted(slots))
        condition = self.places.condition(name) or facts
        return self.finding(
            "W310",
            name,
            f"`{condition}` asks for {facts} before that can have happened",
            "whatever leads to it comes later in the story, or not at all on this way",
        )

    def wordings(self) -> Iterator[Diagnostic]:
        passages: dict[Key, list[Key]] = {}
        for key in self.proof.keys("text"):
            passages.setdefault(key[:-1], []).append(key)
        for keys in passages.values():
            if any(self.is_reachable(*key) for key in keys):
                for key in keys:
                    if self.is_impossible(*key):
                        yield from self._wording(key)

    def _wording(self, key: Key) -> Iterator[Diagnostic]:
        where = (str(key[1]), str(key[2]), int(key[3]))
        for wording in wordings(self.places.text(key), where):
            if wording.key != key:
                continue
            if not wording.condition:
                message = "the last wording of this passage is never shown"
            elif wording.condition in ("first", "cycle"):
                message = f"one of the wordings of `{wording.condition}` never comes"
            else:
                number = int(key[-1]) + 1
                message = f"wording {number} is never shown (`{wording.condition}`)"
            yield self.finding("W309", key, message, self.proved(key))

    def stretches(self) -> Iterator[Diagnostic]:
        """Beats that are never played, where nothing else tells why."""
        for key in self.proof.keys("block"):
            scene = str(key[1])
            inner = any(n.startswith(f"{scene}/") for n in self.explained)
            if self.is_impossible(*key) and scene not in self.explained and not inner:
                self.explained.add(scene)
                yield self.finding(
                    "W311",
                    key,
                    "this is never played",
                    "what stands before it never comes this far",
                )

    def names(self) -> Iterator[Diagnostic]:
        """Endings, acts and things."""
        for key in self.proof.keys("ending"):
            if self.is_impossible(*key) and self._is_new(key):
                message = f"the ending `{key[1]}` can't be reached"
                yield self.finding("W304", key, message, self.proved(key))
        steps = {
            ("act", effect.act, effect.life)
            for effect in effects(self.story)
            if isinstance(effect, st.ActStep)
        }
        for key in self.proof.keys("act"):
            if self.is_impossible(*key) and key in steps and self._is_new(key):
                message = f"the act `{key[1]}` can't be {_LIVES[str(key[2])]}"
                yield self.finding("W305", key, message, self.proved(key))
        for key in self.proof.keys("hand"):
            if self.is_impossible(*key) and self._is_new(key):
                message = f"`{key[1]}` can't come to `{key[2]}`"
                yield self.finding("W306", key, message, self.proved(key))

    def _is_new(self, key: Key) -> bool:
        return self.places.of(key) not in self.names_before

    # --- what shouldn't be reached ----------------------------------------------------

    def faults(self) -> Iterator[Diagnostic]:
        for key, verdict in self.proof.verdicts.items():
            if verdict.answer is not Answer.REACHABLE or verdict.witness is None:
                continue
            kind = str(key[0])
            if kind not in _FAULTS or len(key) == 1:
                continue
            code, message, hint = _FAULTS[kind]
            severity = Severity.ERROR
            if kind == "clamp":
                severity = Severity.WARNING
                variable = str(key[5]).partition(":")[2]
                message = f"`{variable}` would go beyond its bounds and stays at them"
            elif kind == "idle":
                severity = Severity.WARNING
                message = f"nothing is on offer in `{key[1]}`"
            way = f"{hint}; one gets there so: {told(self.story, verdict.witness)}"
            span = self._fault_place(key)
            yield Diagnostic(code, span, message, way, severity)

    def _fault_place(self, key: Key) -> Span:
        if key[0] == "idle":
            return self.places.in_calendar(str(key[1]).partition(".")[0])
        return self.places.of(key)

    def forgotten(self) -> Iterator[Diagnostic]:
        """Acts that nothing remembers once they are given."""
        severity = Severity.NOTE if self.story.written_through else Severity.WARNING
        for act in sorted(self.proof.forgotten):
            key: Key = ("act", act, "given")
            if self.is_reachable(*key) and self._is_new(key):
                yield self.finding(
                    "W325",
                    key,
                    f"once the act `{act}` is given, nothing asks for it any more",
                    "take hold of it, or ask for it, in a scene that comes later",
                    severity,
                )


_FAULTS = {
    "stuck": (
        "W320",
        "here nothing can be chosen",
        "add an option without conditions, or a `fallback`",
    ),
    "loop": (
        "W321",
        "the story runs in a circle without giving the player a turn",
        "let one of its scenes end, or stop for a choice",
    ),
    "deep": (
        "W321",
        "scenes call one another without end",
        "let one of them `go` instead of `call`",
    ),
    "trap": (
        "W322",
        "from here no ending can be reached any more",
        "let something lead on from here",
    ),
    "clamp": ("W323", "", "widen the bounds, or write `full: stays` if it is meant"),
    "idle": ("W324", "", "offer a moment without conditions, or write `follow: 0`"),
}


def _fact(slot: str) -> str:
    """A slot in the words of a condition."""
    kind, _, name = slot.partition(":")
    if kind in ("var", "thing"):
        return name
    if kind == "store":
        return name
    if kind == "act":
        return f"given({name})"
    if kind == "took":
        return f"chose({name})"
    if kind == "had":
        thing, _, person = name.partition(".")
        return f"had({person}, {thing})"
    return f"{kind}({name})"
