"""RESULTS.md: a section for each part of the benchmark, and at its end a table of all targets."""

import datetime
import os
import platform
import re
import subprocess

HERE = os.path.dirname(os.path.abspath(__file__))
PATH = os.path.join(HERE, "RESULTS.md")
TARGETS = "Targets"


class Part:
    """What one part of the benchmark has found."""

    def __init__(self, title):
        self.title, self.blocks, self.targets = title, [], []

    def say(self, *facts):
        self.blocks.append("\n".join(f"- {fact}" for fact in facts))

    def show(self, header, rows):
        self.blocks.append(table(header, rows))

    def ask(self, what, measured, asked, is_met):
        self.targets.append([self.title, what, measured, asked, "yes" if is_met else "NO"])

    @property
    def text(self):
        return "\n\n".join(self.blocks)


def table(header, rows):
    lines = ["| " + " | ".join(header) + " |", "|---|" + "---:|" * (len(header) - 1)]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows])


def written(parts, order):
    """The text of RESULTS.md with these parts anew, and those it holds of the others."""
    sections, rows = recorded()
    for part in parts:
        sections[part.title] = part.text
        rows = [row for row in rows if row[0] != part.title] + part.targets
    rows.sort(key=lambda row: order.index(row[0]))
    sections[TARGETS] = table(["part", "what", "measured", "asked", "met"], rows)
    lines = ["# Results", "Written by `run.py --record`; `README.md` says how to repeat it."]
    for title in [*order, TARGETS]:
        if title in sections:
            lines += [f"## {title}", sections[title]]
    return "\n\n".join(lines) + "\n"


def recorded():
    """The sections of RESULTS.md by their titles, and the rows of its targets."""
    if not os.path.exists(PATH):
        return {}, []
    with open(PATH, encoding="utf-8") as file:
        found = re.split(r"^## (.*)\n", file.read(), flags=re.MULTILINE)[1:]
    sections = {title: text.strip() for title, text in zip(found[::2], found[1::2])}
    rows = [line.strip("| ").split(" | ") for line in sections.get(TARGETS, "").splitlines()[2:]]
    return sections, rows


def machine(synth):
    """When and on what a part was measured."""
    stamp = int(os.environ.get("SOURCE_DATE_EPOCH") or datetime.datetime.now().timestamp())
    with open("/proc/cpuinfo") as file:
        models = [line.split(":")[1].strip() for line in file if line.startswith("model name")]
    with open(os.path.join(HERE, "requirements.txt")) as file:
        peers = ", ".join(file.read().split())
    version = subprocess.run([synth, "--version"], capture_output=True, text=True).stdout.strip()
    return [
        f"recorded on {datetime.date.fromtimestamp(stamp)}; synth {version}; Python "
        f"{platform.python_version()}; {peers}",
        f"{(models or [platform.machine()])[0]}, {os.cpu_count()} cores; Linux "
        f"{platform.release().split('-')[0]}; load before the part {os.getloadavg()[0]:.1f}",
    ]
