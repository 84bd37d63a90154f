import { readWorkshop } from 'social-capital';

/** Reads the files a person chose: one workbook, one file, or the CSV files of one workshop together. */
export async function readTables(files: readonly File[]): Promise<ReturnType<typeof readWorkshop>> {
  const [first] = files;
  const all = await Promise.all(files.map(async (file) => [file.name, await file.arrayBuffer()] as const));
  if (files.length > 1) return readWorkshop(new Map(all));
  const bytes = all[0]?.[1] ?? new ArrayBuffer(0);
  const name = first?.name ?? 'tables';
  if (!/\.(xlsx|ods)$/i.test(name)) return readWorkshop(bytes, { name });
  const { readWorkbook } = await import('social-capital/workbook');
  return readWorkbook(bytes, { name });
}
