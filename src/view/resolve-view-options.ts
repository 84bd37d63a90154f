import { SocialCapitalError } from '../kernel/error.js';
import { oneOf, resolveOptions } from '../kernel/options.js';
import { normaliseId } from '../model/identifier.js';
import { tieTypes } from '../model/tie.js';
import type { Included, ViewOptions } from './options.js';

/** View options before the data has been looked at: `types` may still be open. */
export type OpenViewOptions = Omit<ViewOptions, 'types'> & { readonly types: ViewOptions['types'] | 'auto' };

const included: readonly Included[] = ['ties', 'attendance', 'roles', 'partOf'];

/** The default view: what a caller does not choose. */
export const defaultViewOptions: OpenViewOptions = {
  waves: 'all',
  informants: 'all',
  consensus: 'any',
  types: 'auto',
  tieTypes: 'all',
  basis: 'any',
  include: ['ties'],
  spaces: 'actors',
  resource: 'all',
  direction: 'weak',
  parallel: 'max',
  without: [],
  by: 'sector',
  gap: null,
};

function listOf<T extends string>(option: string, value: unknown, check: (entry: string) => T): readonly T[] {
  if (!Array.isArray(value) || value.some((entry) => typeof entry !== 'string')) {
    throw new SocialCapitalError('bad-option', `view: ${option} is ${JSON.stringify(value)}; give a list of words.`);
  }
  return [...new Set((value as string[]).map(check))].sort();
}

function share(value: unknown): ViewOptions['consensus'] {
  if (typeof value === 'number' && value >= 0 && value < 1) return value;
  if (typeof value === 'number') {
    throw new SocialCapitalError(
      'bad-option',
      `view: consensus is ${value}; a share lies from 0 up to, not including, 1.`,
    );
  }
  return oneOf<'any' | 'majority' | 'all'>('view', 'consensus', value, ['any', 'majority', 'all']);
}

/**
 * Checks the options of a view and fills in the default view of the design.
 *
 * @param given - What the caller passed.
 * @returns Every option, lists sorted and without repeats; `types` is `auto` unless given.
 * @throws {SocialCapitalError} `bad-option` on an unknown name or value.
 */
export function resolveViewOptions(given: Partial<ViewOptions>): OpenViewOptions {
  const open = resolveOptions<OpenViewOptions>('view', given, defaultViewOptions);
  const { waves, informants, gap, by } = open;
  if (gap !== null && !(typeof gap === 'number' && gap > 0)) {
    throw new SocialCapitalError('bad-option', `view: gap is ${String(gap)}; give a number above 0, or null.`);
  }
  if (typeof by !== 'string' || by === '') {
    throw new SocialCapitalError('bad-option', 'view: by is empty; name a column such as sector or group.');
  }
  return Object.freeze({
    waves: waves === 'all' || waves === 'last' ? waves : listOf('waves', waves, (wave) => wave),
    informants: informants === 'all' ? informants : listOf('informants', informants, normaliseId),
    consensus: share(open.consensus),
    types: oneOf('view', 'types', open.types, ['auto', 'stated', 'inferred', 'agreed']),
    tieTypes:
      open.tieTypes === 'all'
        ? open.tieTypes
        : listOf('tieTypes', open.tieTypes, (type) => oneOf('view', 'tieTypes', type, tieTypes)),
    basis: oneOf('view', 'basis', open.basis, ['any', 'stated']),
    include: listOf('include', open.include, (table) => oneOf('view', 'include', table, included)),
    spaces: oneOf('view', 'spaces', open.spaces, ['actors', 'path']),
    resource: String(open.resource),
    direction: oneOf('view', 'direction', open.direction, ['weak', 'mutual', 'directed']),
    parallel: oneOf('view', 'parallel', open.parallel, ['max', 'sum', 'mean']),
    without: listOf('without', open.without, normaliseId),
    by,
    gap,
  });
}
