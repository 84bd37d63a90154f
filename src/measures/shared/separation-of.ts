import { separation } from '../../kernel/graph/separation.js';
import { remember } from './remember.js';

/** How a view hangs together, direction ignored: cutpoints, bridges, blocks, pieces. */
export const separationOf = remember((view) => separation(view.weak));
