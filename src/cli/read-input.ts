import { isSocialCapitalError, type Problem, SocialCapitalError } from '../kernel/error.js';
import type { Workshop } from '../model/workshop.js';
import type { Session } from './session.js';

/** A file read: what could be made of it, and every problem. */
export interface Input {
  /** `null` when nothing could be made of it. */
  readonly workshop: Workshop | null;
  readonly problems: readonly Problem[];
}

/** A file without errors. */
export interface ReadableInput extends Input {
  readonly workshop: Workshop;
}

const codes =
  'about: No consent is recorded, so persons print as codes (P1, P2, …). ' +
  'Give the key consent the value names if their names may be printed, or roles if the labels are roles.';

/** All of standard input, or a little more than the limit, which the reader then refuses. */
async function standardInput(session: Session, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of session.terminal.stdin) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > most) break;
  }
  return Buffer.concat(chunks);
}

/**
 * Reads the file a command was given, or standard input for `-`.
 *
 * @param file - Path, as typed.
 * @param session - Where the command runs.
 * @returns The workshop, and every problem, errors among them.
 */
export async function loadInput(file: string, session: Session): Promise<Input> {
  try {
    if (file === '-') {
      const [{ readFileBytes }, { readLimits }] = await Promise.all([
        import('../io/node/read-file-bytes.js'),
        import('../io/limits.js'),
      ]);
      return await readFileBytes(await standardInput(session, readLimits.bytes), {
        name: 'standard input',
        encoding: session.encoding,
      });
    }
    const { readWorkshopPath } = await import('../io/node/read-workshop-path.js');
    return await readWorkshopPath(file, { encoding: session.encoding });
  } catch (error) {
    if (isSocialCapitalError(error) && error.problems.length > 0) return { workshop: null, problems: error.problems };
    throw error;
  }
}

/**
 * Reads the workshop a command works on. Problems go to standard error; an error among them ends the command.
 *
 * @param file - Path, as typed, or `-`.
 * @param session - Where the command runs.
 * @returns The workshop, and the warnings and notices about it.
 * @throws {SocialCapitalError} `bad-input` with every problem when there is an error.
 */
export async function readInput(file: string, session: Session): Promise<ReadableInput> {
  const { workshop, problems } = await loadInput(file, session);
  if (workshop === null || problems.some(({ severity }) => severity === 'error')) {
    throw new SocialCapitalError('bad-input', `${file} cannot be used.`, problems);
  }
  await session.report(problems);
  if (workshop.about.consent === undefined && workshop.actors.some(({ kind }) => kind === 'person')) {
    await session.say('notice', codes);
  }
  return { workshop, problems };
}
