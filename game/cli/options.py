"""Options that several commands share."""

from pathlib import Path

import click

story_option = click.option(
    "--story",
    type=click.Path(path_type=Path),
    help="Folder of a story pack (or its story/); ours if left out.",
)
home_option = click.option(
    "--home",
    type=click.Path(path_type=Path, file_okay=False),
    envvar="WARMTH_HOME",
    help="Folder for saves, settings and cache, instead of the system's.",
)
seed_option = click.option(
    "--seed", type=click.IntRange(0, 2**32 - 1), help="Seed of the play."
)


class SizeType(click.ParamType):
    """A size such as 1920x1080, as (width, height) in pixels."""

    name = "WxH"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[int, int]:
        """The size, or a usage error that says how to write one."""
        if isinstance(value, tuple):
            return value
        width, _, height = str(value).lower().partition("x")
        if not (width.isdigit() and height.isdigit()):
            self.fail(f"{value!r} is no size; write it like 1920x1080", param, ctx)
        size = (int(width), int(height))
        if not (320 <= size[0] <= 7680 and 200 <= size[1] <= 4320):
            self.fail("a size lies between 320x200 and 7680x4320", param, ctx)
        return size
