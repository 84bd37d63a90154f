/** Style of the toolbar and the drawing of an interactive map; the panel brings its own. */
export const stageStyle = `
.sc-live{display:flex;flex-wrap:wrap;gap:16px;align-items:flex-start;font:14px/1.45 Inter,Arial,"Liberation Sans",sans-serif;
color:var(--sc-ink,#111);--sc-ink:#111;--sc-paper:#fff;--sc-line:#767676;--sc-soft:#f4f4f0;--sc-quiet:#444;--sc-ring:#0050b3}
.sc-live.sc-dark{--sc-ink:#f2f2f2;--sc-paper:#121212;--sc-line:#8c8c8c;--sc-soft:#1e1e1c;--sc-quiet:#bdbdbd;--sc-ring:#7cc4ff;
color-scheme:dark}
.sc-live *{box-sizing:border-box}
.sc-drawing{flex:999 1 min(100%,560px);min-width:0;background:var(--sc-paper)}
.sc-side{flex:1 1 300px;min-width:min(100%,260px)}
.sc-tools{display:flex;flex-wrap:wrap;gap:6px;padding:0 0 8px}
.sc-tools button{font:inherit;min-width:34px;min-height:34px;padding:4px 10px;color:var(--sc-ink);background:var(--sc-paper);
border:1px solid var(--sc-line);border-radius:4px;cursor:pointer}
.sc-tools button:hover{background:var(--sc-soft)}
.sc-live button:focus-visible,.sc-stage:focus-visible{outline:3px solid var(--sc-ring);outline-offset:1px}
.sc-tools .sc-gap{flex:1}
.sc-stage{position:relative;overflow:hidden;width:100%;border:1px solid var(--sc-line);background:var(--sc-paper);user-select:none}
.sc-stage.sc-plain{overflow:auto;height:auto!important;max-height:85vh;user-select:auto}
.sc-stage.sc-plain svg{display:block}
.sc-said{margin:6px 0 0;color:var(--sc-quiet);font-size:13px;min-height:1.45em}
.sc-help{margin:2px 0 0;color:var(--sc-quiet);font-size:13px}
@media print{.sc-tools,.sc-help,.sc-said{display:none}}
`;
