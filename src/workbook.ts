// `social-capital/workbook`: Excel and OpenDocument workbooks, in a browser as well as in Node.
export { readWorkbook } from './io/workbook/read-workbook.js';
export { workbookToTables, type ReadWorkbookOptions, type WorkbookTables } from './io/workbook/workbook-to-tables.js';
export type { WorkbookLimits } from './io/workbook/limits.js';
export { writeTemplate } from './io/workbook/write-template.js';
export { writeWorkbook, type WorkbookFormat, type WriteWorkbookOptions } from './io/workbook/write-workbook.js';
