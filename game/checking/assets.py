"""Compares what a story names with what its assets offer.

Pictures, marks, hotspots, faces, lights and sounds that are missing, or
spelled with another case than the file, are findings at the line that names
them; faults of a file itself are findings in that file.
"""

from collections.abc import Collection, Iterable, Sequence
from difflib import get_close_matches

from game.library.library import AssetLibrary
from game.library.problem import AssetProblem
from game.loading.compiler import Loaded
from game.loading.directions import AssetUse
from game.narrative.diagnostics import Diagnostic, Severity, Span
from game.narrative.gestures import GESTURES


def asset_findings(loaded: Loaded, library: AssetLibrary) -> list[Diagnostic]:
    """Findings about everything that the loaded story wants shown or heard."""
    finder = _Finder(loaded, library)
    for use in _first_uses(loaded.uses):
        finder.check(use)
    finder.people()
    finder.sounds()
    finder.lamps()
    finder.glows()
    finder.screens()
    finder.files()
    return finder.findings


def _first_uses(uses: Iterable[AssetUse]) -> list[AssetUse]:
    """The first use of each asset: a missing picture is told of once."""
    seen: dict[tuple[str, str, str], AssetUse] = {}
    for use in uses:
        seen.setdefault((use.kind, use.name, use.of), use)
    return list(seen.values())


class _Finder:
    def __init__(self, loaded: Loaded, library: AssetLibrary) -> None:
        self.loaded = loaded
        self.library = library
        self.findings: list[Diagnostic] = []
        self.told: set[AssetProblem] = set()

    def tell(
        self,
        code: str,
        span: Span,
        message: str,
        hint: str,
        severity: Severity = Severity.WARNING,
    ) -> None:
        self.findings.append(Diagnostic(code, span, message, hint, severity))

    def check(self, use: AssetUse) -> None:
        """One use of one asset."""
        if use.kind == "place":
            self._file("places", "place", use.name, use.span)
        elif use.kind == "figure":
            self._file("people", "figure", use.name, use.span)
        elif use.kind == "face":
            self._face(use)
        elif use.kind == "part":
            self._part(use)
        elif use.kind in ("gesture", "pose", "held"):
            self._body(use)
        else:
            self._of_place(use)

    def _of_place(self, use: AssetUse) -> None:
        """One use of something that a place offers."""
        if use.kind == "element":
            self._file("places", "place", use.of, use.span)
        place = self.library.place(use.of)
        if place is None:
            return
        # What it is called, what there is, and what to suggest instead.
        offered: dict[str, tuple[str, Collection[str], Collection[str]]] = {
            "mark": ("mark", place.marks, place.marks),
            "lamp": ("lamp", place.lights, place.lights),
            "hotspot": ("element to notice", place.hotspots, place.hotspots),
            "element": ("element", place.drawing.by_id, place.hotspots),
            "target": ("element to look at", place.drawing.by_id, place.hotspots),
        }
        what, known, told = offered.get(use.kind, ("", (use.name,), ()))
        if use.name not in known:
            self._missing(what, use, told)

    def _missing(self, what: str, use: AssetUse, known: Iterable[str]) -> None:
        self.tell(
            "W102",
            use.span,
            f"the place `{use.of}` has no {what} `{use.name}`",
            _nearest(use.name, sorted(known)),
        )

    def _face(self, use: AssetUse) -> None:
        story = self.loaded.story
        picture = story.people[use.of].picture if story is not None else use.of
        person = self.library.person(picture) if picture else None
        if person is not None and use.name not in person.expressions:
            self.tell(
                "W103",
                use.span,
                f"`{use.of}` has no face `{use.name}`, and looks neutral instead",
                _nearest(use.name, person.expressions),
            )

    def _part(self, use: AssetUse) -> None:
        """A part of a figure that is there only sometimes."""
        story = self.loaded.story
        usual = story.people[use.of].picture if story is not None else use.of
        others = [
            other.name
            for other in self.loaded.uses
            if other.kind == "figure" and other.of == use.of
        ]
        persons = [
            person
            for picture in (usual, *others)
            if picture and (person := self.library.person(picture)) is not None
        ]
        if persons and all(use.name not in p.drawing.by_id for p in persons):
            self.tell(
                "W102",
                use.span,
                f"the figure of `{use.of}` has no part `{use.name}`",
                _nearest(use.name, sorted(persons[0].parts)),
            )

    def _body(self, use: AssetUse) -> None:
        """What somebody does with the body, and what the figure has for it."""
        if use.kind == "held":
            if not self.library.has("held", use.name):
                self._lacks(
                    use,
                    f"`{use.name}` isn't seen in the hand of `{use.of}`",
                    f"draw assets/held/{use.name}.svg, as it hangs from a hand",
                )
            return
        story = self.loaded.story
        picture = story.people[use.of].picture if story is not None else use.of
        person = self.library.person(picture) if picture else None
        if person is None:
            return
        if use.kind == "pose" and use.name == "sits" and "seated" not in person.parts:
            self._lacks(
                use,
                f"the figure of `{use.of}` can't sit: it is cut off at the seat",
                "draw a hidden group `seated`: its legs on a chair",
            )
        own = story.gestures if story is not None else {}
        gesture = GESTURES.get(use.name) or own.get(use.name)
        arms = {"bent-near", "bent-far"} & person.parts.keys()
        needs = gesture is not None and any(
            attitude.near or attitude.far for attitude in gesture.attitudes
        )
        if use.kind == "gesture" and needs and not arms:
            self._lacks(
                use,
                f"the figure of `{use.of}` has no arm free for `{use.name}`",
                "draw hidden arms that bend, `bent-near` and `bent-far`",
            )

    def _lacks(self, use: AssetUse, message: str, hint: str) -> None:
        self.tell("W106", use.span, message, hint)

    def _file(self, kind: str, what: str, name: str, span: Span) -> None:
        for problem in self.library.problems_of(kind, name):
            if self.library.has(kind, name):
                self._problem(problem)
            else:
                self.tell(
                    "W101",
                    span,
                    f"the {what} `{name}` can't be shown: {problem.message}"
                    if kind != "sound"
                    else f"the sound `{name}` can't be heard: {problem.message}",
                    problem.hint,
                )

    def people(self) -> None:
        """Everybody's figure."""
        if self.loaded.story is None:
            return
        for person in self.loaded.story.people.values():
            if person.picture is not None:
                span = self.loaded.spans.get(f"people:{person.id}", Span())
                self._file("people", "figure", person.picture, span)

    def sounds(self) -> None:
        """The files of everything that can be heard."""
        story = self.loaded.story
        for name in story.sounds if story is not None else ():
            span = self.loaded.spans.get(f"sounds:{name}", Span())
            self._file("sound", "sound", name, span)

    def lamps(self) -> None:
        """Lamps that no place has in which their light is used."""
        story = self.loaded.story
        if story is None:
            return
        used: dict[str, set[str]] = {}
        for use in self.loaded.uses:
            if use.kind == "light":
                used.setdefault(use.name, set()).add(use.of)
        for light in story.lights.values():
            places = [self.library.place(p) for p in sorted(used.get(light.id, ()))]
            offered = {lamp for p in places if p is not None for lamp in p.lights}
            if not offered:
                continue
            for lamp, _ in light.lamps:
                if lamp not in offered:
                    span = self.loaded.spans.get(f"lamp:{light.id}.{lamp}", Span())
                    self.tell(
                        "W104",
                        span,
                        f"no place in this light has a lamp `{lamp}`",
                        _nearest(lamp, sorted(offered)),
                    )

    def glows(self) -> None:
        """Lamps of glows that no place has at all."""
        story = self.loaded.story
        if story is None or not story.glows:
            return
        places = [self.library.place(name) for name in self.library.names("places")]
        offered = {lamp for p in places if p is not None for lamp in p.lights}
        for glow in story.glows:
            for lamp in glow.lamps:
                if lamp not in offered:
                    self.tell(
                        "W104",
                        self.loaded.spans.get(f"glow:{glow.id}.{lamp}", Span()),
                        f"no place has a lamp `{lamp}`",
                        _nearest(lamp, sorted(offered)),
                    )

    def screens(self) -> None:
        """The pictures of the title and of the offers."""
        story = self.loaded.story
        for key in ("title_picture", "offers_picture"):
            name = story.texts.get(key) if story is not None else None
            if name:
                span = self.loaded.spans.get(f"text:{key}", Span())
                self._file("places", "place", name, span)

    def files(self) -> None:
        """Faults of the files themselves, whether they are used or not."""
        for problem in self.library.problems():
            self._problem(problem)

    def _problem(self, problem: AssetProblem) -> None:
        if problem in self.told:
            return
        self.told.add(problem)
        span = Span(f"assets/{problem.file}", problem.line or 1, 1, 1)
        severity = Severity.ERROR if problem.is_fatal else Severity.WARNING
        self.tell("W105", span, problem.message, problem.hint, severity)


def _nearest(name: str, known: Sequence[str]) -> str:
    close = get_close_matches(name, known, n=2, cutoff=0.6)
    if close:
        return "did you mean " + " or ".join(f"`{c}`" for c in close) + "?"
    return "there are: " + ", ".join(known) if known else "there are none"
