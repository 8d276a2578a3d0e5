"""Small stories made up by machine, over the whole language."""

import json
from typing import Any

from hypothesis import strategies as some

Beat = Any
FLAGS = ("late", "own")
PEOPLE = ("ann", "bob")


class Maker:
    """Makes one story from what is drawn; ids are given in order."""

    def __init__(self, draw: some.DrawFn) -> None:
        self.draw = draw
        self.options: list[str] = []
        self.things: list[str] = []
        self.words = 0
        self.scene = ""
        self.size = 0

    def among(self, *values: Any) -> Any:
        return self.draw(some.sampled_from(values))

    def chance(self, one_in: int) -> bool:
        return bool(self.draw(some.integers(1, one_in)) == one_in)

    # --- the text -------------------------------------------------------------------

    def prose(self) -> str:
        self.words += 1
        text = f"Words {self.words}."
        if self.chance(4):
            text += f" {{{self.condition()}? yes | no}}"
        elif self.chance(8):
            text += " {first? new | old}"
        elif self.chance(8):
            text += " {cycle? a | b | c}"
        elif self.chance(10):
            text += f" {{{self.condition()}? yes | {self.condition()}? so}}"
        return text

    def condition(self, depth: int = 0) -> str:
        if depth < 2 and self.chance(3):
            word = self.among("and", "or")
            parts = [self.condition(depth + 1), self.condition(depth + 1)]
            return f"({parts[0]} {word} {parts[1]})"
        return str(
            self.among(
                "late",
                "own",
                "not late",
                "n > 0",
                "n == 2",
                "n + w.ann > 2",
                "w.ann > 0",
                "w.bob < 1",
                "mood == glad",
                "mood",
                "seen(two)",
                "not seen(three)",
                "happened(m1)",
                "visits(two) > 1",
                "given(tea)",
                "held(tea)",
                "slack(tea)",
                "called(tea)",
                "linked(ann, bob)",
                "threads(bob) > 0",
                "hat == bob",
                "had(bob, hat)",
                "knows(bob)",
                "@chose",
                "not @chose",
                "@noticed",
            )
        )

    def effects(self) -> dict[str, Any]:
        kind = self.among("set", "set", "set", "act", "takes", "slack", "mends", "x")
        if kind == "set":
            return {"set": self.assignments()}
        if kind == "x":
            other: dict[str, Any] = self.among(
                {"hand": {"hat": "bob"}},
                {"hand": {"hat": "nobody"}},
                {"knows": "bob"},
                {"calls_on": "tea"},
            )
            return other
        return {kind: "tea"}

    def assignments(self) -> dict[str, str]:
        name, value = self.among(
            ("late", "true"),
            ("late", "false"),
            ("own", "not late"),
            ("n", "+1"),
            ("n", "-1"),
            ("n", "2"),
            ("n", "w.ann"),
            ("w.ann", "-1"),
            ("w.bob", "+n"),
            ("mood", "glad"),
            ("mood", "none"),
            ("n", "visits(two)"),
        )
        return {name: value}

    # --- beats ----------------------------------------------------------------------

    is_glance = False

    def block(self, depth: int, most: int = 3) -> list[Beat]:
        return [self.beat(depth) for _ in range(self.draw(some.integers(1, most)))]

    def beat(self, depth: int) -> Beat:  # noqa: C901 - a kind each
        self.size += 1
        kinds = ["prose", "prose", "effects", "effects"]
        if depth < 3 and self.size < 24:
            kinds += ["choose", "choose", "choose", "if", "if", "random"]
            kinds += [] if self.is_glance else ["notice"]
        kinds += ["ending"] if self.chance(6) else []
        kinds += ["go", "call"] if self.chance(3) else []
        kind = self.among(*kinds)
        if kind == "prose":
            return self.prose()
        if kind == "effects":
            return self.effects()
        if kind == "ending":
            return {"ending": self.among("over", "anns")}
        if kind in ("go", "call"):
            # Calls within calls make more graph than a test has time for.
            if self.scene == "four":
                return self.prose()
            if self.is_glance:
                return self.among({"go": "two"}, {"go": "three"})
            return self.among({"go": "two"}, {"go": "three"}, {"call": "four"})
        if kind == "if":
            return self.if_beat(depth)
        if kind == "notice":
            return self.notice(depth)
        if kind == "random":
            arms = [{"then": self.block(depth + 1, 1)} for _ in range(2)]
            return {"random": arms}
        return {"choose": self.choose(depth)}

    def if_beat(self, depth: int) -> Beat:
        beat: dict[str, Any] = {
            "if": self.condition(),
            "then": self.block(depth + 1, 2),
        }
        if self.chance(3):
            then = self.block(depth + 1, 1)
            beat["elif"] = [{"if": self.condition(), "then": then}]
        if self.chance(2):
            beat["else"] = self.block(depth + 1, 1)
        return beat

    def notice(self, depth: int) -> Beat:
        things: dict[str, Any] = {}
        for _ in range(self.draw(some.integers(1, 2))):
            name = f"thing_{len(self.things)}"
            self.things.append(name)
            # What is noticed neither calls a scene nor notices more (W051).
            self.is_glance = True
            thing: dict[str, Any] = {"text": self.block(depth + 2, 1)}
            self.is_glance = False
            if self.chance(2):
                thing["if"] = self.condition()
            if self.chance(4):
                thing["set"] = self.assignments()
            things[name] = thing
        return {"notice": {"up_to": self.among(1, 2), "things": things}}

    def choose(self, depth: int) -> list[Beat]:
        found = [self.option(depth) for _ in range(self.draw(some.integers(1, 3)))]
        if self.chance(3):
            fallback: dict[str, Any] = {"fallback": True, "id": self.option_id()}
            if self.chance(3):
                fallback["if"] = self.condition()
            if self.chance(2):
                fallback["then"] = self.block(depth + 1, 1)
            found.append(fallback)
        return found

    def option_id(self) -> str:
        name = f"o{len(self.options)}"
        self.options.append(f"{self.scene}/{name}")
        return name

    def option(self, depth: int) -> Beat:
        self.words += 1
        option: dict[str, Any] = {"do": f"Do {self.words}.", "id": self.option_id()}
        if self.chance(3):
            option["if"] = self.condition()
            if self.chance(2):
                option["otherwise"] = "No."
        if self.chance(5):
            option["cost"] = {self.among(*PEOPLE): self.among(1, 2)}
            if "if" not in option and self.chance(2):
                option["otherwise"] = "Not now."
        if self.chance(3):
            option |= self.effects()
        if self.chance(3):
            option["then"] = self.block(depth + 1, 2)
        if self.chance(5):
            option["again"] = True
        if self.chance(7):
            option["sticky"] = True
        if self.chance(8) and self.scene != "four":
            option["go"] = self.among("two", "three", "four")
        return option

    # --- scenes -----------------------------------------------------------------------

    def story(self) -> str:
        with_calendar = self.chance(2)
        names = ["one", "two", "three", "four", "m1"]
        names += ["m2", "m3", "p1"] if with_calendar else []
        documents = [self.head(with_calendar), self.declarations()]
        for name in names:
            self.scene, self.size = name, 0
            documents.append(self.one_scene(name, with_calendar))
        return self.filled_in("\n---\n".join(documents))

    def edited(self, text: str) -> str:
        """A story of this maker with one of its scenes written anew."""
        documents = text.split("\n---\n")
        number = self.draw(some.integers(2, len(documents) - 1))
        name = json.loads(documents[number].partition("\n")[0].partition(": ")[2])
        self.scene, self.size = name, 0
        with_calendar = "calendar:" in documents[0]
        documents[number] = self.filled_in(self.one_scene(name, with_calendar))
        return "\n---\n".join(documents)

    def filled_in(self, text: str) -> str:
        while "@chose" in text or "@noticed" in text:
            options = self.options or ["one"]
            chose = f"chose({self.among(*options)})" if self.options else "late"
            text = text.replace("@chose", chose, 1)
            thing = f"noticed({self.among(*self.things)})" if self.things else "own"
            text = text.replace("@noticed", thing, 1)
        return text

    def head(self, with_calendar: bool) -> str:
        head: dict[str, Any] = {
            "story": "made",
            "format": 1,
            "title": "Made",
            "start": "one",
            "leads": list(PEOPLE),
            "stores": {"w": {"of": "leads", "from": 0, "to": 2, "start": 1}},
            "cost_from": "w",
        }
        if self.chance(2):
            head["finish"] = "three"
        if with_calendar:
            head["calendar"] = [
                {"day": "d", "parts": ["p", "q"], "follow": self.among(1, 2)}
            ]
            if self.chance(2):
                rule: dict[str, Any] = {"at": self.among("part_ends", "day_ends")}
                rule |= self.among({"at_most": {"w": 1}}, {"set": {"late": "true"}})
                if self.chance(2):
                    rule["if"] = self.among("late", "n > 0", "own")
                head["rules"] = [rule]
        return _yaml(head)

    def declarations(self) -> str:
        return _yaml(
            {
                "people": {"ann": {"name": "Ann"}, "bob": {"name": "Bob"}},
                "variables": {
                    "late": "flag",
                    "own": "flag",
                    "n": {"number": "0..2", "start": 0},
                    "mood": {"one_of": ["none", "glad"]},
                },
                "things": {"hat": {"title": "a hat", "holder": "ann"}},
                "acts": {"tea": {"from": "ann", "to": "bob", "thing": "hat"}},
                "endings": {
                    "over": {"title": "Over"},
                    "anns": {"title": "Ann's", "of": "ann"},
                },
            }
        )

    def one_scene(self, name: str, with_calendar: bool) -> str:
        scene: dict[str, Any] = {"scene": name}
        if with_calendar and name[0] in "mp" and name != "one":
            kind = "passing" if name == "p1" else "who"
            scene[kind] = "bob"
            scene["when"] = self.among("d.p", "d.q", ["d.p", "d.q"])
            if self.chance(2):
                scene["if"] = self.condition()
            if self.chance(5):
                scene["crossing"] = self.among("first", "last")
            if self.chance(6):
                scene["repeats"] = True
            if self.chance(4):
                scene["priority"] = 1
            if kind == "who":
                scene["without_you"] = {"line": "Hm."} | self.effects()
                scene["street"] = "A lamp."
        if self.chance(5):
            scene["pass_over"] = {"summary": f"Sum {name}."}
            if self.chance(2):
                scene["pass_over"]["set"] = self.assignments()
        scene["beats"] = self.block(0, 4)
        return _yaml(scene)


def _yaml(fields: dict[str, Any]) -> str:
    return "\n".join(f"{key}: {json.dumps(value)}" for key, value in fields.items())


@some.composite
def stories(draw: some.DrawFn) -> str:
    """The text of a story."""
    return Maker(draw).story()


@some.composite
def edits(draw: some.DrawFn) -> tuple[str, str]:
    """The text of a story, and the same with one scene written anew."""
    maker = Maker(draw)
    text = maker.story()
    return text, maker.edited(text)
