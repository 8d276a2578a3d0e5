"""The catalogue of findings: what each code means, with an example that has it.

Every example is loaded by a test, which asserts that it gets its code.
"""

from game.narrative.values import dataclass


@dataclass(frozen=True, slots=True)
class Code:
    """One kind of finding.

    Attributes:
        title: What is wrong, in general.
        why: Why it matters and what to do, in a few sentences.
        example: A document or two with the mistake; "" where none can be
            written as text.
    """

    title: str
    why: str
    example: str


_STORY = "story: tiny\nformat: 1\ntitle: Tiny\nstart: one\n---\n"
_SCENE = _STORY + "scene: one\nbeats:\n"
_PEOPLE = "---\npeople:\n  ann: {name: Ann}\n"

CODES: dict[str, Code] = {
    "W001": Code(
        "The file can't be read as YAML.",
        "Something stands where YAML doesn't expect it: a text with a colon and a "
        "space, a tab, a quotation mark too many, a line that is indented differently.",
        _SCENE + "  - choose:\n      - do: Say: no\n        id: no\n",
    ),
    "W002": Code(
        "A file can't be used.",
        "It is not written in UTF-8, is too large, can't be read, or is a link out of "
        "the story's folder.",
        "",
    ),
    "W003": Code(
        "A key is not a word.",
        "Keys are plain words. A text that begins with { or [ wants quotes.",
        _SCENE + "  - {[a]: b}\n",
    ),
    "W004": Code(
        "A key stands twice.",
        "YAML would silently forget the first of the two.",
        _SCENE + "  - one\nbeats:\n  - two\n",
    ),
    "W005": Code(
        "Something is nested too deep.",
        "Stories are rarely more than a dozen levels deep; more is a mistake of "
        "indentation, or wants a scene of its own.",
        _SCENE + "  - " + "[" * 40 + "]" * 40 + "\n",
    ),
    "W006": Code(
        "An alias or anchor.",
        "`*name` and `&name` are YAML's signs for copying parts of a file. Stories "
        "don't use them; a text that begins with * or & wants quotes.",
        _SCENE + "  - *smiles*\n",
    ),
    "W007": Code(
        "A tag.",
        "`!` at the start of a value is YAML's sign for a tag. In a condition, write "
        "`not`.",
        _SCENE + "  - if: !seen(one)\n    then: Hello.\n",
    ),
    "W010": Code(
        "Keys and values are wanted.",
        "A text or a list stands where `key: value` is expected.",
        _STORY + "scene: one\npass_over: A summary.\nbeats: [Hello.]\n",
    ),
    "W011": Code(
        "An unknown key.",
        "A key that isn't known would be ignored, so it is an error.",
        _STORY + "scene: one\nbeat:\n  - Hello.\nbeats: [Hello.]\n",
    ),
    "W012": Code(
        "A key is missing.",
        "Something can't be built without it.",
        _STORY + "scene: one\ntitle: One\n",
    ),
    "W013": Code(
        "A text is wanted.",
        "A list or keys stand where a text is expected. A label that begins with { "
        "wants quotes.",
        _SCENE + "  - choose:\n      - do: {first? One | Two}\n        id: a\n",
    ),
    "W014": Code(
        "Words are lost to a #.",
        "In YAML, everything after a space and # is a comment.",
        _SCENE + "  - choose:\n      - do: Take seat #4.\n        id: a\n",
    ),
    "W015": Code(
        "An empty text.",
        "There is nothing to say.",
        _SCENE + "  - '  '\n",
    ),
    "W016": Code(
        "A name that can't be one.",
        "Names are lower-case letters, digits and _, and begin with a letter.",
        _STORY.replace("one", "The One") + "scene: The One\nbeats: [Hello.]\n",
    ),
    "W017": Code(
        "A number is wanted.",
        "A word stands where a number is expected.",
        _STORY + "scene: one\npriority: high\nbeats: [Hello.]\n",
    ),
    "W018": Code(
        "A number out of bounds.",
        "Every number has bounds, so that everything about a story can be known.",
        _SCENE + "  - pause: 90\n",
    ),
    "W019": Code(
        "Neither true nor false.",
        "Programs disagree on what YAML's yes, no, on and off are.",
        _STORY + "scene: one\nrepeats: yes\nbeats: [Hello.]\n",
    ),
    "W020": Code(
        "A word that doesn't go here.",
        "Only some words are possible.",
        _SCENE + "  - weather: sunny\n",
    ),
    "W021": Code(
        "Not a colour.",
        'Colours are written like "#dd6a2b", in quotes, since # begins a comment.',
        _SCENE + "  - Hello.\n---\npeople:\n  ann: {name: Ann, colour: orange}\n",
    ),
    "W022": Code(
        "A list is wanted.",
        "Each item of a list begins with a dash and a space.",
        _SCENE + "  - choose: Go home.\n",
    ),
    "W030": Code(
        "A name that nothing has.",
        "A person, scene, act, light or anything else is named that isn't declared.",
        _SCENE + "  - go: two\n",
    ),
    "W031": Code(
        "A name that two have.",
        "Ids are how saves and translations find things again.",
        _SCENE + "  - Hello.\n---\nscene: one\nbeats: [Hello again.]\n",
    ),
    "W032": Code(
        "A word of the language as a variable.",
        "Conditions couldn't tell the two apart.",
        _SCENE + "  - Hello.\n---\nvariables:\n  not: flag\n",
    ),
    "W033": Code(
        "No kind of variable.",
        "A variable is a flag, a number with bounds, or one of some names.",
        _SCENE + "  - Hello.\n---\nvariables:\n  name: text\n",
    ),
    "W034": Code(
        "No bounds.",
        "Bounds are the least and the greatest value with two dots between them.",
        _SCENE + "  - Hello.\n---\nvariables:\n  coins: {number: 6 to 0}\n",
    ),
    "W035": Code(
        "Rules without a calendar.",
        "Rules run at the end of a part or a day.",
        _STORY.replace("---\n", "rules:\n  - {at: day_ends}\n---\n")
        + "scene: one\nbeats: [Hello.]\n",
    ),
    "W036": Code(
        "No story document.",
        "One document says what the story is called and where it starts.",
        "scene: one\nbeats: [Hello.]\n",
    ),
    "W037": Code(
        "A document that is nothing.",
        "Every document is a story, a scene, or declarations: keys with values.",
        _SCENE + "  - Hello.\n---\n- one\n- two\n",
    ),
    "W038": Code(
        "An option without an id.",
        "Saves, translations and conditions find options by their ids, which stay "
        "when the words change.",
        _SCENE + "  - choose:\n      - do: Go home.\n",
    ),
    "W040": Code(
        "Moment and passing at once.",
        "A scene is somebody's moment, or a passing in which the player is somebody.",
        _STORY + "scene: one\nwho: ann\npassing: ann\nbeats: [Hello.]\n" + _PEOPLE,
    ),
    "W041": Code(
        "A plain scene in the calendar.",
        "The calendar offers moments (`who`) and draws passings (`passing`).",
        _STORY.replace("---", "calendar: [{day: d, parts: [p]}]\n---")
        + "scene: one\nwhen: d.p\nbeats: [Hello.]\n",
    ),
    "W042": Code(
        "Content marks without a summary.",
        "Whoever passes a marked scene over reads its summary instead.",
        _STORY
        + "scene: one\nmarks: [cold]\nbeats: [Hello.]\n---\nmarks: {cold: cold}\n",
    ),
    "W043": Code(
        "A list where a beat is wanted.",
        "There is a dash too many.",
        _SCENE + "  - - Hello.\n",
    ),
    "W044": Code(
        "Nothing to draw from.",
        "A random beat needs possibilities.",
        _SCENE + "  - random: []\n",
    ),
    "W045": Code(
        "Choices nested too deep.",
        "Nobody can keep track of four choices inside one another.",
        _SCENE
        + "".join(
            f"{'      ' * n}  - choose:\n{'      ' * n}      - do: D{n}\n"
            f"{'      ' * n}        id: d{n}\n{'      ' * n}        then:\n"
            for n in range(4)
        )
        + "                          - Hello.\n",
    ),
    "W046": Code(
        "A choice without options.",
        "There must be something to choose besides a fallback.",
        _SCENE + "  - choose:\n      - fallback: true\n        id: f\n",
    ),
    "W047": Code(
        "A fallback that never ends.",
        "A fallback is taken by itself; leading back to its choice, it would be taken "
        "for ever.",
        _SCENE
        + "  - choose:\n      - do: Stay.\n        id: s\n"
        + "      - fallback: true\n        again: true\n        id: f\n",
    ),
    "W048": Code(
        "A reason that is never shown.",
        "`otherwise` is shown while the option's `if` is false; without an `if`, while "
        "its `cost` can't be paid.",
        _SCENE
        + "  - choose:\n      - do: Go.\n        id: g\n"
        + "        otherwise: It's late.\n",
    ),
    "W049": Code(
        "Nothing to spend.",
        "`cost` spends the store that the story names as `cost_from`.",
        _SCENE
        + "  - choose:\n      - do: Give.\n        id: g\n        cost: {ann: 1}\n"
        + _PEOPLE,
    ),
    "W050": Code(
        "In two places at once.",
        "Somebody stands on a mark, or beside somebody.",
        _SCENE
        + "  - enter: {ann: {mark: left, beside: bob}}\n"
        + _PEOPLE
        + "  bob: {name: Bob}\n",
    ),
    "W051": Code(
        "More than a glance.",
        "What one sees of a thing is told at once; calling a scene or noticing more "
        "inside it would lose count of the attention that is left.",
        _SCENE
        + "  - notice:\n      up_to: 1\n      things:\n        cup: [{call: two}]\n"
        + "        hat: A hat.\n---\nscene: two\nbeats: [Hello.]\n",
    ),
    "W052": Code(
        "A direction that has nothing to direct.",
        "`over` and `transition` say how something else changes; they stand in the "
        "same beat as what changes.",
        _SCENE + "  - {pause: 1, over: 3}\n",
    ),
    "W053": Code(
        "A direction of camera or transition that isn't whole.",
        "The camera comes nearer (`push`), looks at something (`to`), or sees all "
        "again (`camera: wide`). A transition is one of its kinds.",
        _SCENE + "  - camera: {over: 3}\n",
    ),
    "W054": Code(
        "A gesture without poses.",
        "A gesture of the story's own goes through one pose or more, each with what "
        "head, body and arms do.",
        _SCENE + "  - Hello.\n---\ngestures:\n  bow: {poses: []}\n",
    ),
    "W055": Code(
        "A gesture that nobody knows.",
        "It is shown as a nod. A story may use those that the engine has (the message "
        "names the nearest), and declare its own under `gestures`.",
        _SCENE + "  - gesture: {ann: nodd}\n" + _PEOPLE,
    ),
    "W056": Code(
        "A staging with the wrong roles.",
        "Every role that a staging names is played by somebody: "
        "`staging: {at the door: {one: ann}}`.",
        _SCENE
        + "  - staging: at the door\n"
        + _PEOPLE
        + "stagings:\n  at the door: {roles: [one], cast: {one: left}}\n",
    ),
    "W057": Code(
        "A move that leads nowhere.",
        "`move` says where somebody walks: to a mark, or beside somebody. How they are "
        "once they are there may stand with it: "
        "`move: {ann: {mark: chair, pose: sits, expression: tired}}`.",
        _SCENE + "  - move: {ann: {pose: sits}}\n" + _PEOPLE,
    ),
    "W060": Code(
        "A condition that can't be understood.",
        "A name in it is unknown, a type doesn't fit, or a sign is missing.",
        _SCENE + "  - if: seen(two)\n    then: Hello.\n",
    ),
    "W061": Code(
        "A speaker nobody knows.",
        "A paragraph that begins with a lower-case word and a colon is speech.",
        _SCENE + "  - |\n    ann: Hello.\n",
    ),
    "W062": Code(
        "A varying passage that is wrong.",
        "A passage stands in braces, doesn't contain another, and has wordings.",
        _SCENE + "  - |\n    Hello, {first? you.\n",
    ),
    "W063": Code(
        "A speaker inside a varying passage.",
        "Who speaks is decided at the start of a paragraph. Put the passage after the "
        "speaker, or use an `if` beat where two people would speak.",
        _SCENE + "  - |\n    {first? ann: Hello. | ann: Again.}\n" + _PEOPLE,
    ),
    "W064": Code(
        "Two sentences meet without a space.",
        "Spaces beside | and inside the braces are not shown. The space between a "
        "varying sentence and the next stands outside the braces.",
        _SCENE + "  - |\n    {first? Hello. | Again.}You stay.\n",
    ),
    "W101": Code(
        "A picture or sound is missing.",
        "The game shows a plain default instead. Names of files are compared letter by "
        "letter, since some systems tell upper from lower case.",
        _STORY + "scene: one\nplace: moon\nbeats: [Hello.]\n",
    ),
    "W102": Code(
        "A mark or element that the place hasn't.",
        "Marks are circles called `mark-NAME` in the place's SVG; what can be noticed "
        "is an element with an id and a <title>.",
        "",
    ),
    "W103": Code(
        "A face that the figure hasn't.",
        "The figure looks neutral instead.",
        "",
    ),
    "W104": Code(
        "A lamp that no place has.",
        "A light names lamps: the groups `light-NAME` of the places it is used in.",
        "",
    ),
    "W105": Code(
        "Something is wrong with an asset's file.",
        "The file is broken, too large, or refers to other files; a default is shown.",
        "",
    ),
    "W106": Code(
        "A gesture, seat or thing that a figure has no drawing for.",
        "Somebody without jointed arms only nods, somebody without sitting legs is cut "
        "off at the seat, and a thing without `assets/held/NAME.svg` isn't seen.",
        _SCENE
        + "  - holding: {ann: cup}\n"
        + _PEOPLE
        + "things:\n  cup: {title: a cup, holder: ann}\n",
    ),
    "W201": Code(
        "A scene that nothing leads to.",
        "It has no `when`, and no scene goes to it or calls it.",
        _SCENE + "  - Hello.\n---\nscene: two\nbeats: [Alone.]\n",
    ),
    "W202": Code(
        "A moment that leaves nothing behind.",
        "Whatever isn't followed happens all the same; `without_you` says how.",
        _STORY.replace("---", "calendar: [{day: d, parts: [p]}]\n---")
        + "scene: one\nbeats: [Hello.]\n---\nscene: two\nwho: ann\nwhen: d.p\n"
        + "street: A lamp.\nbeats: [Hello.]\n"
        + _PEOPLE,
    ),
    "W203": Code(
        "A moment that can't be seen from the street.",
        "The screen of offers shows one line for each moment.",
        _STORY.replace("---", "calendar: [{day: d, parts: [p]}]\n---")
        + "scene: one\nbeats: [Hello.]\n---\nscene: two\nwho: ann\nwhen: d.p\n"
        + "without_you: {line: She waits.}\nbeats: [Hello.]\n"
        + _PEOPLE,
    ),
    "W204": Code(
        "An ending that nothing reaches.",
        "It is declared, and no beat is `ending:` it.",
        _SCENE + "  - Hello.\n---\nendings:\n  home: {title: Home}\n",
    ),
    "W205": Code(
        "A story without an ending.",
        "It simply stops.",
        _SCENE + "  - Hello.\n",
    ),
    "W206": Code(
        "An act that is never given.",
        "It is declared, and no option or beat is the act.",
        _SCENE
        + "  - Hello.\n"
        + _PEOPLE
        + "  bob: {name: Bob}\nacts:\n  tea: {from: ann, to: bob}\n",
    ),
    "W207": Code(
        "An act that nothing remembers.",
        "Nobody takes hold of it, and no condition asks for it.",
        _SCENE
        + "  - act: tea\n"
        + _PEOPLE
        + "  bob: {name: Bob}\nacts:\n  tea: {from: ann, to: bob}\n",
    ),
    "W208": Code(
        "A variable that is never used.",
        "It is neither written nor read.",
        _SCENE + "  - Hello.\n---\nvariables:\n  late: flag\n",
    ),
    "W209": Code(
        "A variable that is never read.",
        "It is written, and no condition asks for it.",
        _SCENE + "  - set: {late: true}\n---\nvariables:\n  late: flag\n",
    ),
    "W210": Code(
        "A variable that is never written.",
        "A condition asks for it, and it always has its first value.",
        _SCENE + "  - if: late\n    then: Hello.\n---\nvariables:\n  late: flag\n",
    ),
    "W211": Code(
        "A thing that never changes hands.",
        "Things are for giving.",
        _SCENE + "  - Hello.\n---\nthings:\n  scarf: {title: a scarf}\n",
    ),
    "W301": Code(
        "A scene that can't be reached.",
        "Something leads to it, but no play ever comes that way: this is proved, not "
        "guessed. Conditions on the way exclude one another.",
        _SCENE
        + "  - if: late and not late\n    then:\n      - go: two\n"
        + "  - set: {late: true}\n---\nvariables:\n  late: flag\n---\n"
        + "scene: two\nbeats: [Hello.]\n",
    ),
    "W302": Code(
        "An option that can't be taken.",
        "Whatever one does before, it is never open. For a fallback: something else is "
        "always open.",
        _SCENE
        + "  - choose:\n      - {do: Stay., id: stay}\n      - {do: Go., id: go}\n"
        + "  - choose:\n      - do: Do both.\n        id: both\n"
        + "        if: chose(stay) and chose(go)\n      - {do: Wait., id: wait}\n",
    ),
    "W303": Code(
        "A thing that can't be noticed.",
        "Its condition never holds while one looks.",
        _SCENE
        + "  - choose:\n      - {do: Stay., id: stay}\n      - {do: Go., id: go}\n"
        + "  - notice:\n      up_to: 1\n      things:\n        cup:\n"
        + "          if: chose(stay) and chose(go)\n          text: A cup.\n"
        + "        hat: A hat.\n",
    ),
    "W304": Code(
        "An ending that can't be reached.",
        "It is written somewhere, and no play comes there.",
        _SCENE
        + "  - choose:\n      - {do: Stay., id: stay}\n      - {do: Go., id: go}\n"
        + "  - if: chose(stay) and chose(go)\n    then:\n      - ending: home\n"
        + "---\nendings:\n  home: {title: Home}\n",
    ),
    "W305": Code(
        "An act that can't come so far.",
        "It can't be given, or not taken hold of: no play comes to where that is "
        "written, or the act isn't in a state for it.",
        _SCENE
        + "  - takes: tea\n  - act: tea\n"
        + _PEOPLE
        + "  bob: {name: Bob}\nacts:\n  tea: {from: ann, to: bob}\n",
    ),
    "W306": Code(
        "A thing that can't come to somebody.",
        "It is handed over where it can't be handed over.",
        _SCENE
        + "  - hand: {hat: ann}\n"
        + _PEOPLE
        + "things:\n  hat: {title: a hat, holder: ann}\n",
    ),
    "W307": Code(
        "A condition that never holds.",
        "What stands under it is never played. The names in the message are those that "
        "never come together.",
        _SCENE
        + "  - choose:\n      - {do: Stay., id: stay}\n      - {do: Go., id: go}\n"
        + "  - if: chose(stay) and chose(go)\n    then: Hello.\n",
    ),
    "W308": Code(
        "A condition that always holds.",
        "Whenever it is asked, the answer is yes: leave it out, or ask what was meant.",
        _SCENE
        + "  - choose:\n      - {do: Stay., id: stay}\n      - {do: Go., id: go}\n"
        + "  - if: chose(stay) or chose(go)\n    then: Hello.\n",
    ),
    "W309": Code(
        "A wording that is never shown.",
        "The conditions before it leave nothing over, or its own never holds. Of an "
        "`otherwise` alone: the cost can always be paid.",
        _SCENE + "  - |\n    Hello. {first? You here? | You again?}\n",
    ),
    "W310": Code(
        "Something is asked for too early.",
        "The condition reads what only a later part of the story can bring about, so "
        "it always has the same answer here.",
        _SCENE
        + "  - if: late\n    then: Hello.\n  - set: {late: true}\n---\n"
        + "variables:\n  late: flag\n",
    ),
    "W311": Code(
        "Something that is never played.",
        "What stands before it always leads elsewhere.",
        _SCENE + "  - go: two\n  - Hello.\n---\nscene: two\nbeats: [Hello again.]\n",
    ),
    "W320": Code(
        "Nothing can be chosen.",
        "On some way every option is closed and there is no fallback. The message says "
        "on which. Add an option without conditions, or `fallback: true`.",
        _SCENE
        + "  - choose:\n      - {do: Stay., id: stay}\n      - {do: Go., id: go}\n"
        + "  - choose:\n      - {do: Sleep., id: sleep, if: chose(stay)}\n",
    ),
    "W321": Code(
        "A circle without a turn for the player.",
        "Scenes lead to one another, or call one another, without ever stopping for a "
        "choice.",
        _SCENE + "  - go: two\n---\nscene: two\nbeats:\n  - go: one\n",
    ),
    "W322": Code(
        "No ending can be reached.",
        "The play goes on, but from here it comes round to the same for ever.",
        _SCENE
        + "  - choose:\n      - {do: Stay., id: stay, sticky: true, again: true}\n",
    ),
    "W323": Code(
        "A number is cut off.",
        "It would leave its bounds and stays at them. Where that is meant, write "
        "`full: stays` where the number or the store is declared.",
        _SCENE
        + "  - set: {coins: +1}\n  - set: {coins: +1}\n---\n"
        + "variables:\n  coins: {number: 0..1}\n",
    ),
    "W324": Code(
        "A part of a day without anything on offer.",
        "On some way all its moments are over or closed.",
        _STORY.replace("---", "calendar: [{day: d, parts: [p]}]\n---")
        + "scene: one\nbeats:\n  - choose:\n      - {do: Stay., id: stay}\n"
        + "      - {do: Go., id: go}\n---\nscene: two\nwho: ann\nwhen: d.p\n"
        + "if: chose(one/stay)\nstreet: A lamp.\nwithout_you: {line: She waits.}\n"
        + "beats: [Hello.]\n"
        + _PEOPLE,
    ),
    "W325": Code(
        "An act that nothing remembers any more.",
        "It is asked for somewhere, but only before it can be given.",
        _SCENE
        + "  - if: given(tea)\n    then: Hello.\n  - act: tea\n"
        + _PEOPLE
        + "  bob: {name: Bob}\nacts:\n  tea: {from: ann, to: bob}\n",
    ),
}
