"""Runs synth and ASReview over a review; both tell in which order its records were shown."""

import csv
import json
import os
import sqlite3
import subprocess
import tempfile
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
PEERS = os.path.join(HERE, "peers")
ASREVIEW = os.path.join(PEERS, "bin", "asreview")


class Outcome:
    """What a process took, with its children: CPU seconds and resident bytes."""

    def __init__(self, command, answer=None, folder=None):
        with open(answer or os.devnull, "wb") as out, tempfile.TemporaryFile() as talk:
            nothing = subprocess.DEVNULL
            process = subprocess.Popen(command, stdin=nothing, stdout=out, stderr=talk, cwd=folder)
            _, status, used = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            if process.returncode:
                talk.seek(0)
                said = talk.read().decode("utf-8", "replace")[-400:]
                raise SystemExit(f"{' '.join(command)} ended with {process.returncode}: {said}")
        self.seconds = used.ru_utime + used.ru_stime
        self.resident = used.ru_maxrss * 1024


def synth(program, review, *options, run=None):
    """The labels in the order in which synth shows the records, priors left out, and the outcome."""
    known = ["--priors", ",".join(review.priors[run])] if run else []
    command = [program, "screen", "simulate", review.path, "--quiet", *known, *options]
    with tempfile.TemporaryDirectory() as scratch:
        answer = os.path.join(scratch, "order.csv")
        outcome = Outcome(command, answer)
        with open(answer, newline="", encoding="utf-8") as file:
            rows = [row for row in csv.DictReader(file) if row["prior"] == "0"]
    return [review.labels[review.places[row["record_id"]]] for row in rows], outcome


def asreview(review, run):
    """The same of ASReview with ELAS u4, which ends at the last relevant record."""
    with tempfile.TemporaryDirectory() as scratch:
        project = os.path.join(scratch, "project.asreview")
        known = [str(review.places[record]) for record in review.priors[run]]
        command = [ASREVIEW, "simulate", os.path.abspath(review.path), "--ai", "elas_u4", "--seed", str(run)]
        # In a folder that goes, as it leaves a cache where it runs.
        outcome = Outcome(command + ["--prior-idx", *known, "-o", project], folder=scratch)
        return shown_in(project, scratch)[len(known) :], outcome


def shown_in(project, scratch):
    """The labels in the order in which ASReview showed the records, those known before first."""
    with zipfile.ZipFile(project) as packed:
        for name in packed.namelist():
            if not name.endswith((".db", ".sql")):
                continue
            with sqlite3.connect(packed.extract(name, scratch)) as base:
                tables = [row[0] for row in base.execute("select name from sqlite_master")]
                if "results" in tables:
                    return [row[0] for row in base.execute("select label from results order by rowid")]
    raise SystemExit("the project of ASReview holds no results")


def kept_asreview(review, run):
    """The labels and CPU seconds of ASReview, from data/ where it has gone through this run before."""
    path = os.path.join(HERE, "data", "asreview", f"{review.name}-{run}.json")
    if os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            kept = json.load(file)
    else:
        shown, outcome = asreview(review, run)
        kept = {"shown": shown, "seconds": outcome.seconds}
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            json.dump(kept, file)
    return kept["shown"], kept["seconds"]
