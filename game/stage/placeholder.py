"""The empty stage that stands where a place can't be shown.

A missing picture, or one that is too dangerous to draw, must not stop a play:
people go on acting between two curtains, before bare boards and a back wall.
"""

from functools import lru_cache

from game.library.reading import read_drawing
from game.library.sheets import PlaceSheet, read_place

NAME = "an_empty_stage"
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-230 0 2380 1080" width="2380" '
    'height="1080"><title>An empty stage</title>'
    '<g id="layer-wall" data-depth="3">'
    '<path fill="#39415e" d="M-230 0H2150V830L-230 826Z"/>'
    '<path fill="#424b6a" d="M250 92L1676 84L1684 760L242 768Z"/>'
    '<path fill="#39415e" d="M720 98L722 764L728 764L726 98Z'
    'M1196 90L1198 760L1204 760L1202 90Z"/>'
    '<path fill="#4b5575" d="M250 92L1676 84L1677 98L251 106Z"/></g>'
    '<g id="layer-boards" data-depth="1.4">'
    '<path fill="#3a3342" d="M-230 778L2150 770V1080H-230Z"/>'
    '<path fill="#453d4e" d="M-230 778L2150 770V784L-230 794Z"/>'
    '<path fill="#322c3a" d="M-230 872L2150 862V867L-230 878Z'
    "M-230 968L2150 958V965L-230 976Z M300 777L180 1080H188L305 777Z"
    "M640 776L582 1080H590L645 776Z M958 775V1080H965V775Z"
    'M1280 773L1338 1080H1346L1286 773Z M1620 772L1744 1080H1752L1626 772Z"/>'
    # The lamp that is left burning in a theatre when everybody has gone.
    '<path fill="#262231" d="M1424 838L1500 834L1512 848L1412 852Z'
    'M1458 520L1468 520L1470 840H1456Z"/>'
    '<path fill="#6a6f86" d="M1463 452Q1488 456 1486 484Q1484 504 1472 512L1472 526'
    'H1454L1454 512Q1442 502 1440 484Q1440 456 1463 452Z"/></g>'
    '<g id="layer-front-curtains" data-depth="-0.4">'
    '<path fill="#2a2440" d="M-230 0H150Q120 300 138 560Q150 840 96 1080H-230Z"/>'
    '<path fill="#342c4e" d="M40 0H88Q64 320 80 600Q88 860 54 1080H12Q44 820 34 560'
    'Q24 260 40 0ZM-110 0H-54Q-80 320 -64 600Q-56 860 -84 1080H-134Q-102 760 -110 0Z"/>'
    '<path fill="#2a2440" d="M2150 0H1786Q1812 300 1796 560Q1784 840 1834 1080H2150Z"/>'
    '<path fill="#342c4e" d="M1890 0H1846Q1868 320 1854 600Q1846 860 1878 1080H1922'
    "Q1888 820 1896 560Q1906 260 1890 0Z M2050 0H1992Q2018 320 2004 600"
    'Q1996 860 2022 1080H2074Q2042 760 2050 0Z"/>'
    '<path fill="#241f38" d="M-230 0H2150V54Q1900 96 1640 62Q1300 104 960 66'
    'Q620 104 300 64Q40 98 -230 56Z"/></g>'
    '<g id="marks"><circle id="mark-left" cx="620" cy="930" r="4" fill="none" '
    'data-height="520"/><circle id="mark-right" cx="1260" cy="930" r="4" fill="none" '
    'data-height="520"/></g></svg>'
)


@lru_cache(maxsize=1)
def empty_stage() -> PlaceSheet:
    """The empty stage, as a place."""
    sheet, _ = read_place(NAME, NAME, read_drawing(SVG.encode()))
    return sheet
