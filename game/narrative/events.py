"""What happened during a step: a closed union of frozen values.

The screen, the transcript and the checker read these; none of them is asked
for anything by the core. Matching ends in `typing.assert_never`, so that a new
event breaks the type check wherever it isn't handled yet.
"""

from game.narrative.directing import Camera, Lamp, Passage
from game.narrative.values import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """Somebody on the stage.

    Attributes:
        person: Person id.
        mark: Name of a mark of the place (`mark-NAME` in its SVG), or None.
        beside: Id of the person one stands beside, or None. At most one of
            `mark` and `beside` is set; neither means: wherever there is room.
        expression: Name of a facial expression; "neutral" unless told.
        called: What the figure is called until introduced, or None.
        gesture: The gesture made last, or None.
        gestures: How many were made, so that the same one can come twice.
        pose: "sits", "stands", or None: as the mark has it.
        holds: Name of the thing in their hand, or None.
        is_shade: Whether they are only seen as a silhouette.
        picture: Name of the figure that is theirs here; None for their usual one.
    """

    person: str
    mark: str | None = None
    beside: str | None = None
    expression: str = "neutral"
    called: str | None = None
    gesture: str | None = None
    gestures: int = 0
    pose: str | None = None
    holds: str | None = None
    is_shade: bool = False
    picture: str | None = None


@dataclass(frozen=True, slots=True)
class SceneBegan:
    """A scene begins. `kind` is "moment", "passing" or "scene"."""

    scene: str
    kind: str
    who: str | None
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SceneEnded:
    """A scene is over; `passed_over` if its summary stood for the rest of it."""

    scene: str
    passed_over: bool = False


@dataclass(frozen=True, slots=True)
class PartBegan:
    """A part of a day begins."""

    day: str
    part: str


@dataclass(frozen=True, slots=True)
class PartEnded:
    """A part of a day is over."""

    day: str
    part: str


@dataclass(frozen=True, slots=True)
class WithoutYou:
    """A moment nobody followed happened all the same.

    Attributes:
        scene: Scene id.
        line: What one hears of it, as written (a paragraph), or "".
        values: Condition values of the line, see `Said`.
    """

    scene: str
    line: str = ""
    values: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Said:
    """One paragraph: narration, or speech when `speaker` is set.

    Attributes:
        scene: Scene id it stands in (with `paragraph`: the translator's key).
        speaker: Person id or None.
        called: Display name of the speaker at this moment, "" for narration.
        manner: How it is said ("low"), or "".
        paragraph: The paragraph exactly as written, conditions included.
        values: What each condition of the paragraph was, by its source text;
            `game.narrative.prose.runs` makes words of both.
    """

    scene: str
    speaker: str | None
    called: str
    manner: str
    paragraph: str
    values: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Placed:
    """The stage is set anew: place, light, weather and everybody on it.

    `hidden` are the ids of the place's elements that aren't there just now;
    `passage` is how the picture before makes way, None as usual.
    """

    place: str | None
    light: str | None
    weather: str | None
    cast: tuple[Figure, ...]
    hidden: tuple[str, ...] = ()
    passage: Passage | None = None


@dataclass(frozen=True, slots=True)
class Propped:
    """Things in the place were taken or put back; `hidden` are those not there."""

    hidden: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entered:
    """Somebody comes on."""

    figure: Figure


@dataclass(frozen=True, slots=True)
class Left:
    """Somebody goes off."""

    person: str


@dataclass(frozen=True, slots=True)
class Moved:
    """Somebody walks to a mark, or beside somebody.

    `picture` is the figure that is theirs from here on, None if it stays as it is.
    """

    person: str
    mark: str | None
    beside: str | None
    picture: str | None = None


@dataclass(frozen=True, slots=True)
class Expressed:
    """A face changes."""

    person: str
    expression: str


@dataclass(frozen=True, slots=True)
class Gestured:
    """Somebody makes a gesture: one of `narrative.gestures`, or the story's own."""

    person: str
    gesture: str


@dataclass(frozen=True, slots=True)
class Settled:
    """Somebody sits down or stands up. `pose` is "sits" or "stands"."""

    person: str
    pose: str


@dataclass(frozen=True, slots=True)
class Held:
    """Somebody has a thing in the hand, or None any more, for all to see."""

    person: str
    thing: str | None


@dataclass(frozen=True, slots=True)
class Lit:
    """The light changes to a light declared under `lights`.

    `tenths`: how long that takes in tenths of a second; None as usual.
    """

    light: str
    tenths: int | None = None


@dataclass(frozen=True, slots=True)
class Turned:
    """Single lamps are turned up or down; `tenths` as in `Lit`."""

    lamps: tuple[Lamp, ...]
    tenths: int | None = None


@dataclass(frozen=True, slots=True)
class Glowed:
    """What a story's glows leave of its lamps, of all it names: (lamp, percent)."""

    lamps: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Framed:
    """The camera looks elsewhere; a `Camera` without more sees all again."""

    camera: Camera


@dataclass(frozen=True, slots=True)
class Weathered:
    """The weather changes: clear, snow, heavy_snow or rain."""

    weather: str


@dataclass(frozen=True, slots=True)
class Sounded:
    """A sound is heard once (`assets/sound/NAME.ogg`)."""

    sound: str


@dataclass(frozen=True, slots=True)
class Paused:
    """Nothing for a while. `tenths`: length in tenths of a second, 1 to 50."""

    tenths: int


@dataclass(frozen=True, slots=True)
class Introduced:
    """From now on this person is called by name."""

    person: str


@dataclass(frozen=True, slots=True)
class Noticed:
    """Attention was spent on a thing."""

    scene: str
    thing: str


@dataclass(frozen=True, slots=True)
class Chosen:
    """An option was taken. `choice` is the full id; label as in `Said`."""

    choice: str
    label: str
    values: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class ActChanged:
    """An act of kindness changed its life.

    Attributes:
        act: Act id.
        giver: Person id.
        receiver: Person id.
        life: "given", "taken" (taken hold of: now a thread is drawn),
            "slack" (it didn't fit), "mended" or "called".
    """

    act: str
    giver: str
    receiver: str
    life: str


@dataclass(frozen=True, slots=True)
class Handed:
    """A thing changed hands. Either hand may be None: nobody's.

    `in_hand`: whether it is seen in the hand of whoever has it.
    """

    thing: str
    giver: str | None
    receiver: str | None
    in_hand: bool = False


@dataclass(frozen=True, slots=True)
class StoreChanged:
    """What somebody has of a store changed, for instance by a cost."""

    store: str
    person: str
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Ended:
    """An ending was reached; `final` if the play is over with it."""

    ending: str
    final: bool


Event = (
    SceneBegan
    | SceneEnded
    | PartBegan
    | PartEnded
    | WithoutYou
    | Said
    | Placed
    | Propped
    | Entered
    | Left
    | Moved
    | Expressed
    | Gestured
    | Settled
    | Held
    | Lit
    | Turned
    | Glowed
    | Framed
    | Weathered
    | Sounded
    | Paused
    | Introduced
    | Noticed
    | Chosen
    | ActChanged
    | Handed
    | StoreChanged
    | Ended
)
