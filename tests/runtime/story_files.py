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
    """The first day of a story, and what plays before and after it."""
    files = copied(files)
    days, start, finish = (
        declared(files, each) for each in ("calendar", "start", "finish")
    )
    assert days is not None
    assert start is not None
    assert finish is not None
    day = get(days.value[0], "day")
    assert day is not None
    del days.value[1:]
    scenes = dict(scenes_in(files))
    wanted = [start.value, finish.value]
    wanted += [
        scene
        for scene, document in scenes.items()
        if (when := get(document, "when")) and day.value == _first_word(when)
    ]
    kept: set[str] = set()
    while wanted:
        scene = wanted.pop()
        if scene not in kept:
            kept.add(scene)
            wanted += _leads_to(scenes[scene])
    later = [document for scene, document in scenes.items() if scene not in kept]
    things = [each for top in later for node in walk(top) for each in things_in(node)]
    for nodes in files.values():
        nodes[:] = [node for node in nodes if not any(node is gone for gone in later)]
    scrub(files, *(scenes.keys() - kept))
    if things:
        change_conditions(files, not_asking_for(*things))
    return files


def _leads_to(scene: Node) -> list[str]:
    """The scenes that a scene goes to or calls."""
    found = (get(node, key) for node in walk(scene) for key in ("go", "call"))
    return [node.value for node in found if node is not None]


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
    """Change every condition: of `if`, of what `shows`, and inside of sentences."""

    def arm(found: re.Match[str]) -> str:
        return f"{found[1]}{change(found[2])}?"

    for document in documents(files):
        for node in walk(document):
            asked = [get(node, "if"), *_shown_if(node)]
            conditions = [one for one in asked if isinstance(one, yaml.ScalarNode)]
            for condition in conditions:
                condition.value = change(condition.value)
                condition.tag = scalar(condition.value).tag
            if conditions:
                continue
            if isinstance(node, yaml.ScalarNode) and "{" in node.value:
                node.value = _ARM.sub(arm, node.value)


def _shown_if(node: Node) -> list[Node]:
    """The conditions under which parts of a picture are shown."""
    shows = get(node, "shows")
    if not isinstance(shows, yaml.MappingNode):
        return []
    return [value for _, value in shows.value]


def not_asking_for(*names: str) -> Callable[[str], str]:
    """A condition that no longer asks for any of `names`."""
    word = _any_of(names)
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


def _any_of(names: tuple[str, ...]) -> str:
    return f"(?:{'|'.join(map(re.escape, names))})"


def scrub(files: Files, *names: str) -> None:
    """Take away whatever names one of `names`, in every scene."""
    if not names:
        return
    change_conditions(files, not_asking_for(*names))
    spoken = re.compile(rf"^{_any_of(names)}( \([^)]*\))?: ", re.MULTILINE)
    gone = set(names)
    for document in documents(files):
        for node in walk(document):
            if isinstance(node, yaml.MappingNode):
                node.value[:] = [
                    (key, value)
                    for key, value in node.value
                    if key.value.partition(".")[0] not in gone
                    and key.value not in gone
                    and (key.value == "scene" or not _is_one_of(value, gone))
                ]
            elif isinstance(node, yaml.SequenceNode):
                node.value[:] = [
                    each for each in node.value if not _is_one_of(each, gone)
                ]
            elif isinstance(node, yaml.ScalarNode):
                node.value = spoken.sub("", node.value)
    _tidy(files)


def _is_one_of(node: Node, names: set[str]) -> bool:
    return isinstance(node, yaml.ScalarNode) and node.value in names


def _tidy(files: Files) -> None:
    """Take away what has become empty, and what asks but does nothing."""
    for document in documents(files):
        for node in reversed(list(walk(document))):
            if isinstance(node, yaml.SequenceNode):
                node.value[:] = [
                    each
                    for each in node.value
                    if each.value
                    and set(names_in(each)) - {"else", "elif"} != {"if"}
                    and set(names_in(each)) != {"over"}
                ]
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
