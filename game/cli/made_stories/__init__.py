"""Stories made by program, in the story language: only their shape matters.

Each is the same text every time. Those of `families` come in sizes, and know
what is true of them: which goals are impossible, and how many states there are.
"""
