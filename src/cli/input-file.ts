/** What the argument of a command that reads a workshop may be. */
export const inputFile = 'a workbook (.xlsx, .ods), a CSV folder, a CSV or JSON file, or - for standard input';
