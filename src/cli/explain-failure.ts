import { isSocialCapitalError } from '../kernel/error.js';
import type { Session } from './session.js';

/** What the system's error codes mean to a person. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EBUSY: 'it is in use',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'something is there already',
  EISDIR: 'it is a folder',
  ELOOP: 'too many symbolic links',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'no space is left on the device',
  ENOTDIR: 'part of the path is not a folder',
  EPERM: 'the system does not allow it',
  EROFS: 'the disk can only be read',
  EIO: 'the device failed',
};

interface SystemError extends Error {
  readonly code: string;
  readonly syscall: string;
  readonly path?: string;
}

function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;
}

/**
 * Says why a command failed, and with which exit code: 2 when the input or the call is wrong or the system refuses, 3
 * when the fault is ours, 0 when the reader of our output has seen enough and closed it.
 *
 * @param error - Whatever was thrown.
 * @param session - Where to say it.
 * @returns The exit code.
 */
export async function explainFailure(error: unknown, session: Session): Promise<number> {
  if (isSystemError(error)) {
    if (error.code === 'EPIPE') return 0;
    const where = error.path === undefined ? '' : ` ${error.path}`;
    await session.say('error', `cannot ${error.syscall}${where}: ${reasons[error.code] ?? error.code}.`);
    return 2;
  }
  if (isSocialCapitalError(error) && error.code !== 'internal') {
    const located = error.problems.filter(({ severity }) => severity === 'error');
    if (located.length > 0) await session.report(error.problems);
    else await session.say('error', error.message.replace(/^[a-z]\w*: /i, ''));
    return 2;
  }
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  await session.say('error', `This is a fault in social-capital, not in your data. Please report it: ${message}`);
  if ((session.terminal.env['SOCIAL_CAPITAL_DEBUG'] ?? '') !== '' && error instanceof Error) {
    await session.terminal.stderr.write(`${error.stack ?? ''}\n`);
  }
  return 3;
}
