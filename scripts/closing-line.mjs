// Prints what the test runner counted, in one line that any reader of the log understands. Fails when nothing ran.
import { readFileSync } from 'node:fs';

const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
process.exitCode = numFailedTests > 0 || numPassedTests === 0 ? 1 : 0;
