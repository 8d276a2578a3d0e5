"""Lit windows on the map of the City, and the threads between people's windows.

A map picture may name elements after places ("reading_room"), after scenes, or
after people ("window_clara"). Each offer takes the first of these that is
there; a map without any is only a picture.
"""

from collections.abc import Iterable, Mapping, Sequence

import pygame

from game.narrative.views import OffersView, OfferView
from game.ui.colours import Colour
from game.ui.kit import Kit
from game.ui.nodes import Node
from game.ui.spots import Spots
from game.ui.strands import draw_strand

_PERSON_IDS = ("window_{}", "window-{}", "{}")


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
    def hotspots(view: OffersView, people: Iterable[str]) -> list[str]:
        """Ids to ask the stage for."""
        found = [name for offer in view.offers for name in _names_of(offer)]
        found += [form.format(who) for who in people for form in _PERSON_IDS]
        return list(dict.fromkeys(found))

    @property
    def boxes(self) -> list[pygame.Rect]:
        """Boxes of the lit windows."""
        return list(self._offers.values())

    def take(
        self,
        view: OffersView,
        people: Iterable[str],
        boxes: Mapping[str, pygame.Rect],
    ) -> bool:
        """Learn where everything is; whether that is news."""
        before = (self._offers, self._people)
        self._labels = {offer.scene: offer.name for offer in view.offers}
        self._offers = {}
        for offer in view.offers:
            known = [boxes[name] for name in _names_of(offer) if name in boxes]
            if known and known[0].width:
                self._offers[offer.scene] = self._spots.box(known[0])
        self._people = {}
        for who in people:
            forms = [form.format(who) for form in _PERSON_IDS]
            known = [boxes[name] for name in forms if name in boxes]
            if known and known[0].width:
                self._people[who] = known[0]
        return before != (self._offers, self._people)

    def at(self, point: tuple[int, int]) -> str | None:
        """Scene of the offer whose window is at `point`."""
        for scene, box in self._offers.items():
            if box.collidepoint(point):
                return scene
        return None

    def draw(self, target: pygame.Surface, focused: str) -> None:
        """Light the windows; `focused` (a scene) most of all."""
        nodes = [
            Node(scene, "offer", self._labels[scene], "", box, True, scene == focused)
            for scene, box in self._offers.items()
        ]
        self._spots.draw(target, nodes)

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


def _names_of(offer: OfferView) -> list[str]:
    names = [offer.place, offer.scene]
    if offer.who:
        names += [form.format(offer.who) for form in _PERSON_IDS]
    return [name for name in names if name]
