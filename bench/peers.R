# R sna: edges.csv and sectors.csv made by run.mjs; Rscript peers.R EDGES SECTORS KERNEL GRAPH BUDGET prints one JSON line.
a <- commandArgs(TRUE)
suppressMessages(library(sna))
e <- as.matrix(read.csv(a[1], header = FALSE))
s <- read.csv(a[2], header = FALSE)[, 1]
m <- cbind(e[, 1:2] + 1, 1)
dimnames(m) <- NULL
attr(m, "n") <- length(s)
t <- c()
while (length(t) == 0 || (length(t) < 200 && sum(t) + tail(t, 1) < as.numeric(a[5]))) {
  x <- system.time(brokerage(m, s)$raw.nli)
  t <- c(t, x[["user.self"]] + x[["sys.self"]])
}
cat(sprintf('{"kernel":"%s","graph":"%s","tool":"sna","cpu":%g,"first":%g,"repeats":%d}\n', a[3], a[4], median(t), t[1], length(t)))
