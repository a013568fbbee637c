#!/usr/bin/env python3
"""Time `synth screen simulate` beside ASReview, and score the orders of both (Python >= 3.9).

usage: run.py --set-up                   makes the environment of ASReview
       run.py [--record]                 the sets of a size at most; --record writes RESULTS.md
       run.py --sets NAME,NAME --runs 1 --no-peer

The sets are those in $SYNTH_BENCHMARK_DATA/screening. Every figure is CPU time, user and system, of a
process and its children, with its start and its reading. Both begin with the same two records.
"""

import argparse
import csv
import datetime
import json
import math
import os
import platform
import sqlite3
import subprocess
import sys
import tempfile
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
PEERS = os.path.join(HERE, "peers")
ASREVIEW = os.path.join(PEERS, "bin", "asreview")
M = 10**6
TIMES_LESS = 20
KEYS = ["loss", "ndcg", "wss95", "recall@10"]


class Outcome:
    """What one process took."""

    def __init__(self, command, answer=None):
        with open(answer or os.devnull, "wb") as out:
            process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.DEVNULL
            )
            _, status, used = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise SystemExit(f"{command[0]} ended with {process.returncode}")
        self.seconds = used.ru_utime + used.ru_stime
        self.resident = used.ru_maxrss * 1024


def scored(labels, shown):
    """The metrics of an order of relevant (1) and other records; the rest come last."""
    order = shown + [0] * (labels - len(shown))
    ranks = [place + 1 for place, label in enumerate(order) if label]
    n, p = len(order), len(ranks)
    area = sum(n - rank + 1 for rank in ranks)
    return {
        "loss": (p * (n - (p - 1) / 2) - area) / (p * (n - p)),
        "ndcg": sum(1 / math.log2(rank + 1) for rank in ranks)
        / sum(1 / math.log2(rank + 1) for rank in range(1, p + 1)),
        "wss95": (n - ranks[math.ceil(0.95 * p - 1e-9) - 1]) / n - 0.05,
        "recall@10": sum(rank <= 0.1 * n for rank in ranks) / p,
    }


class Review:
    """A labelled set, and the pairs of records from which runs begin."""

    def __init__(self, folder, name):
        self.name = name
        self.path = os.path.join(folder, f"{name}.csv")
        self.priors = os.path.join(folder, "_priors.csv")
        with open(self.path, encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        self.places = {row["record_id"]: place for place, row in enumerate(rows)}
        self.labels = [int(float(row["label_included"] or 0)) for row in rows]
        with open(self.priors, encoding="utf-8-sig", newline="") as file:
            self.runs = {
                int(row["run"]): [row["prior_included_record_id"], row["prior_excluded_record_id"]]
                for row in csv.DictReader(file)
                if row["dataset"] == name
            }

    def ours(self, options, model, run, scratch):
        answer = os.path.join(scratch, "order.csv")
        command = [options.synth, "screen", "simulate", self.path, "--quiet", "--model", model]
        outcome = Outcome(command + ["--priors", ",".join(self.runs[run])], answer)
        with open(answer, newline="", encoding="utf-8") as file:
            shown = [
                self.labels[self.places[row["record_id"]]]
                for row in csv.DictReader(file)
                if row["prior"] == "0"
            ]
        return outcome, scored(len(self.labels) - 2, shown)

    def theirs(self, run, scratch):
        project = os.path.join(scratch, "project.asreview")
        if os.path.exists(project):
            os.remove(project)
        priors = [str(self.places[name]) for name in self.runs[run]]
        command = [ASREVIEW, "simulate", self.path, "--ai", "elas_u4", "--seed", str(run)]
        outcome = Outcome(command + ["--prior-idx"] + priors + ["-o", project])
        return outcome, scored(len(self.labels) - 2, shown_by_asreview(project, scratch)[2:])


def shown_by_asreview(project, scratch):
    """The labels in the order in which ASReview showed the records, those known before first."""
    with zipfile.ZipFile(project) as packed:
        for name in packed.namelist():
            if not name.endswith((".db", ".sql")):
                continue
            path = packed.extract(name, scratch)
            with sqlite3.connect(path) as base:
                tables = [row[0] for row in base.execute("select name from sqlite_master")]
                if "results" in tables:
                    rows = base.execute("select label from results order by rowid")
                    return [row[0] for row in rows]
    raise SystemExit("the project of ASReview holds no results")


def mean(values):
    return sum(values) / len(values)


class Row:
    """The means of one system over the runs of one set."""

    def __init__(self, system, review, measured):
        self.system, self.review = system, review
        self.seconds = mean([outcome.seconds for outcome, _ in measured])
        self.resident = max(outcome.resident for outcome, _ in measured)
        self.losses = [score["loss"] for _, score in measured]
        self.score = {key: mean([score[key] for _, score in measured]) for key in KEYS}

    @property
    def cells(self):
        figures = [f"{self.score[key]:.4f}" for key in KEYS]
        costs = [f"{self.seconds:.2f}", f"{self.resident / M:.0f}"]
        return [self.review.name, str(len(self.review.labels)), self.system] + figures + costs


def measured(options):
    rows = []
    for review in options.reviews:
        systems = {"default": [], "u4": [], "ASReview": []}
        with tempfile.TemporaryDirectory() as scratch:
            for run in options.runs:
                for model in ("default", "u4"):
                    systems[model].append(review.ours(options, model, run, scratch))
                if not options.no_peer:
                    systems["ASReview"].append(review.theirs(run, scratch))
        for system, results in systems.items():
            if results:
                rows.append(Row(system, review, results))
                print("  " + " ".join(rows[-1].cells), file=sys.stderr)
    return rows


def targets(rows):
    """Rows of what was asked, what was measured, and whether that is enough."""
    by = {(row.review.name, row.system): row for row in rows}
    names = sorted({name for name, system in by if system == "ASReview"})
    if not names:
        return []
    apart = max(
        abs(ours - theirs)
        for name in names
        for ours, theirs in zip(by[name, "u4"].losses, by[name, "ASReview"].losses)
    )
    ratio = mean([by[name, "default"].score["loss"] for name in names]) / mean(
        [by[name, "ASReview"].score["loss"] for name in names]
    )
    won = mean([by[name, "default"].score["loss"] < by[name, "ASReview"].score["loss"] for name in names])
    times = sum(by[name, "ASReview"].seconds for name in names) / sum(
        by[name, "default"].seconds for name in names
    )
    return [
        ["u4: largest difference of loss", f"{apart:.5f}", "≤ 0.001", yes(apart <= 0.001)],
        ["default: mean loss", f"{100 * (ratio - 1):+.1f} %", "≤ −4 %", yes(ratio <= 0.96)],
        ["default: sets won", f"{100 * won:.0f} %", "≥ 70 %", yes(won >= 0.7)],
        ["default: CPU, ours to the last record", f"{times:.0f} × less", f"≥ {TIMES_LESS} ×", yes(times >= TIMES_LESS)],
    ]


def yes(is_met):
    return "yes" if is_met else "NO"


def table(header, rows):
    lines = ["| " + " | ".join(header) + " |", "|" + "---|" * len(header)]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows])


def report(rows, options):
    today = datetime.date.fromtimestamp(
        int(os.environ.get("SOURCE_DATE_EPOCH") or datetime.datetime.now().timestamp())
    )
    header = ["set", "records", "system"] + KEYS + ["CPU s", "peak MB"]
    lines = [
        "# Results",
        "",
        f"Written by `run.py --record` on {today}; `README.md` says how to repeat it.",
        "",
        f"- Linux {platform.release().split('-')[0]}, {os.cpu_count()} cores; Python "
        f"{platform.python_version()}; {open(os.path.join(HERE, 'requirements.txt')).read().strip()}",
        f"- means of runs {', '.join(map(str, options.runs))}; CPU seconds of one run; 1 MB = 10⁶ bytes",
        "- synth replays every label, ASReview stops at the last relevant record",
        "",
        table(header, [row.cells for row in rows]),
        "",
        "## Targets",
        "",
        table(["what", "measured", "asked", "met"], targets(rows)),
        "",
    ]
    return "\n".join(lines)


def set_up():
    subprocess.run([sys.executable, "-m", "venv", PEERS], check=True)
    install = [os.path.join(PEERS, "bin", "python"), "-m", "pip", "install", "--quiet"]
    subprocess.run(install + ["-r", os.path.join(HERE, "requirements.txt")], check=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--set-up", action="store_true")
    parser.add_argument("--record", action="store_true")
    parser.add_argument("--sets", help="names with commas between them; all of $SYNTH_BENCHMARK_DATA")
    parser.add_argument("--most", type=int, default=1200, help="records of the largest set")
    parser.add_argument("--runs", default="1", help="numbers with commas between them")
    parser.add_argument("--no-peer", action="store_true")
    parser.add_argument("--synth", default=os.path.join(HERE, "..", "..", ".build", "release", "synth"))
    options = parser.parse_args()
    if options.set_up:
        set_up()
        return
    folder = os.path.join(os.environ.get("SYNTH_BENCHMARK_DATA", ""), "screening")
    if not os.path.isdir(folder):
        parser.error("SYNTH_BENCHMARK_DATA names no folder with labelled sets")
    if not options.no_peer and not os.path.exists(ASREVIEW):
        parser.error("ASReview is not here: run.py --set-up, or --no-peer")
    options.synth = os.path.abspath(options.synth)
    if not os.path.exists(options.synth):
        parser.error("build synth first: swift build -c release --product synth")
    options.runs = [int(number) for number in options.runs.split(",")]
    files = sorted(name[:-4] for name in os.listdir(folder) if name.endswith(".csv") and name[0] != "_")
    reviews = [Review(folder, name) for name in options.sets.split(",")] if options.sets else [
        review for review in (Review(folder, name) for name in files) if len(review.labels) <= options.most
    ]
    options.reviews = [review for review in reviews if review.runs]
    rows = measured(options)
    text = report(rows, options)
    print(text)
    if options.record:
        with open(os.path.join(HERE, "RESULTS.md"), "w", encoding="utf-8") as file:
            file.write(text)
    sys.exit(any(row[3] == "NO" for row in targets(rows)))


if __name__ == "__main__":
    main()
