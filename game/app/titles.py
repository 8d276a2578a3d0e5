"""What places and things in pictures are called: their titles in the SVG files."""

from game.library.library import AssetLibrary


def picture_titles(library: AssetLibrary) -> dict[str, str]:
    """Titles by "place" and "place/thing", for `Session`."""
    titles: dict[str, str] = {}
    for name in library.names("places"):
        sheet = library.place(name)
        if sheet is None:
            continue
        if sheet.title:
            titles[name] = sheet.title
        for thing, title in sheet.hotspots.items():
            if title:
                titles[f"{name}/{thing}"] = title
    return titles
