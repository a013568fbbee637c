"""Reads a file whole with one of the Python peers and prints how many records came of it.

usage: peers.py PEER FILE

Run by the Python of the peers' own environment; `run.py --set-up` makes it.
"""

import logging
import os
import sys


def rispy(path):
    import rispy

    with open(path, encoding="utf-8-sig") as file:
        return len(rispy.load(file))


def biopython(path):
    from Bio import Medline

    with open(path, encoding="utf-8") as file:
        return sum(1 for _ in Medline.parse(file))


def pubmed_parser(path):
    import pubmed_parser

    return sum(1 for _ in pubmed_parser.parse_medline_xml(path))


def bibtexparser1(path):
    import bibtexparser
    from bibtexparser.bparser import BibTexParser

    logging.disable(logging.WARNING)
    with open(path, encoding="utf-8") as file:
        parser = BibTexParser(common_strings=True, ignore_nonstandard_types=False)
        return len(bibtexparser.load(file, parser).entries)


def bibtexparser2(path):
    # Both versions have one name: the second lies in a folder beside the environment.
    sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "peers", "second"))
    import bibtexparser

    logging.disable(logging.WARNING)
    return len(bibtexparser.parse_file(path).entries)


def csv(path):
    import csv

    csv.field_size_limit(1 << 30)
    with open(path, encoding="utf-8-sig", newline="") as file:
        return sum(1 for _ in csv.DictReader(file))


def json(path):
    import json

    with open(path, encoding="utf-8") as file:
        if path.endswith(".jsonl"):
            return sum(1 for _ in map(json.loads, file))
        return len(json.load(file))


if __name__ == "__main__":
    peers = {
        peer.__name__: peer
        for peer in (rispy, biopython, pubmed_parser, bibtexparser1, bibtexparser2, csv, json)
    }
    print(peers[sys.argv[1]](sys.argv[2]))
