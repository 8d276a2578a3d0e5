"""Lit windows on the map of the City, and the threads between people's windows.

A map picture names elements after places ("spot-reading_room"). Each offer has
its place's; a map that lacks it is only a picture there. Somebody without an
offer is where one of their scenes plays.
"""

from collections.abc import Mapping, Sequence

import pygame

from game.narrative.views import OffersView
from game.ui.colours import Colour
from game.ui.kit import Kit
from game.ui.nodes import Node
from game.ui.spots import Spots
from game.ui.strands import draw_strand

_SPOT_IDS = ("spot-{}", "{}")

Homes = Mapping[str, Sequence[str]]


class Windows:
    """Where offers and people are on the map."""

    def __init__(self, kit: Kit, names: Mapping[str, Colour]) -> None:
        """Args: names: a readable colour for each person."""
        self._spots = Spots(kit)
        self._kit = kit
        self._names = names
        self._offers: dict[str, pygame.Rect] = {}
        self._labels: dict[str, str] = {}
        self._people: dict[str, pygame.Rect] = {}

    @staticmethod
    def hotspots(view: OffersView, homes: Homes) -> list[str]:
        """Ids to ask the stage for; `homes`: for each person, places to look at."""
        linked = {who for pair in view.threads for who in pair}
        places = [offer.place for offer in view.offers if offer.place]
        places += [place for who in linked for place in homes.get(who, ())]
        found = [form.format(place) for place in places for form in _SPOT_IDS]
        return list(dict.fromkeys(found))

    @property
    def boxes(self) -> list[pygame.Rect]:
        """Boxes of the lit windows."""
        return list(self._offers.values())

    def take(
        self,
        view: OffersView,
        homes: Homes,
        boxes: Mapping[str, pygame.Rect],
    ) -> bool:
        """Learn where everything is; whether that is news."""
        before = (self._offers, self._people)
        self._labels = {offer.scene: offer.name for offer in view.offers}
        self._offers = {}
        self._people = {}
        for offer in view.offers:
            box = _box_of(offer.place, boxes)
            if box is not None:
                self._offers[offer.scene] = self._spots.box(box)
                if offer.who:
                    self._people[offer.who] = box
        for who, places in homes.items():
            known = [box for place in places if (box := _box_of(place, boxes))]
            if known:
                self._people.setdefault(who, known[0])
        return before != (self._offers, self._people)

    def at(self, point: tuple[int, int], focused: str = "") -> str | None:
        """Scene of the offer whose window, or the focused one's tag, is at `point`."""
        for node in self._nodes(focused):
            is_tag = node.is_focused and self._spots.tag_rect(node).collidepoint(point)
            if is_tag or node.rect.collidepoint(point):
                return node.id
        return None

    def draw(self, target: pygame.Surface, focused: str) -> None:
        """Light the windows; `focused` (a scene) most of all."""
        self._spots.draw(target, self._nodes(focused))

    def _nodes(self, focused: str) -> list[Node]:
        return [
            Node(scene, "offer", self._labels[scene], "", box, True, scene == focused)
            for scene, box in self._offers.items()
        ]

    def draw_threads(
        self, target: pygame.Surface, threads: Sequence[tuple[str, str]]
    ) -> None:
        """Threads of light between the windows of people who are linked."""
        for giver, receiver in threads:
            if giver in self._people and receiver in self._people:
                draw_strand(
                    target,
                    self._people[giver].center,
                    self._people[receiver].center,
                    (self._names[giver], self._names[receiver]),
                    self._kit.metrics.unit,
                )


def _box_of(place: str | None, boxes: Mapping[str, pygame.Rect]) -> pygame.Rect | None:
    for form in _SPOT_IDS:
        box = boxes.get(form.format(place))
        if place and box is not None and box.width:
            return box
    return None
