"""How long a picture that isn't ready yet is waited for, and what of it will do.

Another place comes on as soon as it can be shown somehow: soft, and people as they
were sketched; after more time without those who aren't, then as far as it has come,
and in the end even as bare paper. Words must not stand long over a place that is
not theirs. Another light of the same place can wait until it is crisp, for a
little; a nearer view, of which an enlarged one is seen meanwhile, for longer. As
neither tells where one is, nobody on the stage is ever given up for them.
"""

from game.stage.stageset import StageSet

PLACE_S, EMPTY_S, PARTLY_S, BARE_S = 0.15, 0.4, 0.8, 1.1
LIGHT_S, VIEW_S = 1.0, 4.0
# After so long another place comes as it is.
PATIENCE_S = 8.0


def may_come(coming: StageSet, now: StageSet | None, waited_s: float) -> bool:
    """Whether a set may take the place of what is seen.

    Args:
        coming: The set.
        now: What is seen, if anything is.
        waited_s: How long the reader has waited for it.
    """
    if not coming.can_open:
        return False
    if now is not None and now.key == coming.key:
        return coming.is_crisp or (coming.is_ready and waited_s > VIEW_S)
    if now is not None and now.place == coming.place:
        return coming.is_crisp or (coming.is_sketched and waited_s > LIGHT_S)
    if waited_s > PATIENCE_S:
        return True
    if coming.is_ready or (coming.is_sketched and waited_s > PLACE_S):
        return True
    if coming.has_scenery and waited_s > EMPTY_S:
        return True
    if coming.is_partly_drawn:
        return waited_s > PARTLY_S
    # Where there was nothing, nothing is no worse.
    return waited_s > BARE_S and now is not None
