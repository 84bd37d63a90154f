import { network } from '../../model/make-network.js';
import { makeNames } from '../../report/names.js';
import { type IntroductionLimit, succession as planSuccession } from '../../risk/succession.js';
import { view } from '../../view/make-view.js';
import { withFocal } from '../../report/with-focal.js';
import { type FindingsFormat, printFindings } from '../findings.js';
import { focalOf } from '../focal-of.js';
import { progress } from '../progress.js';
import { readInput } from '../read-input.js';
import type { SearchFlags } from '../search-flags.js';
import type { GlobalFlags, Session } from '../session.js';
import { successionJson } from '../succession-json.js';
import { successionColumns, successionRecords, successionTables } from '../succession-tables.js';
import { successionWords } from '../succession-words.js';
import type { ViewFlags } from '../view-flags.js';
import { viewOptions } from '../view-options.js';

/** Flags of `succession`. */
export interface SuccessionFlags extends GlobalFlags, ViewFlags, SearchFlags {
  readonly focal?: string;
  readonly introduce?: 'anyone' | 'shared-contact' | 'contacts';
  readonly excludeAuthority?: boolean;
  readonly deputy?: readonly string[];
  readonly inherit?: readonly string[];
  readonly format: FindingsFormat;
}

const limits: Readonly<Record<string, IntroductionLimit>> = {
  anyone: 'anyone',
  'shared-contact': 'sharedContact',
  contacts: 'contacts',
};

/**
 * `succession`: who could take over from one actor, and which introductions to make now.
 *
 * @param file - Path, or `-`.
 * @param flags - Flags.
 * @param session - Where words go.
 * @returns 0.
 */
export async function succession(file: string, flags: SuccessionFlags, session: Session): Promise<number> {
  const input = await readInput(file, session);
  const workshop = withFocal(input.workshop, flags.focal);
  const focal = focalOf(workshop);
  const chosen = view(network(workshop), viewOptions(flags));
  const { onProgress, end } = progress(session, 'plans');
  const result = await planSuccession(chosen, focal, {
    introduce: limits[flags.introduce ?? 'anyone'],
    excludeAuthority: flags.excludeAuthority === true,
    deputies: flags.deputy,
    inherit: flags.inherit,
    onProgress,
  }).finally(end);
  const names = makeNames(workshop);
  await printFindings(
    {
      words: successionWords(result, chosen, workshop, names),
      tables: successionTables(result, names),
      csv: { head: successionColumns, rows: successionRecords(result, names) },
      json: successionJson(result, names),
    },
    flags.format,
    session,
  );
  return 0;
}
