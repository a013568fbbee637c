"""The third part: where the stopping rule ends, beside buscarpy on the same orders."""

import json
import os
import subprocess
import sys

from reviews import RUNS, mean
from systems import HERE, PEERS, synth

TITLE = "Stopping"
TARGET = CONFIDENCE = 0.95
RULE = f"hypergeometric:{TARGET},{CONFIDENCE}"
LEAST = 20
SAFE = 0.95


class Stopped:
    """One order: where synth stops, what it has found there, and where buscarpy stops."""

    def __init__(self, review, run, program):
        self.review = review
        self.order, _ = synth(program, review, run=run)
        shown, _ = synth(program, review, "--stop", RULE, run=run)
        if shown != self.order[: len(shown)]:
            raise SystemExit(f"{review.name}, run {run}: the rule has changed the order")
        self.read, self.recall = len(shown), sum(shown) / sum(self.order)
        self.other = None

    @property
    def share(self):
        return self.read / len(self.order)

    @property
    def other_share(self):
        return self.other / len(self.order)


def ask_buscarpy(stopped):
    """Fills in where buscarpy stops: in its own environment, all orders at once."""
    answer = subprocess.run(
        [os.path.join(PEERS, "bin", "python"), os.path.join(HERE, "buscar.py"), str(TARGET), str(CONFIDENCE)],
        input=json.dumps([one.order for one in stopped]),
        capture_output=True,
        text=True,
        check=True,
    )
    for one, other in zip(stopped, json.loads(answer.stdout)):
        one.other = other


def cells(name, orders):
    """A row: counts and means over some orders."""
    return [
        name,
        str(len(orders)),
        f"{mean(sum(one.order) for one in orders):.0f} of {mean(len(one.order) for one in orders):.0f}",
        f"{min(one.recall for one in orders):.4f}",
        f"{mean(one.recall for one in orders):.4f}",
        f"{mean(one.recall >= TARGET for one in orders) * 100:.1f} %",
        f"{mean(one.share for one in orders):.4f}",
        f"{mean(one.other_share for one in orders):.4f}",
        str(sum(one.read == one.other for one in orders)),
    ]


def measure(part, reviews, options):
    # One relevant record is known before.
    large = [review for review in reviews if review.relevant - 1 >= LEAST]
    stopped = []
    for review in large:
        stopped += [Stopped(review, run, options.synth) for run in RUNS]
        print(f"  {review.name} {[one.read for one in stopped[-len(RUNS):]]}", file=sys.stderr)
    if not stopped:
        return
    ask_buscarpy(stopped)
    part.say(
        f"`--stop {RULE}` on orders of the default model, runs {RUNS[0]} to {RUNS[-1]} of the sets with "
        f"at least {LEAST} relevant records; the two known before are in no figure",
        f"buscarpy: `calculate_h0(shown so far, records, {TARGET})` below {1 - CONFIDENCE:.2f}",
        f"“safe”: orders with a recall of at least {TARGET} where synth stops",
    )
    header = ["set", "orders", "relevant", "lowest recall", "mean recall", "safe", "share read"]
    header += ["buscarpy reads", "same stop"]
    rows = [cells(one.name, [order for order in stopped if order.review is one]) for one in large]
    part.show(header, rows + [cells("all", stopped)])
    safe = mean(one.recall >= TARGET for one in stopped)
    what = f"orders with recall ≥ {TARGET} at the stop, of {len(stopped)}"
    part.ask(what, f"{100 * safe:.1f} %", f"≥ {100 * SAFE:.0f} %", safe >= SAFE)
    ours, theirs = mean(one.share for one in stopped), mean(one.other_share for one in stopped)
    part.ask("mean share read", f"{ours:.4f}", f"≤ {theirs:.4f} (buscarpy)", ours <= theirs)
    more = sum(one.read > one.other for one in stopped)
    part.ask("orders of which synth reads more than buscarpy", str(more), "0", more == 0)
