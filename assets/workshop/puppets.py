"""Cuts every person of the play and lays them into `assets/people`.

Run from anywhere: `python assets/workshop/puppets.py [name ...]`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import puppet_backs as backs
import puppet_clara as clara
import puppet_indoors as indoors
import puppet_kingfisher as kingfisher
import puppet_late as late
import puppet_leads as leads
import puppet_passing as passing
import puppet_scenes as scenes
import puppet_street as street
import puppet_week as week
from puppet_figure import Figure

PEOPLE: dict[str, Callable[[], Figure]] = {
    "clara": leads.clara,
    "theo": leads.theo,
    "sam": leads.sam,
    "theo_asleep": lambda: leads.theo("sleeps"),
    "theo_calling": lambda: leads.theo("calls"),
    "clara_carrying": lambda: leads.clara("carries"),
    "clara_in_socks": lambda: leads.clara("creeps"),
    "clara_lending": lambda: leads.clara("lends"),
    "clara_at_ease": clara.clara_at_ease,
    "clara_in_dress": lambda: clara.clara_at_ease(has_coat=False),
    "clara_leaning": clara.clara_leaning,
    "clara_serving": clara.clara_serving,
    "clara_turned": clara.clara_turned,
    "sam_curled": scenes.sam_curled,
    "sam_on_floor": scenes.sam_on_floor,
    "sam_on_floor_in_red": lambda: scenes.sam_on_floor(in_red=True),
    "sam_asleep": lambda: leads.sam("back"),
    "sam_in_red": lambda: leads.sam(in_red=True),
    "sam_asleep_in_red": lambda: leads.sam("back", in_red=True),
    "sam_slid": lambda: leads.sam("slid", has_coat=True),
    "sam_under_coat": lambda: leads.sam("back", has_coat=True),
    "marc": leads.marc,
    "alice": leads.alice,
    "jeff": leads.jeff,
    "alice_in_skirt": lambda: leads.alice("skirt"),
    "alice_with_box": lambda: leads.alice("box"),
    "alice_visiting": lambda: leads.alice("sticker"),
    "alice_at_door": lambda: leads.alice("door"),
    "alice_umbrella": lambda: leads.alice("umbrella"),
    "marc_umbrella": lambda: leads.marc(has_umbrella=True),
    "marc_in_apron": lambda: leads.marc(has_apron=True),
    "marc_turned": backs.marc_turned,
    "jeff_turned": backs.jeff_turned,
    "jeff_numbered": lambda: backs.jeff_turned(has_number=True),
    "jeff_in_white": leads.jeff_in_white,
    "arkady": kingfisher.arkady,
    "lawyer": kingfisher.lawyer,
    "zaslavsky_one": kingfisher.zaslavsky_one,
    "zaslavsky_two": kingfisher.zaslavsky_two,
    "zaslavsky_three": kingfisher.zaslavsky_three,
    "bus_driver": street.bus_driver,
    "librarian": street.librarian,
    "clerk": street.clerk,
    "laundromat_owner": street.laundromat_owner,
    "guard": street.guard,
    "boy_with_dog": street.boy_with_dog,
    "attendant": indoors.attendant,
    "waiter": indoors.waiter,
    "listkeeper": indoors.listkeeper,
    "pearls": indoors.pearls,
    "pearls_resting": lambda: indoors.pearls(rests=True),
    "orderly": indoors.orderly,
    "patient": indoors.patient,
    "nina": passing.nina,
    "nina_in_black": passing.nina_in_black,
    "day_nurse": passing.day_nurse,
    "donor": passing.donor,
    "county_clerk": passing.county_clerk,
    "paramedic": passing.paramedic,
    "bridge_painter": passing.bridge_painter,
    "patient_gown": indoors.patient_gown,
    "inez": week.inez,
    "baker": week.baker,
    "grandmother": week.grandmother,
    "mopper": week.mopper,
    "chair_six": week.chair_six,
    "security": week.security,
    "relief": week.relief,
    "mother_upstate": late.mother_upstate,
}


def cut(folder: Path, names: list[str]) -> None:
    """Write the SVG of each named person into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        (folder / f"{name}.svg").write_text(PEOPLE[name]().svg, encoding="utf-8")


if __name__ == "__main__":
    cut(Path(__file__).resolve().parents[1] / "people", sys.argv[1:] or list(PEOPLE))
