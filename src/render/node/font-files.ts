import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { existsSync } from 'node:fs';
import { SocialCapitalError } from '../../kernel/error.js';

/** Files of the font that prints embed. */
export interface FontFiles {
  readonly regular: string;
  readonly bold: string;
}

/** The folder of this module, in an ES module and in its CommonJS build alike. */
function here(): string {
  return typeof __dirname === 'string' ? __dirname : dirname(fileURLToPath(import.meta.url));
}

/**
 * Finds the embedded font: the package's own `fonts` folder, above the folder this code runs in.
 *
 * @returns Paths of the regular and the bold cut.
 * @throws {SocialCapitalError} `internal` when the package lacks its fonts.
 */
export function fontFiles(): FontFiles {
  for (let folder = here(), up = ''; folder !== up; up = folder, folder = dirname(folder)) {
    const regular = join(folder, 'fonts', 'Inter-Regular.ttf');
    if (existsSync(regular)) return { regular, bold: join(folder, 'fonts', 'Inter-Bold.ttf') };
  }
  throw new SocialCapitalError('internal', 'The fonts that PNG and PDF embed are missing from this installation.');
}
