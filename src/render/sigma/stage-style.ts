/** Style of the toolbar and the drawing of an interactive map, on top of the panel's. */
export const stageStyle = `
.sc-stage{display:flex;flex-direction:column}
.sc-tools{display:flex;flex-wrap:wrap;gap:.375rem;padding:.5rem .75rem;border-bottom:1px solid var(--sc-line)}
.sc-tools button{font:inherit;color:inherit;min-width:2.25rem;min-height:2.25rem;margin:0;padding:.25rem .75rem;background:var(--sc-paper);
border:1px solid var(--sc-edge);border-radius:4px;cursor:pointer;line-height:1.3}
.sc-tools button:hover{background:var(--sc-wash);border-color:var(--sc-ink)}
.sc-gap{flex:1}
.sc-canvas{position:relative;overflow:hidden;width:100%;user-select:none}
.sc-canvas:focus-visible{outline-offset:-2px}
.sc-canvas.sc-plain{overflow:auto;height:auto!important;max-height:85vh;user-select:auto}
.sc-canvas.sc-plain svg{display:block}
.sc-keys{display:flex;flex-wrap:wrap;gap:0 1.25rem;padding:.375rem .75rem;border-bottom:1px solid var(--sc-line);font-size:.8125rem}
.sc-keys p{display:flex;flex-wrap:wrap;align-items:center;gap:0 .875rem;margin:0;max-width:none}
.sc-keys b{font-weight:600}
.sc-sign{display:inline-flex;align-items:center;gap:.3125rem}
.sc-stage>p{margin:0;padding:0 .75rem .5rem;max-width:none;font-size:.8125rem;color:var(--sc-soft)}
.sc-stage>.sc-told{padding-top:.5rem;min-height:1.9em;color:var(--sc-ink)}
.sc-as-light{--sc-paper:#fff;--sc-ink:#1b1f24;--sc-soft:#57606a;--sc-line:#d8dee4;--sc-edge:#848d97;--sc-wash:#f4f6f8;
--sc-accent:#0b5394;--sc-on:#fff;--sc-loss:#b00000;color-scheme:light}
.sc-as-dark{--sc-paper:#121212;--sc-ink:#e6e8ea;--sc-soft:#a4adb6;--sc-line:#33393f;--sc-edge:#79828b;--sc-wash:#1e2226;
--sc-accent:#8cc4ff;--sc-on:#0c1116;--sc-loss:#ff8080;color-scheme:dark}
@container (max-width:30rem){.sc-keys{order:1;border-top:1px solid var(--sc-line);border-bottom:0;gap:.375rem}.sc-tools{gap:.25rem;padding:.5rem}.sc-tools button{padding:.25rem .5rem}}
@media (pointer:coarse){.sc-tools button{min-width:2.75rem;min-height:2.75rem}}
@media print{.sc-tools,.sc-keys,.sc-stage>p{display:none}}
`;
