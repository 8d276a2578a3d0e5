"""Stage directions: places, lights, who stands where and with which face.

Every use of a picture, mark, hotspot, face, light or lamp is noted as an
`AssetUse` with its place in the text, so that the checker can compare them
with what the assets offer. Light and camera have a reader of their own
(`lighting`).
"""

from game.loading import language as lang
from game.loading.lighting import LightingReader
from game.loading.names import Names
from game.loading.nodes import Node, Scalar
from game.loading.reading import Reading
from game.narrative import story as st
from game.narrative.diagnostics import Span
from game.narrative.values import dataclass


@dataclass(frozen=True, slots=True)
class AssetUse:
    """A picture, mark, hotspot, face or light that a story names.

    Attributes:
        kind: "place", "mark", "hotspot", "element", "face", "light", "lamp" or
            "target" (of the camera or an iris).
        name: Its name.
        of: The place of a mark, hotspot, element, light, lamp or target, the
            person of a face, or "".
        span: Where it is named.
    """

    kind: str
    name: str
    of: str
    span: Span


class DirectionReader:
    """Reads the stage directions of one scene, in order.

    `place` is where the scene is at the direction that was read last; `uses`
    collects what is named.
    """

    def __init__(self, reading: Reading, names: Names) -> None:
        self.reading = reading
        self.names = names
        self.place: str | None = None
        self.uses: list[AssetUse] = []
        self.lighting = LightingReader(reading, names, self._use)

    def _use(self, kind: str, name: str, of: str | None, span: Span) -> None:
        if of is not None:
            self.uses.append(AssetUse(kind, name, of, span))

    def stage(self, fields: dict[str, Node]) -> st.SetStage:
        """The stage set anew, from `place`, `light`, `weather` and `cast`."""
        place = self.reading.words(fields.get("place"))
        before = self.place
        if place is not None:
            self.place = place.value
            self.uses.append(AssetUse("place", place.value, "", place.span))
        light = self._light(fields.get("light"))
        weather = self.reading.one_of(fields.get("weather"), lang.WEATHERS)
        passage = self.lighting.passage(fields.get("transition"), before)
        cast = tuple(
            placement
            for key, value in self.reading.pairs(fields.get("cast"), "`cast`")
            if (placement := self._placement(key, value)) is not None
        )
        name = place.value if place else None
        return st.SetStage(name, light, weather, cast, passage)

    def _light(self, node: Node | None) -> str | None:
        light = self.reading.ref(node, "light", self.names.lights)
        if light is not None and node is not None and self.place is not None:
            self.uses.append(AssetUse("light", light, self.place, node.span))
        return light

    def _placement(self, key: Scalar, node: Node) -> st.Placement | None:
        person = self.reading.ref(key, "person", self.names.people)
        if isinstance(node, Scalar):
            fields: dict[str, Node] = {"mark": node}
        else:
            fields = self.reading.fields(node, lang.PLACEMENT)
        mark = self.reading.words(fields.get("mark"))
        if mark is not None and self.place is not None:
            self.uses.append(AssetUse("mark", mark.value, self.place, mark.span))
        beside = self.reading.ref(fields.get("beside"), "person", self.names.people)
        if mark is not None and beside is not None:
            self.reading.tell(
                "W050",
                fields["beside"].span,
                "somebody stands on a mark or beside somebody, not both",
                "keep one of the two",
            )
        called = self.reading.words(fields.get("as"))
        if person is None:
            return None
        face = self._face(person, fields.get("expression"))
        return st.Placement(
            person,
            mark.value if mark else None,
            beside,
            face,
            called.value if called else None,
        )

    def _face(self, person: str, node: Node | None) -> str:
        face = self.reading.one_of(node, lang.FACES)
        if face is None or node is None:
            return "neutral"
        self.uses.append(AssetUse("face", face, person, node.span))
        return face

    def direction(
        self, name: str, node: Node, tenths: int | None = None
    ) -> list[st.Direct]:
        """The directions under one key of a beat; [] after a mistake.

        Args:
            name: The key.
            node: Its value.
            tenths: How long a change of light or camera takes, if that is said.
        """
        if name == "lamps":
            lamps = self.lighting.lamps(node, self.place)
            return [st.Direct(name, lamps=lamps, tenths=tenths)] if lamps else []
        if name == "camera":
            camera = self.lighting.camera(node, self.place, tenths)
            return [] if camera is None else [st.Direct(name, camera=camera)]
        if name == "light":
            light = self._light(node)
            return [] if light is None else [st.Direct(name, light, tenths=tenths)]
        if name == "leave":
            people = self.names.people
            items = self.reading.several(node)
            refs = [self.reading.ref(item, "person", people) for item in items]
            return [st.Direct("leave", person) for person in refs if person]
        if name in ("enter", "move", "expression"):
            return self._about_people(name, node)
        said = self._named(name, node)
        return [] if said is None else [st.Direct(name, said)]

    def _about_people(self, name: str, node: Node) -> list[st.Direct]:
        """Directions about people: they enter, move, or change their face."""
        found: list[st.Direct] = []
        for key, value in self.reading.pairs(node, f"`{name}`"):
            where: st.Placement | None = None
            if name != "expression":
                where = self._placement(key, value)
            elif self.reading.ref(key, "person", self.names.people):
                face = self._face(key.value, value)
                where = st.Placement(key.value, expression=face)
            if where is not None:
                found.append(st.Direct(name, where.person, where))
        return found

    def _named(self, name: str, node: Node) -> str | None:
        """What a direction names: a weather, a sound, a length."""
        if name == "weather":
            return self.reading.one_of(node, lang.WEATHERS)
        if name == "sound":
            return self.reading.ref(node, "sound", self.names.sounds)
        seconds = self.reading.number(node, 0.1, 5)
        return None if seconds is None else str(round(seconds * 10))
