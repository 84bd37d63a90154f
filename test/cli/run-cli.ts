import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { run } from '../../src/cli/run.js';
import type { Output } from '../../src/cli/terminal.js';

/** What a command did. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** How a run differs from a plain one. */
export interface RunSettings {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTerminal?: boolean;
  /** What writing to standard output answers. */
  readonly stdout?: () => Promise<void>;
  readonly now?: () => number;
}

/** The example that ships with the package. */
export const wcen = path.resolve(import.meta.dirname, '../../examples/wcen');

/** Runs the command line in this process. */
export async function runCli(argv: readonly string[], settings: RunSettings = {}): Promise<Ran> {
  const written = { out: '', err: '' };
  const output = (stream: 'out' | 'err', answer: () => Promise<void>): Output => ({
    isTerminal: settings.isTerminal === true,
    write: async (text) => {
      await answer();
      written[stream] += text;
    },
  });
  const { stdin = '' } = settings;
  const bytes = typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin;
  const code = await run(argv, {
    stdin: (async function* () {
      yield await Promise.resolve(bytes);
    })(),
    stdout: output('out', settings.stdout ?? (() => Promise.resolve())),
    stderr: output('err', () => Promise.resolve()),
    env: settings.env ?? {},
    now: settings.now ?? (() => 0),
    version: () => '1.2.3',
  });
  return { code, ...written };
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder of its own with these files, gone after the tests. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const made = mkdtempSync(path.join(tmpdir(), 'social-capital-'));
  folders.push(made);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(made, name)), { recursive: true });
    writeFileSync(path.join(made, name), content);
  }
  return made;
}
