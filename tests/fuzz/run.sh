#!/bin/sh
# SPDX-FileCopyrightText: Tidings contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run.sh FUZZER BUILD NAME [SEEDS…]: what the targets fuzz_NAME do; README.md.
set -eu
fuzzer=$1 build=$2 name=$3
shift 3
mkdir -p "$build/corpus/$name" "$build/findings"
echo "fuzz_$name: ${FUZZ_SECONDS:-60} seconds"
exec "$fuzzer" -max_total_time="${FUZZ_SECONDS:-60}" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
    -artifact_prefix="$build/findings/$name-" "$build/corpus/$name" "$@"
