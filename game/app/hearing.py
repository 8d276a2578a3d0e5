"""What is to be heard where the play stands, and what it is called in words.

A place has its sound. In the moments of a lead their music is heard: alone, or
together with that of every lead whom a thread links with them. Where the
moments are offered, everybody who is linked is heard. Strangers have no music.
"""

from collections.abc import Sequence

from game.app.ports import Sounds
from game.narrative.story import Direct, Scene, Story
from game.narrative.tableau import Tableau
from game.runtime.session import Session
from game.runtime.settings import Settings

Link = tuple[str, str, bool]


class Hearing:
    """Hands the story's sounds to the mixer, as far as the player wants them."""

    def __init__(self, story: Story, sounds: Sounds, settings: Settings) -> None:
        self._story = story
        self._sounds = sounds
        self._settings = settings
        self._around: tuple[str, ...] = ()
        self.take(settings)

    def take(self, settings: Settings) -> None:
        """The player prefers something else now."""
        self._settings = settings
        self._sounds.volumes = {
            "music": settings.music_volume / 100,
            "places": settings.places_volume / 100,
            "effects": settings.effects_volume / 100,
            "signs": settings.signs_volume / 100,
        }
        self._sounds.hear_alike(settings.mono)

    def play(self, name: str) -> str:
        """Let a sound be heard; its title, or "" if it isn't wanted or known."""
        sound = self._story.sounds.get(name)
        if sound is None or not self._is_wanted(name):
            return ""
        self._sounds.play(name, sound.group)
        return sound.title

    def sign(self, name: str, *, is_reading: bool) -> None:
        """Let the interface be heard; not while it speaks for itself."""
        if not is_reading:
            self._sounds.play(name, "signs")

    def expect(self, scene: Scene) -> None:
        """Have the sounds of a scene ready before they are due."""
        names = [
            op.name
            for op in scene.code
            if isinstance(op, Direct) and op.what == "sound"
        ]
        self._sounds.expect(names)

    def surround(self, tableau: Tableau, session: Session | None) -> tuple[str, ...]:
        """Let be heard what belongs to `tableau`; titles of what is new."""
        bed, music = self._story.place_sounds.get(tableau.place or "", ("", ""))
        layers = [music, *self._layers(tableau, session)]
        bed = bed if self._is_wanted(bed) else ""
        heard = tuple(
            dict.fromkeys(name for name in layers if name and self._is_wanted(name))
        )
        self._sounds.surround(bed, heard)
        before, self._around = self._around, tuple(filter(None, (bed, *heard)))
        return tuple(
            self._story.sounds[name].title
            for name in self._around
            if name not in before
        )

    def hush(self) -> None:
        """Silence, at once."""
        self._around = ()
        self._sounds.stop()

    def _layers(self, tableau: Tableau, session: Session | None) -> list[str]:
        """The music of those whose moment it is, or of all who are linked."""
        if session is None:
            return []
        links = [link for link in session.threads if not link[2]]
        if tableau.place == self._story.texts.get("offers_picture"):
            return [
                self._story.people[lead].music[1]
                for lead in self._story.leads
                if self._others(lead, links)
            ]
        scene = self._story.offers.get(tableau.scene or "")
        who = scene.who if scene is not None else None
        if who not in self._story.leads:
            return []
        others = self._others(who, links)
        if not others:
            return [self._story.people[who].music[0]]
        return [self._story.people[lead].music[1] for lead in (who, *others)]

    def _others(self, lead: str, links: Sequence[Link]) -> list[str]:
        """The other leads whom a thread links with `lead`."""
        pairs = [{giver, receiver} for giver, receiver, _ in links]
        return [
            other
            for other in self._story.leads
            if other != lead and {lead, other} in pairs
        ]

    def _is_wanted(self, name: str) -> bool:
        sound = self._story.sounds.get(name)
        if sound is None:
            return False
        return self._settings.unsettling_sounds or not sound.unsettles
