"""Stage directions: places, lights, who stands where and with which face.

Every use of a picture, mark, hotspot, face, light or lamp is noted as an
`AssetUse` with its place in the text, so that the checker can compare them
with what the assets offer. Light and camera have a reader of their own
(`lighting`).
"""

from dataclasses import replace

from game.loading import language as lang
from game.loading.lighting import LightingReader
from game.loading.names import Names
from game.loading.nodes import Mapping, Node, Scalar
from game.loading.reading import Reading, did_you_mean
from game.narrative import story as st
from game.narrative.attitudes import FACES
from game.narrative.diagnostics import Severity, Span
from game.narrative.gestures import GESTURES
from game.narrative.values import dataclass

# Directions about how somebody is, where they are.
_HOW = ("expression", "gesture", "pose", "holding")
_STAGED = frozenset(key.name for key in lang.STAGE_KEYS)


@dataclass(frozen=True, slots=True)
class AssetUse:
    """A picture, mark, hotspot, face or light that a story names.

    Attributes:
        kind: "place", "mark", "hotspot", "element", "face", "gesture", "pose",
            "held", "part" (of a figure), "figure" (another one), "light", "lamp" or
            "target" (of the camera or an iris).
        name: Its name.
        of: The place of a mark, hotspot, element, light, lamp or target, the
            person of a face, gesture, pose, figure or thing in a hand, or "".
        span: Where it is named.
    """

    kind: str
    name: str
    of: str
    span: Span


class DirectionReader:
    """Reads the stage directions of one scene, in order.

    `place` is where the scene is at the direction that was read last; `uses`
    collects what is named. While a staging is read, `roles` says who plays what.
    """

    def __init__(self, reading: Reading, names: Names) -> None:
        self.reading = reading
        self.names = names
        self.place: str | None = None
        self.uses: list[AssetUse] = []
        self.lighting = LightingReader(reading, names, self._use)
        self.roles: dict[str, str] = {}

    def _use(self, kind: str, name: str, of: str | None, span: Span) -> None:
        if of is not None:
            self.uses.append(AssetUse(kind, name, of, span))

    def _person(self, node: Node | None) -> str | None:
        """A person's id; in a staging, also by the role."""
        if isinstance(node, Scalar) and node.value in self.roles:
            return self.roles[node.value]
        return self.reading.ref(node, "person", self.names.people)

    def _played(self, node: Node) -> Node:
        """A node with whoever has a role in its place."""
        if isinstance(node, Mapping) and self.roles:
            return replace(
                node, items=[(key, self._played(value)) for key, value in node.items]
            )
        if isinstance(node, Scalar) and node.value in self.roles:
            return replace(node, value=self.roles[node.value])
        return node

    def stage(self, fields: dict[str, Node]) -> st.SetStage:
        """The stage set anew, from `place`, `light`, `weather` and `cast`."""
        place = self.reading.words(fields.get("place"))
        before = self.place
        if place is not None:
            self.place = place.value
            self.uses.append(AssetUse("place", place.value, "", place.span))
        light = self._light(fields.get("light"))
        weather = self.lighting.weather(fields.get("weather"))
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
        person = self._person(key)
        fields = self._where(node, lang.PLACEMENT)
        mark, beside = self._spot(fields)
        called = self.reading.words(fields.get("as"))
        if person is None:
            return None
        face = self._face(person, fields.get("expression"))
        return st.Placement(
            person,
            mark,
            beside,
            face,
            called.value if called else None,
            self._gesture(person, fields.get("gesture")),
            self._pose(person, fields.get("pose")),
            self._held(person, fields.get("holding")),
            self.reading.flag(fields.get("silhouette")),
            self._picture(person, fields.get("picture")),
        )

    def _where(self, node: Node, shape: lang.Shape) -> dict[str, Node]:
        """What is said of where somebody is; a single word is a mark."""
        if isinstance(node, Scalar):
            return {"mark": node}
        return self.reading.fields(node, shape)

    def _spot(self, fields: dict[str, Node]) -> tuple[str | None, str | None]:
        """A mark, or whom one stands beside."""
        mark = self.reading.words(fields.get("mark"))
        if mark is not None and self.place is not None:
            self.uses.append(AssetUse("mark", mark.value, self.place, mark.span))
        beside = self._person(fields.get("beside"))
        if mark is not None and beside is not None:
            self.reading.tell(
                "W050",
                fields["beside"].span,
                "somebody stands on a mark or beside somebody, not both",
                "keep one of the two",
            )
        return (mark.value if mark else None), beside

    def _face(self, person: str, node: Node | None) -> str:
        face = self.reading.one_of(node, FACES)
        if face is None or node is None:
            return "neutral"
        self.uses.append(AssetUse("face", face, person, node.span))
        return face

    def _gesture(self, person: str, node: Node | None) -> str | None:
        """A gesture; one that nobody knows is kept, and played as a nod."""
        if node is None:
            return None
        word = self.reading.words(node)
        if word is None:
            return None
        known = {*GESTURES, *self.names.gestures}
        if word.value not in known:
            self.reading.tell(
                "W055",
                word.span,
                f"nobody knows the gesture `{word.value}`, and it is shown as a nod",
                did_you_mean(word.value, known),
                Severity.WARNING,
            )
        self.uses.append(AssetUse("gesture", word.value, person, word.span))
        return word.value

    def _pose(self, person: str, node: Node | None) -> str | None:
        pose = None if node is None else self.reading.one_of(node, lang.POSES)
        if pose is not None and node is not None:
            self.uses.append(AssetUse("pose", pose, person, node.span))
        return pose

    def _picture(self, person: str, node: Node | None) -> str | None:
        """A figure that isn't somebody's usual one."""
        picture = self.reading.words(node)
        if picture is None:
            return None
        self.uses.append(AssetUse("figure", picture.value, person, picture.span))
        return picture.value

    def _held(self, person: str, node: Node | None) -> str | None:
        if node is None:
            return None
        if isinstance(node, Scalar) and node.value == "nothing":
            # Not even what would be seen in the hand by itself.
            return ""
        thing = self.reading.ref(node, "thing", self.names.things)
        if thing is not None:
            self.uses.append(AssetUse("held", thing, person, node.span))
        return thing

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
            camera = self.lighting.camera(self._played(node), self.place, tenths)
            return [] if camera is None else [st.Direct(name, camera=camera)]
        if name == "light":
            light = self._light(node)
            return [] if light is None else [st.Direct(name, light, tenths=tenths)]
        if name == "leave":
            items = self.reading.several(node)
            refs = [self._person(item) for item in items]
            return [st.Direct("leave", person) for person in refs if person]
        if name == "move":
            return [
                made
                for key, value in self.reading.pairs(node, "`move`")
                for made in self._move(key, value)
            ]
        if name in ("enter", *_HOW):
            return self._about_people(name, node)
        said = self._named(name, node)
        return [] if said is None else [st.Direct(name, said)]

    def _about_people(self, name: str, node: Node) -> list[st.Direct]:
        """Directions about people: they enter, or hold themselves so."""
        found: list[st.Direct] = []
        for key, value in self.reading.pairs(node, f"`{name}`"):
            where: st.Placement | None = None
            if name == "enter":
                where = self._placement(key, value)
            elif (person := self._person(key)) is not None:
                where = self._how(name, person, value)
            if where is not None:
                found.append(st.Direct(name, where.person, where))
        return found

    def _move(self, key: Scalar, node: Node) -> list[st.Direct]:
        """Somebody walks; then whatever is said of how they are once there."""
        person = self._person(key)
        before = len(self.reading.findings)
        fields = self._where(node, lang.MOVE)
        mark, beside = self._spot(fields)
        if not {"mark", "beside"} & fields.keys():
            # An unknown key may be a misspelt `mark`, and has been told.
            if len(self.reading.findings) == before:
                self.reading.tell(
                    "W057",
                    key.span,
                    f"this moves `{key.value}`, and doesn't say where to",
                    "name a mark, or `beside` somebody; who stays where they are "
                    "has `pose`, `gesture`, `expression`, `holding` in the beat",
                )
            return []
        if person is None:
            return []
        picture = self._picture(person, fields.get("picture"))
        there = st.Placement(person, mark, beside, picture=picture)
        found = [st.Direct("move", person, there)]
        for name in _HOW:
            how = self._how(name, person, fields[name]) if name in fields else None
            if how is not None:
                found.append(st.Direct(name, person, how))
        return found

    def _how(self, name: str, person: str, node: Node) -> st.Placement | None:
        """One direction about how somebody holds themselves."""
        if name == "expression":
            return st.Placement(person, expression=self._face(person, node))
        if name == "gesture":
            gesture = self._gesture(person, node)
            return st.Placement(person, gesture=gesture) if gesture else None
        if name == "pose":
            pose = self._pose(person, node)
            return st.Placement(person, pose=pose) if pose else None
        return st.Placement(person, holds=self._held(person, node))

    # --- stagings -----------------------------------------------------------------

    def staged(self, node: Node) -> tuple[dict[str, Node], dict[str, str]] | None:
        """The directions of the staging that `node` names, and its roles.

        None after a mistake.
        """
        name: Scalar | None
        given: Node | None = None
        if isinstance(node, Mapping) and len(node.items) == 1:
            name, given = node.items[0]
        elif isinstance(node, Mapping):
            self.reading.tell(
                "W056",
                node.span,
                "one staging at a time",
                "write `staging: {its name: {role: person}}`",
            )
            return None
        else:
            name = self.reading.words(node)
        known = self.reading.ref(name, "staging", self.names.stagings)
        if known is None or name is None:
            return None
        wanted = self.roles_of(known)
        roles = self._filled(name, wanted, given)
        return None if roles is None else (self.directions_of(known), roles)

    def roles_of(self, staging: str) -> list[str]:
        """The roles of a staging."""
        roles = self.reading.several(self.names.stagings[staging].get("roles"))
        return [role.value for role in roles if isinstance(role, Scalar)]

    def directions_of(self, staging: str) -> dict[str, Node]:
        """The directions of a staging, by their keys."""
        items = self.names.stagings[staging].items
        return {key.value: value for key, value in items if key.value in _STAGED}

    def _filled(
        self, name: Scalar, wanted: list[str], given: Node | None
    ) -> dict[str, str] | None:
        """Who plays each role; None if that isn't said."""
        roles: dict[str, str] = {}
        before = len(self.reading.findings)
        for key, value in self.reading.pairs(given, "the roles of a staging"):
            if key.value not in wanted:
                self.reading.tell(
                    "W056",
                    key.span,
                    f"the staging `{name.value}` has no role `{key.value}`",
                    did_you_mean(key.value, wanted) or "it has no roles at all",
                )
                continue
            person = self.reading.ref(value, "person", self.names.people)
            if person is not None:
                roles[key.value] = person
        missing = [role for role in wanted if role not in roles]
        if missing and len(self.reading.findings) == before:
            self.reading.tell(
                "W056",
                name.span,
                f"nobody plays {', '.join(f'`{role}`' for role in missing)}",
                f"write `staging: {{{name.value}: {{{missing[0]}: somebody}}}}`",
            )
        return None if missing else roles

    def _named(self, name: str, node: Node) -> str | None:
        """What a direction names: a weather, a sound, a length."""
        if name == "weather":
            return self.lighting.weather(node)
        if name == "sound":
            return self.reading.ref(node, "sound", self.names.sounds)
        seconds = self.reading.number(node, 0.1, 5)
        return None if seconds is None else str(round(seconds * 10))
