"""A play as lines: whatever happens has its line."""

from game.runtime.replay import parse
from game.runtime.transcript import transcript
from tests.runtime.made import stair

WALK = """\
begin 1
notice porter_hand
look away
choose the_door/ask
choose the_door/gladly
choose the_letter/leave
follow landing
choose landing/lamp
follow cellar
pass over
"""

EXPECTED = """\
story the_stair

> begin 1
[the_door]
. place door, noon, -: ada (left), porter as the man (desk)
The door is heavy. It is new to her.
the man (low): You “again”.
She looks tired, as though from far.

> notice porter_hand
His hand is on the desk.

> look away

> choose the_door/ask
+ Ask for the key.
+ porter is known by name
the porter: The brass one.

> choose the_door/gladly
+ Take it gladly.
[the_letter]
A letter lies there.

> choose the_letter/leave
+ Leave it.
She goes up.
== one.noon ==
[steps] passing (porter)
. place door, noon, -: porter (desk)
You hear steps.

> follow landing
[landing] moment (ada)
. place landing, noon, -: ada (left), ben (beside ada)
Ben: It is dark here.

> choose landing/lamp
+ Give him the lamp.
+ light given (ada to ben)
+ lamp: ada to ben
+ light taken (ada to ben)
. light lamp
Now it isn’t.

> follow cellar
[cellar] moment (ben)
. place cellar, lamp, -: ben (left)
Ben slips on the third step.
He lies there for a while.
. sound thud

> pass over
Ben falls in the cellar and gets up.
[cellar] passed over
== one.night ==
"""


def test_a_play_is_told_line_by_line() -> None:
    lines = transcript(stair(), parse(WALK), stage=True)
    assert "\n".join(lines) + "\n" == EXPECTED


def test_without_the_stage_its_lines_are_left_out() -> None:
    lines = transcript(stair(), parse(WALK))
    kept = [line for line in EXPECTED.splitlines() if not line.startswith(". ")]
    assert list(lines) == kept
