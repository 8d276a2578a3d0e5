"""How much of anything a picture may ask for.

A pack may come from a stranger; the numbers are some ten times what our own
pictures need, and small enough for a weak machine.
"""

MAX_BYTES = 4_000_000
MAX_ELEMENTS = 60_000
MAX_NESTING = 48
MAX_USES = 500
MAX_EXPANDED_ELEMENTS = 150_000
MAX_FILTERS = 60
MAX_BLUR = 200.0
MAX_PRIMITIVES_OF_FILTER = 24
MAX_BOX_UNITS = 20_000.0
MAX_ATTRIBUTE_CHARS = 400_000
MAX_SOUND_BYTES = 30_000_000

# Never needed for a picture of ours, and each of them reads files, runs code or
# draws with fonts that another machine doesn't have.
FORBIDDEN_ELEMENTS = {
    "image": "Draw it as shapes: pictures inside pictures are not read.",
    "feImage": "Draw it as shapes: pictures inside filters are not read.",
    "script": "Pictures run no code.",
    "foreignObject": "Only SVG shapes are drawn.",
    "text": "Draw letters as paths: no fonts are read.",
    "tref": "Draw letters as paths: no fonts are read.",
    "iframe": "Only SVG shapes are drawn.",
    "a": "Pictures have no links.",
}
