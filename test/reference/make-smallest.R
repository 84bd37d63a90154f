# Called by make-smallest.py: figures of the five smallest networks by R sna 2.7 and R igraph 1.3.5, as JSON.
suppressPackageStartupMessages({library(igraph); library(sna); library(jsonlite)})
networks <- list(matrix(0, 0, 0), matrix(0, 1, 1), matrix(c(0,1,0, 1,0,0, 0,0,0), 3), matrix(c(0,1, 1,0), 2),
                 matrix(c(0,1,0, 1,0,1, 0,1,0), 3))
clean <- function(x) lapply(x, function(y) if (is.na(y) || is.infinite(y)) unbox("undefined") else unbox(signif(y, 12)))
each <- function(f, scalar) lapply(networks, function(m) tryCatch({
  x <- suppressWarnings(f(m)); if (scalar) clean(x)[[1]] else clean(x)
}, error = function(e) unbox("refused")))
graph <- function(m) graph_from_adjacency_matrix(m, mode = "undirected")
out <- list(
  actorBonacichPower = list(by = unbox("R igraph"), values = each(function(m) unname(power_centrality(graph(m), exponent = .1)), FALSE)),
  networkBetweennessCentralisation = list(by = unbox("R sna"), values = each(function(m) sna::centralization(m, sna::betweenness, mode = "graph"), TRUE)),
  networkClosenessCentralisation = list(by = unbox("R sna"), values = each(function(m) sna::centralization(m, sna::closeness, mode = "graph"), TRUE)),
  networkEigenvectorCentralisation = list(by = unbox("R igraph"), values = each(function(m) centr_eigen(graph(m), scale = TRUE, normalized = TRUE)$centralization, TRUE)))
cat(toJSON(out, digits = NA))
