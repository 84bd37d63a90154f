import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const golden = import.meta.dirname;
const output = join(golden, '../output');

/**
 * Compares a text with the copy kept in test/golden. What was made is always written to test/output, so that eyes can compare
 * a change; `REGEN=1` keeps it as the new golden copy. Returns whether they are equal.
 */
export function matchGolden(name: string, text: string): boolean {
  mkdirSync(output, { recursive: true });
  writeFileSync(join(output, name), text);
  const kept = join(golden, name);
  if (process.env.REGEN === '1') writeFileSync(kept, text);
  if (!existsSync(kept)) throw new Error(`test/golden/${name} does not exist: look at test/output/${name}, then REGEN=1.`);
  if (text === readFileSync(kept, 'utf8')) return true;
  console.warn(`test/output/${name} differs from test/golden/${name}: compare them.`);
  return false;
}
