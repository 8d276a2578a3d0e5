"""x."""

CARDS = {}
