"""What can be known about a story without playing it."""
