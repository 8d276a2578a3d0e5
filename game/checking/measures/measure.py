"""All measures of a story in one call, as figures under agreed names.

`figures` gives plain data (numbers, texts, lists, mappings): `stats` prints it
as tables or as JSON, so that both always say the same. Shares are 0.0 to 1.0.
"""

from collections import Counter
from typing import Any

from game.checking.measures import sampling
from game.checking.measures.forks import Echoes
from game.checking.measures.looking import places_to_look
from game.checking.measures.places import Places
from game.checking.measures.sampling import RANDOM, Progress, Sample
from game.checking.measures.tally import Tally, mean, percentile
from game.checking.measures.words import Texts
from game.checking.measures.written import Written, written
from game.loading.compiler import Loaded
from game.narrative import story as st
from game.narrative.state import next_random

Figures = dict[str, Any]


def measure(
    loaded: Loaded,
    plays: int,
    progress: Progress = lambda _done, _total: None,
    processes: int = 1,
) -> Figures:
    """The figures of a story that could be built.

    Args:
        loaded: The story, with the places of what stands in it.
        plays: How many random plays, 1 or more.
        progress: Told how many plays are done, and of how many.
        processes: How many processes to use at most; the figures are the same.

    Raises:
        StoryLoop: The story runs in a circle.
    """
    assert loaded.story is not None, "a story with errors can't be played"
    texts = Texts(loaded.story)
    sample = sampling.sample(loaded.story, plays, progress, processes)
    return _Figures(loaded.story, texts, sample, Places(loaded)).all()


class _Figures:
    def __init__(
        self, story: st.Story, texts: Texts, sample: Sample, places: Places
    ) -> None:
        self.story = story
        self.texts = texts
        self.sample = sample
        self.places = places
        self.random: Tally = sample.tallies[RANDOM]
        self.everything = sample.everything()
        self.written: Written = written(story)

    def all(self) -> Figures:
        """Everything, those keys first that others build on."""
        tally = self.random
        policies = self._policies()
        return {
            "story": self.story.id,
            "plays": tally.plays,
            "words_total": self.texts.total,
            "words_by_kind": self.texts.by_kind(),
            "words_per_play": _spread(tally.words),
            "share_seen": _rounded(
                mean(self.texts.words_in(units) for units in tally.units)
                / max(self.texts.total, 1)
            ),
            "new_in_second_play": _rounded(self._new_in_second_play()),
            "stops_per_play": _spread(tally.stops),
            "stops_by_kind": {
                kind: _rounded(tally.kinds[kind] / tally.plays)
                for kind in ("choice", "notice", "offers")
            },
            "choices_per_play": _rounded(mean(tally.real)),
            "words_between_choices": _between(tally.stretches),
            "words_between_stops": _between(tally.pauses),
            **self._choices(),
            **self._echoes(self.sample.echoes),
            "endings": self._endings(),
            "combinations": len(self.everything.combinations),
            "combinations_random": len(tally.combinations),
            "policies": policies,
            "best_connections": max(self.everything.connections, default=0),
            "kindest_of_best": _rounded(
                policies["kind"]["connections"]
                / max(self.everything.connections, default=0)
                if any(self.everything.connections)
                else 0.0
            ),
            "dominating": dominating(policies),
            "acts": self._acts(),
            "unfinished": self.everything.unfinished,
            "places": places_to_look(
                self.story, self.texts, self.sample, self.written, self.places
            ),
        }

    def _new_in_second_play(self) -> float:
        """New words as a share of a second play's, over random pairs of plays."""
        units = self.random.units
        if len(units) < 2:  # noqa: PLR2004 - a pair is two
            return 0.0
        stream, shares = 1, []
        for _ in range(len(units)):
            stream, one = next_random(stream)
            stream, step = next_random(stream)
            first = one * len(units) >> 32
            second = (first + 1 + (step * (len(units) - 1) >> 32)) % len(units)
            words = self.texts.words_in(units[second])
            new = self.texts.words_in(units[second] & ~units[first])
            shares.append(new / words if words else 0.0)
        return mean(shares)

    def _choices(self) -> Figures:
        here, tally = self.written, self.random
        met = sum(tally.met[name] for name in here.choices)
        counted = max(len(here.choices), 1)

        def share_met(names: frozenset[str]) -> float:
            return _rounded(sum(tally.met[name] for name in names) / max(met, 1))

        return {
            "options_per_choice": _rounded(mean(tally.open_options.elements())),
            "options_by_number": {
                str(number): _rounded(count / max(tally.open_options.total(), 1))
                for number, count in sorted(tally.open_options.items())
            },
            "words_per_label": _rounded(mean(here.label_words)),
            "longest_label": max(here.label_words, default=0),
            "choices_written": len(here.choices),
            "choices_with_price": len(here.priced),
            "choices_with_price_share": _rounded(len(here.priced) / counted),
            "choices_with_price_met": share_met(here.priced),
            "misfires": len(here.misfiring),
            "misfires_share": _rounded(len(here.misfiring) / counted),
            "misfires_met": share_met(here.misfiring),
            "scenes_to_refuse": len(here.refusing),
        }

    def _echoes(self, echoes: Echoes) -> Figures:
        leads = self.story.leads
        wanted = [(one, other) for one in leads for other in leads if one != other]
        return {
            "forks": echoes.forks,
            "remerged": _rounded(echoes.share(echoes.merged)),
            "echo": _rounded(echoes.share(echoes.echoes)),
            "echo_late": _rounded(echoes.share(echoes.late)),
            "echo_across": _rounded(echoes.share(echoes.across)),
            "echo_control": _rounded(
                echoes.control_echoes / echoes.controls if echoes.controls else 0.0
            ),
            "controls": echoes.controls,
            "echo_pairs": [
                {
                    "from": one,
                    "to": other,
                    "forks": echoes.pairs[one, other],
                    "choices": len(echoes.pair_choices.get((one, other), ())),
                }
                for one, other in wanted
            ],
            "echo_others": [
                {
                    "from": one,
                    "to": other,
                    "forks": count,
                    "choices": len(echoes.pair_choices[one, other]),
                }
                for (one, other), count in sorted(
                    echoes.pairs.items(), key=lambda pair: (-pair[1], pair[0])
                )
                if (one, other) not in wanted
            ],
        }

    def _endings(self) -> Figures:
        names = [*self.story.endings, *sorted(self.random.endings)]
        return {
            name: _rounded(self.random.endings[name] / self.random.plays)
            for name in dict.fromkeys(names)
        }

    def _policies(self) -> Figures:
        return {
            name: {
                "plays": tally.plays,
                "threads": _rounded(mean(tally.threads)),
                "connections": _rounded(mean(tally.connections)),
                "both_ways": _rounded(mean(tally.both_ways)),
                "leads_linked": _rounded(mean(tally.lead_pairs)),
                "most_connections": max(tally.connections, default=0),
                "words": _rounded(mean(tally.words)),
                "choices": _rounded(mean(tally.real)),
            }
            for name, tally in self.sample.tallies.items()
        }

    def _acts(self) -> Figures:
        tally, acts = self.random, self.story.acts
        lives = {
            life: sum(n for (_, now), n in tally.lives.items() if now == life)
            for life in ("given", "taken", "slack")
        }
        given = sum(lives.values())
        return {
            "total": len(acts),
            "given_per_play": _rounded(given / tally.plays),
            "given_share": _rounded(given / tally.plays / max(len(acts), 1)),
            "taken_of_given": _rounded(lives["taken"] / max(given, 1)),
            "slack_of_given": _rounded(lives["slack"] / max(given, 1)),
            "remembered": len(self.written.acts_remembered & acts.keys()),
            "each": {
                act: {
                    "given": _rounded(tally.given(act) / tally.plays),
                    "taken": _rounded(tally.lives[act, "taken"] / tally.plays),
                    "slack": _rounded(tally.lives[act, "slack"] / tally.plays),
                }
                for act in acts
            },
        }


def dominating(policies: Figures) -> str | None:
    """The policy that is at least as good as every other at everything.

    At threads, connections, connections both ways, and words; better than
    some at something. None is what a story wants.
    """
    keys = ("threads", "connections", "both_ways", "words")
    for name, mine in policies.items():
        others = [each for other, each in policies.items() if other != name]
        is_best = all(mine[k] >= each[k] for each in others for k in keys)
        if is_best and any(mine[k] > each[k] for each in others for k in keys):
            return name
    return None


def _spread(numbers: list[int]) -> Figures:
    return {
        "mean": _rounded(mean(numbers)),
        "p10": percentile(numbers, 0.1),
        "p90": percentile(numbers, 0.9),
    }


def _between(stretches: Counter[int]) -> Figures:
    words = list(stretches.elements())
    return {
        "mean": _rounded(mean(words)),
        "p90": percentile(words, 0.9),
        "max": max(words, default=0),
    }


def _rounded(number: float) -> float:
    return round(number, 4)
