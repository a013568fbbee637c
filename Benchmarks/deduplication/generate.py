#!/usr/bin/env python3
"""Write a large corpus of invented records with duplicates, and which they are (Python >= 3.9).

usage: generate.py SIZE [--seed N] [--format ris|jsonl|csv] [--sparse] [--output FILE]

SIZE is a number of records, with k or M for powers of ten. Beside FILE stands the truth: FILE's name
with `-truth.csv`, one row `record_id,cluster_id` for each record, in the order of the file. The same
size and seed give the same records and truth, in every format and on any machine. With --sparse no
record has an identifier or an abstract, and many lack pages, issue, year or most of their authors.
"""

import argparse
import csv
import io
import json
import os
import sys

import exports
from reports import Library
from works import Chance

HERE = os.path.dirname(os.path.abspath(__file__))
# So many records wait, in memory, to be drawn in another order than they were made in.
WAITING = 20_000
COLUMNS = "ID ENTRYTYPE title author year journal volume number pages doi pmid abstract".split()


def count(text):
    unit = {"k": 10**3, "M": 10**6}.get(text[-1:], 1)
    return int(float(text[:-1] if unit > 1 else text) * unit)


def ordered(size, seed, is_sparse):
    """Exactly so many records, the duplicates of each far from it."""
    chance = Chance(seed)
    library = Library(chance)
    waiting, made, cluster = [], 0, 0
    most = min(WAITING, max(size // 2, 1))
    while made < size:
        for report in library.family():
            cluster += 1
            for record in exports.copies(report, chance, is_sparse):
                if made == size:
                    break
                made += 1
                record.cluster = cluster
                waiting.append(record)
        while len(waiting) > most:
            yield taken(waiting, chance)
    while waiting:
        yield taken(waiting, chance)


def taken(waiting, chance):
    place = chance.below(len(waiting))
    waiting[place], waiting[-1] = waiting[-1], waiting[place]
    return waiting.pop()


def ris(record, name):
    lines = [f"TY  - {'CONF' if record.kind == 'inproceedings' else 'JOUR'}", f"ID  - {name}"]
    lines += [f"AU  - {author}" for author in record.authors]
    lines.append(f"TI  - {record.title}")
    if record.container:
        lines.append(f"T2  - {record.container}")
    if record.year:
        lines.append(f"PY  - {record.year}")
    if record.volume:
        lines.append(f"VL  - {record.volume}")
    if record.issue:
        lines.append(f"IS  - {record.issue}")
    if record.pages:
        first, dash, last = record.pages.partition("-")
        # What a spreadsheet made of pages is no range.
        if dash and first.isalnum() and last.isalnum() and not last.isalpha():
            lines += [f"SP  - {first}", f"EP  - {last}"]
        else:
            lines.append(f"SP  - {record.pages}")
    if record.doi:
        lines.append(f"DO  - {record.doi}")
    if record.pmid:
        lines.append(f"PMID  - {record.pmid}")
    if record.abstract:
        lines.append(f"AB  - {record.abstract}")
    lines.append("ER  - \n\n")
    return "\n".join(lines)


def person(author):
    family, comma, given = author.partition(", ")
    return {"family": family, "given": given} if comma else {"literal": author}


def jsonl(record, name):
    whole = {
        "sourceID": name,
        "type": "conference-abstract" if record.kind == "inproceedings" else "article",
        "title": record.title,
        "authors": [person(author) for author in record.authors],
        "issued": {"year": int(record.year)} if record.year else None,
        "container": record.container,
        "volume": record.volume,
        "issue": record.issue,
        "pages": record.pages,
        "doi": record.doi,
        "pmid": record.pmid,
        "abstract": record.abstract,
    }
    known = {key: value for key, value in whole.items() if value}
    return json.dumps(known, ensure_ascii=False, separators=(",", ":")) + "\n"


def comma_separated(record, name):
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow(
        [
            name,
            record.kind,
            record.title,
            " and ".join(record.authors),
            record.year,
            record.container,
            record.volume,
            record.issue,
            record.pages,
            record.doi,
            record.pmid,
            record.abstract,
        ]
    )
    return line.getvalue()


SHAPES = {"ris": ("", ris), "jsonl": ("", jsonl), "csv": (",".join(COLUMNS) + "\n", comma_separated)}


def truth_path(path):
    return os.path.splitext(path)[0] + "-truth.csv"


def write(size, seed, shape, is_sparse, path):
    head, shaped = SHAPES[shape]
    # Under another name until it is whole.
    with open(path + ".part", "w", encoding="utf-8", newline="") as out, open(
        truth_path(path), "w", encoding="utf-8", newline=""
    ) as truth:
        out.write(head)
        truth.write("record_id,cluster_id\n")
        batch, pairs = [], []
        for number, record in enumerate(ordered(size, seed, is_sparse), 1):
            name = f"r{number:07}"
            batch.append(shaped(record, name))
            pairs.append(f"{name},c{record.cluster:07}\n")
            if len(batch) == 2000:
                out.write("".join(batch))
                truth.write("".join(pairs))
                batch.clear()
                pairs.clear()
        out.write("".join(batch))
        truth.write("".join(pairs))
    os.replace(path + ".part", path)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("size", type=count)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--format", choices=sorted(SHAPES), default="ris")
    parser.add_argument("--sparse", action="store_true")
    parser.add_argument("--output")
    options = parser.parse_args()
    path = options.output
    if path is None:
        os.makedirs(os.path.join(HERE, "data"), exist_ok=True)
        path = os.path.join(HERE, "data", f"{options.size}-{options.seed}.{options.format}")
    write(options.size, options.seed, options.format, options.sparse, path)
    print(f"{options.size} records: {path}, {truth_path(path)}", file=sys.stderr)


if __name__ == "__main__":
    main()
