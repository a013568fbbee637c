"""Groups the records of a CSV file with bib-dedupe and writes `record_id,cluster_id`.

usage: peer.py RECORDS.csv GROUPS.csv

Run by the Python of the environment that `run.py --set-up` makes. The last line on stderr says what
its work alone took, without the start of Python and its libraries, with that of its processes.
"""

import csv
import os
import sys

import pandas
from bib_dedupe.bib_dedupe import block, cluster, match, prep


def used():
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def groups(records):
    """The documented steps, as they come; its `merge` would only write the records anew."""
    pairs = block(prep(records, verbosity_level=0), verbosity_level=0)
    return cluster(match(pairs, verbosity_level=0), verbosity_level=0)


def main():
    records = pandas.read_csv(sys.argv[1], dtype=str, keep_default_na=False)
    names = list(records["ID"])
    start = used()
    chosen = {}
    for group in groups(records):
        for name in group:
            chosen[name] = min(group)
    spent = used() - start
    with open(sys.argv[2], "w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out, lineterminator="\n")
        rows.writerow(["record_id", "cluster_id"])
        rows.writerows([name, chosen.get(name, name)] for name in names)
    print(f"work {spent:.3f} s", file=sys.stderr)


if __name__ == "__main__":
    main()
