"""The paper's colours, and whether one can be read on another.

Sheets are night-blue paper, a little see-through; the words on them keep seven
to one against the brightest thing that may stand behind.
"""

from functools import cache

Colour = tuple[int, int, int]

SHEET: Colour = (19, 25, 45)
SHEET_ALPHA = 243  # of 255: 95 per cent
SHEET_EDGE: Colour = (92, 108, 146)
SHEET_BACK: Colour = (38, 48, 80)
SHADOW: Colour = (6, 8, 20)
INK: Colour = (238, 235, 226)
INK_DIM: Colour = (190, 194, 204)
INK_FAINT: Colour = (171, 177, 192)
WARM: Colour = (246, 196, 120)
FOCUS: Colour = (250, 214, 150)
FOCUS_FILL: Colour = (52, 60, 90)
NIGHT: Colour = (10, 13, 26)
BLANK: Colour = (186, 184, 178)
BLANK_INK: Colour = (120, 118, 114)

TEXT_CONTRAST = 7.0
HIGH_CONTRAST = 12.0
_LINEAR_BELOW = 0.04045


def parse(text: str) -> Colour:
    """The colour that `#rrggbb` names."""
    return int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16)


def mix(one: Colour, other: Colour, share: float) -> Colour:
    """`one` with `share` (0.0 to 1.0) of `other`."""
    (red, green, blue), (to_red, to_green, to_blue) = one, other
    return (
        round(red + (to_red - red) * share),
        round(green + (to_green - green) * share),
        round(blue + (to_blue - blue) * share),
    )


def contrast(one: Colour, other: Colour) -> float:
    """Contrast ratio of two opaque colours, 1.0 to 21.0."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def worst_sheet(alpha: int = SHEET_ALPHA) -> Colour:
    """The colour of a sheet of `alpha` (of 255) with pure white behind it."""
    return mix((255, 255, 255), SHEET, alpha / 255)


@cache
def readable(
    colour: Colour, least: float = TEXT_CONTRAST, alpha: int = SHEET_ALPHA
) -> Colour:
    """`colour`, lightened until it reads on a sheet with `least` contrast."""
    ground = worst_sheet(alpha)
    for step in range(21):
        lighter = mix(colour, (255, 255, 255), step / 20)
        if contrast(lighter, ground) >= least:
            return lighter
    return INK


def _luminance(colour: Colour) -> float:
    red, green, blue = colour
    return 0.2126 * _LINEAR[red] + 0.7152 * _LINEAR[green] + 0.0722 * _LINEAR[blue]


def _linear(part: float) -> float:
    if part <= _LINEAR_BELOW:
        return part / 12.92
    return float(((part + 0.055) / 1.055) ** 2.4)


_LINEAR = tuple(_linear(part / 255) for part in range(256))
