"""The house: what every screen may use.

Holds no screen and decides nothing; screens ask it for the stage, the type, the
settings, and the play that is running.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import cast

import pygame

from game.app.foresight import Foresight
from game.app.glimpses import Glimpses
from game.app.hearing import Hearing
from game.app.keeping import Keeper
from game.app.lifting import draw_lifted, lift_of, lifted
from game.app.ports import Closeups, Mute, Sounds, Speaker, Theatre
from game.narrative.events import Event
from game.narrative.inputs import Input
from game.narrative.overviews import SlotView
from game.narrative.prose import runs
from game.narrative.showing import hidden_at_first
from game.narrative.story import Light, Story
from game.narrative.tableau import Tableau
from game.narrative.views import OffersView, Runs
from game.runtime.bindings import Bindings
from game.runtime.exchange import usual_folder
from game.runtime.history import Cursor
from game.runtime.session import Session
from game.runtime.settings import Settings
from game.stage.signs import REFUSED
from game.ui import sentences, words
from game.ui.actions import Hand, Kind
from game.ui.colours import Colour, parse, readable
from game.ui.fonts import Family
from game.ui.glyphs import Glyphs
from game.ui.kit import Kit
from game.ui.metrics import Metrics
from game.ui.paper import Paper
from game.ui.sheet import FADE_S
from game.ui.text import TextEngine

_FADES_S = {"instant": 0.0, "fast": FADE_S / 2, "normal": FADE_S, "slow": 0.6}
_OPAQUE = 255


@dataclass(eq=False, repr=False)
class House:
    """Everything that screens share.

    Attributes:
        story: The story that is played.
        stage: The stage.
        keeper: Saves and continues plays.
        sounds: Plays sounds and music, or nothing.
        cards: Pictures of things that were noticed.
        settings: The player's settings.
        save_settings: Called with settings that changed.
        size: Size of the window in pixels.
        lights: Lights by id, those of the map among them; the stage reads them.
        session: The running play, or None.
        message: A sentence for the player, shown once on the next sheet.
        glimpses: Small pictures of moments, or None.
        read_on: Scenes that may weigh and are read all the same.
        is_skipping: Whether what was read before goes by by itself.
        chosen: The kept play that is looked at.
        now: What the clock on the wall says, in words.
        exchange: Where files are looked for and put that are carried about.
        voice: Reads aloud, if there is a voice.
        arriving: Events on the way to where the play stands, not yet shown.
        hand: What the player used last: hints name its keys or buttons.
        wanted: What was chosen among all that can be done.
        is_clicked: Whether a click is what is being done.
        sign: The sound of what is being done, if it has one of its own.
    """

    story: Story
    stage: Theatre
    keeper: Keeper
    sounds: Sounds
    cards: Closeups
    settings: Settings
    save_settings: Callable[[Settings], None]
    size: tuple[int, int]
    lights: dict[str, Light] = field(default_factory=dict)
    session: Session | None = None
    message: str = ""
    read_on: set[str] = field(default_factory=set)
    glimpses: Glimpses | None = None
    arriving: tuple[Event, ...] = ()
    is_skipping: bool = False
    chosen: SlotView | None = None
    now: Callable[[], str] = lambda: ""
    exchange: Path = field(default_factory=usual_folder)
    voice: Speaker = field(default_factory=Mute)
    hand: Hand = "keys"
    wanted: Kind | None = None
    sign: str = ""
    is_clicked: bool = False
    _summed_up_at: Cursor | None = field(init=False, default=None)
    _kept: object = field(init=False, default=None)
    _foreseen: object = field(init=False, default=None)
    _foresight: Foresight = field(init=False)
    hearing: Hearing = field(init=False)
    names: Mapping[str, Colour] = field(init=False)
    kit: Kit = field(init=False)
    _engine: TextEngine = field(init=False, default_factory=TextEngine)
    _glyphs: Glyphs = field(init=False, default_factory=Glyphs)

    def __post_init__(self) -> None:
        self._foresight = Foresight(self.story)
        self.hearing = Hearing(self.story, self.sounds, self.settings)
        self._make_kit()

    def resize(self, size: tuple[int, int]) -> None:
        """The window has another size now."""
        self.size = size
        self.stage.resize(size)
        self._make_kit()

    def change(self, settings: Settings) -> None:
        """The player prefers something else now."""
        before, self.settings = self.settings, settings
        if before.reduced_motion != settings.reduced_motion:
            self.stage.reduced_motion = settings.reduced_motion
        if before.grain != settings.grain:
            self.stage.has_grain = settings.grain
        self.hearing.take(settings)
        self._make_kit()
        self.save_settings(settings)

    def turn_skipping(self) -> None:
        """Let what was read before go by by itself, or no longer."""
        self.is_skipping = not self.is_skipping
        self.message = words.SKIPPING if self.is_skipping else words.NOT_SKIPPING

    def turn_auto(self) -> None:
        """Let the story go on by itself between choices, or no longer."""
        self.switch("auto_advance")
        goes = self.settings.auto_advance
        self.message = words.GOES_BY_ITSELF if goes else words.GOES_BY_HAND

    def turn_reading(self) -> None:
        """Read everything aloud, or no longer."""
        if self.settings.read_aloud or self.find_voice():
            self.switch("read_aloud")
            reads = self.settings.read_aloud
            self.message = words.READS_ALOUD if reads else words.READS_NOTHING

    def find_voice(self) -> bool:
        """Whether there is a voice now; if not, the message says so."""
        if not self.voice.is_there:
            self.voice.retry()
        if not self.voice.is_there:
            self.message = sentences.no_voice(self.voice.problem)
        return self.voice.is_there

    def switch(self, name: str) -> None:
        """Change a setting that is yes or no."""
        self.change(self.settings.stepped(name, 1))

    @property
    def fade_s(self) -> float:
        """How long what is new takes to appear."""
        is_still = self.settings.reduced_motion
        return 0.0 if is_still else _FADES_S[self.settings.text_speed]

    def show(self, tableau: Tableau, *, cut: bool = False) -> None:
        """Let `tableau` stand on the stage, in the weather that is wanted."""
        if not self.settings.snow:
            tableau = replace(tableau, weather="clear")
        self.stage.show(tableau, cut=cut)
        self.surround(tableau)

    def surround(self, tableau: Tableau) -> None:
        """Let be heard what belongs to `tableau`, and say in words what is new."""
        self.caption(self.hearing.surround(tableau, self.session))

    def draw_stage(self, target: pygame.Surface) -> None:
        """Draw the stage, as high behind the words of a play as they are large."""
        draw_lifted(self.stage, target, self._lift)

    def boxes(self, ids: Iterable[str]) -> dict[str, pygame.Rect]:
        """Where elements of the place and people are seen behind a play's words."""
        return lifted(self.stage.hotspot_boxes(ids), self.size, self._lift)

    @property
    def _lift(self) -> int:
        return 0 if self.session is None else lift_of(self.kit.metrics)

    def hear(self, sound: str) -> None:
        """Let a sound of the story be heard."""
        self.caption((self.hearing.play(sound),))

    def caption(self, titles: Iterable[str]) -> None:
        """Say in words what is heard, if that is wanted."""
        said = sentences.caption([title for title in titles if title])
        if said and self.settings.captions:
            self.message = " ".join((self.message, said)).strip()

    def tick(self, dt_s: float) -> None:
        """Let time pass for what is heard, and look ahead."""
        self.sounds.is_ducked = self.settings.read_aloud and self.voice.is_speaking
        self.sounds.tick(dt_s)
        coming = self._foresight.go_on()
        if coming:
            self.stage.prefetch(*coming)

    def running(self) -> Session:
        """The running play.

        Raises:
            ValueError: If none is running.
        """
        if self.session is None:
            raise ValueError("no play is running")
        return self.session

    def keep(self) -> None:
        """Save the running play; a failure becomes the message."""
        if self.session is not None:
            told = self.keeper.keep(self.session, self.now())
            self.message = told or self.message

    def refuse(self, why: str) -> None:
        """Say why something can't be done."""
        self.message = why
        self.sign = REFUSED

    def note_kept(self) -> None:
        """The player has kept the play as it stands now, or has just loaded it."""
        self._kept = self._whereabouts()

    def is_kept(self) -> bool:
        """Whether nothing would be lost if another play were loaded now."""
        return self.session is None or self._kept == self._whereabouts()

    def _whereabouts(self) -> object:
        session = self.running()
        return session.cursor, len(session.history), session.replay()

    def hint(self, texts: Mapping[Hand, str]) -> str:
        """A sentence about keys or buttons, with those that hold now."""
        text = texts.get(self.hand, texts["keys"])
        known = {**self.settings.keys, **self._bound()}
        names = {each: sentences.key(names[0]) for each, names in known.items()}
        return text.format_map(names)

    def key_of(self, action: str) -> str:
        """The key or button that does `action` for this player's hand, or ""."""
        names = self._bound().get(action, ())
        return sentences.key(names[0]) if names else ""

    def _bound(self) -> Bindings:
        if self.hand == "touch":
            return {}
        return self.settings.buttons if self.hand == "pad" else self.settings.keys

    def text(self, key: str) -> tuple[Runs, ...]:
        """The paragraphs of one of the story's own texts."""
        blocks = self.story.texts.get(key, "").split("\n\n")
        return tuple(runs(" ".join(block.split())) for block in blocks if block.strip())

    def perform(self, given: Input) -> None:
        """Do `given` in the running play, and keep it."""
        self.arriving = self.running().perform(given)
        self.keep()

    def pass_over(self) -> None:
        """Let the summary stand for the scene under way, and keep the play."""
        session = self.running()
        is_only_told = session.can_pass_over is None
        self.arriving = session.pass_over()
        self._summed_up_at = session.cursor if is_only_told else None
        self.keep()

    def is_summed_up(self) -> bool:
        """Whether a summary is shown that can make way for its scene again."""
        session = self.session
        return session is not None and session.cursor == self._summed_up_at

    def read_in_full(self) -> None:
        """Read the scene after all that a summary stands for."""
        self.running().read_in_full()
        self._summed_up_at = None

    def take_arriving(self) -> tuple[Event, ...]:
        """The events that were not shown yet, which are then."""
        events, self.arriving = self.arriving, ()
        return events

    def has_note(self) -> bool:
        """Whether the story says anything before it begins."""
        return bool(self.text("content_note") or self.text("near_you"))

    def take_message(self) -> str:
        """The message, which is then over; "" if there is none."""
        said, self.message = self.message, ""
        return said

    def store_title(self, store: str) -> str:
        """What the story calls a store."""
        known = self.story.stores.get(store)
        return known.title if known else store

    def title_tableau(self) -> Tableau:
        """What stands on the stage behind the title."""
        texts = self.story.texts
        place = texts.get("title_picture") or None
        return Tableau(
            place=place,
            light=texts.get("title_light") or None,
            weather="snow",
            hidden=hidden_at_first(self.story, place),
        )

    def foresee(self) -> None:
        """Have drawn meanwhile what may stand on the stage from here on."""
        session = self.session
        here = session.state if session is not None else self.story
        if here is self._foreseen:
            return
        self._foreseen = here
        scene = session.tableau.scene if session is not None else None
        written = self.story.scenes.get(scene or "")
        if written is not None:
            self.hearing.expect(written)
        self.stage.prefetch(*self._foresight.look(session), anew=True)

    def map_light(self, view: OffersView) -> str | None:
        """A light in which the windows of all offers are lit, and no others.

        It is made from the light that the story declares under the names of the
        map's picture and the part of the day (`city_morning`), else under that of
        the picture, else from that of the title.
        """
        texts = self.story.texts
        part = self.story.calendar[self.running().state.part].part
        picture = view.picture or ""
        names = (f"{picture}_{part}", picture, texts.get("title_light", ""))
        base = next((self.lights[n] for n in names if n in self.lights), None)
        if base is None:
            return None
        lit = sorted({offer.place for offer in view.offers if offer.place})
        name = f"*{view.picture} {' '.join(lit)}"
        lamps = {**dict(base.lamps), **dict.fromkeys(lit, 1.0)}
        self.lights[name] = replace(base, id=name, lamps=tuple(lamps.items()))
        return name

    def homes(self) -> dict[str, tuple[str, ...]]:
        """For each lead, the places of their scenes in the author's order."""
        found: dict[str, dict[str, None]] = {who: {} for who in self.story.leads}
        for offer in self.story.offers.values():
            if offer.who in found and offer.place:
                found[offer.who][offer.place] = None
        return {who: tuple(places) for who, places in found.items()}

    def _make_kit(self) -> None:
        metrics = Metrics(*self.size, self.settings.text_scale)
        wanted = self.settings
        is_high = wanted.contrast == "high"
        alpha = _OPAQUE if is_high else round(_OPAQUE * wanted.panel_opacity / 100)
        paper = Paper(metrics.unit, alpha, has_grain=wanted.grain)
        self.kit = Kit(
            self._engine,
            paper,
            self._glyphs,
            metrics,
            family=cast(Family, wanted.typeface),
            spacing=wanted.line_spacing,
            has_high_contrast=is_high,
        )
        self.names = {
            person.id: readable(parse(person.colour), alpha=alpha)
            for person in self.story.people.values()
        }
