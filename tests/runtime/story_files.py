"""The files of a story as trees of YAML, to find one's way in and to change.

What is taken away is taken away everywhere it is named, as a writer would; what
is called otherwise is so everywhere.
"""

import pickle
import re
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

import yaml

from game.loading.compiler import compile_sources
from game.loading.pack import Source, find_pack, read_sources
from game.narrative.story import Story

Node = yaml.Node
Files = dict[str, list[Node]]


# --- reading and writing ----------------------------------------------------------


def files_of(folder: Path) -> Files:
    """The files of a pack as trees."""
    sources, findings = read_sources(find_pack(folder))
    assert not findings
    return {
        source.path: [
            node for node in yaml.compose_all(source.text, yaml.CSafeLoader) if node
        ]
        for source in sources
    }


def compiled(files: Files) -> Story | None:
    """The story that the files tell, or None if there are errors in it."""
    sources = [Source(path, _written(nodes)) for path, nodes in files.items() if nodes]
    digest = sha256("\0".join(source.text for source in sources).encode()).hexdigest()
    return compile_sources(sources, [], digest).story


def _written(nodes: list[Node]) -> str:
    text = yaml.serialize_all(
        nodes, Dumper=yaml.CSafeDumper, allow_unicode=True, width=10**6
    )
    assert isinstance(text, str)
    return text


def first_day(files: Files) -> Files:
    """The first day of a story: all of it, if it has no more."""
    files = copied(files)
    days = declared(files, "calendar")
    assert days is not None
    for day in days.value[1:]:
        name = get(day, "day")
        assert name is not None
        later = [
            scene
            for scene, document in scenes_in(files)
            if (when := get(document, "when")) and name.value == _first_word(when)
        ]
        for scene in later:
            document = dict(scenes_in(files))[scene]
            gone = [each for node in walk(document) for each in things_in(node)]
            delete_scene(files, scene)
            for thing in gone:
                change_conditions(files, not_asking_for(thing))
    del days.value[1:]
    return files


def _first_word(when: Node) -> str:
    first = when.value[0].value if isinstance(when.value, list) else when.value
    return str(first).partition(".")[0]


def things_in(node: Node) -> list[str]:
    things = get(node, "things")
    return names_in(things)


def copied(files: Files) -> Files:
    """The same files, to be changed."""
    copy: Files = pickle.loads(pickle.dumps(files))
    return copy


# --- finding one's way in a tree ---------------------------------------------------


def get(node: Node, key: str) -> Node | None:
    if isinstance(node, yaml.MappingNode):
        for name, value in node.value:
            if name.value == key:
                found: Node = value
                return found
    return None


def put(node: Node, key: str, value: Node) -> None:
    drop(node, key)
    node.value.append((scalar(key), value))


def drop(node: Node, key: str) -> None:
    node.value[:] = [pair for pair in node.value if pair[0].value != key]


def scalar(text: str, style: str | None = None) -> yaml.ScalarNode:
    plain = tree(text) if style is None else None
    tag = "tag:yaml.org,2002:str" if plain is None else plain.tag
    return yaml.ScalarNode(tag, text, style=style)


def tree(text: str) -> Node:
    node = yaml.compose(text)
    assert node is not None
    return node


def walk(node: Node) -> Iterator[Node]:
    yield node
    if isinstance(node, yaml.MappingNode):
        for _, value in node.value:
            yield from walk(value)
    elif isinstance(node, yaml.SequenceNode):
        for each in node.value:
            yield from walk(each)


def documents(files: Files) -> Iterator[Node]:
    for nodes in files.values():
        yield from nodes


def scenes_in(files: Files) -> Iterator[tuple[str, Node]]:
    for node in documents(files):
        scene = get(node, "scene")
        if scene is not None:
            yield scene.value, node


def nodes_under(files: Files, key: str) -> list[tuple[str, Node]]:
    """What stands under `key` in every scene, with the scene's id, in order."""
    return [
        (scene, found)
        for scene, document in scenes_in(files)
        for node in walk(document)
        if (found := get(node, key)) is not None
    ]


def declared(files: Files, key: str) -> Node | None:
    for document in documents(files):
        found = get(document, key)
        if found is not None and get(document, "scene") is None:
            return found
    return None


def names_in(node: Node | None) -> list[str]:
    """The keys of a mapping, if it is one."""
    if not isinstance(node, yaml.MappingNode):
        return []
    return [key.value for key, _ in node.value]


# --- taking a name away, and giving another ------------------------------------

_ARM = re.compile(r"([{|])([^{}|?]*)\?")


def change_conditions(files: Files, change: Callable[[str], str]) -> None:
    """Change every condition: those of `if`, and those inside of sentences."""

    def arm(found: re.Match[str]) -> str:
        return f"{found[1]}{change(found[2])}?"

    for document in documents(files):
        for node in walk(document):
            condition = get(node, "if")
            if isinstance(condition, yaml.ScalarNode):
                condition.value = change(condition.value)
                condition.tag = scalar(condition.value).tag
            elif isinstance(node, yaml.ScalarNode) and "{" in node.value:
                node.value = _ARM.sub(arm, node.value)


def not_asking_for(name: str) -> Callable[[str], str]:
    """A condition that no longer asks for `name`."""
    word = re.escape(name)
    numbers = re.compile(rf"\b(visits|threads)\([^()]*\b{word}\b[^()]*\)")
    facts = re.compile(rf"\b\w+\([^()]*\b{word}\b[^()]*\)")
    compared = re.compile(rf"(?<![\w./]){word}(\.\w+)?\s*(==|!=|<=|>=|<|>)\s*\w+")
    bare = re.compile(rf"(?<![\w./]){word}(?![\w./(])")

    def change(condition: str) -> str:
        for pattern, value in (
            (numbers, "0"),
            (facts, "false"),
            (compared, "false"),
            (bare, "false"),
        ):
            condition = pattern.sub(value, condition)
        return condition

    return change


def scrub(files: Files, name: str) -> None:
    """Take away whatever names `name`, in every scene."""
    change_conditions(files, not_asking_for(name))
    spoken = re.compile(rf"^{re.escape(name)}( \([^)]*\))?: ", re.MULTILINE)
    for document in documents(files):
        for node in walk(document):
            if isinstance(node, yaml.MappingNode):
                node.value[:] = [
                    (key, value)
                    for key, value in node.value
                    if key.value != name
                    and not key.value.startswith(f"{name}.")
                    and not (key.value != "scene" and value.value == name)
                ]
            elif isinstance(node, yaml.SequenceNode):
                node.value[:] = [each for each in node.value if each.value != name]
            elif isinstance(node, yaml.ScalarNode):
                node.value = spoken.sub("", node.value)
    _tidy(files)


def _tidy(files: Files) -> None:
    """Take away what has become empty."""
    for document in documents(files):
        for node in reversed(list(walk(document))):
            if isinstance(node, yaml.SequenceNode):
                node.value[:] = [each for each in node.value if each.value]
            elif isinstance(node, yaml.MappingNode):
                node.value[:] = [pair for pair in node.value if pair[1].value]


def rename(files: Files, old: str, new: str) -> None:
    """Call something otherwise, wherever it is named."""
    word = re.compile(rf"(?<![\w-]){re.escape(old)}(?![\w-])")
    spoken = re.compile(rf"^{re.escape(old)}(?=( \([^)]*\))?: )", re.MULTILINE)
    change_conditions(files, lambda condition: word.sub(new, condition))
    for document in documents(files):
        for node in walk(document):
            if isinstance(node, yaml.MappingNode):
                for key, _ in node.value:
                    key.value = word.sub(new, key.value)
            elif isinstance(node, yaml.ScalarNode):
                if "\n" in node.value or " " in node.value:
                    node.value = spoken.sub(new, node.value)
                else:
                    node.value = word.sub(new, node.value)


def delete_scene(files: Files, scene: str) -> None:
    """Take a scene away, and whatever names it."""
    for nodes in files.values():
        nodes[:] = [
            node
            for node in nodes
            if (found := get(node, "scene")) is None or found.value != scene
        ]
    scrub(files, scene)
