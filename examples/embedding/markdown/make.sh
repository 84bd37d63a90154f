#!/usr/bin/env bash
# Draws the map for light and dark screens and writes a page of GitHub-flavoured Markdown around it.
set -euo pipefail
cd "$(dirname "$0")"
source ../figures.sh
mkdir -p out

draw map "$DATA" -o out/map-dark.svg --theme dark --caption below
draw map "$DATA" -o out/map-light.svg --theme light --caption below
attribute() { sed 's/&/\&amp;/g; s/"/\&quot;/g; s/</\&lt;/g' <<< "$1"; }

cat > out/report.md << PAGE
# Who is tied to whom

<picture>
  <source media="(prefers-color-scheme: dark)" srcset="map-dark.svg">
  <img src="map-light.svg" alt="$(attribute "$alt")">
</picture>

$(markdown "$caption")
PAGE
