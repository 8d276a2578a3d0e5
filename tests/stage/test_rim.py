"""The rim of light lies on the edge of a figure that is turned to the lamp."""

import pygame
import pytest

from game.library.library import AssetLibrary
from game.stage.puppet import Puppet
from game.stage.rastering.job import Finish
from game.stage.rim import Rim, lit, width_of
from tests.stage.theatre import ASSETS

WARM = (255, 160, 64)
CLOTH = (40, 40, 60, 255)


def _figure() -> pygame.Surface:
    """A plain body with air around it, and a hole as between arm and coat."""
    figure = pygame.Surface((60, 100), pygame.SRCALPHA, 32)
    figure.fill(CLOTH, (10, 10, 40, 90))
    figure.fill((0, 0, 0, 0), (25, 40, 10, 20))
    return figure


def _laid(*, is_behind: bool) -> pygame.Surface:
    figure = _figure()
    cloth = figure.copy()
    at = lit(cloth, Rim(WARM, 0.6, is_behind), 3, (30, 100))
    paper = pygame.Surface(figure.size, pygame.SRCALPHA, 32)
    paper.blit(cloth, at)
    paper.blit(figure, (0, 0))
    return paper


@pytest.mark.parametrize("is_behind", [False, True])
def test_only_the_edge_towards_the_lamp_is_lit(is_behind: bool) -> None:
    paper = _laid(is_behind=is_behind)
    left, right = paper.get_at((8, 30)), paper.get_at((51, 30))
    here, there = (left, right) if is_behind else (right, left)
    assert here.r > CLOTH[0] + 100
    assert here.r > here.b + 60, "in the colour of the lamp"
    assert not there.a
    assert tuple(paper.get_at((30, 30))) == CLOTH, "and nothing within is"


def test_light_comes_from_above_and_fades_to_the_soles() -> None:
    paper = _laid(is_behind=False)
    assert paper.get_at((30, 9)).r > CLOTH[0] + 100
    reds = [paper.get_at((51, y)).r for y in (20, 50, 70, 90)]
    assert reds == sorted(reds, reverse=True)
    assert reds[0] > reds[-1] + 100


def test_a_rim_is_two_or_three_pixels_wide_on_a_common_stage() -> None:
    # People are 300 to 520 pixels tall at 1280 x 720.
    assert {width_of(high / 900) for high in (300, 400, 520)} <= {2, 3}
    assert width_of(0.05) == 1


def test_a_figure_is_drawn_once_for_all_lamps() -> None:
    sheet = AssetLibrary(ASSETS).person("ada")
    assert sheet is not None
    one, other = (
        Puppet(sheet, (9, 9, 9), 300.0, Finish(), rim=rim)
        for rim in (Rim(WARM, 0.6), Rim((160, 160, 255), 0.3, is_behind=True))
    )
    assert one.names(sits=True) == other.names(sits=True)
