"""From a pack's text to a `Story`: names first, then everything that uses them."""

import gc
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from game.loading.beats import BeatBuilder, slug
from game.loading.declarations import Declarations
from game.loading.directions import AssetUse
from game.loading.effects import EffectReader
from game.loading.names import Names
from game.loading.nodes import Mapping as MappingNode
from game.loading.nodes import Node, Scalar, Sequence, read_nodes
from game.loading.pack import Source
from game.loading.reading import ID, Reading
from game.loading.scenes import SceneBuilder
from game.loading.story_document import rules
from game.loading.texts import TextReader, WrittenText
from game.narrative import story as st
from game.narrative.diagnostics import Diagnostic, Severity, Span
from game.narrative.expression import Expression


@dataclass(slots=True)
class Loaded:
    """What came of reading a pack.

    Attributes:
        story: The story, or None if an error kept it from being built.
        findings: Everything wrong, in the order of files and lines.
        sources: The files by path, to show their lines.
        uses: Every picture, mark, hotspot, face and light that is named.
        spans: Where things are declared: "scene:ID", "option:SCENE/ID",
            "acts:ID", "people:ID" and so on.
        texts: Every shown text with its place, in the order of the story.
    """

    story: st.Story | None
    findings: list[Diagnostic]
    sources: dict[str, Source]
    uses: list[AssetUse] = field(default_factory=list)
    spans: dict[str, Span] = field(default_factory=dict)
    texts: list[WrittenText] = field(default_factory=list)


def compile_sources(
    sources: list[Source], findings: list[Diagnostic], digest: str = ""
) -> Loaded:
    """Builds the story that `sources` tell; see `_compiled`.

    Everything made here is kept, so looking for garbage meanwhile finds none
    and takes half of the time.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        return _compiled(sources, findings, digest)
    finally:
        if was_enabled:
            gc.enable()


def _compiled(sources: list[Source], findings: list[Diagnostic], digest: str) -> Loaded:
    """Builds the story that `sources` tell.

    Args:
        sources: The files.
        findings: What was already found while reading them; added to.
        digest: Fingerprint of the sources, kept with the story.
    """
    reading = Reading()
    reading.findings = findings
    documents = _Documents(reading, sources)
    names = Names()
    declarations = Declarations(reading, names)
    option_ids = documents.name_scenes(names)
    declarations.read(documents.declaring, documents.story)
    names.number_slots()
    settings = declarations.settings
    spans = {**declarations.spans, **documents.spans}

    scenes: dict[str, st.Scene] = {}
    offers: dict[str, st.Offer] = {}
    uses: list[AssetUse] = []
    texts: list[WrittenText] = []
    for scene_id, document in documents.scenes.items():
        beats = BeatBuilder(reading, names, scene_id, option_ids, settings.cost_from)
        builder = SceneBuilder(reading, names, scene_id, beats)
        built = builder.build(document)
        scenes[scene_id], offers[scene_id] = built.scene, built.offer
        uses += built.uses
        texts += built.texts

    for staging in names.stagings if names.people else ():
        BeatBuilder(reading, names, "", {}).stage.rehearse(staging)
    # What a staging is told of, it would be told of in every scene that plays it.
    findings[:] = dict.fromkeys(findings)

    plain = TextReader(reading, names, "")
    effects = EffectReader(plain).effects
    found_rules = rules(reading, settings, names, effects, plain.condition)
    props = {
        place: _shown(plain, pairs) for place, pairs in declarations.places.items()
    }
    worn = {
        person: shown
        for person, pairs in declarations.worn.items()
        if (shown := _shown(plain, pairs))
    }
    for person, pairs in declarations.worn.items():
        uses += [AssetUse("part", e.value, person, e.span) for e, _ in pairs]
    for place, pairs in declarations.places.items():
        uses += [AssetUse("element", e.value, place, e.span) for e, _ in pairs]
    glows = tuple(
        st.Glow(glow, lamps, amount)
        for glow, (lamps, node) in declarations.glows.items()
        if (amount := plain.amount_here(node)) is not None
    )
    start, finish = _ends(reading, settings.nodes, names)
    _require_story(reading, documents, sources)
    has_errors = any(f.severity is Severity.ERROR for f in findings)
    story = None
    if not has_errors and start is not None:
        story = st.Story(
            id=settings.id,
            title=settings.title,
            language=settings.language,
            start=start,
            finish=finish,
            leads=names.leads,
            people=names.people,
            variables=names.variables,
            stores=names.stores,
            cost_from=settings.cost_from,
            things=names.things,
            acts=names.acts,
            endings=names.endings,
            content_marks=names.marks,
            lights=names.lights,
            calendar=tuple(settings.calendar),
            rules=tuple(found_rules),
            offers=offers,
            scenes=scenes,
            slots=tuple(names.slots),
            starts=tuple(names.starts),
            highs=tuple(names.highs),
            lows=tuple(names.lows),
            holders=names.holders,
            props=props,
            worn=worn,
            glows=glows,
            sounds=names.sounds,
            place_sounds=names.place_sounds,
            gestures=names.gestures,
            texts=settings.texts,
            written_through=settings.written_through,
            digest=digest,
        )
    if any(f.code in _UNREADABLE for f in findings):
        # What a file that can't be read declares is unknown, and would be missed
        # everywhere else. Its own mistake is the one to mend first.
        findings[:] = [f for f in findings if f.code not in _ABOUT_NAMES]
    findings.sort(key=lambda f: (f.span.file, f.span.line, f.span.column, f.code))
    by_path = {source.path: source for source in sources}
    return Loaded(story, findings, by_path, uses, spans, texts)


_UNREADABLE = ("W001", "W002", "W003", "W005", "W006", "W007")
_ABOUT_NAMES = ("W030", "W036", "W060", "W061")


def _ends(
    reading: Reading, fields: Mapping[str, Node], names: Names
) -> tuple[str | None, str | None]:
    start = reading.ref(fields.get("start"), "scene", names.scenes)
    finish = reading.ref(fields.get("finish"), "scene", names.scenes)
    return start, finish


def _require_story(
    reading: Reading, documents: "_Documents", sources: list[Source]
) -> None:
    if documents.story is None and sources:
        reading.tell(
            "W036",
            Span(sources[0].path, 1, 1, 1),
            "no file says what the story is",
            "add a story.yaml with `story:`, `format: 1`, `title:` and `start:`",
        )


class _Documents:
    """The documents of all files, by what they are."""

    def __init__(self, reading: Reading, sources: list[Source]) -> None:
        self.reading = reading
        self.story: MappingNode | None = None
        self.declaring: list[MappingNode] = []
        self.scenes: dict[str, MappingNode] = {}
        self.spans: dict[str, Span] = {}
        for source in sources:
            nodes, findings = read_nodes(source)
            reading.findings += findings
            for node in nodes:
                self._sort(node)

    def _sort(self, node: Node) -> None:
        if not isinstance(node, MappingNode):
            self.reading.tell(
                "W037",
                node.span,
                "this document is neither a scene nor declarations",
                "begin it with a key, such as `scene: an_id`",
            )
            return
        scene = node.get("scene")
        if node.get("story") is not None:
            if self.story is not None:
                self.reading.tell(
                    "W031",
                    node.span,
                    "there are two story documents",
                    "keep one; other declarations may stand in any file",
                    also=self.story.span,
                )
            else:
                self.story = node
        elif scene is not None or node.get("beats") is not None:
            self._scene(node, scene)
        else:
            self.declaring.append(node)

    def _scene(self, node: MappingNode, scene: Node | None) -> None:
        if scene is None:
            self.reading.tell(
                "W012",
                node.span,
                "a scene needs the key `scene`",
                "write its id first: `scene: an_id`",
            )
            return
        scene_id = self.reading.id(scene)
        if scene_id is None:
            return
        if scene_id in self.scenes:
            self.reading.tell(
                "W031",
                scene.span,
                f"there are two scenes `{scene_id}`",
                "give one of the two another id",
                also=self.spans[f"scene:{scene_id}"],
            )
            return
        self.scenes[scene_id] = node
        self.spans[f"scene:{scene_id}"] = scene.span

    def name_scenes(self, names: Names) -> dict[int, str]:
        """Enters scenes, options and things to notice into `names`.

        Returns:
            The full id of each option, by the identity of its node.
        """
        option_ids: dict[int, str] = {}
        names.scenes = dict.fromkeys(self.scenes)
        for scene_id, document in self.scenes.items():
            for kind, key, node in _marked(document.get("beats")):
                if kind == "option":
                    self._name_option(scene_id, node, names, option_ids)
                elif isinstance(key, Scalar):
                    self._name_noticeable(key, names)
        return option_ids

    def _name_option(
        self, scene: str, node: Node, names: Names, option_ids: dict[int, str]
    ) -> None:
        if not isinstance(node, MappingNode):
            return
        written, label = node.get("id"), node.get("do")
        if isinstance(written, Scalar):
            short = written.value
            if not ID.match(short):
                self.reading.id(written)
                return
            full, span = f"{scene}/{short}", written.span
            if full in names.options:
                self.reading.tell(
                    "W031",
                    span,
                    f"the scene `{scene}` has two options `{short}`",
                    "give one of the two another id",
                    also=self.spans[f"option:{full}"],
                )
                return
        else:
            words = label.value if isinstance(label, Scalar) else "fallback"
            base = f"{scene}/{slug(words)}"
            full, number = base, 2
            while full in names.options:
                full, number = f"{base}_{number}", number + 1
            span = label.span if label is not None else node.span
            self.reading.tell(
                "W038",
                span,
                "this option has no id, so saves lose it when its words change",
                f"add `id: {full.partition('/')[2]}`",
                Severity.WARNING,
            )
        names.options[full] = None
        option_ids[id(node)] = full
        self.spans[f"option:{full}"] = span

    def _name_noticeable(self, key: Scalar, names: Names) -> None:
        if self.reading.id(key) is None:
            return
        if key.value in names.noticeables:
            self.reading.tell(
                "W031",
                key.span,
                f"two things to notice are called `{key.value}`",
                "rename one; `on:` says which element of the place it is",
                also=self.spans[f"noticed:{key.value}"],
            )
            return
        names.noticeables[key.value] = None
        self.spans[f"noticed:{key.value}"] = key.span


def _marked(node: Node | None) -> Iterator[tuple[str, Scalar | None, Node]]:
    """All options and things to notice below `node`, in the written order.

    Yields ("option", None, node) and ("thing", key, node).
    """
    stack: list[Node] = [node] if node is not None else []
    while stack:
        here = stack.pop()
        if isinstance(here, Sequence):
            stack.extend(reversed(here.items))
        elif isinstance(here, MappingNode):
            for key, value in here.items:
                if key.value == "choose" and isinstance(value, Sequence):
                    for option in value.items:
                        yield "option", None, option
                elif key.value == "notice" and isinstance(value, MappingNode):
                    things = value.get("things")
                    if isinstance(things, MappingNode):
                        for name, thing in things.items:
                            yield "thing", name, thing
            stack.extend(v for _, v in reversed(here.items) if type(v) is not Scalar)


def _shown(
    plain: TextReader, pairs: list[tuple[Scalar, Node]]
) -> tuple[tuple[str, Expression], ...]:
    """Elements of a picture, with the conditions on which they are there."""
    return tuple(
        (element.value, shown)
        for element, node in pairs
        if (shown := plain.condition(node)) is not None
    )
