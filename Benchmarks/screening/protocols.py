"""The second part: an order that begins with the words of a protocol, and no record known."""

import os
import sys
import tempfile
from xml.etree import ElementTree

from reviews import RUNS, mean, mean_score, scored
from systems import synth

TITLE = "Start from a protocol"
FIRST = 5
# What a reviewer's protocol holds beside its title.
SECTIONS = ["objective", "type_of_study", "participants", "index_tests", "target_conditions"]
SECTIONS += ["reference_standards"]


def protocol(folder, review):
    """The title, the objective and the criteria of a review; none where there is no protocol."""
    stem = os.path.join(folder, "protocols", review.name.split("_")[-1])
    if not os.path.exists(f"{stem}.xml"):
        return None
    with open(f"{stem}.topic.txt", encoding="utf-8") as file:
        title = next(line.split(":", 1)[1] for line in file if line.startswith("Title:"))
    root = ElementTree.parse(f"{stem}.xml").getroot()
    return "\n\n".join([title.strip()] + [(root.findtext(name) or "").strip() for name in SECTIONS])


class Started:
    """The order of one review from its protocol, and from two records instead."""

    def __init__(self, review, text, program):
        self.review, self.words = review, len(text.split())
        with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            self.score = scored(len(review.labels), synth(program, review, "--protocol", file.name)[0])
        self.losses = {model: self.loss_from_records(model, program) for model in ("u4", "default")}
        print("  " + " ".join(self.cells), file=sys.stderr)

    def loss_from_records(self, model, program):
        orders = [synth(program, self.review, "--model", model, run=run)[0] for run in RUNS]
        return mean(scored(len(self.review.labels) - 2, shown)["loss"] for shown in orders)

    @property
    def cells(self):
        cells = [self.review.name, str(len(self.review.labels)), str(self.review.relevant), str(self.words)]
        cells += [f"{loss:.4f}" for loss in (self.score["loss"], self.losses["u4"], self.losses["default"])]
        return cells + [f"{self.score['first']:.0f}", f"{self.score['recall@10']:.3f}"]


def measure(part, reviews, options):
    texts = [(review, protocol(os.path.dirname(review.path), review)) for review in reviews]
    started = [Started(review, text, options.synth) for review, text in texts if text]
    if not started:
        return
    part.say(
        "the default model from title, objective and criteria of the protocol, with no record known",
        "beside it both models from a relevant and an irrelevant record instead, means of runs "
        f"{RUNS[0]} to {RUNS[-1]}; the two are in no figure",
    )
    header = ["review", "records", "relevant", "words of the protocol", "loss: protocol", "u4, two records"]
    header += ["default, two records", "first relevant at", "recall@10: protocol"]
    score, losses = (mean_score([getattr(one, name) for one in started]) for name in ("score", "losses"))
    ours, theirs, first = score["loss"], losses["u4"], score["first"]
    means = ["mean", "", "", "", f"{ours:.4f}", f"{theirs:.4f}", f"{losses['default']:.4f}"]
    means += [f"{first:.1f}", f"{score['recall@10']:.3f}"]
    part.show(header, [one.cells for one in started] + [means])
    what = f"mean loss of {len(started)} reviews"
    part.ask(what, f"{ours:.4f}", f"≤ {theirs:.4f} (u4 from two records)", ours <= theirs)
    part.ask("first relevant record, mean rank", f"{first:.1f}", f"≤ {FIRST}", first <= FIRST)
