"""Lines of time: a play may go back to a moment and live on from there.

What came after that moment isn't overwritten: it stays as a *branch* beside the
line that is being lived, with its own prices paid, and can be returned to.
Branches are kept in the save, each as far as it differs from the present line.

Stepping back a paragraph and choosing otherwise makes a branch too, if a whole
scene would be lost by it. When there are too many, the one with the least of
its own is forgotten: of the latter kind first, and those with a name last.
"""

from dataclasses import field, replace

from game.narrative import events as ev
from game.narrative import story as st
from game.narrative.values import dataclass
from game.runtime import keeping, kept, landing
from game.runtime.history import Cursor, Entry
from game.runtime.keeping import Lived
from game.runtime.kept import Json, KeptProblem

BRANCHES_MAX = 12
NAME_LENGTH_MAX = 80
_NUMBER_MAX = 1_000_000
LOST = "A former line of this play could not be read, and is left out."
SHORTENED = (
    "The story has changed: a former line of this play goes only as far as it still"
    " does."
)


@dataclass(frozen=True, slots=True)
class Branch:
    """A line of time that was left.

    Attributes:
        number: Its number; the first play is 1.
        name: What the player called it, or "".
        lived: All of it, from the beginning.
        is_meant: Whether the player left it by going back to a moment.
    """

    number: int
    name: str
    lived: Lived
    is_meant: bool = True


@dataclass(slots=True)
class Branches:
    """The lines of a play: the number and name of the present one, and the others."""

    number: int = 1
    name: str = ""
    _others: list[Branch] = field(default_factory=list)
    # What was written of each; a branch never changes.
    _written: dict[int, Json] = field(default_factory=dict)

    @property
    def others(self) -> tuple[Branch, ...]:
        """The lines that aren't being lived, by number."""
        return tuple(sorted(self._others, key=lambda branch: branch.number))

    def get(self, number: int) -> Branch:
        """The branch `number`. Raises ValueError if there is none."""
        for branch in self._others:
            if branch.number == number:
                return branch
        raise ValueError(f"there is no branch {number}")

    def add(self, branch: Branch) -> None:
        """Put a branch beside the others, as it is."""
        self._others.append(branch)

    def rename(self, number: int, name: str) -> None:
        """Call a line something. Raises ValueError if there is no such line."""
        sound = " ".join(name.split())[:NAME_LENGTH_MAX]
        if number == self.number:
            self.name = sound
            return
        old = self.get(number)
        self._others.remove(old)
        self._others.append(Branch(number, sound, old.lived, old.is_meant))

    def forget(self, number: int) -> None:
        """Let a branch go. Raises ValueError if there is none."""
        self._others.remove(self.get(number))
        self._written.pop(number, None)

    def begin_line(self, former: Lived) -> None:
        """The present line becomes a branch; from now on another one is lived."""
        self._put(Branch(self.number, self.name, former))
        self.number, self.name = self._free_number(), ""

    def put_beside(self, former: Lived, present: tuple[Entry, ...]) -> None:
        """Keep a future that is being left by choosing otherwise, if it is worth it."""
        if _has_scene(former.entries[len(present) :]):
            end = Cursor(len(former.entries) - 1, former.reached)
            lived = replace(former, cursor=end)
            self._put(Branch(self._free_number(), "", lived, is_meant=False))

    def switch(self, number: int, present: Lived) -> Lived:
        """Leave the present line for the branch `number`, which is returned."""
        target = self.get(number)
        self.forget(number)
        others = [branch.lived.entries for branch in self._others]
        if not any(
            _is_within(present.entries, entries)
            for entries in (target.lived.entries, *others)
        ):
            self._put(Branch(self.number, self.name, present))
        self.number, self.name = target.number, target.name
        return target.lived

    def _put(self, branch: Branch) -> None:
        entries = branch.lived.entries
        if any(_is_within(entries, other.lived.entries) for other in self._others):
            return
        for other in tuple(self._others):
            if _is_within(other.lived.entries, entries) and not other.name:
                self.forget(other.number)
        self._others.append(branch)
        while len(self._others) > BRANCHES_MAX:
            self.forget(min(self._others, key=self._worth).number)

    def _worth(self, branch: Branch) -> tuple[bool, bool, int, int]:
        others = [b.lived.entries for b in self._others if b is not branch]
        entries = branch.lived.entries
        shared = max((common(entries, other) for other in others), default=0)
        own = len(entries) - shared
        return bool(branch.name), branch.is_meant, own, branch.number

    def _free_number(self) -> int:
        return max([self.number, *(branch.number for branch in self._others)]) + 1

    # --- what is kept -------------------------------------------------------

    def to_json(self, story: st.Story, present: Json) -> Json:
        """What belongs into the JSON of the session `present`; {} if nothing does."""
        if not self._others and self.number == 1 and not self.name:
            return {}
        return {
            "line": {"number": self.number, "name": self.name},
            "branches": [self._branch(story, each, present) for each in self.others],
        }

    def _branch(self, story: st.Story, branch: Branch, present: Json) -> Json:
        whole = self._written.get(branch.number)
        if whole is None:
            whole = keeping.to_json(story, branch.lived)
            self._written[branch.number] = whole
        inputs = _same(whole["inputs"], present["inputs"])
        trail = _same(whole["trail"], present["trail"])
        return {
            "number": branch.number,
            "name": branch.name,
            "meant": branch.is_meant,
            "same": [inputs, trail],
            "rest": {
                **whole,
                "inputs": whole["inputs"][inputs:],
                "trail": whole["trail"][trail:],
            },
        }


def from_json(story: st.Story, data: Json) -> tuple[Branches, tuple[str, ...]]:
    """The lines that `to_json` wrote into `data`, and what to tell the player.

    A branch that makes no sense is left out; nothing here can spoil the play.
    """
    found, notes = Branches(), []
    if isinstance(data.get("line"), dict):
        line = data["line"]
        if _is_number(line.get("number")):
            found.number = line["number"]
        if isinstance(line.get("name"), str):
            found.name = line["name"][:NAME_LENGTH_MAX]
    written = data.get("branches")
    for each in written[:BRANCHES_MAX] if isinstance(written, list) else []:
        try:
            branch, told = _branch_from_json(story, data, each)
        except KeptProblem:
            notes.append(LOST)
            continue
        numbers = [found.number, *(other.number for other in found.others)]
        if branch.number in numbers:
            notes.append(LOST)
            continue
        if not {landing.EARLIER, landing.FROM_START, landing.LATER}.isdisjoint(told):
            notes.append(SHORTENED)
        found.add(branch)
    return found, tuple(dict.fromkeys(notes))


def _branch_from_json(
    story: st.Story, present: Json, found: object
) -> tuple[Branch, tuple[str, ...]]:
    data = kept.mapping(found, "branch")
    rest = kept.mapping(data.get("rest"), "branch")
    pair = kept.items(data, "same")
    same = {"inputs": pair[0], "trail": pair[1]} if len(pair) == len("ab") else {}
    whole = dict(rest)
    for key in ("inputs", "trail"):
        shared = kept.items(present, key)
        count = kept.number(same, key, 0, len(shared))
        whole[key] = [*shared[:count], *kept.items(rest, key)]
    number = kept.number(data, "number", 1, _NUMBER_MAX)
    name = kept.text(data, "name", NAME_LENGTH_MAX)
    lived, told = landing.recovered(story, whole)
    return Branch(number, name, lived, data.get("meant") is not False), told


def common(one: tuple[Entry, ...], other: tuple[Entry, ...]) -> int:
    """How many entries two histories share from the beginning on."""
    count = 0
    for a, b in zip(one, other, strict=False):
        if a is not b and (a.given, a.state) != (b.given, b.state):
            break
        count += 1
    return count


def back_at(lived: Lived, cursor: Cursor) -> Lived:
    """What was lived up to `cursor`, and nothing after it."""
    here = lived.entries[cursor.entry]
    entries = (*lived.entries[: cursor.entry], here.without_leaving())
    return Lived(entries, cursor, cursor.beat, lived.past, lived.scene)


def _is_within(one: tuple[Entry, ...], other: tuple[Entry, ...]) -> bool:
    return len(one) <= len(other) and common(one, other) == len(one)


def _has_scene(entries: tuple[Entry, ...]) -> bool:
    return any(
        isinstance(event, ev.SceneBegan) and event.kind != "scene"
        for entry in entries
        for event in entry.events
    )


def _same(one: list[object], other: list[object]) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count


def _is_number(found: object) -> bool:
    return type(found) is int and 1 <= found <= _NUMBER_MAX
