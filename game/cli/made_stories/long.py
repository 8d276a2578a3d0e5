"""A long story, in the manner of a real one: what reading it costs."""

from collections.abc import Iterator

CALENDAR_DAYS = 5


def long_story(lines: int) -> str:
    """A story of about `lines` lines in the manner of a real one.

    Moments of two people over five days, each with prose, speech, things to
    notice, a choice of three and a condition; 42 lines a scene.
    """
    days = ", ".join(
        f"{{day: day{d}, parts: [morning, night], follow: 3}}"
        for d in range(CALENDAR_DAYS)
    )
    head = (
        "story: long\nformat: 1\ntitle: Long\nstart: opening\nleads: [ann, bob]\n"
        "stores: {warmth: {of: leads, from: 0, to: 6, start: 3, full: stays}}\n"
        f"cost_from: warmth\ncalendar: [{days}]\n---\n"
        "people:\n  ann: {name: Ann, picture: none}\n"
        "  bob: {name: Bob, picture: none}\n"
        "lights:\n  dusk: {tint: '#8090c0', strength: 0.4}\n"
        "variables:\n  late: flag\nendings:\n  over: {title: Over}\n---\n"
        "scene: opening\nbeats: [It begins.]\n"
    )
    return head + "".join(_moments(max(1, lines // 42)))


def _moments(count: int) -> Iterator[str]:
    for n in range(count):
        who, other = ("ann", "bob") if n % 2 else ("bob", "ann")
        part = "morning" if n % 3 else "night"
        yield f"""---
scene: moment_{n}
who: {who}
when: day{n % CALENDAR_DAYS}.{part}
street: A lamp in window number {n}.
without_you: {{line: Somebody else was there., set: {{late: true}}}}
place: room_{n % 20}
light: dusk
cast: {{{who}: left, {other}: {{mark: right, expression: worried}}}}
beats:
  - |
    The radiator ticks {n} times, and then it thinks about it. Nobody has
    turned it on; nobody has said that it may be turned off again either.

    {other} (low): It was like this when I came.

    {who}: It's always like this, when somebody comes.
  - notice:
      up_to: 2
      things:
        cup_{n}: |
          The cup has a crack that has been there longer than the coffee.
        coat_{n}: |
          The coat on the hook is nobody's size. {{late? It drips. | It is dry.}}
  - choose:
      - do: Move the chair to the window.
        id: chair
        cost: {{{who}: 1}}
        then: |
          {other}: {{noticed(cup_{n})? Mind the cup. | Mind the rug.}}
      - do: Say that it's late.
        id: say
        if: not late
        otherwise: It has been said.
        set: {{late: true}}
        then: |
          Nobody disagrees. The radiator ticks.
      - do: Wait.
        id: wait
  - if: chose(chair) and warmth.{who} < 3
    then: |
      There is a draught at the window, and the chair is now in it.
    else: |
      The chair stays where chairs are put.
"""
