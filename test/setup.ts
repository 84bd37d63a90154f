// Every test runs with a frozen Object.prototype: a reader that lets input write there fails loudly.
Object.freeze(Object.prototype);
