"""What stands in a story and leads to nothing: findings from the text alone.

No play is run here. A scene counts as used if the calendar offers it or any
operation leads to it, whatever the conditions say; whether it can really be
reached is a question for a proof.
"""

from game.checking.contents import effects, expressions
from game.loading.compiler import Loaded
from game.narrative import story as st
from game.narrative.diagnostics import Diagnostic, Severity, Span
from game.narrative.expression import slots_read


def story_findings(loaded: Loaded) -> list[Diagnostic]:
    """Findings about a story that could be built; [] if it couldn't."""
    if loaded.story is None:
        return []
    linter = _Linter(loaded, loaded.story)
    linter.scenes()
    linter.ends()
    linter.acts()
    linter.variables()
    linter.things()
    return linter.findings


class _Linter:
    def __init__(self, loaded: Loaded, story: st.Story) -> None:
        self.loaded = loaded
        self.story = story
        self.findings: list[Diagnostic] = []
        self.effects = list(effects(story))
        slots = story.slots
        self.read = {
            slots[i] for test in expressions(story) for i in slots_read(test.node)
        }
        for glow in story.glows:
            # Slots beyond the story's own say who is on the stage.
            read = slots_read(glow.amount.node)
            self.read |= {slots[i] for i in read if i < len(slots)}
        # Later parts of an unfinished story may still read what this one writes.
        self.unread = Severity.NOTE if story.written_through else Severity.WARNING

    def tell(
        self,
        code: str,
        key: str,
        message: str,
        hint: str,
        severity: Severity = Severity.WARNING,
    ) -> None:
        span = self.loaded.spans.get(key, Span())
        self.findings.append(Diagnostic(code, span, message, hint, severity))

    def scenes(self) -> None:
        """Scenes that nothing leads to."""
        reached = {self.story.start, self.story.finish}
        for scene in self.story.scenes.values():
            reached |= {
                op.scene for op in scene.code if isinstance(op, st.Go | st.Call)
            }
        for offer in self.story.offers.values():
            if offer.scene not in reached and not offer.when:
                self.tell(
                    "W201",
                    f"scene:{offer.scene}",
                    f"nothing leads to the scene `{offer.scene}`",
                    "give it a `when:`, or `go:` or `call:` it from another scene",
                )
            if offer.kind == "moment" and offer.when and not offer.crossing:
                if offer.absence is None:
                    self.tell(
                        "W202",
                        f"scene:{offer.scene}",
                        f"the moment `{offer.scene}` has no `without_you`",
                        "say what happens if nobody follows it; "
                        "`without_you: {line: ...}` is enough",
                    )
                if offer.street is None:
                    self.tell(
                        "W203",
                        f"scene:{offer.scene}",
                        f"the moment `{offer.scene}` has no `street` line",
                        "say in one line what is visible from the street",
                    )

    def ends(self) -> None:
        """Stories without an ending, and endings that nothing reaches."""
        reached = {
            op.ending
            for scene in self.story.scenes.values()
            for op in scene.code
            if isinstance(op, st.Finish)
        }
        for ending in self.story.endings.values():
            if ending.id not in reached:
                self.tell(
                    "W204",
                    f"endings:{ending.id}",
                    f"nothing reaches the ending `{ending.id}`",
                    f"write `- ending: {ending.id}` where it happens",
                )
        finals = [e for e in reached if self.story.endings[e].of is None]
        if not finals:
            self.tell(
                "W205",
                f"scene:{self.story.start}",
                "the story stops without an ending",
                "declare one under `endings:` and write `- ending: its_id`",
            )

    def acts(self) -> None:
        """Acts never given, and acts that nothing remembers."""
        lives: dict[str, set[str]] = {}
        for effect in self.effects:
            if isinstance(effect, st.ActStep):
                lives.setdefault(effect.act, set()).add(effect.life)
        for act in self.story.acts:
            found = lives.get(act, set())
            if not found & {"given", "slack"}:
                self.tell(
                    "W206",
                    f"acts:{act}",
                    f"the act `{act}` is never given",
                    f"write `act: {act}` at the option that is the act",
                )
            elif f"act:{act}" not in self.read and not found & {"taken", "mended"}:
                self.tell(
                    "W207",
                    f"acts:{act}",
                    f"nothing later remembers the act `{act}`",
                    f"write `takes: {act}` where it is taken hold of, or ask for "
                    f"`given({act})` somewhere",
                    self.unread,
                )

    def variables(self) -> None:
        """Variables written and never read, or read and never written."""
        written = {e.slot for e in self.effects if isinstance(e, st.Assign)}
        for variable in self.story.variables.values():
            slot = f"var:{variable.id}"
            is_read, is_written = slot in self.read, slot in written
            if not is_read and not is_written:
                told = ("W208", "is never used", "remove it", Severity.WARNING)
            elif not is_read:
                told = (
                    "W209",
                    "is written and never read",
                    "ask for it in a condition, or remove it",
                    self.unread,
                )
            elif not is_written:
                told = (
                    "W210",
                    "is read and never written",
                    "`set` it somewhere, or remove it",
                    Severity.WARNING,
                )
            else:
                continue
            code, what, hint, severity = told
            name = f"variables:{variable.id}"
            message = f"the variable `{variable.id}` {what}"
            self.tell(code, name, message, hint, severity)

    def things(self) -> None:
        """Things that never change hands."""
        moved = {e.thing for e in self.effects if isinstance(e, st.Hand)}
        given = {e.act for e in self.effects if isinstance(e, st.ActStep)}
        moved |= {
            a.thing for a in self.story.acts.values() if a.thing and a.id in given
        }
        for thing in self.story.things:
            if thing not in moved:
                self.tell(
                    "W211",
                    f"things:{thing}",
                    f"the thing `{thing}` never changes hands",
                    "give it with an act (`thing:`), or `hand:` it to somebody",
                    self.unread,
                )
