import { type Command, InvalidArgumentError, Option } from 'commander';

/** View flags as commander hands them over. */
export interface ViewFlags {
  readonly wave?: readonly string[];
  readonly informant?: readonly string[];
  readonly consensus?: 'any' | 'majority' | 'all' | number;
  readonly types?: 'stated' | 'inferred' | 'agreed';
  readonly tieType?: readonly ('bonding' | 'bridging' | 'linking')[];
  readonly basis?: 'any' | 'stated';
  readonly include?: readonly ('ties' | 'attendance' | 'roles' | 'part-of')[];
  readonly spaces?: 'actors' | 'path';
  readonly resource?: string;
  readonly direction?: 'weak' | 'mutual' | 'directed';
  readonly parallel?: 'max' | 'sum' | 'mean';
  readonly without?: readonly string[];
  readonly by?: string;
}

/**
 * Gathers the values of a flag that may be given more than once.
 *
 * @param value - Value given now.
 * @param before - Values given before.
 * @returns All of them.
 */
export const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** A list of known words, given at once with commas, or one by one. */
function words(allowed: readonly string[]) {
  return (value: string, before: readonly string[] = []): readonly string[] => {
    const given = value.split(',').map((word) => word.trim());
    const strange = given.find((word) => !allowed.includes(word));
    if (strange === undefined) return [...before, ...given];
    throw new InvalidArgumentError(`"${strange}" is none of ${allowed.join(', ')}.`);
  };
}

function consensus(value: string): 'any' | 'majority' | 'all' | number {
  if (value === 'any' || value === 'majority' || value === 'all') return value;
  const share = /^(0|0?\.\d+)$/.test(value) ? Number(value) : Number.NaN;
  if (share >= 0 && share < 1) return share;
  throw new InvalidArgumentError('Give any, majority, all, or a share from 0 up to, not including, 1.');
}

/**
 * Gives a command the flags that choose a view, in the words of the library.
 *
 * @param command - Command that measures or draws.
 * @param bases - Words that `--basis` knows.
 * @returns The same command.
 */
export function viewFlags(command: Command, bases: readonly string[] = ['any', 'stated']): Command {
  const flag = (flags: string, description: string): Option =>
    new Option(flags, description).helpGroup('Which network:');
  return command
    .addOption(flag('--wave <name>', 'all (default), last, or the name of a wave; repeatable').argParser(collect))
    .addOption(
      flag(
        '--informant <id>',
        'only what this group of participants reported; repeatable; default: all of them',
      ).argParser(collect),
    )
    .addOption(
      flag(
        '--consensus <how>',
        'how many must report a tie: any (default), majority, all, or more than a share',
      ).argParser(consensus),
    )
    .addOption(
      flag('--types <which>', 'which type of a tie counts; default: stated, if any is').choices([
        'stated',
        'inferred',
        'agreed',
      ]),
    )
    .addOption(
      flag('--tie-type <type>', 'only ties of this type: bonding, bridging, linking; repeatable').argParser(
        words(['bonding', 'bridging', 'linking']),
      ),
    )
    .addOption(
      flag('--basis <basis>', `whether ties that a coder inferred exist: ${bases.join(', ')}; default: any`).choices(
        bases,
      ),
    )
    .addOption(
      flag(
        '--include <tables>',
        'tables whose rows are ties: ties (default), attendance, roles, part-of; with commas',
      ).argParser(words(['ties', 'attendance', 'roles', 'part-of'])),
    )
    .addOption(
      flag('--spaces <how>', 'a safe space is an actor (default), or only a path between others').choices([
        'actors',
        'path',
      ]),
    )
    .addOption(flag('--resource <name>', 'only ties that carry this resource'))
    .addOption(
      flag('--direction <how>', 'tied if either says so (default), only if both do, or one way').choices([
        'weak',
        'mutual',
        'directed',
      ]),
    )
    .addOption(
      flag('--parallel <rule>', 'strength of several rows between two actors; default: max').choices([
        'max',
        'sum',
        'mean',
      ]),
    )
    .addOption(flag('--without <id>', 'leave this actor out; repeatable').argParser(collect))
    .addOption(flag('--by <column>', 'what makes two actors alike: sector (default), group or another column'));
}
