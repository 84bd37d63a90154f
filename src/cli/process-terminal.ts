import { readFileSync } from 'node:fs';
import process from 'node:process';
import type { Output, Terminal } from './terminal.js';

function output(stream: NodeJS.WriteStream): Output {
  // A closed pipe also raises an event, which would end the process with a stack trace; `write` reports it already.
  stream.on('error', () => undefined);
  return {
    isTerminal: Boolean(stream.isTTY),
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(error) : resolve()));
      }),
  };
}

/**
 * The process this runs in, as commands see it.
 *
 * @param manifest - Where `package.json` lies.
 * @returns The terminal.
 */
export function processTerminal(manifest: URL): Terminal {
  return {
    stdin: process.stdin,
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    env: process.env,
    now: () => performance.now(),
    version: () => (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version,
  };
}
