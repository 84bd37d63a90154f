# Crossings of graphlayouts' constrained stress with y = tier: Rscript bench/drawing/constrained-stress.R FOLDER...
# Prints name, median and fewest of seeds 1 to 9. Debian: r-cran-graphlayouts.
suppressMessages({library(igraph); library(graphlayouts)})
crossings <- function(xy, e) {
  side <- function(a, b, p) (b[1]-a[1])*(p[2]-a[2]) - (b[2]-a[2])*(p[1]-a[1])
  n <- 0; m <- nrow(e)
  if (m > 1) for (i in 1:(m-1)) for (j in (i+1):m) {
    if (length(intersect(e[i,], e[j,]))) next
    a <- xy[e[i,1],]; b <- xy[e[i,2],]; c <- xy[e[j,1],]; d <- xy[e[j,2],]
    if (side(a,b,c)*side(a,b,d) < 0 && side(c,d,a)*side(c,d,b) < 0) n <- n + 1
  }
  n
}
for (folder in commandArgs(TRUE)) {
  actors <- read.csv(file.path(folder, "actors.csv"), colClasses = "character")
  ties <- read.csv(file.path(folder, "ties.csv"), colClasses = "character")
  e <- cbind(match(ties$source, actors$id), match(ties$target, actors$id))
  g <- graph_from_edgelist(e, directed = FALSE)
  g <- add_vertices(g, nrow(actors) - vcount(g))
  power <- suppressWarnings(as.numeric(actors$power)); power[is.na(power)] <- min(power, na.rm = TRUE) - 1
  tier <- match(power, sort(unique(power)))
  # It takes connected graphs only: parts are laid out one by one, as if none ever crossed another.
  found <- sapply(1:9, function(seed) {
    set.seed(seed)
    parts <- components(g)$membership
    sum(sapply(unique(parts), function(part) {
      inside <- which(parts == part)
      if (length(inside) < 4) return(0)
      xy <- layout_with_constrained_stress(induced_subgraph(g, inside), coord = tier[inside], fixdim = "y")
      own <- e[e[, 1] %in% inside, , drop = FALSE]
      crossings(xy, cbind(match(own[, 1], inside), match(own[, 2], inside)))
    }))
  })
  cat(basename(folder), median(found), min(found), "\n")
}
