"""The first part: orders beside ASReview's, from the same two records, and what they cost.

What the default model gains is said against u4, once that is shown to do as ASReview does.
"""

import math
import sys

from reviews import RUNS, mean, mean_score, scored
from systems import asreview, kept_asreview, synth

TITLE = "Order"
TIMED = "Cohen_ACEInhibitors"
SECONDS, RESIDENT, TIMES_LESS = 5, 200 * 2**20, 20
APART = 0.001


class Compared:
    """The scores of one review: ASReview's, and those of both models of synth."""

    def __init__(self, review, program, most):
        self.review = review
        self.scores = {"u4": [], "default": [], "ASReview": []}
        self.seconds = {system: [] for system in self.scores}
        for run in RUNS:
            for model in ("u4", "default"):
                shown, outcome = synth(program, review, "--model", model, run=run)
                self.add(model, shown, outcome.seconds)
            if run == RUNS[0] or most is None or len(review.labels) <= most:
                self.add("ASReview", *kept_asreview(review, run))
        self.means = {system: mean_score(scores) for system, scores in self.scores.items()}
        print("  " + " ".join(self.cells), file=sys.stderr)

    def add(self, system, shown, seconds):
        self.scores[system].append(scored(len(self.review.labels) - 2, shown))
        self.seconds[system].append(seconds)

    @property
    def apart(self):
        """How far u4 is from ASReview in any run that both have gone through."""
        both = zip(self.scores["u4"], self.scores["ASReview"])
        return max(abs(ours["loss"] - theirs["loss"]) for ours, theirs in both)

    @property
    def ratio(self):
        return self.means["default"]["loss"] / self.means["u4"]["loss"]

    @property
    def cells(self):
        theirs, ours = self.means["u4"], self.means["default"]
        cells = [self.review.name, str(len(self.review.labels)), str(self.review.relevant)]
        cells += [str(len(self.scores["ASReview"])), f"{self.apart:.6f}"]
        cells += [f"{theirs['loss']:.4f}", f"{ours['loss']:.4f}", percent(self.ratio)]
        for key in ("wss95", "recall@10"):
            cells += [f"{theirs[key]:.3f}", f"{ours[key]:.3f}"]
        return cells + [f"{mean(self.seconds[system]):.2f}" for system in ("ASReview", "default")]


HEADER = ["review", "records", "relevant", "runs of ASReview", "u4 is apart", "loss: u4", "default", "change"]
HEADER += ["WSS@95: u4", "default", "recall@10: u4", "default", "CPU s: ASReview", "default"]
GROUPS = ["reviews", "number", "loss: u4", "default", "change", "geometric mean of changes", "won"]
GROUPS += ["NDCG: u4", "default", "WSS@95: u4", "default", "recall@10: u4", "default"]


class Group:
    """Means over the reviews of a group, each of which counts the same."""

    def __init__(self, name, members):
        self.name, self.members = name, members
        self.theirs = mean_score([one.means["u4"] for one in members])
        self.ours = mean_score([one.means["default"] for one in members])
        self.ratio = self.ours["loss"] / self.theirs["loss"]
        self.won = mean(one.ratio < 1 for one in members)

    @property
    def cells(self):
        ratio = math.exp(mean(math.log(one.ratio) for one in self.members))
        cells = [self.name, str(len(self.members))]
        cells += [f"{self.theirs['loss']:.4f}", f"{self.ours['loss']:.4f}"]
        cells += [percent(self.ratio), percent(ratio), f"{100 * self.won:.0f} %"]
        for key in ("ndcg", "wss95", "recall@10"):
            cells += [f"{self.theirs[key]:.3f}", f"{self.ours[key]:.3f}"]
        return cells


def percent(ratio):
    return f"{100 * (ratio - 1):+.1f} %"


def measure(part, reviews, options):
    compared = [Compared(review, options.synth, options.most) for review in reviews]
    part.say(
        f"means of runs {RUNS[0]} to {RUNS[-1]}, each from a relevant and an irrelevant record, which are in "
        "no figure",
        "“u4 is apart”: the largest difference of loss from ASReview's in any run of both",
        "CPU seconds of one run, user and system, with start and reading: synth shows every record, "
        "ASReview ends at the last relevant one",
    )
    if options.most:
        part.say(f"of sets with more than {options.most} records ASReview has made run {RUNS[0]} only")
    part.show(HEADER, [one.cells for one in compared])
    apart = max(one.apart for one in compared)
    runs = sum(len(one.scores["ASReview"]) for one in compared)
    what = f"u4: largest difference of loss from ASReview's in {runs} runs over {len(compared)} sets"
    part.ask(what, f"{apart:.6f}", f"≤ {APART}", apart <= APART)
    means(part, [one for one in compared if one.review.counts])
    for one in compared:
        if one.review.name == TIMED:
            cost(part, one.review, options.synth)


def means(part, compared):
    """What the default model gains over the reviews that count."""
    if not compared:
        return
    part.say("means over the reviews with at least ten relevant records; sets of kinds of reports are none")
    groups = {}
    for one in compared:
        groups.setdefault(one.review.group, []).append(one)
    every = Group("all", compared)
    part.show(GROUPS, [Group(*group).cells for group in groups.items()] + [every.cells])
    ours, theirs = every.ours, every.theirs
    part.ask(
        f"default: mean loss of {len(compared)} reviews",
        f"{ours['loss']:.4f} ({percent(every.ratio)})",
        f"≤ {0.96 * theirs['loss']:.4f}, 4 % below u4's {theirs['loss']:.4f}",
        every.ratio <= 0.96,
    )
    is_met = ours["wss95"] > theirs["wss95"]
    part.ask("default: WSS@95", f"{ours['wss95']:.3f}", f"> {theirs['wss95']:.3f} (u4)", is_met)
    part.ask("default: reviews won", f"{100 * every.won:.0f} %", "≥ 70 %", every.won >= 0.7)


def cost(part, review, program):
    """CPU time and memory of both in turn, the best of three rounds of synth."""
    ours = [synth(program, review, run=RUNS[0])[1] for _ in range(3)]
    _, theirs = asreview(review, RUNS[0])
    seconds, resident = min(one.seconds for one in ours), max(one.resident for one in ours)
    times = theirs.seconds / seconds
    part.say(f"{review.name}, run {RUNS[0]}, in turn: the best of three rounds of synth, one of ASReview")
    peak = f"{resident / 2**20:.0f}"
    other = ["ASReview", f"{theirs.seconds:.2f}", f"{theirs.resident / 2**20:.0f}", "to the last relevant"]
    rows = [["synth, default", f"{seconds:.2f}", peak, "all"], other]
    part.show(["system", "CPU s", "peak MiB", "records shown"], rows)
    name = f"{len(review.labels)} records, every label"
    part.ask(f"{name}: CPU", f"{seconds:.2f} s", f"< {SECONDS} s", seconds < SECONDS)
    part.ask(f"{name}: peak memory", f"{peak} MiB", f"< {RESIDENT >> 20} MiB", resident < RESIDENT)
    part.ask(f"{name}: CPU against ASReview", f"{times:.1f} × less", f"≥ {TIMES_LESS} ×", times >= TIMES_LESS)
