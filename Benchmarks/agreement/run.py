#!/usr/bin/env python3
"""Compares `synth screen agree` with statsmodels and irrCAC on random reviews.

    python3 -m venv venv && venv/bin/pip install -r Benchmarks/agreement/requirements.txt
    venv/bin/python Benchmarks/agreement/run.py PATH/TO/synth [REVIEWS [SEED]]

Each review has random records and two to four reviewers, who have not all screened everything.
Values of irrCAC are rounded to five digits, ours to four.
"""

import csv
import io
import os
import random
import subprocess
import sys
import tempfile
import warnings

import numpy as np
import pandas as pd
from irrCAC.raw import CAC as RawCAC
from irrCAC.table import CAC as TableCAC
from statsmodels.stats.inter_rater import cohens_kappa

warnings.filterwarnings("ignore")
QUANTILE = 1.959963984540054


def write_review(root, dice):
    """A corpus and what reviewers say; gives the verdicts by reviewer and record."""
    records = dice.randint(5, 120)
    people = ["ann", "ben", "cem", "dee"][: dice.randint(2, 4)]
    prevalence, care = dice.uniform(0.02, 0.6), dice.uniform(0.5, 1)
    os.makedirs(f"{root}/Corpus/soup/library")
    with open(f"{root}/Corpus/soup/library/export.ris", "w") as file:
        for number in range(records):
            word = "".join(dice.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(12))
            file.write(
                f"TY  - JOUR\nID  - s{number}\nTI  - {word} {number}\nPY  - {1900 + number}\n"
                f"DO  - 10.1000/{word}{number}\nER  - \n\n"
            )
    folder = f"{root}/Pipelines/soup/decisions/title-abstract"
    os.makedirs(folder)
    with open(f"{root}/Pipelines/soup/protocol.yaml", "w") as file:
        file.write("review: {title: Soup}\nscreening: {reviewers: 2}\n")
    truth = [dice.random() < prevalence for _ in range(records)]
    said = {}
    for person in people:
        seen = dice.choice([1, 1, 0.7])
        said[person] = {
            number: truth[number] if dice.random() < care else dice.random() < prevalence
            for number in range(records)
            if dice.random() < seen
        }
        with open(f"{folder}/{person}.csv", "w") as file:
            file.write("record,verdict\n")
            for number, answer in said[person].items():
                file.write(f"s{number},{'include' if answer else 'exclude'}\n")
    return people, said


def number(text):
    return float(text) if text else None


def differ(name, ours, theirs, margin, problems):
    theirs = None if theirs is None or not np.isfinite(theirs) else theirs
    if ours is None and theirs is None:
        return
    if ours is None or theirs is None or abs(ours - theirs) > margin:
        problems.append(f"{name}: ours {ours}, theirs {theirs}")


def check_pair(row, said, problems):
    left, right = row["reviewers"].split(" × ")
    both = [number for number in said[left] if number in said[right]]
    table = np.zeros((2, 2), dtype=int)
    for number_ in both:
        table[0 if said[left][number_] else 1][0 if said[right][number_] else 1] += 1
    squares = [int(row[key]) for key in ("both_yes", "only_first", "only_second", "both_no")]
    if squares != table.flatten().tolist():
        problems.append(f"squares {squares} are not {table.tolist()}")
    margins = (table.sum(0), table.sum(1))
    constant = any((margin == 0).any() for margin in margins) and (
        (margins[0] == margins[1]).all()
    )
    kappa = None if constant else cohens_kappa(table)
    differ("kappa", number(row["kappa"]), kappa and kappa.kappa, 6e-5, problems)
    if kappa is not None and row["kappa_low"] and float(row["kappa_low"]) > -1:
        low = kappa.kappa - QUANTILE * kappa.std_kappa
        differ("kappa_low", number(row["kappa_low"]), low, 6e-5, problems)
    if len(both) > 1:
        found = TableCAC(pd.DataFrame(table)).gwet()["est"]
        differ("ac1", number(row["ac1"]), found["coefficient_value"], 6e-5, problems)
        if row["ac1_low"] and float(row["ac1_low"]) > -1:
            low = found["coefficient_value"] - QUANTILE * float(found["se"][0])
            differ("ac1_low", number(row["ac1_low"]), low, 9e-5, problems)


def check_group(row, people, said, problems):
    numbers = sorted({number_ for answers in said.values() for number_ in answers})
    ratings = pd.DataFrame(
        [[float(said[p][n]) if n in said[p] else np.nan for p in people] for n in numbers]
    )
    found = RawCAC(ratings)
    for key, method in (("ac1", found.gwet), ("fleiss_kappa", found.fleiss)):
        estimate = method()["est"]
        differ(key, number(row[key]), estimate["coefficient_value"], 6e-5, problems)
        if row[f"{key}_low"] and float(row[f"{key}_low"]) > -1:
            low = estimate["coefficient_value"] - QUANTILE * estimate["se"]
            differ(f"{key}_low", number(row[f"{key}_low"]), low, 9e-5, problems)


def main():
    program = os.path.abspath(sys.argv[1])
    reviews = int(sys.argv[2]) if len(sys.argv) > 2 else 40
    dice = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    rows_seen, problems = 0, []
    for review in range(reviews):
        with tempfile.TemporaryDirectory() as root:
            people, said = write_review(root, dice)
            answer = subprocess.run(
                [program, "screen", "agree", "-C", root, "-q"],
                capture_output=True,
                text=True,
                check=True,
            ).stdout
            for row in csv.DictReader(io.StringIO(answer)):
                if row["question"] != "verdict":
                    continue
                rows_seen += 1
                found = []
                if row["fleiss_kappa"] or row["reviewers"].count("×") > 1:
                    check_group(row, people, said, found)
                else:
                    check_pair(row, said, found)
                problems += [f"review {review}, {row['reviewers']}: {text}" for text in found]
    print(f"{rows_seen} rows of {reviews} reviews compared, {len(problems)} differences")
    for problem in problems:
        print(problem)
    sys.exit(1 if problems else 0)


main()
