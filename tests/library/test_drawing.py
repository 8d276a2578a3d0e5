"""Pictures from strangers: what is refused, and why."""

import pytest

from game.library import limits
from game.library.drawing import Drawing, DrawingError, Turned
from game.library.reading import read_drawing

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50">'


def drawing(body: str, head: str = HEAD) -> Drawing:
    return read_drawing((head + body + "</svg>").encode())


def refused(text: str | bytes) -> DrawingError:
    try:
        read_drawing(text if isinstance(text, bytes) else text.encode())
    except DrawingError as error:
        return error
    pytest.fail("it was accepted")


def test_a_plain_picture_is_read_with_its_box_and_ids() -> None:
    plain = drawing('<g id="a"><title> The  hat </title><path id="b" d="M0 0"/></g>')
    assert plain.box == (0.0, 0.0, 100.0, 50.0)
    assert plain.by_id["a"].title == "The hat"
    assert plain.parents["b"] == ("a",)


def test_an_entity_bomb_is_refused_before_anything_expands() -> None:
    bomb = '<!DOCTYPE s [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>' + HEAD + "&b;</svg>"
    assert "DOCTYPE" in refused(bomb).message


@pytest.mark.parametrize(
    "body",
    [
        '<image href="file:///etc/passwd"/>',
        '<image xlink:href="data:image/png;base64,AA" xmlns:xlink="x"/>',
        '<use href="other.svg#a"/>',
        '<use xlink:href="http://example.org/a.svg#a" xmlns:xlink="x"/>',
        '<rect fill="url(other.svg#a)"/>',
        '<rect style="fill:url( &quot;//example.org/a&quot; )"/>',
        "<style>@import 'other.css';</style>",
        "<style>a{fill:u\\72l(b)}</style>",
        "<script>go()</script>",
        '<rect onclick="go()"/>',
        "<text>Hello</text>",
        '<s:image xmlns:s="http://www.w3.org/2000/svg"/>',
        '<filter id="f"><feImage href="#a"/></filter>',
        "<?xml-stylesheet href='a.css'?>",
    ],
)
def test_what_reaches_outside_or_runs_code_is_refused(body: str) -> None:
    error = refused(HEAD + "\n" + body + "</svg>")
    assert error.line == 2


def test_a_picture_that_refers_to_itself_only_is_fine() -> None:
    drawing('<defs><g id="a"/></defs><use href="#a"/><rect fill="url(#a)"/>')


def test_a_big_file_is_refused_by_its_size() -> None:
    assert "bytes" in refused(b" " * (limits.MAX_BYTES + 1)).message


def test_too_many_elements_are_refused() -> None:
    assert "elements" in refused(HEAD + "<g/>" * (limits.MAX_ELEMENTS + 1)).message


def test_deep_nesting_is_refused() -> None:
    assert "nested" in refused(HEAD + "<g>" * 10_000).message


def test_uses_that_multiply_are_refused() -> None:
    levels = "".join(
        f'<g id="l{n + 1}">' + f'<use href="#l{n}"/>' * 10 + "</g>" for n in range(8)
    )
    assert "multiply" in refused(HEAD + '<g id="l0"/>' + levels + "</svg>").message


def test_a_use_that_draws_itself_is_refused() -> None:
    body = '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'
    assert "itself" in refused(HEAD + body + "</svg>").message


def test_a_chain_of_uses_does_not_break_the_reader() -> None:
    chain = "".join(
        f'<g id="c{n + 1}">{"<g>" * 40}<use href="#c{n}"/>{"</g>" * 40}</g>'
        for n in range(limits.MAX_USES - 1)
    )
    assert refused(HEAD + '<g id="c0"/>' + chain + "</svg>").message


def test_huge_blurs_are_refused() -> None:
    body = '<filter id="f"><feGaussianBlur stdDeviation="9e9"/></filter>'
    assert "stdDeviation" in refused(HEAD + body + "</svg>").message


@pytest.mark.parametrize(
    "text", ["", "hello", "<svg", "<html/>", HEAD, HEAD + "<g></svg>", HEAD + "&nope;"]
)
def test_broken_text_is_refused_in_words(text: str) -> None:
    assert refused(text).message


@pytest.mark.parametrize("box", ["", "0 0 0 10", "0 0 nan 1", "0 0 1e9 5", "1 2 3"])
def test_a_picture_without_a_sensible_size_is_refused(box: str) -> None:
    refused(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}"></svg>')


def test_text_that_is_not_utf_8_is_refused_with_its_line() -> None:
    assert refused(HEAD.encode() + b"\n\n<g id='\xff'/></svg>").line == 3


def test_a_cut_keeps_what_is_asked_with_its_surroundings_and_definitions() -> None:
    whole = drawing(
        '<defs><linearGradient id="c"/></defs><g id="a" transform="scale(2)">'
        '<path id="b"/><path id="d"/></g><g id="e"><mask id="m"/><path id="f"/></g>'
    )
    cut = whole.cut(keep=["b"])
    assert 'id="b"' in cut
    assert "scale(2)" in cut
    assert 'id="c"' in cut
    assert 'id="m"' in cut, "a definition in another group may be referred to"
    assert 'id="d"' not in cut
    assert 'id="f"' not in cut
    read_drawing(cut.encode())


def test_a_cut_leaves_out_clips_that_nothing_in_it_refers_to() -> None:
    whole = drawing(
        '<defs><clipPath id="c"><path d="M0 0h1"/></clipPath><clipPath id="n"/></defs>'
        """<path id="b" style="clip-path:url(#c)"/><g id="e" clip-path="url(#n)"/>"""
    )
    cut = whole.cut(keep=["b"])
    assert 'id="c"' in cut
    assert 'id="n"' not in cut
    assert 'id="n"' in whole.cut()


def test_a_part_inside_a_turned_part_is_turned_with_it_and_by_itself() -> None:
    whole = drawing('<g id="arm"><path id="p"/><g id="hand"><path id="q"/></g></g>')
    turns = (Turned("arm", 30, 1, 2), Turned("hand", -10, 3, 4))
    cut = whole.cut(keep=["arm"], turned=turns)
    arm, hand = cut.index("rotate(30 1 2)"), cut.index("rotate(-10 3 4)")
    assert arm < cut.index('id="p"') < hand < cut.index('id="q"')
    read_drawing(cut.encode())


def test_a_cut_leaves_out_what_is_asked() -> None:
    whole = drawing('<g id="a"><path id="b"/><path id="d"/></g><path id="e"/>')
    cut = whole.cut(without=["b", "e"])
    assert 'id="d"' in cut
    assert 'id="b"' not in cut
    assert 'id="e"' not in cut


def test_a_cut_can_turn_an_element() -> None:
    whole = drawing('<g id="a"><path id="b"/></g>')
    cut = whole.cut(keep=["b"], turned=(Turned("b", 5.0, 3.0, 4.0),))
    assert '<g transform="rotate(5 3 4)"><path id="b"/></g>' in cut


def test_quotes_and_brackets_in_attributes_do_not_confuse_cuts() -> None:
    head = HEAD.replace(">", " data-x='a \"quoted\" &gt; thing'>")
    whole = drawing("<g id=\"a\" data-y='a > b'><path id='b'/></g>", head)
    assert "data-y='a > b'" in whole.cut(keep=["b"])
    read_drawing(whole.cut(keep=["b"]).encode())
