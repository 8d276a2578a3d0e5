"""Places to look: where in the files a measure points at something.

None of them is a mistake; each is a line that an author may want to read again.
"Never" means: not in any of these plays. That nobody ever could is for a proof.
"""

from collections.abc import Callable, Iterable
from typing import Any

from game.checking.measures.places import Place, Places
from game.checking.measures.sampling import FORKS_TO_BE_SURE, RANDOM, Sample
from game.checking.measures.words import PLAIN, Texts
from game.checking.measures.written import Written
from game.narrative import story as st

Found = list[dict[str, Any]]

STRETCHES_SHOWN = 10
EXCERPT_MAX = 60


def places_to_look(
    story: st.Story, texts: Texts, sample: Sample, written: Written, places: Places
) -> dict[str, Found]:
    """What is worth looking at, under the name of what is the matter."""
    return _Looking(story, texts, sample, written, places).all()


class _Looking:
    def __init__(
        self,
        story: st.Story,
        texts: Texts,
        sample: Sample,
        written: Written,
        places: Places,
    ) -> None:
        self.story = story
        self.texts = texts
        self.sample = sample
        self.written = written
        self.places = places
        self.everything = sample.everything()

    def all(self) -> dict[str, Found]:
        tally, places = self.everything, self.places
        acts = [(act, tally.given(act)) for act in self.story.acts]
        unheard = [
            (choice, forks)
            for choice, counts in self.sample.echoes.by_choice.items()
            for forks, merged, echoes in (counts,)
            # The last choice has nothing after it in which it could echo.
            if merged and not echoes and forks >= FORKS_TO_BE_SURE
        ]
        return {
            "silent_choices": _in_file_order(
                {"choice": choice, "forks": forks, **_at(places.option(choice))}
                for choice, forks in unheard
            ),
            "stretches": [self._stretch(*each) for each in self._stretches()],
            "forgotten_acts": [
                {"act": act, **_at(places.act(act))}
                for act, given in acts
                if given and act not in self.written.acts_remembered
            ],
            "acts_never_given": [
                {"act": act, **_at(places.act(act))} for act, given in acts if not given
            ],
            "offers_never_taken": self._scenes(
                lambda offer: (
                    offer.kind == "moment"
                    and tally.offered[offer.scene] > 0
                    and not tally.followed[offer.scene]
                )
            ),
            "offers_never_open": self._scenes(
                lambda offer: (
                    offer.kind == "moment"
                    and not offer.crossing
                    and not tally.offered[offer.scene]
                    and not tally.scenes[offer.scene]
                )
            ),
            "passings_never_drawn": self._scenes(
                lambda offer: offer.kind == "passing" and not tally.scenes[offer.scene]
            ),
            "scenes_never_seen": self._scenes(
                lambda offer: (
                    (offer.kind == "scene" or offer.crossing != "")
                    and not tally.scenes[offer.scene]
                )
            ),
            "texts_never_seen": self._never_seen(),
        }

    def _stretches(self) -> list[tuple[int, str, str]]:
        """(words, after, before) of the longest stretches, one for each end."""
        found: dict[str, tuple[int, str, str]] = {}
        for (after, before), words in self.sample.tallies[RANDOM].longest.items():
            each = (-words, after, before)
            found[before] = min(found.get(before, each), each)
        return [
            (-words, after, before)
            for words, after, before in sorted(found.values())[:STRETCHES_SHOWN]
        ]

    def _stretch(self, words: int, after: str, before: str) -> dict[str, Any]:
        begin = self.places.stretch(self.story.start if after == "begin" else after)
        end = self.places.stretch(before)
        return {
            "words": words,
            "after": after,
            "before": before,
            **_at(begin),
            "to_file": end.file,
            "to_line": end.line,
        }

    def _scenes(self, is_meant: Callable[[st.Offer], bool]) -> Found:
        return _in_file_order(
            {"scene": offer.scene, **_at(self.places.scene(offer.scene))}
            for offer in self.story.offers.values()
            if is_meant(offer)
        )

    def _never_seen(self) -> Found:
        """Units no play has shown, in scenes that were lived in some."""
        seen = 0
        for units in self.everything.units:
            seen |= units
        return _in_file_order(
            {
                "kind": unit.kind
                if unit.passage == PLAIN
                else f"{unit.kind}, a wording",
                "words": unit.words,
                "text": _excerpt(unit.text),
                **_at(self.places.text(unit.scene, unit.source)),
            }
            for number, unit in enumerate(self.texts.units)
            if not seen >> number & 1
            and (self.everything.scenes[unit.scene] or unit.kind in ("heard", "offer"))
        )


def _at(place: Place) -> dict[str, Any]:
    return {"file": place.file, "line": place.line}


def _in_file_order(found: Iterable[dict[str, Any]]) -> Found:
    return sorted(found, key=lambda each: (each["file"], each["line"]))


def _excerpt(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= EXCERPT_MAX else words[: EXCERPT_MAX - 3] + "..."
