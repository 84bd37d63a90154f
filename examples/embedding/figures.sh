# Shared by the examples: what to draw, and how words go into Markdown.
DATA=${DATA:-$(dirname "${BASH_SOURCE[0]}")/node_modules/social-capital/examples/wcen}

# Draws with a command and its flags, and keeps the picture's words: $alt stands for the picture where it cannot be seen,
# $caption is printed beneath it.
draw() {
  local words
  words=$(social-capital "$@" --words --quiet)
  alt=$(sed -n 1p <<< "$words")
  caption=$(sed -n 2p <<< "$words")
}

# A text as Markdown that means nothing but itself.
markdown() { sed 's/[][\\`*_{}<>#@$|~^"]/\\&/g' <<< "$1"; }
