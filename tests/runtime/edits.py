"""A story as a writer edits it: every kind of change, anywhere in its files.

An edit after which the story has errors is none.
"""

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

import yaml

from game.narrative.story import Story
from tests.runtime.story_files import (
    Files,
    Node,
    change_conditions,
    compiled,
    copied,
    declared,
    delete_scene,
    documents,
    drop,
    get,
    names_in,
    nodes_under,
    not_asking_for,
    put,
    rename,
    scalar,
    scenes_in,
    scrub,
    things_in,
    tree,
    walk,
)

# A change of the files given to it; the files themselves are changed.
Change = Callable[[Files], None]
# A change of one node; of an item of a list; of something that is declared.
OfNode = Callable[[Files, Node], None]
OfItem = Callable[[Files, list[Node], int], None]
OfName = Callable[[Files, Node, str], None]


@dataclass(frozen=True, slots=True)
class Edit:
    """One edit: of which kind, where, and the change itself."""

    kind: str
    where: str
    change: Change


def edited(files: Files, edit: Edit, *more: Edit) -> Story | None:
    """The story after some edits, or None if they left errors."""
    after = copied(files)
    try:
        for each in (edit, *more):
            each.change(after)
    except (IndexError, KeyError):
        # What one of them wants to change was taken away by another.
        return None
    return compiled(after)


# --- options --------------------------------------------------------------------


def _no_option(files: Files, options: list[Node], at: int) -> None:
    name = get(options.pop(at), "id")
    if name is not None:
        change_conditions(files, not_asking_for(name.value))


def _new_option(_: Files, options: list[Node], at: int) -> None:
    options.insert(at, tree("{do: Do something else., id: something_new}"))


def _option_renamed(files: Files, options: list[Node], at: int) -> None:
    name = get(options[at], "id")
    if name is not None:
        rename(files, name.value, f"{name.value}_anew")


def _option_closed(_: Files, options: list[Node], at: int) -> None:
    put(options[at], "if", scalar("false"))


def _option_dearer(files: Files, options: list[Node], at: int) -> None:
    leads = declared(files, "leads")
    assert leads is not None
    put(options[at], "cost", tree(f"{{{leads.value[0].value}: 2}}"))


def _option_reworded(_: Files, options: list[Node], at: int) -> None:
    put(options[at], "do", scalar("Do what can be done."))


def _turned_round(_: Files, node: Node) -> None:
    node.value.reverse()


def _options_renamed(files: Files, node: Node) -> None:
    for at in range(len(node.value)):
        _option_renamed(files, node.value, at)


# --- beats ----------------------------------------------------------------------


def _no_beat(files: Files, beats: list[Node], at: int) -> None:
    for node in list(walk(beats.pop(at))):
        found = (get(node, "id"), get(node, "act"))
        names = [name.value for name in found if name is not None]
        for name in (*names, *things_in(node)):
            change_conditions(files, not_asking_for(name))


def _new_words(_: Files, beats: list[Node], at: int) -> None:
    beats.insert(at, scalar("Something was written here.\n\nAnd more.\n", "|"))


def _new_choice(_: Files, beats: list[Node], at: int) -> None:
    beats.insert(at, tree("choose: [{do: Turn., id: turn_x}, {do: Stay., id: stay_x}]"))


def _new_notice(_: Files, beats: list[Node], at: int) -> None:
    beats.insert(at, tree("notice: {up_to: 1, things: {new_thing_x: It is new.}}"))


def _new_effect(files: Files, beats: list[Node], at: int) -> None:
    names = names_in(declared(files, "variables"))
    beats.insert(at, tree(f"set: {{{names[0]}: +1}}"))


def _new_chance(_: Files, beats: list[Node], at: int) -> None:
    arms = "[{weight: 1, then: One.}, {weight: 1, then: Two.}]"
    beats.insert(at, tree(f"random: {arms}"))


def _beat_later(_: Files, beats: list[Node], at: int) -> None:
    beats[at : at + 2] = reversed(beats[at : at + 2])


# --- noticing -------------------------------------------------------------------


def _notice_count(most: int, _: Files, node: Node) -> None:
    put(node, "up_to", scalar(str(most)))


def _no_thing_to_notice(files: Files, node: Node) -> None:
    things = get(node, "things")
    assert things is not None
    name = things.value.pop()[0].value
    change_conditions(files, not_asking_for(name))


def _things_to_notice_renamed(files: Files, node: Node) -> None:
    for name in things_in(node):
        rename(files, name, f"{name}_anew")


# --- scenes ---------------------------------------------------------------------


def _scene_deleted(scene: str, files: Files) -> None:
    delete_scene(files, scene)


def _renamed_everywhere(name: str, files: Files) -> None:
    rename(files, name, f"{name}_anew")


def _scene_given(scene: str, key: str, value: str, files: Files) -> None:
    put(dict(scenes_in(files))[scene], key, scalar(value))


def _no_summary(scene: str, files: Files) -> None:
    document = dict(scenes_in(files))[scene]
    for key in ("pass_over", "marks"):
        drop(document, key)


def _a_summary(scene: str, files: Files) -> None:
    marks = names_in(declared(files, "marks"))
    document = dict(scenes_in(files))[scene]
    put(document, "marks", tree(f"[{marks[0]}]"))
    put(document, "pass_over", tree("{summary: It went by.}"))


# --- what is declared -----------------------------------------------------------


def _number(low: int, high: int, _: Files, node: Node, name: str) -> None:
    variable = get(node, name)
    if variable is not None and get(variable, "number") is not None:
        put(variable, "number", scalar(f"{low}..{high}"))
        put(variable, "start", scalar(str(low)))


def _one_of(node: Node, name: str) -> Node | None:
    variable = get(node, name)
    return None if variable is None else get(variable, "one_of")


def _names_turned(_: Files, node: Node, name: str) -> None:
    names = _one_of(node, name)
    if names is not None:
        names.value[1:] = reversed(names.value[1:])


def _names_more(_: Files, node: Node, name: str) -> None:
    names = _one_of(node, name)
    if names is not None:
        names.value.insert(1, scalar("something_new"))


def _undeclared(files: Files, node: Node, name: str) -> None:
    drop(node, name)
    scrub(files, name)


def _declared_anew(files: Files, _: Node, name: str) -> None:
    rename(files, name, f"{name}_anew")


def _given(key: str, value: str, _: Files, node: Node, name: str) -> None:
    found = get(node, name)
    assert found is not None
    put(found, key, scalar(value))


def _top(most: int, files: Files, node: Node, name: str) -> None:
    _given("to", str(most), files, node, name)
    _given("start", "1", files, node, name)


# --- the calendar, and all words ------------------------------------------------


def _days(files: Files) -> list[Node]:
    days = declared(files, "calendar")
    assert days is not None
    found: list[Node] = days.value
    return found


def _parts(day: Node) -> Node:
    parts = get(day, "parts")
    assert parts is not None
    return parts


def _follow(most: int, files: Files) -> None:
    for day in _days(files):
        put(day, "follow", scalar(str(most)))


def _days_turned_round(files: Files) -> None:
    for day in _days(files):
        _parts(day).value.reverse()


def _part_gone(number: int, files: Files) -> None:
    day = _days(files)[0]
    name, follow = get(day, "day"), get(day, "follow")
    gone = _parts(day).value.pop(number).value
    if isinstance(follow, yaml.MappingNode):
        drop(follow, gone)
    assert name is not None
    scrub(files, f"{name.value}.{gone}")
    for nodes in files.values():
        nodes[:] = [node for node in nodes if not _is_homeless(node)]


def _is_homeless(scene: Node) -> bool:
    """Whether a moment or passing is in no part of the day any more."""
    when = get(scene, "when")
    is_offered = get(scene, "who") or get(scene, "passing")
    return bool(is_offered) and (when is None or not when.value)


def _other_words(files: Files) -> None:
    for document in documents(files):
        for node in walk(document):
            if isinstance(node, yaml.ScalarNode) and node.style == "|":
                node.value = re.sub(r"\b(the|The|a|A)\b", "this", node.value)


# --- all of them ----------------------------------------------------------------

_OF_ITEMS: dict[tuple[str, str], OfItem] = {
    ("choose", "an option is deleted"): _no_option,
    ("choose", "an option is new"): _new_option,
    ("choose", "an option is renamed"): _option_renamed,
    ("choose", "an option is closed"): _option_closed,
    ("choose", "an option costs more"): _option_dearer,
    ("choose", "an option has other words"): _option_reworded,
    ("beats", "a beat is deleted"): _no_beat,
    ("beats", "words are new"): _new_words,
    ("beats", "a choice is new"): _new_choice,
    ("beats", "a notice is new"): _new_notice,
    ("beats", "an effect is new"): _new_effect,
    ("beats", "chance is new"): _new_chance,
    ("beats", "a beat comes later"): _beat_later,
}
_OF_NODES: dict[tuple[str, str], OfNode] = {
    ("choose", "options are turned round"): _turned_round,
    ("choose", "all options are renamed"): _options_renamed,
    ("beats", "beats are turned round"): _turned_round,
    ("notice", "less can be noticed"): partial(_notice_count, 1),
    ("notice", "more can be noticed"): partial(_notice_count, 4),
    ("notice", "a thing to notice is deleted"): _no_thing_to_notice,
    ("notice", "things to notice are renamed"): _things_to_notice_renamed,
}
_OF_NAMES: dict[tuple[str, str], OfName] = {
    ("variables", "a variable is narrower"): partial(_number, 0, 1),
    ("variables", "a variable is wider"): partial(_number, 0, 9),
    ("variables", "names of a variable turn round"): _names_turned,
    ("variables", "names of a variable are more"): _names_more,
    ("variables", "a variable is deleted"): _undeclared,
    ("variables", "a variable is renamed"): _declared_anew,
    ("stores", "a store has a top of 1"): partial(_top, 1),
    ("stores", "a store has a top of 2"): partial(_top, 2),
    ("stores", "a store has a top of 4"): partial(_top, 4),
    ("stores", "a store has a top of 9"): partial(_top, 9),
    ("stores", "a store begins lower"): partial(_given, "start", "1"),
    ("acts", "an act is deleted"): _undeclared,
    ("acts", "an act is renamed"): _declared_anew,
    ("things", "a thing is deleted"): _undeclared,
    ("things", "a thing is renamed"): _declared_anew,
    ("things", "a thing begins elsewhere"): partial(_given, "holder", "nobody"),
    ("people", "a person is deleted"): _undeclared,
    ("people", "a person is renamed"): _declared_anew,
    ("endings", "an ending is renamed"): _declared_anew,
}
_OF_ALL: dict[str, Change] = {
    "the calendar offers less": partial(_follow, 1),
    "the calendar offers more": partial(_follow, 3),
    "the calendar is turned round": _days_turned_round,
    "the first part of the day is gone": partial(_part_gone, 0),
    "the second part of the day is gone": partial(_part_gone, 1),
    "all words are others": _other_words,
}


def edits_of(files: Files) -> dict[str, list[Edit]]:
    """Every edit of the files, by kind."""
    found: dict[str, list[Edit]] = {kind: [] for kind in _OF_ALL}
    for edit in (*_in_scenes(files), *_of_scenes(files), *_of_names(files)):
        found.setdefault(edit.kind, []).append(edit)
    for kind, change in _OF_ALL.items():
        found[kind].append(Edit(kind, "all", change))
    return found


def _in_scenes(files: Files) -> Iterator[Edit]:
    for (key, kind), of_item in _OF_ITEMS.items():
        for number, (scene, node) in enumerate(nodes_under(files, key)):
            for at in range(len(node.value)):
                change = partial(_carry_out_on_item, key, number, at, of_item)
                yield Edit(kind, f"{scene}, {key} {number}, item {at}", change)
    for (key, kind), of_node in _OF_NODES.items():
        for number, (scene, _) in enumerate(nodes_under(files, key)):
            yield Edit(
                kind,
                f"{scene}, {key} {number}",
                partial(_carry_out_on_node, key, number, of_node),
            )


def _carry_out_on_item(
    key: str, number: int, at: int, change: OfItem, files: Files
) -> None:
    change(files, nodes_under(files, key)[number][1].value, at)


def _carry_out_on_node(key: str, number: int, change: OfNode, files: Files) -> None:
    change(files, nodes_under(files, key)[number][1])


def _of_scenes(files: Files) -> Iterator[Edit]:
    parts = [
        f"{day.value}.{part.value}"
        for entry in _days(files)
        if (day := get(entry, "day"))
        for part in _parts(entry).value
    ]
    for scene, document in scenes_in(files):
        yield Edit("a scene is deleted", scene, partial(_scene_deleted, scene))
        yield Edit("a scene is renamed", scene, partial(_renamed_everywhere, scene))
        has_summary = get(document, "pass_over") is not None
        kind = "no summary any more" if has_summary else "a summary is new"
        change = _no_summary if has_summary else _a_summary
        yield Edit(kind, scene, partial(change, scene))
        if get(document, "when") is None:
            continue
        closed = partial(_scene_given, scene, "if", "false")
        yield Edit("a scene is closed", scene, closed)
        for part in parts:
            moved = partial(_scene_given, scene, "when", part)
            yield Edit("a scene is moved", f"{scene} to {part}", moved)


def _of_names(files: Files) -> Iterator[Edit]:
    for (key, kind), change in _OF_NAMES.items():
        for name in names_in(declared(files, key)):
            yield Edit(kind, name, partial(_carry_out_on_name, key, name, change))


def _carry_out_on_name(key: str, name: str, change: OfName, files: Files) -> None:
    node = declared(files, key)
    assert node is not None
    change(files, node, name)


def some_edits(
    files: Files, most: int, seed: int, every: int = 1, *, in_pairs: bool = False
) -> Iterator[tuple[Edit, Story]]:
    """Up to `most` edits of a kind that leave no errors, drawn by `seed`.

    Of every kind, or of one in `every`. `in_pairs`: each with a second one that
    breaks the way somewhere else.
    """
    before = compiled(copied(files))
    assert before is not None
    found = edits_of(files)
    breaking = [*found["an option is renamed"], *found["a choice is new"]]
    for kind, edits in list(found.items())[seed % every :: every]:
        rng = random.Random(f"{seed} {kind}")
        count = 0
        for edit in rng.sample(edits, len(edits))[: most + 6]:
            if count == most:
                break
            more = rng.choices(breaking, k=1) if in_pairs else []
            story = edited(files, edit, *more)
            if story is not None and story.digest != before.digest:
                count += 1
                yield edit, story
