"""A condition in parts: ways in which it may come true, each with few slots.

"Two of the four are bound by a thread" reads every act there is between them: too
much for one slice. But it comes true in one way or another, each of which is a
short list of acts; it is reached if one of them is, and if all are impossible,
so is the whole.

Source: the parts are implicants, as in W. Quine, "The problem of simplifying truth
functions", 1952; here they need not be prime, and only the first few are asked for.
"""

from collections.abc import Callable, Iterator
from itertools import combinations, islice, product

from game.checking.proof.terms import both, slots_of
from game.narrative.expression import Node

TRUTHS = ("and", "or", "not", "==", "!=", "<", "<=", ">", ">=")
AT_LEAST = {">": 1, ">=": 0}
# So many ways of a part of a condition are looked at.
WAYS_MAX = 40


def parts_of(
    node: Node, most: int, rank: Callable[[Node], int]
) -> tuple[list[Node], bool]:
    """Conditions each of which makes `node` true; those of low rank first.

    Args:
        node: The condition.
        most: How many there may be.
        rank: How hard to come by a condition seems to be.

    Returns:
        The conditions, and whether `node` is only true where one of them is.
    """
    divider = _Divider(rank)
    found = list(islice(divider.ways(node), most + 1))
    return found[:most], divider.are_all and len(found) <= most


class _Divider:
    """Lists ways; `are_all` says whether it has left any out."""

    def __init__(self, rank: Callable[[Node], int]) -> None:
        self.rank = rank
        self.are_all = True

    def ways(self, node: Node) -> Iterator[Node]:
        kind = node[0]
        if kind == "or":
            for part in sorted(node[1:], key=self.rank):
                yield from self.ways(part)
        elif kind == "and":
            yield from self.together(node[1:])
        elif kind in AT_LEAST and node[2][0] == "const":
            terms = list(_terms(node[1]))
            wanted = int(node[2][1]) + AT_LEAST[kind]
            if wanted < 1 or not all(term[0] in TRUTHS for term in terms):
                yield node
                return
            for some in combinations(sorted(terms, key=self.rank), wanted):
                yield from self.together(some)
        else:
            yield node

    def together(self, parts: tuple[Node, ...]) -> Iterator[Node]:
        """Ways of all of `parts` at once."""
        each: list[list[Node]] = []
        for part in parts:
            found = list(islice(self.ways(part), WAYS_MAX + 1))
            if len(found) > WAYS_MAX:
                self.are_all = False
            each.append(found[:WAYS_MAX])
        for some in product(*each):
            yield both(*some)


def _terms(node: Node) -> Iterator[Node]:
    """What is added up in a sum."""
    if node[0] == "+":
        yield from _terms(node[1])
        yield from _terms(node[2])
    else:
        yield node


def hardest(node: Node, known: dict[int, int], unknown: int) -> int:
    """The rank of a condition by what is known of its slots, the worst of them."""
    ranks = [known.get(slot, unknown) for slot in slots_of(node)]
    best = min if node[0] == "or" else max
    return best(ranks, default=0)
