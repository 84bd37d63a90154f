#!/usr/bin/env bash
# Draws the map for an A4 page and makes a Word document with it. reference.docx sets A4 and margins of 2 cm.
set -euo pipefail
cd "$(dirname "$0")"
source ../figures.sh
mkdir -p out

draw map "$DATA" -o out/map.png --width 850 --print-width 15 --caption below --theme light

cat > out/report.md << PAGE
---
title: Who is tied to whom
lang: en-GB
---

The map on the next page shows what the workshop's source says about ties. $(markdown "$caption")

\`\`\`{=openxml}
<w:p><w:r><w:br w:type="page"/></w:r></w:p>
\`\`\`

![$(markdown "$alt")](map.png)\\

::: {custom-style="Image Caption"}
Figure 1. Organisational map; how to read it stands on the page before.
:::
PAGE
pandoc out/report.md --from markdown --resource-path out --reference-doc reference.docx --output out/report.docx
