/** Calls back for every character of a CSV text that stands outside quoted cells. Linear: each character is seen once. */
export function outsideQuotes(text: string, visit: (code: number, position: number) => boolean): void {
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) quoted = !quoted;
    else if (!quoted && !visit(code, i)) return;
  }
}
