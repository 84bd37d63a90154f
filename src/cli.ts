#!/usr/bin/env node
import process from 'node:process';
import { processTerminal } from './cli/process-terminal.js';
import { run } from './cli/run.js';

process.exitCode = await run(process.argv.slice(2), processTerminal(new URL('../package.json', import.meta.url)));
