"""Who is on: who comes, who goes, who stays and looks at whom.

The casting follows the cast of a tableau. People come on and go off as paper does,
sliding and fading in a few steps. Nobody is sent anywhere before it is known how
wide they are and what lights them. How they are drawn is no business of this.
"""

from game.narrative.events import Figure
from game.narrative.tableau import Tableau
from game.stage.actor import Actor
from game.stage.blocking import Standing, block
from game.stage.manner import Manners
from game.stage.scenery import Scenery
from game.stage.wardrobe import Wardrobe
from game.stage.ways import come_on, go, go_off


class Casting:
    """Who of the people of a tableau is on in one scenery.

    Attributes:
        actors: Everybody on, or coming or going, by person id.
        is_settled: Whether it is known where everybody is to stand.
        heard: Who spoke last.
    """

    def __init__(self, scenery: Scenery, wardrobe: Wardrobe, manners: Manners) -> None:
        """Begin with nobody on the stage."""
        self._scenery = scenery
        self._wardrobe = wardrobe
        self._manners = manners
        self._cast: tuple[Figure, ...] = ()
        self._lit_by: tuple[int, ...] = ()
        self._cuts_next = True
        self.actors: dict[str, Actor] = {}
        self.is_settled = True
        self.heard: str | None = None

    def follow(self, tableau: Tableau, moment: int, *, cut: bool) -> None:
        """Take over a cast; with `cut` everybody simply stands there."""
        cast, speaker = tableau.cast, tableau.speaker
        seen = tuple(f for f in cast if self._wardrobe.picture(f) is not None)
        if self._wardrobe.wear(tableau.hidden):
            self.is_settled = False
        headings = self._wardrobe.headings
        if headings != self._lit_by:
            # Others may light them now: their figures are drawn anew.
            self._lit_by, self.is_settled = headings, False
            self._wardrobe.look_again()
        has_turned = speaker != self._manners.speaker
        self._manners.speaker = speaker
        self.heard = speaker or self.heard
        if seen == self._cast and self.is_settled and not cut:
            if has_turned:
                self._listen(cut=False)
            return
        self._cast = seen
        self._cuts_next = self._cuts_next or cut
        self.settle(moment)

    def settle(self, moment: int) -> bool:
        """Stand everybody where they belong; False while that isn't known."""
        self.is_settled = False
        is_known = [self._wardrobe.measure(figure) for figure in self._cast]
        if self._cast:
            is_known.append(self._wardrobe.look_at_lamps())
        if not all(is_known):
            return False
        sheet = self._scenery.sheet
        standings = block(
            self._cast, sheet.marks if sheet else {}, self._wardrobe.widths
        )
        if not self._wardrobe.cut_out(self._cast, standings):
            return False
        self.is_settled = True
        for figure in self._cast:
            self._cast_one(figure, standings[figure.person], moment)
        wanted = {figure.person for figure in self._cast}
        for person, actor in list(self.actors.items()):
            if person not in wanted:
                self._send_off(actor, moment)
        self._listen(cut=self._cuts_next)
        self._cuts_next = False
        return True

    def strike(self) -> None:
        """Send everybody home."""
        for actor in self.actors.values():
            # Whoever speaks is their own speaker: nothing else would part them.
            actor.speaker = actor.posed = None
        self.actors.clear()

    def let_go(self, actor: Actor) -> None:
        """Somebody is gone from the stage."""
        actor.speaker = None
        del self.actors[actor.person]

    def _listen(self, *, cut: bool) -> None:
        """Let everybody look at whoever speaks."""
        for actor in self.actors.values():
            self._manners.listen(actor, self.actors)
            if cut:
                self._manners.begin_listening(actor)

    def _cast_one(self, figure: Figure, to: Standing, moment: int) -> None:
        actor = self.actors.get(figure.person)
        puppet = self._wardrobe.puppet(figure, to)
        if self._cuts_next or actor is None:
            was, is_there = actor, self._cuts_next
            actor = come_on(figure, to, puppet, moment, is_there=is_there)
            if was is not None and was.posed and not puppet.is_ready:
                # Where nobody walks they would be gone until they are drawn anew.
                actor.puppet, actor.next_puppet = was.puppet, puppet
                actor.pose, actor.posed = was.pose, was.posed
            self.actors[figure.person] = actor
            self._manners.begin(actor, cut=True)
            return
        actor.figure = figure
        actor.next_puppet = puppet if puppet is not actor.puppet else None
        go(actor, to, moment)
        self._manners.begin(actor, cut=False)

    def _send_off(self, actor: Actor, moment: int) -> None:
        if self._cuts_next:
            self.let_go(actor)
        elif not actor.is_leaving:
            go_off(actor, moment)
