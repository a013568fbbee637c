#!/usr/bin/env python3
"""Time `synth convert` beside other readers, on invented exports, in one run (Python >= 3.9).

usage: run.py --set-up                   makes the environment of the Python peers
       run.py [FORMAT ...] [--record]    times; --record writes RESULTS.md
       run.py --only check,rispy ris     some of the ways only

Every figure is CPU time, user and system, of a process of its own, with its start; the best of
several rounds in which all ways take turns. Sizes are in powers of ten.
"""

import argparse
import datetime
import os
import platform
import shutil
import subprocess
import sys
import tempfile

# Nothing large is imported here: a child begins with its parent's peak of memory.
EXTENSIONS = {
    "ris": "ris",
    "nbib": "nbib",
    "wos": "txt",
    "enw": "enw",
    "csv": "csv",
    "bibtex": "bib",
    "pubmed-xml": "xml",
    "endnote-xml": "xml",
    "csl-json": "json",
    "jsonl": "jsonl",
}
HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(HERE, "data")
PEERS = os.path.join(HERE, "peers")
PYTHON = os.path.join(PEERS, "first", "bin", "python")
M = 10**6

# What each format is read by besides: name, largest size that is worth the wait.
BESIDE = {
    "ris": [("rispy", 100), ("ris2xml", 2)],
    "nbib": [("biopython", 100)],
    "wos": [("isi2xml", 5)],
    "enw": [("end2xml", 5)],
    "csv": [("csv", 100)],
    "bibtex": [("bibtexparser1", 1), ("bibtexparser2", 10), ("bib2xml", 5)],
    "pubmed-xml": [("xmllint", 100), ("pubmed_parser", 30), ("med2xml", 5)],
    "endnote-xml": [("xmllint", 100), ("endx2xml", 10)],
    "csl-json": [("json", 100)],
    "jsonl": [("json", 100)],
}
NATIVE = {"ris2xml", "med2xml", "isi2xml", "end2xml", "bib2xml", "endx2xml"}

# The targets: MB per CPU second of reading, or a part of what another reader does.
READING = {"ris": 300, "nbib": 300, "wos": 300, "csv": 300, "bibtex": 100}
PART = {"ris": ("rispy", 9.0), "pubmed-xml": ("xmllint", 0.5), "endnote-xml": ("xmllint", 0.5)}
RESIDENT = 64 * M


class Outcome:
    """What one process took and said."""

    def __init__(self, seconds, resident, status, said):
        self.seconds, self.resident, self.status, self.said = seconds, resident, status, said

    @property
    def digest(self):
        """The last line on stderr: `N records, M fields, digest HEX`."""
        return self.said.split("digest ")[-1].strip() if "digest " in self.said else None


def run(command):
    with tempfile.TemporaryFile() as talk:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=talk)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        talk.seek(max(0, talk.seek(0, os.SEEK_END) - 400))
        lines = talk.read().decode("utf-8", "replace").strip().splitlines()
    return Outcome(
        used.ru_utime + used.ru_stime, used.ru_maxrss * 1024, process.returncode, lines[-1] if lines else ""
    )


def invented(name, size):
    """The file of a format and size, made when it is not there."""
    os.makedirs(DATA, exist_ok=True)
    path = os.path.join(DATA, f"{size // M}M-{name}.{EXTENSIONS[name]}")
    if not os.path.exists(path):
        print(f"  making {os.path.relpath(path, HERE)}", file=sys.stderr)
        # In a process of its own: what it keeps would count as resident in those timed.
        subprocess.run(
            [sys.executable, os.path.join(HERE, "generate.py"), name, str(size), "--output", path],
            check=True,
            stderr=subprocess.DEVNULL,
        )
    return path


def command(way, path, synth):
    if way == "check":
        return [synth, "convert", "--check", path]
    if way == "jsonl":
        return [synth, "convert", path, "--to", "jsonl"]
    if way == "xmllint":
        return ["xmllint", "--sax", "--noout", "--nonet", path]
    if way in NATIVE:
        return [way, path]
    if way == "pubmed_parser":
        # It reads nothing that is not compressed.
        with open(path, "rb") as file, open(path + ".gz", "wb") as packed:
            subprocess.run(["gzip", "-1", "-c"], stdin=file, stdout=packed, check=True)
        path += ".gz"
    return [PYTHON, os.path.join(HERE, "peers.py"), way, path]


def is_here(way):
    if way in ("check", "jsonl"):
        return True
    if way == "xmllint" or way in NATIVE:
        return shutil.which(way) is not None
    return os.path.exists(PYTHON)


class Measured:
    """The best of several runs of one way over one file."""

    def __init__(self, way, size):
        self.way, self.size, self.best = way, size, None

    def add(self, outcome):
        if self.best is None or outcome.seconds < self.best.seconds:
            resident = max(outcome.resident, self.best.resident if self.best else 0)
            self.best = outcome
            self.best.resident = resident
        return outcome

    @property
    def speed(self):
        return self.size / M / self.best.seconds

    @property
    def works(self):
        return self.best is not None and (
            self.best.status in (0, 1) if self.way in ("check", "jsonl") else self.best.status == 0
        )


def take_turns(name, ways, rounds, synth):
    """ways: (way, size in bytes, rounds at most)."""
    measured = []
    for way, size, most in ways:
        path = invented(name, size)
        measured.append((Measured(way, os.path.getsize(path)), command(way, path, synth), most))
    for number in range(rounds):
        for result, words, most in measured:
            if number < most:
                outcome = result.add(run(words))
                print(
                    f"  {name:12} {result.size // M:5} MB  {result.way:14} {outcome.seconds:8.2f} s  "
                    f"{result.size / M / outcome.seconds:8.1f} MB/s  {outcome.resident / M:7.0f} MB"
                    + ("" if outcome.status == 0 else f"  exit {outcome.status}"),
                    file=sys.stderr,
                )
    return {(result.way, result.size // M): result for result, _, _ in measured}


class FormatResult:
    def __init__(self, name, options):
        self.name = name
        chosen = lambda way: not options.only or way in options.only
        sizes = [size * M for size in options.sizes]
        self.small, self.middle, self.large = sizes
        ways = [(way, self.middle, options.rounds) for way in ("check", "jsonl") if chosen(way)]
        ways += [
            (way, min(most * M, self.middle), options.rounds)
            for way, most in BESIDE[name]
            if chosen(way) and is_here(way)
        ]
        self.side = take_turns(name, ways, options.rounds, options.synth)
        self.scale = {}
        if self.large and chosen("check"):
            # Small and large take turns too; a small one is over before it is measured well.
            scale = [("check", self.small, 99)] * 3 + [("check", self.large, 99)]
            merged = take_turns(name, scale, max(2, options.rounds - 1), options.synth)
            self.scale = merged
            if chosen("jsonl"):
                self.scale.update(take_turns(name, [("jsonl", self.large, 1)], 1, options.synth))
            if not options.keep:
                os.remove(invented(name, self.large))
        if not options.keep:
            for path in {invented(name, size) for _, size, _ in ways if size != self.middle}:
                for left in filter(os.path.exists, (path, path + ".gz")):
                    os.remove(left)

    def way(self, way):
        return next((r for (w, _), r in self.side.items() if w == way), None)

    def scaled(self, way, size):
        return next(
            (r for (w, _), r in self.scale.items() if w == way and abs(r.size - size) < size / 10), None
        )


def median_start(synth):
    """What a run takes that reads next to nothing."""
    with tempfile.NamedTemporaryFile("w", suffix=".ris") as file:
        file.write("TY  - JOUR\nTI  - One pond\nER  - \n")
        file.flush()
        return sorted(run([synth, "convert", "--check", file.name]).seconds for _ in range(7))[3]


def targets(results, start):
    """Rows of what was asked, what was measured, and whether that is enough."""
    rows = []

    def ask(what, value, wanted, is_met):
        rows.append((what, value, wanted, "yes" if is_met else "NO"))

    for result in results:
        name, check, written = result.name, result.way("check"), result.way("jsonl")
        if check is None or not check.works:
            rows.append(
                (f"{name}: reads the file", check.best.said if check and check.best else "not run", "", "NO")
            )
            continue
        floor = None
        if name in READING:
            floor = READING[name]
            ask(f"{name}: reading", f"{check.speed:.0f} MB/s", f"≥ {floor} MB/s", check.speed >= floor)
        if name in PART:
            peer, part = PART[name]
            other = result.way(peer)
            if other is not None and other.works:
                wanted = part * other.speed
                ask(
                    f"{name}: reading against {peer}",
                    f"{check.speed / other.speed:.2f} ×",
                    f"≥ {part:g} ×",
                    check.speed >= wanted,
                )
                floor = floor or wanted
        if written is not None:
            if floor is not None:
                ask(
                    f"{name}: reading and writing JSON Lines",
                    f"{written.speed:.0f} MB/s",
                    f"≥ {floor / 2:.0f} MB/s",
                    written.speed >= floor / 2,
                )
            ask(
                f"{name}: the digest of both ways",
                check.best.digest or "none",
                "equal",
                check.best.digest is not None and check.best.digest == written.best.digest,
            )
        if not result.scale:
            continue
        small, large = result.scaled("check", result.small), result.scaled("check", result.large)
        growth = (large.best.seconds / large.size) / (small.best.seconds / small.size)
        own = ((large.best.seconds - start) / large.size) / (
            max(small.best.seconds - start, 1e-6) / small.size
        )
        ask(
            f"{name}: cost per byte at {large.size // M} MB against {small.size // M} MB",
            f"{growth:.2f} (without start {own:.2f})",
            "≤ 1.10",
            growth <= 1.10,
        )
        for way in ("check", "jsonl"):
            big = result.scaled(way, result.large)
            if big is not None:
                ask(
                    f"{name}: peak resident memory, {way}, {big.size // M} MB",
                    f"{big.best.resident / M:.0f} MB",
                    "< 64 MB",
                    big.works and big.best.resident < RESIDENT,
                )
    return rows


def table(header, rows):
    lines = ["| " + " | ".join(header) + " |", "|" + "|".join(["---"] + ["---:"] * (len(header) - 1)) + "|"]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows])


def speed_rows(results):
    rows = []
    for result in results:
        check = result.way("check")
        for measured in list(result.side.values()) + [
            r for r in result.scale.values() if r.size > 2 * result.middle or r.size < result.middle / 2
        ]:
            if measured.best is None:
                continue
            works = measured.works
            ratio = (
                f"{check.speed / measured.speed:.2f}"
                if works and check is not None and check.works and measured.way != "check"
                else ""
            )
            rows.append(
                (
                    result.name,
                    (
                        f"synth convert {'--check' if measured.way == 'check' else '--to jsonl'}"
                        if measured.way in ("check", "jsonl")
                        else measured.way
                    ),
                    f"{measured.size / M:.0f}",
                    (
                        f"{measured.best.seconds:.2f}"
                        if measured.best.seconds < 10
                        else f"{measured.best.seconds:.1f}"
                    ),
                    f"{measured.speed:.1f}" if works else f"failed ({measured.best.status})",
                    f"{measured.best.resident / M:.0f}",
                    ratio,
                )
            )
    return rows


def machine(synth):
    def first(words):
        try:
            done = subprocess.run(words, capture_output=True, text=True, timeout=60)
            return (done.stdout + done.stderr).strip().splitlines()[0]
        except (OSError, IndexError, subprocess.SubprocessError):
            return "not there"

    model = next(
        (line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")),
        platform.machine(),
    )
    memory = next(int(line.split()[1]) for line in open("/proc/meminfo") if line.startswith("MemTotal")) / 1e6
    system = next(
        (
            line.split("=")[1].strip().strip('"')
            for line in open("/etc/os-release")
            if line.startswith("PRETTY_NAME")
        ),
        "",
    )
    load = os.getloadavg()
    facts = [
        f"processor: {model}, {os.cpu_count()} cores; memory {memory:.0f} GB",
        f"system: {system}, Linux {platform.release().split('-')[0]}; load before the run {load[0]:.1f} {load[1]:.1f}",
        f"{first(['swift', '--version']).split('(')[0].strip()}; Python {platform.python_version()}; {first(['xmllint', '--version'])}",
        f"bibutils: {first(['ris2xml', '--version'])}; Python peers: {', '.join(open(os.path.join(HERE, 'requirements.txt')).read().split())}, bibtexparser2 2.1.0",
    ]
    return facts


def report(results, facts, start, options):
    met = targets(results, start)
    head = f"{datetime.date.fromtimestamp(int(os.environ.get('SOURCE_DATE_EPOCH') or datetime.datetime.now().timestamp()))}"
    return "\n".join(
        [
            "# Results",
            "",
            f"Written by `run.py --record` on {head}; `README.md` says how to repeat it.",
            "",
            *[f"- {fact}" for fact in facts],
            f"- CPU seconds, user and system, whole process; best of {options.rounds} rounds in turns; 1 MB = 10⁶ bytes",
            f"- a run of synth over one record takes {start * 1000:.0f} ms, which is counted in every figure",
            "",
            "## Speed",
            "",
            table(
                ["format", "reader", "MB", "CPU s", "MB/s", "peak MB", "synth --check is × as fast"],
                speed_rows(results),
            ),
            "",
            "## Targets",
            "",
            table(["what", "measured", "asked", "met"], met),
            "",
        ]
    )


def set_up():
    os.makedirs(PEERS, exist_ok=True)
    subprocess.run([sys.executable, "-m", "venv", os.path.join(PEERS, "first")], check=True)
    install = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run(install + ["-r", os.path.join(HERE, "requirements.txt")], check=True)
    subprocess.run(install + ["--target", os.path.join(PEERS, "second"), "bibtexparser==2.1.0"], check=True)
    missing = [name for name in sorted(NATIVE | {"xmllint"}) if shutil.which(name) is None]
    if missing:
        print(
            f"not here: {', '.join(missing)}; Debian has them in bibutils and libxml2-utils", file=sys.stderr
        )


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("formats", nargs="*", metavar="FORMAT", help=", ".join(BESIDE))
    parser.add_argument("--set-up", action="store_true")
    parser.add_argument("--record", action="store_true")
    parser.add_argument("--keep", action="store_true", help="keep the files of other sizes too")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", type=lambda text: text.split(","))
    parser.add_argument(
        "--sizes",
        type=lambda text: [int(part) for part in text.split(",")],
        default=[10, 100, 1000],
        help="small, middle and large in MB; a large of 0 leaves growth and memory out",
    )
    parser.add_argument("--synth", default=os.path.join(HERE, "..", "..", ".build", "release", "synth"))
    options = parser.parse_args()
    if options.set_up:
        set_up()
        return
    strangers = set(options.formats) - set(BESIDE)
    if strangers:
        parser.error(f"no such format: {', '.join(sorted(strangers))}")
    options.synth = os.path.abspath(options.synth)
    if not os.path.exists(options.synth) and (not options.only or {"check", "jsonl"} & set(options.only)):
        parser.error("build synth first: swift build -c release --product synth")
    facts = machine(options.synth)
    start = median_start(options.synth) if os.path.exists(options.synth) else 0
    results = [FormatResult(name, options) for name in options.formats or BESIDE]
    text = report(results, facts, start, options)
    print(text)
    if options.record:
        with open(os.path.join(HERE, "RESULTS.md"), "w", encoding="utf-8") as file:
            file.write(text)
    sys.exit(any(row[3] == "NO" for row in targets(results, start)))


if __name__ == "__main__":
    main()
