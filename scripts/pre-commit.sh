#!/usr/bin/env bash
# The hooks, installed and run by pre-commit itself as a stranger's repository would have them. Debian's package is installed
# where it is missing; where that cannot be done, this is skipped with a word, but not on CI.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)

if ! command -v pre-commit >/dev/null; then
  { apt-get update -qq && apt-get install -y -qq pre-commit; } >/dev/null 2>&1 || true
fi
if ! command -v pre-commit >/dev/null; then
  echo "skipped: there is no pre-commit here, and apt-get could not install it"
  [ -z "${CI:-}" ] || exit 1
  exit 0
fi
pre-commit --version

site=$(mktemp -d)
trap 'rm -rf "$site"' EXIT
cd "$site"
git init -q .
git config user.email nobody@example.com
git config user.name nobody
cp "$root/fixtures/engine-vllm-graphs/server.log" failed.log
cp "$root/fixtures/engine-vllm-healthy/server.log" healthy.log
printf '#!/bin/sh\nvllm serve Qwen/Qwen3-8B --gpu-memory-utilization 0.9\n' >good.sh
printf '#!/bin/sh\nvllm serve Qwen/Qwen3-8B --gpu-memory-utilization 1.2\n' >bad.sh
git add .

# tried LOG'S RESULT, SCRIPT'S RESULT, A LINE TO BE PRINTED, FILES...
tried() {
  local log=$1 script=$2 line=$3 out code=0
  shift 3
  out=$(pre-commit try-repo "$root" --verbose --color never --files "$@" 2>&1) || code=$?
  grep -Eq "^oomdoctor, captured logs\.+$log$" <<<"$out" && grep -Eq "^oomdoctor, launch files\.+$script$" <<<"$out" && grep -Fq -- "$line" <<<"$out" && [ "$code" -eq 1 ] && return
  printf '%s\nexpected: logs %s, launch files %s, and: %s\n' "$out" "$log" "$script" "$line"
  exit 1
}
tried Failed Passed "gpu_memory_utilization leaves too little outside the engine's budget" failed.log good.sh
tried Passed Failed "bad.sh:2  --gpu-memory-utilization" healthy.log bad.sh
echo "both hooks fail where they should and pass where they should"
