"""What can be proved about a story: an essay in several chapters.

Others play at random and say "not seen". This package says "impossible", and
means it. Read the modules in this order:

1. `terms`: conditions as trees, joined, simplified, and loosened: what is left
   of a condition if some of the slots it reads are forgotten.
2. `model`, `sites`, and `groundwork` with `building` (scenes), `carrying`
   (effects) and `almanac` (the calendar): a story as a graph of points with
   guarded moves, all that a play can do and nothing about how it looks.
3. `tracks`, `running`: the graph run with real values beside `step`, which must
   agree.
4. `plays`: plays that look for what was not seen yet give most witnesses.
5. `slices`, `explicit`: the graph with a few slots kept and all others
   forgotten (anything may be in them): small, and still a superset of all plays.
   What isn't in it is impossible, proved.
6. `guided`: whatever is in it may be real. Distances in the slice lead a search
   for a real play; where the search is stopped, the guard in its way tells which
   slots the next slice has to keep.
7. `diagrams`, `symbolic`: the same with sets of states as decision diagrams,
   where there are too many to list.
8. `ways_out`, `traps`: whether an ending can be reached from everywhere.
9. `flow`, `once`: what can have been written before, and be read after, a point.
10. `parts`: a condition that reads too much, as several that read little.
11. `answers`, `budget`, `knowing`, `questions`, `verdicts`: how a proof goes on
   from plays to slices, and what is known meanwhile and at its end.
12. `prints`, `tours`, `memory`, `openness`, `recalling`, `retracing`: what a proof
   leaves to the next one, what of it still holds when the story has changed, and what
   is made again.
13. `places`, `telling`, `findings`, `report`, `suites`, `against`, `promela`: what is
   done with all this.

Sources: E. Clarke, O. Grumberg, S. Jha, Y. Lu, H. Veith, "Counterexample-guided
abstraction refinement", CAV 2000 (5 and 6); S. Graf, H. Saidi, "Construction of
abstract state graphs with PVS", CAV 1997; J. Culberson, J. Schaeffer, "Pattern
databases", 1998 (distances of an abstraction as a guide); G. Ciardo, G. Luettgen,
R. Siminiceanu, "Saturation", TACAS 2001 (7).
"""
