"""Stories for tests, as a writer would write them."""

from functools import cache
from hashlib import sha256

from game.loading.compiler import compile_sources
from game.loading.pack import Source
from game.narrative.story import Story


@cache
def made(text: str) -> Story:
    """The story that `text` tells; it must have no errors."""
    source = Source("story/story.yaml", text)
    loaded = compile_sources([source], [], sha256(text.encode()).hexdigest())
    told = "\n".join(f"{f.span.line}: {f.message}" for f in loaded.findings)
    assert loaded.story is not None, told
    return loaded.story


STAIR = """\
story: the_stair
format: 1
language: en
title: The Stair
start: the_door
finish: the_roof
leads: [ada, ben]
stores:
  warmth: {of: leads, from: 0, to: 3, start: 1, full: stays, title: warmth}
cost_from: warmth
calendar:
  - {day: one, title: The one day, parts: [noon, night], follow: 2}
parts: {noon: Noon, night: Night}
offers: {title: The Windows}
rules:
  - {at: part_ends, at_most: {warmth: 2}}
---
people:
  ada: {name: Ada, colour: "#dd6a2b", empty: {warmth: Ada has nothing left.}}
  ben: {name: Ben, colour: "#2b6add"}
  porter: {as: the porter, picture: none}
---
variables:
  mood: {number: 0..5, start: 2}
  key: {one_of: [none, brass, iron]}
  rang: flag
things:
  lamp: {title: the lamp, holder: ada}
acts:
  light: {from: ada, to: ben, title: A light on the stair, thing: lamp}
  chair: {from: ben, to: ada, title: A chair}
endings:
  up: {title: The roof}
  adas: {title: A way, of: ada}
marks: {fall: a fall}
sounds:
  thud: {title: a thud}
lights:
  noon: {air: "#aaaaaa", shadow: "#111111", tint: "#ffffff", strength: 0.1}
  lamp: {air: "#aaaaaa", shadow: "#111111", tint: "#ffcc88", strength: 0.5}
---
scene: the_door
place: door
light: noon
cast: {ada: left, porter: {mark: desk, as: the man}}
beats:
  - |
    The door is *heavy*. {first? It is new to her. | She knows it.}

    porter (low): You "again".

    She looks {mood > 2? glad | tired}, {shuffle? as if | as though} from far.
  - notice:
      up_to: 2
      things:
        bell: |
          The bell has no tongue.
        mat: |
          The mat says something.
        porter_hand:
          on: porter
          text: |
            His hand is on the desk.
          set: {mood: +1}
  - choose:
      - do: Ring.
        id: ring
        if: noticed(bell)
        set: {rang: true}
        then: |
          Nothing rings.
      - do: Ask for the key.
        id: ask
        set: {key: brass}
        knows: porter
        then:
          - |
            porter: The brass one.
          - choose:
              - do: Take it gladly.
                id: gladly
                set: {mood: +2}
              - do: Take it.
                id: take
      - do: Wait.
        id: wait
        again: true
        cost: {ada: 1}
        then: |
          She waits.
      - do: Look at the stair.
        id: look
        sticky: true
        again: true
        then: |
          The stair goes up.
      - fallback: true
        id: nothing
  - call: the_letter
  - |
    She goes up.
---
scene: the_letter
beats:
  - |
    A letter lies there.
  - choose:
      - do: Read it.
        id: read
        then: |
          It is for Ben.
      - do: Leave it.
        id: leave
---
scene: landing
who: ada
when: one.noon
street: Somebody {rang? who rang | on the landing}.
place: landing
light: noon
cast: {ada: left, ben: {beside: ada}}
without_you: {line: Somebody went past the landing., set: {mood: -1}}
beats:
  - |
    ben: It is dark here.
  - choose:
      - do: Give him the lamp.
        id: lamp
        act: light
        then:
          - takes: light
          - light: lamp
          - |
            Now it isn't.
      - do: Tell him the way.
        id: tell
        cost: {ada: 2}
        price: a breath
      - do: Go on.
        id: on
        if: mood > 4
        otherwise: She hasn't the heart.
      - do: Say nothing.
        id: silence
---
scene: cellar
who: ben
when: [one.noon, one.night]
street: A light in the cellar.
place: cellar
light: lamp
cast: {ben: left}
marks: [fall]
pass_over: {summary: Ben falls in the cellar and gets up., set: {mood: 0}}
without_you: {line: Something fell in the cellar., act: chair}
beats:
  - |
    Ben slips on the third step.

    He lies there for a while.
  - sound: thud
  - choose:
      - do: Get up.
        id: up
        act: chair
        then:
          - takes: chair
      - do: Lie still.
        id: still
        then:
          - ending: adas
  - random:
      - {weight: 1, then: A cat looks at him.}
      - {weight: 1, then: Nobody looks at him.}
---
scene: attic
who: ada
when: one.night
street: The attic window.
place: attic
light: lamp
cast: {ada: left}
beats:
  - |
    The attic. {cycle? One | Two}.
  - choose:
      - do: Open the window.
        id: open
        if: held(light)
        otherwise: It is too dark to find it.
      - do: Sit.
        id: sit
        set: {warmth.ada: +1}
---
scene: steps
passing: porter
when: [one.noon, one.night]
place: door
light: noon
cast: {porter: desk}
beats:
  - |
    You hear steps.
---
scene: the_roof
place: roof
light: lamp
cast: {ada: left, ben: {beside: ada}}
beats:
  - |
    The roof, and under it the city with all its windows.
  - ending: up
"""


def stair() -> Story:
    """The story of the stair, which has a little of everything."""
    return made(STAIR)
