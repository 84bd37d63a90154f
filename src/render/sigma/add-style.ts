/**
 * Gives an element its style: through a sheet of its document or shadow tree, which strict content policies allow, or, for an
 * element that is not in a page yet, through a `style` element within.
 *
 * @param root - The element.
 * @param css - The style.
 * @param signal - Takes it away again.
 */
export function addStyle(root: HTMLElement, css: string, signal: AbortSignal): void {
  const tree = root.getRootNode();
  const view = root.ownerDocument.defaultView;
  const isTree = tree instanceof Document || tree instanceof ShadowRoot;
  if (isTree && view) {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
    signal.addEventListener('abort', () => {
      tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((one) => one !== sheet);
    });
    return;
  }
  const style = root.ownerDocument.createElement('style');
  style.textContent = css;
  root.prepend(style);
}
