import { readFileSync } from 'node:fs';
import { type Policy, type PolicyRule, policyRules } from '../uncertainty/shared/policy-rules.js';
import { refuse } from './refuse.js';

/** What a policy file may say beside thresholds. */
export interface PolicyFile extends Policy {
  readonly focal?: string;
  readonly basis?: 'any' | 'stated' | 'both';
  readonly allowUndecided?: boolean;
}

/** Largest policy file read. */
const mostBytes = 1_000_000;

const others: Readonly<Record<string, (value: unknown) => boolean>> = {
  focal: (value) => typeof value === 'string' && value !== '',
  basis: (value) => value === 'any' || value === 'stated' || value === 'both',
  allowUndecided: (value) => typeof value === 'boolean',
};

/**
 * Reads thresholds from a JSON file.
 *
 * @param file - Path.
 * @returns What it says.
 * @throws {SocialCapitalError} `bad-option` when it is no JSON object, or a key or value makes no sense.
 */
export function readPolicy(file: string): PolicyFile {
  const bytes = readFileSync(file);
  if (bytes.length > mostBytes) throw refuse(`--policy ${file}: larger than a megabyte, so not a policy.`);
  let found: unknown;
  try {
    found = JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  } catch {
    throw refuse(`--policy ${file}: not valid JSON.`);
  }
  if (typeof found !== 'object' || found === null || Array.isArray(found)) {
    throw refuse(`--policy ${file}: give an object, such as { "maxDisconnection": 0.3 }.`);
  }
  const rules = new Map<string, (typeof policyRules)[number]>(policyRules.map((entry) => [entry.rule, entry]));
  const policy: Partial<Record<PolicyRule | 'focal' | 'basis' | 'allowUndecided', unknown>> = {};
  for (const [key, value] of Object.entries(found)) {
    const rule = rules.get(key);
    if (rule === undefined) {
      if (!Object.hasOwn(others, key)) {
        const known = [...rules.keys(), ...Object.keys(others)].join(', ');
        throw refuse(`--policy ${file}: unknown key "${key}". Known keys: ${known}.`);
      }
      if (!others[key]!(value)) throw refuse(`--policy ${file}: ${key} is ${JSON.stringify(value)}.`);
      policy[key as 'focal'] = value;
      continue;
    }
    const isRight =
      typeof value === 'number' && value >= 0 && (rule.unit === 'share' ? value <= 1 : Number.isInteger(value));
    if (!isRight) {
      const right = rule.unit === 'share' ? 'a share from 0 to 1' : 'a whole number from 0';
      throw refuse(`--policy ${file}: ${key} is ${JSON.stringify(value)}; give ${right}.`);
    }
    policy[rule.rule] = value;
  }
  return policy as PolicyFile;
}
