#!/usr/bin/env bash
# Pin every library with its hashes, for all systems at once: what runs, and what develops.
# Pass --upgrade to take newer versions.
set -euo pipefail
cd "$(dirname "$0")/.."
compile() {
    uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header \
        --python-version 3.11 pyproject.toml "$@"
}
compile --output-file requirements.lock "$@"
compile --constraints requirements.lock --group dev --output-file requirements-dev.lock "$@"
