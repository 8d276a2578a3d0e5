"""What is told of a screen: only nodes, and only what is new."""

from collections.abc import Sequence
from dataclasses import replace

import pygame

from game.ui.narration import Narrator, whole
from game.ui.nodes import Node

_HERE = pygame.Rect(0, 0, 10, 10)


def text(label: str, who: str = "", role: str = "text") -> Node:
    return Node("", role, label, who, _HERE)


def thing(name: str, role: str, label: str, value: str = "") -> Node:
    return Node(name, role, label, value, _HERE)


def focused(node: Node) -> Node:
    return replace(node, is_focused=True)


class Teller(Narrator):
    """A narrator before a window of a usual height."""

    def tell(self, nodes: Sequence[Node], height: int = 720) -> str:
        return super().tell(nodes, height)


PAUSE = thing("*pause", "button", "Pause", "Esc")
WHISPER = thing("whisper", "option", "Read in a whisper.", "1 of Clara\u2019s warmth")
ASK = thing("ask", "option", "Ask.", "out of reach; She has asked enough.")


def test_a_paragraph_is_told_once_with_who_says_it() -> None:
    narrator = Teller()
    assert narrator.tell([text("The radiators tick."), PAUSE]) == "The radiators tick."
    assert narrator.tell([text("The radiators tick."), PAUSE]) == ""
    more = [text("The radiators tick."), text("How long?", "Theo, low"), PAUSE]
    assert narrator.tell(more) == "Theo, low: How long?"


def test_the_same_words_twice_are_told_twice() -> None:
    narrator = Teller()
    narrator.tell([text("Again.")])
    assert narrator.tell([text("Again."), text("Again.")]) == "Again."


def test_a_choice_is_told_with_its_number_its_cost_and_why_it_is_out_of_reach() -> None:
    narrator = Teller()
    page = [text("She looks up.")]
    assert narrator.tell([*page, focused(WHISPER), ASK, PAUSE]) == (
        "She looks up. Choice 1 of 2: Read in a whisper. 1 of Clara\u2019s warmth."
    )
    assert narrator.tell([*page, WHISPER, focused(ASK), PAUSE]) == (
        "Choice 2 of 2: Ask. out of reach; She has asked enough."
    )


def test_a_setting_that_was_turned_tells_what_it_says_now() -> None:
    narrator = Teller()
    size = thing("text_scale", "switch", "Text size", "100 %")
    assert narrator.tell([focused(size)]) == "Text size. 100 %."
    assert narrator.tell([focused(replace(size, value="125 %"))]) == "125 %."


def test_what_is_said_for_a_moment_is_told_when_it_comes_not_when_it_goes() -> None:
    narrator = Teller()
    page = [text("One."), text("Two.")]
    narrator.tell([*page, PAUSE])
    assert narrator.tell([*page, text("Kept.", role="status"), PAUSE]) == "Kept."
    assert narrator.tell([*page, PAUSE]) == ""


def test_a_page_turned_back_tells_where_one_stands() -> None:
    narrator = Teller()
    narrator.tell([text("One."), text("Two."), PAUSE])
    assert narrator.tell([text("One."), PAUSE]) == "One."
    narrator.tell([text("Two."), text("Three."), PAUSE])
    assert narrator.tell([text("One."), text("Two."), PAUSE]) == "Two."


def test_behind_a_curtain_nothing_is_told_and_nothing_forgotten() -> None:
    narrator = Teller()
    narrator.tell([text("One."), PAUSE])
    assert narrator.tell([PAUSE]) == ""
    assert narrator.tell([text("One."), text("Two."), PAUSE]) == "Two."


def test_what_is_told_about_the_focus_is_not_told_twice() -> None:
    narrator = Teller()
    cells = [
        thing("a", "moment", "The bus", "Monday"),
        thing("b", "moment", "Snow", "Tuesday"),
    ]
    narrator.tell([focused(cells[0]), cells[1], text("The bus", role="heading")])
    moved = [cells[0], focused(cells[1]), text("Snow", role="heading"), text("A line.")]
    assert narrator.tell(moved) == "Snow. Tuesday. A line."


def test_everything_can_be_told_again() -> None:
    told = whole([text("She looks up."), focused(WHISPER), ASK, PAUSE])
    assert told.startswith("She looks up. Choice 2 of 2: Ask.")
    assert told.endswith(
        "Here now: Choice 1 of 2: Read in a whisper. 1 of Clara\u2019s warmth."
    )


def test_a_menu_tells_its_heading_not_all_headings_and_each_when_it_comes() -> None:
    narrator = Teller()
    size = thing("size", "switch", "Text size", "100 %")
    snow = thing("snow", "switch", "Snow", "on")
    text_head, picture = text("Text", role="heading"), text("Picture", role="heading")
    hint = text("F12 leaves at once.")
    menu = [text_head, focused(size), picture, snow, hint]
    assert narrator.tell(menu) == "Text. Text size. 100 %."
    moved = [text_head, size, picture, focused(snow), hint]
    assert narrator.tell(moved) == "Picture. Snow. on."
    assert narrator.tell(menu) == "Text. Text size. 100 %."


def test_the_foot_of_a_chart_adds_only_what_was_not_told() -> None:
    narrator = Teller()
    bus = thing("a", "moment", "The bus", "Clara; Monday")
    snow = thing("b", "moment", "Snow", "Marc; Tuesday")
    narrator.tell([focused(bus), snow, text("Clara \u00b7 Monday \u00b7 The bus")])
    foot = text("Marc \u00b7 Tuesday \u00b7 The gate")
    assert narrator.tell([bus, focused(snow), foot]) == "Snow. Marc; Tuesday. The gate."


def test_of_a_long_history_only_what_is_seen_is_told() -> None:
    narrator = Teller()
    lines = [
        Node("", "text", f"Line {n}.", "", pygame.Rect(0, 40 * n - 1200, 9, 30))
        for n in range(40)
    ]
    back = focused(thing("back", "button", "Back"))
    told = narrator.tell([*lines, back])
    assert told.startswith("Line 30. Line 31.")
    assert told.endswith("Line 39. Back.")
    higher = [replace(n, rect=n.rect.move(0, 80)) for n in lines]
    assert narrator.tell([*higher, back]) == "Line 28. Line 29."


def test_what_stands_between_two_entries_is_told_on_the_way() -> None:
    narrator = Teller()
    size = thing("size", "switch", "Text size", "100 %")
    keys = thing("keys", "button", "Keys")
    page = [text("Reading", role="heading"), text("Text grows.")]
    hands = [text("Hands", role="heading"), text("Keys alone are enough.")]
    assert narrator.tell([*page, focused(size), *hands, keys]) == (
        "Reading. Text grows. Text size. 100 %."
    )
    assert narrator.tell([*page, size, *hands, focused(keys)]) == (
        "Hands. Keys alone are enough. Keys."
    )
    assert narrator.tell([*page, focused(size), *hands, keys]) == (
        "Reading. Text size. 100 %."
    )
