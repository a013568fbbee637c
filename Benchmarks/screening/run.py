#!/usr/bin/env python3
"""Hold `synth screen simulate` to ASReview and buscarpy on labelled reviews (Python >= 3.9).

usage: run.py --set-up                      makes the environment of ASReview and buscarpy
       run.py [--record]                    everything; --record writes RESULTS.md
       run.py --only protocol,stopping      some of its parts: order, protocol, stopping
       run.py --sets NAME,NAME              some of the sets
       run.py --most 1200                   of sets with more records ASReview makes one run, not three

The sets are those in $SYNTH_BENCHMARK_DATA/screening. A part that is recorded leaves the others in
RESULTS.md as they are.
"""

import argparse
import os
import subprocess
import sys

import order
import protocols
import results
import stopping
from reviews import reviews
from systems import ASREVIEW, HERE, PEERS

# Nothing large is done here: a child begins with its parent's peak of memory.
PARTS = {"order": order, "protocol": protocols, "stopping": stopping}


def set_up():
    subprocess.run([sys.executable, "-m", "venv", PEERS], check=True)
    install = [os.path.join(PEERS, "bin", "python"), "-m", "pip", "install", "--quiet"]
    install += ["--disable-pip-version-check", "-r", os.path.join(HERE, "requirements.txt")]
    subprocess.run(install, check=True)


def chosen(text):
    return [name for name in text.split(",") if name]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--set-up", action="store_true")
    parser.add_argument("--record", action="store_true")
    parser.add_argument("--only", type=chosen, default=list(PARTS), help="parts with commas between them")
    parser.add_argument("--sets", type=chosen, help="names with commas between them")
    parser.add_argument("--most", type=int, help="of sets with more records ASReview makes one run only")
    parser.add_argument("--synth", default=os.path.join(HERE, "..", "..", ".build", "release", "synth"))
    options = parser.parse_args()
    if options.set_up:
        return options
    options.folder = os.path.join(os.environ.get("SYNTH_BENCHMARK_DATA", ""), "screening")
    options.synth = os.path.abspath(options.synth)
    if not os.path.isdir(options.folder):
        parser.error("SYNTH_BENCHMARK_DATA names no folder with labelled sets")
    if not os.path.exists(ASREVIEW):
        parser.error("ASReview is not here: run.py --set-up")
    if not os.path.exists(options.synth):
        parser.error("build synth first: swift build -c release --product synth")
    if not set(options.only) <= set(PARTS):
        parser.error(f"--only takes {', '.join(PARTS)}")
    if options.record and options.sets:
        parser.error("only what all sets give is recorded")
    return options


def main():
    options = arguments()
    if options.set_up:
        set_up()
        return
    sets = reviews(options.folder, options.sets)
    titles = [module.TITLE for module in PARTS.values()]
    parts = []
    for module in [PARTS[name] for name in PARTS if name in options.only]:
        parts.append(results.Part(module.TITLE))
        parts[-1].say(*results.machine(options.synth))
        module.measure(parts[-1], sets, options)
        if options.record:
            text = results.written(parts, titles)
            with open(results.PATH, "w", encoding="utf-8") as file:
                file.write(text)
    rows = [row for part in parts for row in part.targets]
    for part in parts:
        print(f"## {part.title}\n\n{part.text}\n")
    print(results.table(["part", "what", "measured", "asked", "met"], rows))
    sys.exit(any(row[-1] == "NO" for row in rows))


if __name__ == "__main__":
    main()
