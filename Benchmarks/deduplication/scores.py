#!/usr/bin/env python3
"""Score groups of records against the truth (Python >= 3.9).

usage: scores.py TRUTH.csv ANSWER.csv [--records FILE.csv --errors N]

TRUTH.csv has `record_id,cluster_id` or, where it is only known which records have a duplicate,
`record_id,duplicate_flag`. ANSWER.csv has `record_id,cluster_id`, or `source_id,group` as
`synth dedupe` prints them. Of N records, T true works, P groups and M pairs of a work and a group that
share a record: TP = N - M duplicates found, FP = M - P works wrongly absorbed, FN = M - T duplicates
left. Prints JSON; with --errors the groups that are wrong, too, each with its records.
"""

import argparse
import csv
import json
from collections import Counter, defaultdict

csv.field_size_limit(1 << 30)


def answers(path):
    """The group of each record."""
    with open(path, newline="", encoding="utf-8-sig") as file:
        rows = csv.reader(file)
        head = next(rows)
        name, group = (
            (head.index("source_id"), head.index("group"))
            if "source_id" in head
            else (0, head.index("cluster_id") if "cluster_id" in head else head.index("duplicate_flag"))
        )
        result = {}
        for row in rows:
            if row[name] in result:
                raise SystemExit(f"{path}: {row[name]} stands twice")
            result[row[name]] = row[group]
    return result


def is_flags(path):
    with open(path, encoding="utf-8-sig") as file:
        return "duplicate_flag" in file.readline()


def pairs(sizes):
    return sum(size * (size - 1) // 2 for size in sizes)


def score(truth, answer):
    if truth.keys() != answer.keys():
        raise SystemExit("truth and answer are not of the same records")
    works, groups = Counter(truth.values()), Counter(answer.values())
    cells = Counter((truth[name], answer[name]) for name in truth)
    right = pairs(cells.values())
    result = {
        "records": len(truth),
        "TP": len(truth) - len(cells),
        "FP": len(cells) - len(groups),
        "FN": len(cells) - len(works),
    }
    stated = pairs(groups.values()) + pairs(works.values())
    result["F1"] = 2 * right / stated if stated else 1.0
    return result


def score_flags(truth, answer):
    if truth.keys() != answer.keys():
        raise SystemExit("truth and answer are not of the same records")
    groups = Counter(answer.values())
    cells = Counter((truth[name] == "1", groups[answer[name]] > 1) for name in truth)
    found, wrong, left = cells[True, True], cells[False, True], cells[True, False]
    total = 2 * found + wrong + left
    result = {"records": len(truth), "TP": found, "FP": wrong, "FN": left}
    result["F1"] = 2 * found / total if total else 1.0
    return result


def errors(truth, answer, records, most):
    """Every wrong group in words: what was merged that is not one, what was left that is."""
    with open(records, newline="", encoding="utf-8-sig") as file:
        known = {row["ID"]: row for row in csv.DictReader(file)}
    for kind, one, other in (("FP", answer, truth), ("FN", truth, answer)):
        members = defaultdict(list)
        for name, group in one.items():
            members[group].append(name)
        wrong = [names for names in members.values() if len({other[name] for name in names}) > 1]
        for names in wrong[:most]:
            yield kind
            for name in sorted(names, key=lambda name: (other[name], name)):
                row = dict(known[name], abstract=known[name]["abstract"][:40])
                yield f"  {name} {other[name]} | " + " | ".join(
                    row[column] for column in row if column not in ("ID", "ENTRYTYPE")
                )
        yield f"{len(wrong)} {kind}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("truth")
    parser.add_argument("answer")
    parser.add_argument("--records")
    parser.add_argument("--errors", type=int, default=0)
    options = parser.parse_args()
    truth, answer = answers(options.truth), answers(options.answer)
    measure = score_flags if is_flags(options.truth) else score
    print(json.dumps(measure(truth, answer)))
    if options.errors and options.records:
        for line in errors(truth, answer, options.records, options.errors):
            print(line)


if __name__ == "__main__":
    main()
