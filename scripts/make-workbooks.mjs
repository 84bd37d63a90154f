// Writes the workbooks of examples/ from their CSV folders.
// Run it after changing a table: npm run build && node scripts/make-workbooks.mjs
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readWorkshopPath } from '../dist/node.js';
import { writeWorkbook } from '../dist/workbook.js';

const folder = fileURLToPath(new URL('../examples/riverside', import.meta.url));
const { workshop } = await readWorkshopPath(folder);
writeFileSync(`${folder}/workshop.xlsx`, await writeWorkbook(workshop));
