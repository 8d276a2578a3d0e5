"""Cuts every person of the play and lays them into `assets/people`.

Run from anywhere: `python assets/workshop/puppets.py [name ...]`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import puppet_indoors as indoors
import puppet_kingfisher as kingfisher
import puppet_late as late
import puppet_leads as leads
import puppet_passing as passing
import puppet_street as street
import puppet_week as week
from puppet_figure import Figure

PEOPLE: dict[str, Callable[[], Figure]] = {
    "clara": leads.clara,
    "theo": leads.theo,
    "sam": leads.sam,
    "marc": leads.marc,
    "alice": leads.alice,
    "jeff": leads.jeff,
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
    "orderly": indoors.orderly,
    "patient": indoors.patient,
    "nina": passing.nina,
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
