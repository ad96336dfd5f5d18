#!/usr/bin/env bash
# Takes the pictures of the README anew: reads corpus/articles into a case of its own, opens its pages in Chromium.
set -euo pipefail
cd "$(dirname "$0")/../.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
dotnet run -c Release --project src/MissingOffenders.Cli -- extract corpus/articles --case "$folder/corpus.db"
dotnet run -c Release --project tests/MissingOffenders.Benchmarks -- pictures "$folder/corpus.db" docs/screenshots
