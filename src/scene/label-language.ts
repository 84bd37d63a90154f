/**
 * The language labels are in, where it is a plain language tag other than English.
 *
 * @param language - What the workshop says.
 * @returns The tag, or `undefined` when there is nothing to mark.
 */
export function labelLanguage(language: string | undefined): string | undefined {
  if (language === undefined || !/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language)) return undefined;
  return /^en(-|$)/i.test(language) ? undefined : language;
}
