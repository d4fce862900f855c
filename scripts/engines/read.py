#!/usr/bin/env python3
"""read.py PACKAGE ARCHIVE: what one release can be told, as JSON: {"cli": {"--max-num-seqs": 256, ...}, "env": {...}, ...}.

Sources are parsed, never imported or run. Needs nothing but Python 3.10 or later.
"""
import json
import sys

from package import Package

READERS = {'vllm': 'vllm', 'lmdeploy': 'lmdeploy', 'lm-eval': 'lm_eval', 'sglang': 'sglang'}

if __name__ == '__main__':
    package, archive = sys.argv[1:]
    found = __import__(READERS[package]).read(Package(archive))
    json.dump({scope: names for scope, names in found.items() if names}, sys.stdout, ensure_ascii=False, sort_keys=True, indent=1)
