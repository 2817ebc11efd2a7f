#!/usr/bin/env bash
# Both judges on the same options: compare.sh JUDGE_LINES RULEBOOK.xml N SEED. Shows the first differences.
set -euo pipefail
lines=$1 book=$2 count=$3 seed=$4 here=$(dirname "$0")
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT
"$lines" "$book" "$count" "$seed" >"$dir/options"
"$lines" "$book" <"$dir/options" | python3 -c 'import json,sys
for l in sys.stdin: print(json.dumps(json.loads(l), sort_keys=True))' >"$dir/fast"
python3 "$here/reference_judge.py" "$book" <"$dir/options" >"$dir/reference"
if paste "$dir/options" "$dir/fast" "$dir/reference" | awk -F'\t' '$2 != $3 { if (n++ < 4) print "option    " $1 "\nfast      " $2 "\nreference " $3; } END { print NR - n " of " NR " options judged alike"; exit n > 0 }'
then exit 0; else exit 1; fi
