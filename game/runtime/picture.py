"""Whether bytes are a small, sound PNG, judged without decoding it.

A picture beside a save may come from a stranger, so only what a screen writes
passes: known chunks, whole and with fitting checksums, of a bounded size.
"""

import zlib

BYTES_MAX = 512 * 1024
SIDE_MAX = 1024

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_HEADER_BYTES = 13
_AROUND = 12  # length, kind and checksum of a chunk
_KINDS = (b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"sRGB", b"pHYs")
_BIT_DEPTH = 8
_COLOUR_TYPES = (0, 2, 3, 4, 6)


def is_sound(data: bytes | None) -> bool:
    """Whether `data` is a picture that can be shown without harm."""
    if data is None or len(data) > BYTES_MAX or not data.startswith(_SIGNATURE):
        return False
    at = len(_SIGNATURE)
    kinds: list[bytes] = []
    while at + _AROUND <= len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        end = at + _AROUND + length
        if end > len(data):
            return False
        kind, content = data[at + 4 : at + 8], data[at + 8 : end - 4]
        stated = int.from_bytes(data[end - 4 : end], "big")
        if kind not in _KINDS or zlib.crc32(kind + content) != stated:
            return False
        if not kinds and not (kind == b"IHDR" and _is_bounded(content)):
            return False
        kinds.append(kind)
        at = end
    is_whole = at == len(data) and bool(kinds) and kinds[-1] == b"IEND"
    return is_whole and b"IDAT" in kinds and kinds.count(b"IHDR") == 1


def _is_bounded(header: bytes) -> bool:
    if len(header) != _HEADER_BYTES:
        return False
    width = int.from_bytes(header[:4], "big")
    height = int.from_bytes(header[4:8], "big")
    return (
        0 < width <= SIDE_MAX
        and 0 < height <= SIDE_MAX
        and header[8] == _BIT_DEPTH
        and header[9] in _COLOUR_TYPES
    )
