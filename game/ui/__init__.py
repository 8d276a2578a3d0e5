"""Words, choices, menus and the City: paper sheets over the stage.

Takes values of `game.narrative` and small actions of the player; gives
back what was meant by them. Knows pygame, but no session and no file.
"""
