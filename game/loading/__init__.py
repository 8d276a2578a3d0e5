"""From YAML text to a story, with file, line and column for everything wrong.

The only layer that knows YAML. Mistakes are collected as values and never
raised one at a time: an author sees all of them in one run.
"""
