"""What places and things in pictures are called: their titles in the SVG files."""

from collections.abc import Iterator, Mapping

from game.library.library import AssetLibrary


def picture_titles(library: AssetLibrary) -> Mapping[str, str]:
    """Titles by "place" and "place/thing", for `Session`.

    A picture is read when its first title is asked for, since reading all of
    them would take longer than starting the game.
    """
    return _Titles(library)


class _Titles(Mapping[str, str]):
    def __init__(self, library: AssetLibrary) -> None:
        self._library = library

    def __getitem__(self, key: str) -> str:
        place, _, thing = key.partition("/")
        sheet = self._library.place(place) if place else None
        title = ""
        if sheet is not None:
            title = sheet.hotspots.get(thing, "") if thing else sheet.title
        if not title:
            raise KeyError(key)
        return title

    def __iter__(self) -> Iterator[str]:
        for name in self._library.names("places"):
            sheet = self._library.place(name)
            if sheet is not None:
                keys = (name, *(f"{name}/{thing}" for thing in sheet.hotspots))
                yield from (key for key in keys if self.get(key))

    def __len__(self) -> int:
        return sum(1 for _ in self)
