"""The pure core: what a story is, what state it is in, and what happens next.

Knows no files, no clock, no screen and no unseeded randomness.
"""
