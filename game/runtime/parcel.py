"""A kept play in one file, with its picture: to carry away, or for the bin.

    {"parcel": 1, "slot": NAME, "save": "the save, as text", "picture": base64}

The save inside is exactly what stands on the shelf, seal and all, so that
unpacking checks it like any other. A bare save is taken for a parcel too.

Knows no files.
"""

import base64
import binascii
import json

from game.narrative.values import dataclass
from game.runtime import picture as pictures
from game.runtime.canonical import canonical

FORMAT = 1
NEWER = (
    "This file was made by a newer version of the game, which can read it."
    " It is left as it is."
)


class ParcelProblem(Exception):
    """A file that is no parcel, or of another time; the message says so."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """A play to go. `picture` is None if there is no sound one."""

    slot: str
    save: bytes
    picture: bytes | None = None


def packed(parcel: Parcel) -> bytes:
    """A parcel as bytes."""
    picture = parcel.picture
    return canonical(
        {
            "parcel": FORMAT,
            "slot": parcel.slot,
            "save": parcel.save.decode("utf-8", "surrogateescape"),
            "picture": base64.b64encode(picture).decode() if picture else None,
        }
    )


def unpacked(data: bytes) -> Parcel:
    """The parcel that `data` is.

    Raises:
        ParcelProblem: It is none.
    """
    try:
        found = json.loads(data)
    except (ValueError, RecursionError) as problem:
        raise ParcelProblem(
            "This file is no play that was kept here, or it is cut short."
        ) from problem
    if isinstance(found, dict) and "parcel" not in found and "body" in found:
        return Parcel("", data)
    if not isinstance(found, dict) or type(found.get("parcel")) is not int:
        raise ParcelProblem("This file is no play that was kept here.")
    if found["parcel"] > FORMAT:
        raise ParcelProblem(NEWER)
    save, slot = found.get("save"), found.get("slot")
    if not isinstance(save, str) or not isinstance(slot, str):
        raise ParcelProblem("This file is damaged: parts of it are missing.")
    return Parcel(
        slot, save.encode("utf-8", "surrogatepass"), _picture(found.get("picture"))
    )


def _picture(found: object) -> bytes | None:
    """The picture in a parcel; one that isn't sound is left out."""
    if not isinstance(found, str) or len(found) > 2 * pictures.BYTES_MAX:
        return None
    try:
        data = base64.b64decode(found, validate=True)
    except (binascii.Error, ValueError):
        return None
    return data if pictures.is_sound(data) else None
