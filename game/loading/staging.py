"""The stage of a scene: what it opens on, and what beats and stagings change of it.

Directions themselves are read by `directions`; here they come into their order, each
with what belongs to it, and a staging's under the scene's own words.
"""

from game.loading.directions import DirectionReader
from game.loading.nodes import Node, Scalar
from game.loading.reading import Reading
from game.narrative import story as st

_WITH_PLACE = ("over", "transition")


class StageWriter:
    """Appends stage directions to the operations of one scene."""

    def __init__(
        self, reading: Reading, directions: DirectionReader, code: list[st.Op]
    ) -> None:
        self.reading = reading
        self.directions = directions
        self.code = code

    def open(self, fields: dict[str, Node]) -> None:
        """The stage at the start of a scene: its own words, on top of a staging's."""
        directions = self.directions
        staged = directions.staged(fields["staging"]) if "staging" in fields else None
        if staged is None:
            self.code.append(directions.stage(fields))
            return
        place = fields.get("place")
        if isinstance(place, Scalar):
            directions.place = place.value
        rest, directions.roles = staged
        under = directions.stage(rest)
        directions.roles = {}
        own = directions.stage(fields)
        placed = {where.person: where for where in (*under.cast, *own.cast)}
        self.code.append(
            st.SetStage(
                own.place or under.place,
                own.light or under.light,
                own.weather or under.weather,
                tuple(placed.values()),
                own.passage or under.passage,
            )
        )
        directions.roles = staged[1]
        # The rest comes after it, unless the scene says it otherwise.
        done = {"place", "light", "weather", "cast", "transition", *fields}
        for name in rest:
            self.direct(name, rest, done)
        directions.roles = {}

    def follow(self, node: Node) -> None:
        """The directions of a staging, in their order."""
        staged = self.directions.staged(node)
        if staged is None:
            return
        fields, self.directions.roles = staged
        self._all(fields)
        self.directions.roles = {}

    def rehearse(self, staging: str) -> None:
        """Reads a staging with anybody in its roles, for the mistakes in it."""
        directions = self.directions
        somebody = next(iter(directions.names.people), "")
        directions.roles = dict.fromkeys(directions.roles_of(staging), somebody)
        self._all(directions.directions_of(staging))
        directions.roles = {}

    def _all(self, fields: dict[str, Node]) -> None:
        done: set[str] = set()
        for name in fields:
            self.direct(name, fields, done)

    def lit(self, fields: dict[str, Node]) -> None:
        """Lamps and camera, which come after the place they are in."""
        tenths = self.directions.lighting.tenths(fields.get("over"))
        for name in ("lamps", "camera"):
            if name in fields:
                self.code += self.directions.direction(name, fields[name], tenths)

    def direct(self, name: str, fields: dict[str, Node], done: set[str]) -> None:
        """The direction under one key, with what belongs to it, unless it's done."""
        if name in done:
            return
        if name in ("place", "cast"):
            self.code.append(self.directions.stage(fields))
            self.lit(fields)
            done |= {"place", "cast", "light", "weather", "transition"}
            done |= {"lamps", "camera"}
        elif name == "over":
            self._check_over(fields)
        elif name == "transition" and not {"place", "cast"} & fields.keys():
            self._tell_lost(fields[name], "transition", "place")
        elif name not in _WITH_PLACE:
            tenths = self.directions.lighting.tenths(fields.get("over"))
            self.code += self.directions.direction(name, fields[name], tenths)

    def _check_over(self, fields: dict[str, Node]) -> None:
        if not fields.keys() & {"light", "lamps", "camera"}:
            self._tell_lost(fields["over"], "over", "light, lamps or camera")

    def _tell_lost(self, node: Node, key: str, wanted: str) -> None:
        self.reading.tell(
            "W052",
            node.span,
            f"`{key}` says how {wanted} changes, and nothing of that changes here",
            f"write it into the beat with {wanted}, or remove it",
        )
