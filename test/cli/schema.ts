import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** Checks a value against a published schema; gives what is wrong with it, nothing when it fits. */
export function validator(command: string): (value: unknown) => readonly string[] {
  const file = new URL(`../../docs/schemas/${command}.schema.json`, import.meta.url);
  const check = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(file, 'utf8')) as object,
  );
  return (value) => {
    check(value);
    return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}
