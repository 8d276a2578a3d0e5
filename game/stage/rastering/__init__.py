"""From SVG text to pixels: a worker process, a cache on disk, and their keeper."""
