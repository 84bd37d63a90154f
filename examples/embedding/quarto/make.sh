#!/usr/bin/env bash
# Draws the figures, then makes report.html and report.docx: with Quarto where it is installed, else with pandoc.
set -euo pipefail
cd "$(dirname "$0")"
source ../figures.sh
mkdir -p figures out

# A piece of HTML for a column of text, fenced so that Markdown leaves it alone. Quarto writes the caption; the picture keeps its own within.
{
  echo '```{=html}'
  social-capital map "$DATA" --width 850 --fragment --caption within --theme light --quiet
  echo '```'
} > figures/_map.qmd

# A PNG for Word and print, 16 cm wide, its caption as text of the document.
draw whatif "$DATA" -o figures/whatif.png --width 1000 --print-width 16 --caption below --theme light
echo "![$(markdown "$caption")](figures/whatif.png){#fig-whatif fig-alt=\"${alt//\"/”}\" width=16cm}" > figures/_whatif.qmd

if command -v quarto > /dev/null; then
  quarto render report.qmd --output-dir out
else
  echo 'Quarto is not installed: pandoc makes the same documents, with without-quarto.lua for what only Quarto knows.'
  pandoc report.qmd --from markdown --lua-filter without-quarto.lua --standalone --self-contained --output out/report.html
  pandoc report.qmd --from markdown --lua-filter without-quarto.lua \
    --reference-doc ../word/reference.docx --output out/report.docx
fi
