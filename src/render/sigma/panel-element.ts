/**
 * Makes an element of a page from parts: texts become text, never markup.
 *
 * @param document - The page's document.
 * @param name - Its name.
 * @param attributes - Its attributes.
 * @param children - Texts and elements it holds.
 * @returns The element, not yet attached.
 */
export function panelElement<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}
