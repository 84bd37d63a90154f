import { SocialCapitalError } from '../../kernel/error.js';

/**
 * Loads a package that only some users need, or says how to get it.
 *
 * @param name - Package name, for the message.
 * @param purpose - What it is for, such as `PNG`.
 * @param load - Imports it.
 * @returns The module.
 * @throws {SocialCapitalError} `bad-option` with the command that installs it.
 */
export async function optionalPackage<T>(name: string, purpose: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw error;
    throw new SocialCapitalError('bad-option', `${purpose} needs a package that is not installed: npm install ${name}`);
  }
}
