"""Reviews whose records people have labelled, and what an order of their records is worth."""

import csv
import math
import os

RUNS = [1, 2, 3]
# Reports sorted by their kind, not by the question of a review: no one would screen them.
NO_REVIEWS = "Otte2022_pubtype"


class Review:
    """A labelled set, and the pairs of records that are known before each run."""

    def __init__(self, folder, name):
        self.name = name
        self.path = os.path.join(folder, f"{name}.csv")
        with open(self.path, encoding="utf-8-sig", newline="") as file:
            rows = [(row["record_id"], row["label_included"]) for row in csv.DictReader(file)]
        self.places = {record: place for place, (record, _) in enumerate(rows)}
        self.labels = [int(float(label or 0)) for _, label in rows]
        with open(os.path.join(folder, "_priors.csv"), encoding="utf-8-sig", newline="") as file:
            self.priors = {
                int(row["run"]): [row["prior_included_record_id"], row["prior_excluded_record_id"]]
                for row in csv.DictReader(file)
                if row["dataset"] == name
            }

    @property
    def relevant(self):
        return sum(self.labels)

    @property
    def group(self):
        """The reviews whose authors took the same steps, as some settings may suit them alone."""
        group = self.name.split("_")[0]
        return {"Cohen": "Cohen", "CLEF2017": "CLEF"}.get(group, "others")

    @property
    def counts(self):
        """Whether means over reviews take it in: a handful of records says little."""
        return self.relevant >= 10 and not self.name.startswith(NO_REVIEWS)


def reviews(folder, names=None):
    """The sets of these names, or all of a folder."""
    files = sorted(file for file in os.listdir(folder) if file.endswith(".csv") and file[0] != "_")
    return [Review(folder, name) for name in names or [file[:-4] for file in files]]


def scored(records, shown):
    """The metrics of an order, given as 1 (relevant) or 0 for each record shown.

    The records known before are in neither number; those not shown count as shown last.
    """
    order = shown + [0] * (records - len(shown))
    ranks = [place + 1 for place, label in enumerate(order) if label]
    n, p = len(order), len(ranks)
    area = sum(n - rank + 1 for rank in ranks)
    gain = lambda found: sum(1 / math.log2(rank + 1) for rank in found)
    return {
        "loss": (p * (n - (p - 1) / 2) - area) / (p * (n - p)),
        "ndcg": gain(ranks) / gain(range(1, p + 1)),
        "wss95": (n - ranks[math.ceil(0.95 * p - 1e-9) - 1]) / n - 0.05,
        "recall@10": sum(rank <= 0.1 * n for rank in ranks) / p,
        "first": ranks[0],
    }


def mean(values):
    values = list(values)
    return sum(values) / len(values)


def mean_score(scores):
    return {key: mean(score[key] for score in scores) for key in scores[0]}
