#!/usr/bin/env python3
"""Write a large, realistic export of an invented search (Python >= 3.9, standard library only).

usage: generate.py FORMAT SIZE [--seed N] [--output FILE]

FORMAT is one of those of `shapes.py`, SIZE a number of bytes with k, M or G (powers of ten).
The same format, size and seed give the same bytes. A pool of works is made and shaped once; records
are taken from it at random, each with serial numbers of its own, so a gigabyte takes seconds and
little memory, and no record stands twice.
"""

import argparse
import os
import sys

import shapes
from works import SERIAL, Chance, Work

POOL = 6000
MARK = SERIAL.encode()


def size(text):
    unit = {"k": 10**3, "M": 10**6, "G": 10**9}.get(text[-1:], 1)
    return int(float(text[:-1] if unit > 1 else text) * unit)


def write(name, wanted, seed, out):
    """Writes records until the size is reached, and says how many there are."""
    chance = Chance(seed)
    shape = shapes.SHAPES[name]
    # A small file needs no large pool.
    count = min(POOL, wanted // 1000 + 50)
    pool = [shape.record(Work(chance)).encode().split(MARK) for _ in range(count)]
    head, between, tail = (part.encode() for part in (shape.head, shape.between, shape.tail))
    out.write(head)
    written, records, batch = len(head), 0, []
    while written < wanted:
        serial = b"%08d" % (10_000_000 + records)
        record = serial.join(pool[chance.below(count)])
        if records:
            batch.append(between)
            written += len(between)
        batch.append(record)
        written += len(record)
        records += 1
        if len(batch) > 2000:
            out.write(b"".join(batch))
            batch.clear()
    out.write(b"".join(batch))
    out.write(tail)
    return records


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("format", choices=sorted(shapes.SHAPES))
    parser.add_argument("size", type=size)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--output")
    options = parser.parse_args()
    if options.output is None:
        records = write(options.format, options.size, options.seed, sys.stdout.buffer)
    else:
        # Under another name until it is whole.
        part = options.output + ".part"
        with open(part, "wb") as out:
            records = write(options.format, options.size, options.seed, out)
        os.replace(part, options.output)
    print(f"{records} records", file=sys.stderr)


if __name__ == "__main__":
    main()
