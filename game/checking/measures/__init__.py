"""What a story is like: measures taken by playing it many times over.

`measure.measure` is the way in. Each module is one kind of measure and says
where its method comes from.
"""
