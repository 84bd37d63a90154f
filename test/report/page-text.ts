const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** What a reader of an HTML page reads, words of pictures included; a block or cell on a line. */
export function pageText(page: string): string {
  return page
    .replace(/<(style|script)\b[\s\S]*?<\/\1>/gu, '')
    .replace(/<\/(p|li|td|th|h\d|caption|figcaption|dt|dd|text|title|desc)>/gu, '\n')
    .replace(/<[^>]*>/gu, '')
    .replace(/&(amp|lt|gt|quot|#39);/gu, (_, name: string) => entities[name] ?? '')
    .replace(/[\u00A0 ]+/gu, ' ');
}
