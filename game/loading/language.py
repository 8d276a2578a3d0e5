"""The description of the story language: every key there is, in one place.

The reader (`game.loading.reading`) checks documents against these shapes and
takes its messages from them; the reference page and the schema for editors are
made from the same values. What a key *means* is the business of the modules
that build stories from checked documents.
"""

from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a mapping.

    Attributes:
        name: The key as written.
        takes: What its value is, for people and for the schema; see `TAKES`.
        doc: One sentence on what it does.
        required: Whether it must be there.
    """

    name: str
    takes: str
    doc: str
    required: bool = False


@dataclass(frozen=True)
class Shape:
    """The keys that a mapping may have.

    Attributes:
        name: What it is called in messages ("an option").
        doc: One sentence on what it is for.
        keys: Its keys in the order of the reference.
    """

    name: str
    doc: str
    keys: tuple[Key, ...]

    def names(self) -> tuple[str, ...]:
        """The names of all keys."""
        return tuple(self.by_name)

    @cached_property
    def by_name(self) -> dict[str, Key]:
        """The keys by their names, in the order of the reference."""
        return {key.name: key for key in self.keys}

    @cached_property
    def required(self) -> tuple[Key, ...]:
        """The keys that must be there."""
        return tuple(key for key in self.keys if key.required)


TAKES = {
    "id": "a new name: lower-case letters, digits and _",
    "words": "a few words on one line",
    "prose": "paragraphs, in a block after |",
    "condition": "a condition",
    "flag": "true or false",
    "whole": "a whole number",
    "number": "a number",
    "colour": 'a colour like "#dd6a2b", in quotes',
    "person": "a person's id",
    "people": "a person's id, or a list of them",
    "scene": "a scene's id",
    "act": "an act's id",
    "ending": "an ending's id",
    "light": "a light's id",
    "lamps": "lamps of the place with their strength, 0 to 1",
    "camera": "`wide`, or `push` and `to`",
    "transition": "fade, cut, dark, iris, or {iris: a thing to close on}",
    "sum": "a number, or a sum such as 40 + 10 * threads(here)",
    "weather": "clear, snow, heavy_snow, rain, or {fall: snow, wind: -0.8}",
    "sound": "a sound's name",
    "place": "a place's name",
    "parts": "`day.part`, or a list of them",
    "beats": "a block of prose, or a list of beats",
    "effects": "names with their new values",
    "cost": "people with how much they spend",
    "cast": "people with where they stand",
    "moves": "people with where they walk, and how they are there",
    "faces": "people with their expressions",
    "gestures": "people with their gestures",
    "poses": "people with `sits` or `stands`",
    "held": "people with a thing, or nothing",
    "staging": "a staging's name, or its name with who plays which role",
    "things": "things to notice, by id",
    "options": "a list of options",
    "hands": "things with who gets them",
    "marks": "a list of content marks",
    "mapping": "names with values",
    "list": "a list",
    "words or flag": "true, or a few words",
}

GROUPS = ("effects", "places", "music")
POSES = ("sits", "stands")
WEATHERS = ("clear", "snow", "heavy_snow", "rain")
TRANSITIONS = ("fade", "cut", "dark", "iris")

STORY = Shape(
    "the story",
    "What holds for the whole story; one document, usually story.yaml.",
    (
        Key("story", "id", "Names saves and translations; never changes.", True),
        Key("format", "whole", "Version of this language: 1.", True),
        Key("language", "words", "Language of the text, such as en."),
        Key("title", "words", "Title of the story.", True),
        Key("start", "scene", "The scene that begins a play.", True),
        Key("finish", "scene", "The scene after the calendar's last part."),
        Key("leads", "people", "The people whose moments these are."),
        Key("stores", "mapping", "Amounts that people have, such as warmth."),
        Key("cost_from", "id", "The store that `cost` spends."),
        Key("calendar", "list", "The days with their parts."),
        Key("parts", "mapping", "Titles of the parts of a day."),
        Key("offers", "mapping", "Title and picture of the screen of offers."),
        Key("chart", "mapping", "Title of the chart of what was lived."),
        Key("thread_sound", "sound", "Heard when an act is taken hold of."),
        Key("title_screen", "mapping", "Picture, light and line of the title screen."),
        Key("rules", "list", "Effects when a part or a day ends."),
        Key("written_through", "words", "The day up to which the story is written."),
        Key("content_note", "prose", "Shown before the first scene."),
        Key("near_you", "prose", "Where to find help; shown on request."),
        Key("credits", "prose", "Who made it."),
    ),
)
STORE = Shape(
    "a store",
    "An amount that each of some people has.",
    (
        Key("title", "words", "What it is called when an option spends it."),
        Key("of", "people", "Whose: `leads`, or a list of people.", True),
        Key("from", "whole", "Least amount.", True),
        Key("to", "whole", "Greatest amount.", True),
        Key("start", "whole", "Amount at the beginning.", True),
        Key("full", "words", "`stays`: reaching a bound is meant."),
    ),
)
DAY = Shape(
    "a day",
    "A day of the calendar.",
    (
        Key("day", "id", "Id of the day.", True),
        Key("title", "words", "Title of the day."),
        Key("parts", "list", "Its parts, in order.", True),
        Key("follow", "whole", "How many moments may be followed in each part."),
    ),
)
SCREEN = Shape(
    "a screen",
    "How a screen of the engine looks in this story.",
    (
        Key("title", "words", "What it is called."),
        Key("picture", "place", "The place that is its picture."),
        Key("light", "light", "The light of that place."),
        Key("line", "words", "A line below the title."),
    ),
)
RULE = Shape(
    "a rule",
    "Effects that happen by themselves.",
    (
        Key("at", "words", "`part_ends` or `day_ends`.", True),
        Key("if", "condition", "Only if this holds."),
        Key("set", "effects", "Variables and amounts to change."),
        Key("at_most", "mapping", "Stores that fall to this amount at most."),
    ),
)
DECLARATIONS = Shape(
    "declarations",
    "A document that declares names; any file may have one.",
    (
        Key("people", "mapping", "Everybody who speaks or is seen."),
        Key("variables", "mapping", "What the story remembers."),
        Key("things", "mapping", "Things that go from hand to hand."),
        Key("acts", "mapping", "Acts of kindness."),
        Key("endings", "mapping", "Endings."),
        Key("marks", "mapping", "Content marks, in words."),
        Key("lights", "mapping", "How places are lit."),
        Key("places", "mapping", "What of a place is there, and when."),
        Key("glows", "mapping", "Lamps that burn as strongly as the story says."),
        Key("sounds", "mapping", "Everything that can be heard."),
        Key("gestures", "mapping", "Gestures besides those of the engine."),
        Key("stagings", "mapping", "Who stands where, written once for many scenes."),
    ),
)
PERSON = Shape(
    "a person",
    "Somebody who speaks or is seen.",
    (
        Key("name", "words", "Proper name."),
        Key("as", "words", "What somebody without a name is called."),
        Key("picture", "words", "Figure in assets/people; `none`: never seen."),
        Key("colour", "colour", "Colour of the name and the threads."),
        Key("empty", "mapping", "For each store, the words for having none."),
        Key("music", "mapping", "Music that is theirs, alone and linked."),
        Key("shows", "mapping", "Parts of the figure, each with a condition."),
    ),
)
MUSIC = Shape(
    "somebody's music",
    "What is heard in the moments of a lead.",
    (
        Key("alone", "sound", "As long as no thread leads to another lead.", True),
        Key("linked", "sound", "Then, together with the music of those leads."),
    ),
)
VARIABLE = Shape(
    "a variable",
    "Something the story remembers.",
    (
        Key("number", "words", "Bounds, such as 0..6."),
        Key("one_of", "list", "The names it may be; the first is the start."),
        Key("start", "words", "Value at the beginning."),
        Key("full", "words", "`stays`: that a number stays at a bound is meant."),
    ),
)
THING = Shape(
    "a thing",
    "Something that goes from hand to hand.",
    (
        Key("title", "words", "What it is called.", True),
        Key("holder", "person", "Who has it first; `nobody` if left out."),
        Key("in_hand", "flag", "Whether it is seen in the hand of who has it."),
    ),
)
GESTURE = Shape(
    "a gesture",
    "A movement of the story's own.",
    (
        Key("poses", "list", "What is gone through, in order.", True),
        Key("stays", "flag", "Whether the last pose is kept."),
    ),
)
ATTITUDE = Shape(
    "a pose",
    "How somebody holds themselves for a moment; degrees, forward is positive.",
    (
        Key("head", "whole", "Degrees the head is bowed, -25 to 25."),
        Key("upper", "whole", "Degrees the upper body leans forward, -12 to 12."),
        Key("aside", "whole", "Units the head is moved forward, -20 to 20."),
        Key("lift", "whole", "Units the shoulders are lifted, 0 to 30."),
        Key("near", "mapping", "What the arm on our side does."),
        Key("far", "mapping", "What the other arm does."),
        Key("for", "number", "Seconds it is kept, 0 to 5."),
    ),
)
ARM = Shape(
    "an arm",
    "Where an arm goes.",
    (
        Key("to", "words", "Where the hand goes: mouth, chest, pocket ..."),
        Key("arm", "whole", "Degrees the upper arm is lifted forward, -60 to 180."),
        Key("forearm", "whole", "Degrees the elbow is bent, 0 to 150."),
        Key("palm", "whole", "Degrees the hand is turned on, -80 to 80."),
        Key("hand", "words", "Shape of the hand: relaxed, fist, flat, open, point."),
    ),
)
ACT = Shape(
    "an act",
    "An act of kindness.",
    (
        Key("from", "person", "Who gives.", True),
        Key("to", "person", "Who receives.", True),
        Key("title", "words", "What it is called."),
        Key("thing", "id", "The thing that goes with it."),
    ),
)
ENDING = Shape(
    "an ending",
    "An ending of one person's story, or of the whole.",
    (
        Key("title", "words", "Its title.", True),
        Key("of", "person", "Whose; without it the play is over."),
    ),
)
LIGHT = Shape(
    "a light",
    "How a place is lit at an hour.",
    (
        Key("air", "colour", "Colour of the distance."),
        Key("shadow", "colour", "Colour of the darkest tones."),
        Key("tint", "colour", "Colour the place is multiplied by."),
        Key("strength", "number", "How much of the tint, 0 to 1."),
        Key("lamps", "mapping", "Lights of the place, 0 to 1 each."),
        Key("flicker", "mapping", "How much a light of the place flickers, 0 to 1."),
    ),
)
GLOW = Shape(
    "a glow",
    "Lamps that burn only as strongly as the story says, in every place.",
    (
        Key("lamps", "list", "Names of lamps.", True),
        Key("amount", "sum", "Percent of what the light gives them.", True),
    ),
)
LAMP = Shape(
    "a lamp",
    "A lamp that is turned.",
    (
        Key("to", "number", "How strongly it burns, 0 to 1.", True),
        Key("flicker", "number", "How much it flickers, 0 to 1."),
    ),
)
CAMERA = Shape(
    "the camera",
    "What is looked at, and from how near.",
    (
        Key(
            "push",
            "number",
            "How much larger all is seen, 1 to 2; in a narrow window less.",
        ),
        Key("to", "words", "An element of the place, or a person."),
        Key("over", "number", "Seconds the way takes, 0 to 60."),
    ),
)
WEATHER = Shape(
    "the weather",
    "What falls, and how it is blown.",
    (
        Key("fall", "weather", "clear, snow, heavy_snow or rain.", True),
        Key("wind", "number", "From -1, hard to the left, to 1, hard to the right."),
    ),
)
TRANSITION = Shape(
    "a transition",
    "How one picture makes way for the next.",
    (
        Key("iris", "words", "Closes on this element or person."),
        Key("fade", "number", "Fades for so many seconds."),
        Key("dark", "number", "Lights out and on, for so many seconds."),
        Key("over", "number", "Seconds that the iris takes."),
    ),
)
PLACE = Shape(
    "a place",
    "What is heard at a place, and what of it is there only sometimes.",
    (
        Key("shows", "mapping", "Elements of its SVG, each with a condition."),
        Key("sound", "sound", "What one hears as long as one is there."),
        Key("music", "sound", "Music that is heard there, whoever is there."),
    ),
)
SOUND = Shape(
    "a sound",
    "Something that can be heard: assets/sound/ID.ogg.",
    (
        Key("title", "words", "What one hears, for who doesn't hear it.", True),
        Key("group", "words", "`effects` (if left out), `places` or `music`."),
        Key("unsettles", "flag", "A car, a key, a telephone: can be turned off."),
    ),
)
SCENE = Shape(
    "a scene",
    "A moment (`who`), a passing (`passing`), or a plain scene.",
    (
        Key("scene", "id", "Id of the scene.", True),
        Key("who", "person", "Whose moment it is."),
        Key("passing", "person", "Whose body the player has: you."),
        Key("title", "words", "Title, for charts."),
        Key("when", "parts", "When it is offered."),
        Key("if", "condition", "Offered only if this holds."),
        Key("priority", "whole", "Higher comes first; 0 if left out."),
        Key("crossing", "words", "`first` or `last`: every player lives it."),
        Key("repeats", "flag", "Whether it may be lived again."),
        Key("street", "words", "One thing visible from the street."),
        Key("place", "place", "Where it plays."),
        Key("light", "light", "How it is lit."),
        Key("weather", "weather", "What falls."),
        Key("cast", "cast", "Who stands where."),
        Key("lamps", "lamps", "Single lamps that burn otherwise."),
        Key("camera", "camera", "Where the camera looks."),
        Key("transition", "transition", "How the picture before makes way."),
        Key("staging", "staging", "A staging that begins the scene."),
        Key("marks", "marks", "Content marks."),
        Key("pass_over", "mapping", "What stands for it if it is passed over."),
        Key("without_you", "mapping", "What happens if nobody follows it."),
        Key("note", "words", "For translators."),
        Key("beats", "beats", "What happens.", True),
    ),
)
EFFECT_KEYS = (
    Key("set", "effects", "Variables and amounts to change."),
    Key("act", "act", "The act is given."),
    Key("takes", "act", "The act is taken hold of: the thread appears."),
    Key("slack", "act", "The act was given and didn't fit."),
    Key("mends", "act", "A slack act fits after all."),
    Key("calls_on", "act", "The thread is called on, once."),
    Key("hand", "hands", "Things change hands."),
    Key("knows", "people", "Called by name from here on, as where no `as` is."),
)
PASS_OVER = Shape(
    "pass_over",
    "What stands for a scene that is passed over.",
    (Key("summary", "words", "One or two plain sentences.", True), *EFFECT_KEYS),
)
WITHOUT_YOU = Shape(
    "without_you",
    "What happens if nobody follows a moment.",
    (Key("line", "words", "What one hears of it."), *EFFECT_KEYS),
)
PLACEMENT = Shape(
    "a placement",
    "Where somebody stands.",
    (
        Key("mark", "words", "A mark of the place."),
        Key("beside", "person", "Next to somebody."),
        Key("as", "words", "What they are called here, until `knows`."),
        Key("expression", "words", "Their face."),
        Key("gesture", "words", "Their gesture."),
        Key("pose", "words", "`sits` or `stands`, whatever the mark has."),
        Key("holding", "id", "The thing in their hand."),
        Key("silhouette", "flag", "Whether they are only a dark shape."),
        Key("picture", "words", "Another figure in assets/people, while they are on."),
    ),
)
MOVE = Shape(
    "a move",
    "Where somebody walks, and how they are once they are there.",
    (
        Key("mark", "words", "A mark of the place."),
        Key("beside", "person", "Next to somebody."),
        Key("expression", "words", "Their face."),
        Key("gesture", "words", "Their gesture."),
        Key("pose", "words", "`sits` or `stands`, whatever the mark has."),
        Key("holding", "id", "The thing in their hand."),
        Key("picture", "words", "Another figure in assets/people, while they are on."),
    ),
)
STAGE_KEYS = (
    Key("place", "place", "The stage is set anew."),
    Key("light", "light", "The light changes."),
    Key("lamps", "lamps", "Single lamps are turned; `others`: all the others."),
    Key("over", "number", "Seconds that light, lamps, camera take, 0 to 60."),
    Key("camera", "camera", "The camera looks at something, or comes nearer."),
    Key("transition", "transition", "How the place before makes way."),
    Key("weather", "weather", "The weather changes."),
    Key("cast", "cast", "Who stands where; only with `place`."),
    Key("enter", "cast", "People come on."),
    Key("leave", "people", "People go off."),
    Key("move", "moves", "People walk."),
    Key("expression", "faces", "Faces change."),
    Key("gesture", "gestures", "People move a little, or hold themselves so."),
    Key("pose", "poses", "People sit down or stand up."),
    Key("holding", "held", "People have a thing in the hand."),
    Key("sound", "sound", "A sound is heard."),
    Key("pause", "number", "Seconds of nothing, 0.1 to 5."),
)
STAGING = Shape(
    "a staging",
    "Stage directions that are written once and played by whoever has the roles.",
    (Key("roles", "list", "Names that stand for people."), *STAGE_KEYS),
)
SMALL_BEAT = Shape(
    "a beat",
    "Stage directions and effects, done in the written order.",
    (
        *STAGE_KEYS,
        Key("staging", "staging", "The directions of a staging."),
        *EFFECT_KEYS,
        Key("ending", "ending", "An ending is reached."),
        Key("go", "scene", "Another scene instead of the rest."),
        Key("call", "scene", "Another scene, then on here."),
        Key("note", "words", "For translators."),
    ),
)
IF_BEAT = Shape(
    "an if beat",
    "Beats that depend on a condition.",
    (
        Key("if", "condition", "The condition.", True),
        Key("then", "beats", "What happens if it holds.", True),
        Key("elif", "list", "Further conditions, each with `if` and `then`."),
        Key("else", "beats", "What happens if none holds."),
    ),
)
ELIF = Shape(
    "an elif",
    "A further condition.",
    (
        Key("if", "condition", "The condition.", True),
        Key("then", "beats", "What happens if it holds.", True),
    ),
)
CHOOSE_BEAT = Shape(
    "a choose beat",
    "A choice.",
    (Key("choose", "options", "The options.", True),),
)
OPTION = Shape(
    "an option",
    "Something the player may do.",
    (
        Key("do", "words", "What one would do, verb first."),
        Key("id", "id", "Stays the same when the words change."),
        Key("if", "condition", "There only if this holds."),
        Key(
            "otherwise", "words", "Why it is out of reach: by its `if`, or its `cost`."
        ),
        Key("price", "words", "A price in kind, shown with the option."),
        Key("cost", "cost", "What it spends of the store `cost_from`."),
        *EFFECT_KEYS,
        Key("misfire", "words or flag", "Help that misfires; on what."),
        Key("refuses", "flag", "Refuses help."),
        Key("sticky", "flag", "Stays when taken, where the choice comes again."),
        Key("again", "flag", "The same choice comes again afterwards."),
        Key("fallback", "flag", "Taken by itself when nothing else is open."),
        Key("then", "beats", "What happens."),
        Key("go", "scene", "Another scene instead of the rest of this one."),
        Key("call", "scene", "Another scene, then on below the choice."),
        Key("note", "words", "For translators."),
    ),
)
NOTICE_BEAT = Shape(
    "a notice beat",
    "More things than attention.",
    (Key("notice", "mapping", "What can be noticed.", True),),
)
NOTICE = Shape(
    "notice",
    "More things than attention.",
    (
        Key("up_to", "whole", "How many can be noticed.", True),
        Key("things", "things", "The things, by id.", True),
    ),
)
NOTICEABLE = Shape(
    "a thing to notice",
    "Something that can be noticed.",
    (
        Key("text", "beats", "What one sees.", True),
        Key("on", "words", "Another element of the place, or a person."),
        Key("title", "words", "A few words for keyboard and screen reader."),
        Key("if", "condition", "There only if this holds."),
        *EFFECT_KEYS,
    ),
)
RANDOM_BEAT = Shape(
    "a random beat",
    "One of several, drawn by the seed.",
    (Key("random", "list", "The possibilities.", True),),
)
RANDOM_ARM = Shape(
    "a possibility",
    "One possibility of a random beat.",
    (
        Key("weight", "whole", "How likely, against the others; 1 if left out."),
        Key("then", "beats", "What happens.", True),
    ),
)

SHAPES = (
    STORY,
    STORE,
    DAY,
    SCREEN,
    RULE,
    DECLARATIONS,
    PERSON,
    MUSIC,
    VARIABLE,
    THING,
    GESTURE,
    ATTITUDE,
    ARM,
    ACT,
    ENDING,
    LIGHT,
    GLOW,
    LAMP,
    CAMERA,
    WEATHER,
    TRANSITION,
    PLACE,
    SOUND,
    SCENE,
    PASS_OVER,
    WITHOUT_YOU,
    PLACEMENT,
    MOVE,
    STAGING,
    SMALL_BEAT,
    IF_BEAT,
    ELIF,
    CHOOSE_BEAT,
    OPTION,
    NOTICE_BEAT,
    NOTICE,
    NOTICEABLE,
    RANDOM_BEAT,
    RANDOM_ARM,
)
