"""Says where buscarpy would stop; runs in its environment.

usage: buscar.py TARGET CONFIDENCE <<< '[[1, 0, …], [0, 1, …]]'

The rule is to be tested after every record, and a test looks at all records so far. But an irrelevant
record makes it less probable that the target is missed: within a stretch of them the probability is
lowest at the end. So the ends of all stretches are tested, and where the rule is met at one, the stretch
is gone through backwards, record by record, to where it is met first.
"""

import json
import sys
import warnings

import numpy as np

warnings.filterwarnings("ignore")
from buscarpy import calculate_h0  # noqa: E402


def stop(order, target, confidence):
    """After how many records the rule is met first; all of them where it never is."""
    labels = np.array(order, dtype=np.int8)
    for end in range(1, len(labels)):
        if labels[end] == 0 and end < len(labels) - 1:
            continue
        first = None
        for shown in range(end, 0, -1):
            probability = calculate_h0(labels[:shown], len(labels), target)
            if probability < 1 - confidence:
                first = shown
            # It is no number where fewer records are left than would have to be missed.
            if probability >= 1 - confidence or labels[shown - 1] == 1:
                break
        if first:
            return first
    return len(labels)


def main():
    target, confidence = map(float, sys.argv[1:])
    orders = json.load(sys.stdin)
    json.dump([stop(order, target, confidence) for order in orders], sys.stdout)


main()
