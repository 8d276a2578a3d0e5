"""Words keep off faces and off one another, at every size."""

import pygame
import pytest

from game.app.lifting import lift_of
from game.app.play import PlayScreen
from game.runtime.settings import Settings
from game.ui import words
from game.ui.actions import Action, Kind
from game.ui.placing import face_of
from game.ui.slip import LASTS_S
from tests.app.pieces import game_of, press, story
from tests.app.test_game import at_city, begun, labels, settled, stage_of

SIZES = ((1280, 720), (1024, 768), (640, 360))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", [100, 200])
def test_a_word_to_the_player_never_covers_the_words(
    size: tuple[int, int], scale: int
) -> None:
    settings = Settings(text_scale=scale)
    for game in (
        begun(game_of(story(), size, settings)),
        at_city(game_of(story(), size, settings)),
    ):
        settled(game)
        game.top.tick(LASTS_S)
        game.take(Action(Kind.QUICK_SAVE))
        game.top.tick(0.1)
        nodes = game.top.nodes()
        slips = [node for node in nodes if node.role == "status"]
        for slip in slips:
            others = [n for n in nodes if n.role in ("text", "heading", "offer")]
            assert slip.rect.collidelist([n.rect for n in others]) == -1
        assert words.KEPT_QUICKLY in labels(game)
        game.top.tick(LASTS_S)
        assert words.KEPT_QUICKLY not in labels(game)


def at_second_paragraph(boxes: dict[str, pygame.Rect]) -> PlayScreen:
    game = begun(game_of(story(), (1024, 768), Settings(text_scale=200)))
    stage_of(game).boxes = boxes
    press(game, Kind.ACCEPT)
    settled(game)
    assert isinstance(game.top, PlayScreen)
    return game.top


def test_words_change_sides_when_people_have_crossed_the_stage() -> None:
    game = game_of(story(), (1280, 720), Settings())
    game = begun(game)
    stage_of(game).boxes = {"ada": pygame.Rect(150, 300, 120, 400)}
    press(game, Kind.ACCEPT)
    settled(game)
    assert isinstance(game.top, PlayScreen)
    assert game.top.page.sheet.rect.centerx > 640
    stage_of(game).boxes = {"ada": pygame.Rect(1000, 300, 120, 400)}
    press(game, Kind.PAGE_BACK)
    settled(game)
    assert game.top.page.sheet.rect.centerx < 640


def test_words_that_were_read_go_before_they_hide_a_face() -> None:
    free = at_second_paragraph({"ada": pygame.Rect(0, 0, 9, 9)})
    both = [node.label for node in free.nodes() if node.role == "text"]
    assert len(both) == 2
    # The picture lies higher behind words as large as these.
    top = free.page.sheet.rect.top + lift_of(free.house.kit.metrics)
    hidden = pygame.Rect(60, top - 20, 120, 400)
    # Behind words of this size the picture lies higher than the stage has it.
    lift = lift_of(free.house.kit.metrics)
    calm = at_second_paragraph({"ada": hidden.move(0, lift)})
    assert [n.label for n in calm.nodes() if n.role == "text"] == both[1:]
    seen = face_of(hidden.move(0, -lift_of(free.house.kit.metrics)))
    assert seen.clip(calm.page.sheet.rect).height < 0.3 * seen.height
