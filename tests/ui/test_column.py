import itertools

import pygame
import pytest

from game.narrative.views import ChoiceView, CostView, Line, OptionView, Run
from game.ui import choosing
from game.ui.actions import Action, Kind
from game.ui.column import Column
from game.ui.items import Entry, Heading, Item, Words, button
from game.ui.placing import body_of, low_sheet
from game.ui.reading import page_items
from game.ui.sheet import GUARD_S, Sheet
from tests.ui.screens import SCALES, SIZES, kit, window

CHOICE = ChoiceView(
    (
        OptionView(
            "s/whisper",
            (Run("Read to them in a whisper, all eleven doors of it, twice over."),),
            is_open=True,
            price="a day's pay",
            costs=(CostView("warmth", "clara", "Clara", 2),),
            reason=(),
        ),
        OptionView("s/shoes", (Run("Put the shoes up."),), True, "", (), ()),
        OptionView(
            "s/ask", (Run("Ask."),), False, "", (), (Run("She has asked enough."),)
        ),
        OptionView("s/leave", (Run("“Leave.”"),), True, "", (), ()),
    )
)
PAGE = (
    Line("s", None, "", "", (Run("The radiators tick. A person needs a book."),)),
    Line("s", "theo", "Theo", "", (Run("How long can we be here?"),)),
    Line("s", "clara", "Clara", "low", (Run("As long as we’re reading."),)),
)
NAMES = {"clara": (240, 180, 140), "theo": (160, 190, 230)}


def sheet_of(
    size: tuple[int, int], scale: int, *items: Item, share: float = 1
) -> Sheet:
    of = kit(size, scale)
    sheet = Sheet(
        of,
        of.engine.column_px(of.setting("prose")),
        lambda body: low_sheet(of.metrics, body),
        share=share,
        prose_labels=True,
    )
    sheet.fill(items, fresh=len(items))
    return sheet


def sees_focus(sheet: Sheet) -> bool:
    return sheet.column.sees_focus


def more_below(sheet: Sheet) -> bool:
    return sheet.column.more_below


def is_fading(sheet: Sheet) -> bool:
    return sheet.is_fading


def everything() -> list[Item]:
    return [
        Heading("The City"),
        *page_items(PAGE, NAMES),
        *choosing.entries(CHOICE, lambda store: store),
        button("text_scale", "Text size", "100 %", "switch"),
    ]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", SCALES)
def test_nothing_overlaps_and_nothing_leaves_the_frame(
    size: tuple[int, int], scale: int
) -> None:
    sheet = sheet_of(size, scale, *everything())
    frame = pygame.Rect((0, 0), size)
    assert frame.contains(sheet.rect)
    blocks = sheet.column._blocks
    for one, other in itertools.pairwise(blocks):
        assert one.bottom <= other.top
    for block in blocks:
        for ink in block.inks:
            width = ink.paragraph.width if ink.paragraph else ink.size_px
            height = ink.paragraph.height if ink.paragraph else ink.size_px
            assert ink.x >= 0
            assert ink.x + width <= sheet.column.width_px
            assert ink.y + height <= block.height + 1


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", SCALES)
def test_every_entry_can_be_brought_into_sight(
    size: tuple[int, int], scale: int
) -> None:
    sheet = sheet_of(size, scale, *everything())
    body = body_of(sheet.kit.metrics, sheet.rect)
    for _ in range(len(sheet.column.ring.nodes)):
        focused = sheet.column.ring.focused
        assert focused is not None
        assert sees_focus(sheet)
        assert body.inflate(200, 60).contains(focused.rect)
        sheet.handle(Action(Kind.DOWN))


def test_at_100_per_cent_a_page_with_a_choice_takes_about_a_third() -> None:
    page = page_items(PAGE[-1:], NAMES)
    options = choosing.entries(CHOICE, lambda store: store)
    sheet = sheet_of((1920, 1080), 100, *page, *options, share=0.62)
    assert sheet.rect.width * sheet.rect.height <= 0.36 * 1920 * 1080
    assert not sheet.column.overflows


def test_every_option_says_its_role_its_words_and_what_it_costs() -> None:
    sheet = sheet_of((1280, 720), 100, *choosing.entries(CHOICE, lambda _: "warmth"))
    first, second, third, fourth = sheet.nodes()
    assert {node.role for node in sheet.nodes()} == {"option"}
    assert first.value == "Much of Clara’s warmth; Price: a day’s pay"
    assert second.value == ""
    assert third.value == "out of reach; She has asked enough."
    assert not third.is_open
    assert fourth.label == "“Leave.”"


def test_a_click_meant_for_the_page_before_chooses_nothing() -> None:
    sheet = sheet_of((1280, 720), 100, *choosing.entries(CHOICE, str))
    target = sheet.nodes()[1].rect.center
    assert sheet.handle(Action(Kind.CLICK, at=target)) is None
    sheet.tick(GUARD_S / 2)
    assert sheet.handle(Action(Kind.ACCEPT)) is None
    assert sheet.handle(Action(Kind.DIGIT, digit=2)) is None
    sheet.tick(GUARD_S)
    assert sheet.handle(Action(Kind.CLICK, at=target)) == "s/shoes"


def test_what_is_out_of_reach_can_be_read_but_not_taken() -> None:
    sheet = sheet_of((1280, 720), 100, *choosing.entries(CHOICE, str))
    sheet.tick(1)
    assert sheet.handle(Action(Kind.DIGIT, digit=3)) is None
    focused = sheet.column.ring.focused
    assert focused is not None
    assert focused.id == "s/ask"
    assert sheet.handle(Action(Kind.ACCEPT)) is None


def test_digits_take_the_option_of_that_number() -> None:
    sheet = sheet_of((1280, 720), 100, *choosing.entries(CHOICE, str))
    sheet.tick(1)
    assert sheet.handle(Action(Kind.DIGIT, digit=4)) == "s/leave"
    assert sheet.handle(Action(Kind.DIGIT, digit=9)) is None


def test_the_focus_goes_round_and_is_never_lost() -> None:
    sheet = sheet_of((1280, 720), 100, *choosing.entries(CHOICE, str))
    seen = []
    for _ in range(5):
        focused = sheet.column.ring.focused
        assert focused is not None
        seen.append(focused.id)
        sheet.handle(Action(Kind.NEXT))
    assert seen == ["s/whisper", "s/shoes", "s/ask", "s/leave", "s/whisper"]
    sheet.handle(Action(Kind.POINT, at=(-5, -5)))
    assert sheet.column.ring.focused is not None


def test_the_pointer_moves_the_focus() -> None:
    sheet = sheet_of((1280, 720), 100, *choosing.entries(CHOICE, str))
    sheet.handle(Action(Kind.POINT, at=sheet.nodes()[3].rect.center))
    assert [node.id for node in sheet.nodes() if node.is_focused] == ["s/leave"]


def test_an_entry_out_of_sight_is_shown_before_it_is_taken() -> None:
    long = Words((Run("word " * 900),))
    sheet = sheet_of((1280, 720), 100, long, Entry("only", (Run("Go on."),)))
    sheet.tick(1)
    assert not sees_focus(sheet)
    assert sheet.handle(Action(Kind.ACCEPT)) is None
    assert sees_focus(sheet)
    assert sheet.handle(Action(Kind.ACCEPT)) == "only"


def test_a_long_page_scrolls_by_wheel_and_by_page_keys() -> None:
    sheet = sheet_of((1280, 720), 100, Words((Run("word " * 900),)))
    assert more_below(sheet)
    assert sheet.turn(Action(Kind.PAGE_FORWARD, is_wheel=True))
    while sheet.turn(Action(Kind.PAGE_FORWARD)):
        pass
    assert not more_below(sheet)
    assert sheet.turn(Action(Kind.PAGE_BACK))


def test_a_speaker_is_named_once_while_speaking_on() -> None:
    lines = (PAGE[1], PAGE[1], PAGE[2])
    names = [item.name for item in page_items(lines, NAMES)]
    assert names == ["Theo", "", "Clara"]


def test_what_was_read_before_is_dimmed() -> None:
    tones = [item.tone for item in page_items(PAGE, NAMES)]
    assert tones == ["past", "past", "now"]


def test_new_words_fade_in_within_a_fifth_of_a_second() -> None:
    sheet = sheet_of((1280, 720), 100, *page_items(PAGE, NAMES))
    assert is_fading(sheet)
    assert sheet.tick(0.1)
    sheet.tick(0.11)
    assert not is_fading(sheet)
    assert not sheet.tick(0.1)


def test_a_sheet_draws_itself_at_every_step_of_its_fade() -> None:
    target = window((1280, 720))
    sheet = sheet_of((1280, 720), 100, *everything())
    for _ in range(4):
        target.fill((200, 200, 200))
        sheet.draw(target)
        assert target.get_at(sheet.rect.center)[:3] != (200, 200, 200)
        sheet.tick(0.06)


def test_a_heading_never_stands_alone_at_the_end_of_what_is_seen() -> None:
    column = Column(kit((640, 360)), 300)
    lines = [Words((Run("A line that is said."),)) for _ in range(3)]
    column.fill([*lines, Heading("Near you"), *lines])
    seen = []
    for height in range(20, column.height):
        column.place(pygame.Rect(20, 20, 300, height))
        target = pygame.Surface((640, 360))
        column.draw(target)
        # Without the right edge, where the mark of more is.
        rects = [node.rect.inflate(-40, 0) for node in column.nodes()[3:5]]
        seen.append((_has_ink(target, rects[0]), _has_ink(target, rects[1])))
    assert (True, False) not in seen
    assert (True, True) in seen
    assert seen[0] == (False, False)


def test_marks_of_more_stand_beside_the_words_and_never_on_them() -> None:
    column = Column(kit((640, 360)), 300)
    column.fill([button(str(n), f"Entry {n}", "100 %") for n in range(30)])
    view = pygame.Rect(20, 60, 300, 200)
    column.place(view)
    column.scroll(5)
    for area in (view.move(0, -view.height), view.move(0, view.height)):
        target = pygame.Surface((640, 360))
        column.draw(target)
        assert _has_ink(target, area)


def _has_ink(target: pygame.Surface, rect: pygame.Rect) -> bool:
    seen = target.subsurface(rect.clip(target.get_rect()))
    return (
        pygame.mask.from_threshold(seen, (255, 255, 255), (235, 235, 235)).count() > 0
    )
