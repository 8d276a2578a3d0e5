"""The playable whole: where story, session, stage and words meet.

`game.app.main.run` plays a `game.app.request.PlayRequest`.
"""
