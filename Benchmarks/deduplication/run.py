#!/usr/bin/env python3
"""Time `synth dedupe` beside bib-dedupe, and count the errors of both (Python >= 3.9).

usage: run.py --set-up                   makes the environment of bib-dedupe
       run.py [--record]                 everything; --record writes RESULTS.md
       run.py --sizes 10k,100k --no-peer

Every figure is CPU time, user and system, of a process and its children, with its start. Answers are
scored in the same run, so that speed is never bought with errors.
"""

import argparse
import csv
import datetime
import json
import math
import os
import platform
import subprocess
import sys
import tempfile

# Nothing large is done here: a child begins with its parent's peak of memory.
HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(HERE, "data")
PEERS = os.path.join(HERE, "peers")
PYTHON = os.path.join(PEERS, "bin", "python")
M = 10**6

SIDE = 5_000
# CPU seconds and resident memory that a number of records may take.
LIMITS = {100_000: (5.0, 300 * M), 1_000_000: (60.0, 2_500 * M)}
TIMES_LESS = 200
GROWTH = 1.10


class Outcome:
    """What one process took and said."""

    def __init__(self, seconds, resident, status, said):
        self.seconds, self.resident, self.status, self.said = seconds, resident, status, said

    @property
    def work(self):
        """What the peer's own work took, as it says on its last line."""
        words = self.said.split()
        return float(words[1]) if len(words) == 3 and words[0] == "work" else self.seconds


def run(command, answer=None):
    with tempfile.TemporaryFile() as talk, open(answer or os.devnull, "wb") as out:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=talk)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        talk.seek(max(0, talk.seek(0, os.SEEK_END) - 400))
        lines = talk.read().decode("utf-8", "replace").strip().splitlines()
    return Outcome(
        used.ru_utime + used.ru_stime, used.ru_maxrss * 1024, process.returncode, lines[-1] if lines else ""
    )


def count(text):
    unit = {"k": 10**3, "M": 10**6}.get(text[-1:], 1)
    return int(float(text[:-1] if unit > 1 else text) * unit)


def shown(size):
    return f"{size // M} M" if size >= M else f"{size // 1000} k" if size >= 1000 else str(size)


def invented(size, shape, seed):
    """The records of a size and the truth about them, made when they are not there, or old."""
    os.makedirs(DATA, exist_ok=True)
    stem = os.path.join(DATA, f"{size}-{seed}-{shape}")
    path = f"{stem}.{shape}"
    sources = [os.path.join(HERE, name) for name in ("lexicon.py", "reports.py", "exports.py", "generate.py")]
    if not os.path.exists(path) or os.path.getmtime(path) < max(map(os.path.getmtime, sources)):
        print(f"  making {os.path.relpath(path, HERE)}", file=sys.stderr)
        generator = [sys.executable, os.path.join(HERE, "generate.py"), str(size)]
        subprocess.run(
            generator + ["--seed", str(seed), "--format", shape, "--output", path],
            check=True,
            stderr=subprocess.DEVNULL,
        )
    return path, f"{stem}-truth.csv"


def scored(truth, answer):
    """In a process of its own: the truth about a million records would count as resident here."""
    words = [sys.executable, os.path.join(HERE, "scores.py"), truth, answer]
    done = subprocess.run(words, capture_output=True, text=True)
    if done.returncode:
        print(done.stderr, file=sys.stderr)
        return None
    return json.loads(done.stdout)


class Measured:
    """The best of several runs of one system over one file, with the score of its answer."""

    def __init__(self, system, size):
        self.system, self.size, self.best, self.score = system, size, None, None

    def add(self, outcome, score):
        if self.best is None or outcome.seconds < self.best.seconds:
            outcome.resident = max(outcome.resident, self.best.resident if self.best else 0)
            self.best = outcome
        self.score = score
        print(
            f"  {self.system:10} {self.size:8} records {outcome.seconds:9.2f} s "
            f"{outcome.resident / M:7.0f} MB  {score or outcome.said}",
            file=sys.stderr,
        )

    @property
    def works(self):
        return self.best is not None and self.best.status in (0, 1) and self.score is not None

    @property
    def per_record(self):
        return self.best.seconds / self.size


def timed(measured, command, truth, answer, printed):
    outcome = run(command, answer if printed else None)
    measured.add(outcome, scored(truth, answer) if outcome.status in (0, 1) else None)


def side_by_side(options, folder):
    """Both systems, in turns, over the same file."""
    path, truth = invented(options.side, "csv", options.seed)
    ours, other = Measured("synth", options.side), Measured("bib-dedupe", options.side)
    answer = os.path.join(folder, "answer.csv")
    for number in range(max(options.rounds, options.peer_rounds)):
        if number < options.rounds:
            timed(ours, [options.synth, "dedupe", "--quiet", path], truth, answer, True)
        if number < options.peer_rounds and not options.no_peer:
            timed(other, [PYTHON, os.path.join(HERE, "peer.py"), path, answer], truth, answer, False)
    return ours, other


def scale(options, folder):
    """Growing files; the small ones take turns with each other, as noise disturbs them most."""
    results = [Measured("synth", size) for size in options.sizes]
    answer = os.path.join(folder, "answer.csv")
    files = [invented(size, "ris", options.seed) for size in options.sizes]
    for number in range(options.rounds):
        for result, (path, truth) in zip(results, files):
            if number == 0 or result.size < M:
                timed(result, [options.synth, "dedupe", "--quiet", path], truth, answer, True)
    return results


# The labelled sets.


class LabelledSet:
    """Records that people grouped: shuffled, under new IDs and names of files, and scored."""

    def __init__(self, folder, options, scratch):
        self.name = os.path.basename(folder)
        self.truth = next(
            path
            for path in (os.path.join(folder, name) for name in ("truth.csv", "truth_flags.csv"))
            if os.path.exists(path)
        )
        stored = os.path.join(folder, "bibdedupe-0.11.0.csv")
        self.other = scored(self.truth, stored) if os.path.exists(stored) else None
        self.is_flags = self.truth.endswith("truth_flags.csv")
        scores = []
        self.groupings = set()
        for number in range(options.shuffles):
            answer = os.path.join(scratch, "answer.csv")
            self.groupings.add(self.answer(folder, options, scratch, number, answer))
            scores.append(scored(self.truth, answer))
        # The worst that any order gave.
        self.score = max(scores, key=lambda score: (score["FP"], score["FN"]))

    def answer(self, folder, options, scratch, number, out):
        from works import Chance

        chance = Chance(options.seed + number)
        with open(os.path.join(folder, "records.ris"), encoding="utf-8-sig", newline="") as file:
            records = file.read().replace("\r\n", "\n").split("\nER  -")[:-1]
        chance_order = sorted(range(len(records)), key=lambda _: chance.draw())
        path = os.path.join(scratch, f"import {chance.between(100, 999)}.ris")
        names = {}
        with open(path, "w", encoding="utf-8", newline="") as file:
            for place, index in enumerate(chance_order):
                lines = records[index].strip().split("\n")
                own = next(line[6:].strip() for line in lines if line.startswith("ID  - "))
                names[f"x{place:06}"] = own
                # The accession number repeats the old ID.
                kept = [line for line in lines if line != f"AN  - {own}" and not line.startswith("ID  - ")]
                file.write("\n".join([kept[0], f"ID  - x{place:06}"] + kept[1:] + ["ER  - ", "", ""]))
        printed = os.path.join(scratch, "printed.csv")
        outcome = run([options.synth, "dedupe", "--quiet", path], printed)
        os.remove(path)
        if outcome.status not in (0, 1):
            raise SystemExit(f"{self.name}: {outcome.said}")
        groups = {}
        with open(printed, newline="", encoding="utf-8") as file, open(out, "w", newline="") as answer:
            rows = csv.writer(answer, lineterminator="\n")
            rows.writerow(["record_id", "cluster_id"])
            for row in csv.DictReader(file):
                rows.writerow([names[row["source_id"]], row["group"]])
                groups.setdefault(row["group"], []).append(names[row["source_id"]])
        return frozenset(frozenset(members) for members in groups.values())


def labelled(options, scratch):
    folder = os.path.join(os.environ.get("SYNTH_BENCHMARK_DATA", ""), "deduplication")
    if not os.environ.get("SYNTH_BENCHMARK_DATA") or not os.path.isdir(folder):
        print("  no labelled sets: SYNTH_BENCHMARK_DATA does not name a folder", file=sys.stderr)
        return []
    sets = [
        LabelledSet(os.path.join(folder, name), options, scratch)
        for name in sorted(os.listdir(folder))
        if os.path.exists(os.path.join(folder, name, "records.ris"))
    ]
    for one in sets:
        print(f"  {one.name:20} {one.score}  bib-dedupe {one.other}", file=sys.stderr)
    return sets


# What is asked, and what was found.


def growth(results, start):
    """CPU seconds per n log n at the largest size, in those at the smallest; without the start."""
    cost = lambda one: max(one.best.seconds - start, 1e-6) / (one.size * math.log2(one.size))
    return cost(results[-1]) / cost(results[0])


def targets(ours, other, results, sets, start):
    """Rows of what was asked, what was measured, and whether that is enough."""
    rows = []

    def ask(what, value, wanted, is_met):
        rows.append((what, value, wanted, "yes" if is_met else "NO"))

    if other.works and ours.works:
        # Its work alone, without the start of Python, against all of ours.
        times = other.best.work / ours.best.seconds
        ask(
            "CPU per record against bib-dedupe",
            f"{times:.0f} × less",
            f"≥ {TIMES_LESS} ×",
            times >= TIMES_LESS,
        )
        for kind, name in (("FP", "works wrongly absorbed"), ("FN", "duplicates left")):
            mine, theirs = ours.score[kind], other.score[kind]
            ask(f"generated, {name}", str(mine), f"≤ {theirs} (bib-dedupe)", mine <= theirs)
    for one in results:
        if not one.works:
            ask(f"{shown(one.size)} records", one.best.said if one.best else "not run", "an answer", False)
            continue
        if one.size in LIMITS:
            seconds, resident = LIMITS[one.size]
            ask(
                f"{shown(one.size)} records: CPU",
                f"{one.best.seconds:.1f} s",
                f"< {seconds:g} s",
                one.best.seconds < seconds,
            )
            ask(
                f"{shown(one.size)} records: peak resident memory",
                f"{one.best.resident / M:.0f} MB",
                f"< {resident // M} MB",
                one.best.resident < resident,
            )
        precision = one.score["TP"] / max(one.score["TP"] + one.score["FP"], 1)
        ask(f"{shown(one.size)} records: precision", f"{precision:.4f}", "≥ 0.995", precision >= 0.995)
    if len(results) > 1 and results[0].works and results[-1].works:
        found = growth(results, start)
        ask(
            f"growth from {shown(results[0].size)} to {shown(results[-1].size)}, in n log n",
            f"{found:.2f}",
            f"≤ {GROWTH:.2f}",
            found <= GROWTH,
        )
    if sets:
        ask_labelled(sets, ask)
    return rows


def ask_labelled(sets, ask):
    answered = [one for one in sets if one.other is not None]
    whole = [one for one in answered if not one.is_flags]
    wrong = sum(one.score["FP"] for one in sets)
    ask("labelled sets, works wrongly absorbed", str(wrong), "0", wrong == 0)
    left, half = sum(one.score["FN"] for one in whole), sum(one.other["FN"] for one in whole) // 2
    ask("labelled sets, duplicates left", str(left), f"≤ {half}, half of bib-dedupe's", left <= half)
    for one in answered:
        ask(
            f"{one.name}: F1 of {'flags' if one.is_flags else 'pairs'}",
            f"{one.score['F1']:.4f}",
            f"≥ {one.other['F1']:.4f} (bib-dedupe)",
            round(one.score["F1"], 9) >= round(one.other["F1"], 9),
        )
    for one in sets:
        if one.other is None:
            errors = one.score["FP"] + one.score["FN"]
            ask(f"{one.name}: errors", str(errors), "0", errors == 0)
        if len(one.groupings) > 1:
            ask(f"{one.name}: groups", f"{len(one.groupings)} answers", "one in every order", False)


def table(header, rows):
    lines = ["| " + " | ".join(header) + " |", "|" + "|".join(["---"] + ["---:"] * (len(header) - 1)) + "|"]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows])


def score_cells(score):
    return [str(score[kind]) for kind in ("TP", "FP", "FN")] + [f"{score['F1']:.4f}"]


def speed_rows(measured):
    rows = []
    for one in measured:
        if one.best is None:
            continue
        rows.append(
            [
                one.system,
                shown(one.size),
                f"{one.best.seconds:.2f}",
                f"{one.per_record * 1e6:.0f}",
                f"{one.best.resident / M:.0f}",
            ]
            + (score_cells(one.score) if one.works else [f"failed ({one.best.status})", "", "", ""])
        )
    return rows


def labelled_rows(sets):
    rows = []
    for one in sets:
        rows.append([one.name, "synth", str(one.score["records"])] + score_cells(one.score))
        if one.other is not None:
            rows.append([one.name, "bib-dedupe", str(one.other["records"])] + score_cells(one.other))
    return rows


def machine(synth):
    model = next(
        (line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")),
        platform.machine(),
    )
    memory = next(int(line.split()[1]) for line in open("/proc/meminfo") if line.startswith("MemTotal")) / 1e6
    load = os.getloadavg()
    version = subprocess.run([synth, "--version"], capture_output=True, text=True).stdout.strip()
    peers = ", ".join(open(os.path.join(HERE, "requirements.txt")).read().split())
    return [
        f"processor: {model}, {os.cpu_count()} cores; memory {memory:.0f} GB",
        f"system: Linux {platform.release().split('-')[0]}; load before the run {load[0]:.1f} {load[1]:.1f}",
        f"synth {version}; Python {platform.python_version()}; {peers}",
    ]


def report(ours, other, results, sets, start, facts, options):
    today = datetime.date.fromtimestamp(
        int(os.environ.get("SOURCE_DATE_EPOCH") or datetime.datetime.now().timestamp())
    )
    lines = [
        "# Results",
        "",
        f"Written by `run.py --record` on {today}; `README.md` says how to repeat it.",
        "",
        *[f"- {fact}" for fact in facts],
        f"- CPU seconds, user and system, with children; best of {options.rounds} rounds, of bib-dedupe "
        f"{options.peer_rounds}; 1 MB = 10⁶ bytes; seed {options.seed}",
        f"- a run of synth over one record takes {start * 1000:.0f} ms, which is counted in every figure",
    ]
    if other.works:
        lines.append(f"- of bib-dedupe's time {other.best.work:.2f} s are its work; the rest is its start")
    columns = ["system", "records", "CPU s", "µs a record", "peak MB", "TP", "FP", "FN", "pair F1"]
    lines += ["", "## Generated records", "", table(columns, speed_rows([ours, other] + results))]
    if sets:
        columns = ["set", "system", "records", "TP", "FP", "FN", "pair F1"]
        lines += ["", "## Labelled records", "", table(columns, labelled_rows(sets))]
    met = targets(ours, other, results, sets, start)
    return "\n".join(lines + ["", "## Targets", "", table(["what", "measured", "asked", "met"], met), ""])


def median_start(synth):
    """What a run takes that reads next to nothing."""
    with tempfile.NamedTemporaryFile("w", suffix=".ris") as file:
        file.write("TY  - JOUR\nTI  - One pond\nER  - \n")
        file.flush()
        return sorted(run([synth, "dedupe", file.name]).seconds for _ in range(7))[3]


def set_up():
    subprocess.run([sys.executable, "-m", "venv", PEERS], check=True)
    install = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run(install + ["-r", os.path.join(HERE, "requirements.txt")], check=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--set-up", action="store_true")
    parser.add_argument("--record", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--side", type=count, default=SIDE, help="records for both systems")
    parser.add_argument(
        "--sizes",
        type=lambda text: sorted(count(part) for part in text.split(",") if part),
        default=[10_000, 100_000, 1_000_000],
    )
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--peer-rounds", type=int, default=1)
    parser.add_argument("--shuffles", type=int, default=2, help="orders of each labelled set")
    parser.add_argument("--no-peer", action="store_true")
    parser.add_argument("--synth", default=os.path.join(HERE, "..", "..", ".build", "release", "synth"))
    options = parser.parse_args()
    if options.set_up:
        set_up()
        return
    options.synth = os.path.abspath(options.synth)
    if not os.path.exists(options.synth):
        parser.error("build synth first: swift build -c release --product synth")
    if not options.no_peer and not os.path.exists(PYTHON):
        parser.error("bib-dedupe is not here: run.py --set-up, or --no-peer")
    sys.path.insert(0, os.path.join(HERE, "..", "formats"))
    facts = machine(options.synth)
    start = median_start(options.synth)
    with tempfile.TemporaryDirectory() as scratch:
        ours, other = side_by_side(options, scratch)
        results = scale(options, scratch)
        sets = labelled(options, scratch)
    text = report(ours, other, results, sets, start, facts, options)
    print(text)
    if options.record:
        with open(os.path.join(HERE, "RESULTS.md"), "w", encoding="utf-8") as file:
            file.write(text)
    rows = targets(ours, other, results, sets, start)
    sys.exit(any(row[3] == "NO" for row in rows))


if __name__ == "__main__":
    main()
