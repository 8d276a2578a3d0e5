"""Golden pictures: small PNGs that a picture of the stage is compared with.

Renderers and machines differ in a few levels here and there, so a picture may
differ a little everywhere, and much almost nowhere. What differs more is
written side by side to `build/goldens`: as it was, as it is, and where.
"""

from pathlib import Path

import pygame

GOLDENS = Path(__file__).parent / "goldens"
DIFFERING = Path("build") / "goldens"
# Mean difference of a channel, and the share of pixels that may differ much.
MEAN_MOST = 1.5
MUCH = 36
MUCH_SHARE = 0.006


def check_golden(name: str, picture: pygame.Surface, *, renew: bool) -> str:
    """What differs from the golden picture of this name, or ""."""
    path = GOLDENS / f"{name}.png"
    if renew:
        GOLDENS.mkdir(exist_ok=True)
        pygame.image.save(picture, str(path))
        return ""
    if not path.exists():
        return f"there is no golden picture {name}; draw it with --renew-goldens"
    golden = pygame.image.load(str(path))
    if golden.get_size() != picture.get_size():
        return f"{name} is {picture.get_size()}, its golden {golden.get_size()}"
    apart = _apart(golden, picture)
    values = pygame.image.tobytes(apart, "RGB")
    mean = sum(values) / len(values)
    much = sum(max(values[i : i + 3]) > MUCH for i in range(0, len(values), 3))
    share = much * 3 / len(values)
    if mean <= MEAN_MOST and share <= MUCH_SHARE:
        return ""
    written = _side_by_side(name, golden, picture, apart)
    return (
        f"{name} differs by {mean:.2f} on average and much in {share:.1%} of its "
        f"pixels: look at {written}; if it is meant so, run with --renew-goldens"
    )


def _apart(one: pygame.Surface, other: pygame.Surface) -> pygame.Surface:
    """How far each channel of two pictures is apart."""
    sides = []
    for a, b in ((one, other), (other, one)):
        side = pygame.Surface(a.get_size(), 0, 32)
        side.blit(a, (0, 0))
        side.blit(b, (0, 0), special_flags=pygame.BLEND_RGB_SUB)
        sides.append(side)
    sides[0].blit(sides[1], (0, 0), special_flags=pygame.BLEND_RGB_ADD)
    return sides[0]


def _side_by_side(name: str, *pictures: pygame.Surface) -> Path:
    *plain, apart = pictures
    for _ in range(2):
        apart.blit(apart.copy(), (0, 0), special_flags=pygame.BLEND_RGB_ADD)
    width, height = apart.get_size()
    sheet = pygame.Surface((width * len(pictures), height), 0, 32)
    for number, picture in enumerate((*plain, apart)):
        sheet.blit(picture, (number * width, 0))
    DIFFERING.mkdir(parents=True, exist_ok=True)
    path = DIFFERING / f"{name}.png"
    pygame.image.save(sheet, str(path))
    return path
