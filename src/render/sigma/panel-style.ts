import { darkPaint, darkRules } from '../dark-rules.js';

/**
 * How an interactive map looks: `.sc-live` holds `.sc-frame`, which holds `.sc-stage` with the drawing and `.sc-panel`. On
 * a wide page the panel stands beside the drawing and scrolls by itself; else it stands below, in two columns or one.
 */
export const liveStyle = `
.sc-live{--sc-paper:#fff;--sc-ink:#1b1f24;--sc-soft:#57606a;--sc-line:#d8dee4;--sc-edge:#848d97;--sc-wash:#f4f6f8;--sc-accent:#0b5394;--sc-on:#fff;--sc-loss:#b00000;container-type:inline-size;background:var(--sc-paper);color:var(--sc-ink);font:.875rem/1.45 Inter,Arial,Liberation Sans,sans-serif;border:1px solid var(--sc-line);border-radius:6px;overflow:hidden;text-align:start}
.sc-live *{box-sizing:border-box}
.sc-live [hidden]{display:none}
.sc-frame{display:grid;grid-template-columns:minmax(0,1fr)}
.sc-stage{position:relative;min-width:0}
.sc-panel{display:grid;grid-template-columns:minmax(0,1fr);align-content:start;gap:1rem;padding:1rem;border-top:1px solid var(--sc-line);overflow-wrap:anywhere}
.sc-panel p,.sc-panel ul,.sc-panel dl,.sc-panel h3,.sc-panel h4,.sc-panel fieldset,.sc-panel legend{margin:0;padding:0;border:0;max-width:none}
.sc-panel ul{list-style:none}
.sc-panel button,.sc-panel input{font:inherit;color:inherit;margin:0}
.sc-live :focus-visible{outline:2px solid var(--sc-accent);outline-offset:2px}
.sc-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.sc-panel .sc-head{font-size:.8125rem;font-weight:600;line-height:1.4;color:var(--sc-ink)}
.sc-count,.sc-hint,.sc-note,.sc-number,.sc-said,.sc-state,.sc-cost,.sc-key{font-size:.8125rem;color:var(--sc-soft)}
.sc-count,.sc-number{font-variant-numeric:tabular-nums}
.sc-find{display:grid;gap:.375rem}
.sc-sort{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem .5rem;margin-bottom:.375rem;font-size:.8125rem;color:var(--sc-soft)}
.sc-panel .sc-sort select{font:inherit;color:var(--sc-ink);min-height:1.75rem;padding:.125rem .25rem;background:var(--sc-paper);border:1px solid var(--sc-edge);border-radius:4px}
.sc-row{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:0 .75rem}
.sc-panel .sc-search{width:100%;min-height:2.25rem;padding:.25rem .625rem;background:var(--sc-paper);border:1px solid var(--sc-edge);border-radius:4px}
.sc-panel .sc-search:focus-visible{outline-offset:-1px;border-color:var(--sc-accent)}
.sc-find+.sc-actors{margin-top:-.375rem}
.sc-panel .sc-list{position:relative;max-height:11.5rem;padding:.25rem 0;overflow:auto;border:1px solid var(--sc-line);border-radius:4px;overscroll-behavior:contain;contain:layout paint}
.sc-panel .sc-list:focus-visible{outline-offset:0}
.sc-actor{display:flex;align-items:center;gap:.5rem;min-height:2rem;padding:.25rem .625rem;cursor:pointer;line-height:1.3}
.sc-long{overflow-anchor:none}
.sc-long::before{content:"";display:block;height:var(--sc-above)}
.sc-long::after{content:"";display:block;height:var(--sc-below)}
.sc-long .sc-name{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.sc-actor:hover{background:var(--sc-wash)}
.sc-actor.sc-active{background:var(--sc-wash);box-shadow:inset 3px 0 var(--sc-accent)}
.sc-name{flex:1;min-width:0}
.sc-key{min-width:1.25rem;text-align:end;font-variant-numeric:tabular-nums}
.sc-state,.sc-cost{white-space:nowrap}
.sc-cost{font-variant-numeric:tabular-nums}
.sc-cut .sc-state,.sc-actor[aria-selected=true] .sc-state{color:var(--sc-loss);font-weight:600}
.sc-actor[aria-selected=true] .sc-name{text-decoration:line-through;text-decoration-thickness:1px}
.sc-glyph{display:block;flex:none;width:1.25rem;height:1.25rem}
.sc-said .sc-glyph{display:inline-block;width:1.75rem;height:.5rem;margin-inline-end:.375rem;vertical-align:.0625rem}
.sc-loss{display:grid;gap:.25rem;padding:.75rem .875rem;background:var(--sc-wash);border-inline-start:3px solid var(--sc-loss);border-radius:0 4px 4px 0}
.sc-sentence{font-weight:600}
.sc-details,.sc-filters{display:grid;gap:.875rem;padding-top:1rem;border-top:1px solid var(--sc-line)}
.sc-card{display:grid;gap:.75rem;justify-items:start}
.sc-panel .sc-title{font-size:1.0625rem;font-weight:700;line-height:1.3}
.sc-title:focus{outline:0}
.sc-facts{display:grid;gap:.5rem;width:100%}
.sc-panel .sc-about{display:grid;grid-template-columns:minmax(4.5rem,max-content) minmax(0,1fr);gap:.25rem .875rem}
.sc-about dt{color:var(--sc-soft);font-weight:400}
.sc-about dt::first-letter,.sc-about dd::first-letter,.sc-value::first-letter{text-transform:uppercase}
.sc-about dd{margin:0}
.sc-facts .sc-head{margin-top:.5rem}
.sc-ties{display:grid}
.sc-tie{padding:.5rem 0;border-top:1px solid var(--sc-line)}
.sc-panel .sc-evidence{margin-block:.1875rem .3125rem;font-size:.8125rem;padding-inline-start:.625rem;border-inline-start:2px solid var(--sc-edge)}
.sc-panel .sc-button{display:inline-flex;align-items:center;justify-content:center;min-height:2.25rem;padding:.25rem .75rem;background:var(--sc-paper);border:1px solid var(--sc-edge);border-radius:4px;cursor:pointer;line-height:1.3;text-align:center}
.sc-panel .sc-button:hover{background:var(--sc-wash);border-color:var(--sc-ink)}
.sc-panel .sc-without{background:var(--sc-accent);border-color:var(--sc-accent);color:var(--sc-on);font-weight:600}
.sc-panel .sc-without:hover{background:color-mix(in srgb,var(--sc-accent) 84%,var(--sc-ink));border-color:var(--sc-accent)}
.sc-panel .sc-link{min-height:1.5rem;padding:0;background:none;border:0;color:var(--sc-accent);text-align:start;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.15em;cursor:pointer}
.sc-panel .sc-link:hover{text-decoration-thickness:2px}
.sc-panel .sc-facet{display:grid;gap:.125rem;min-width:0}
.sc-facet legend{margin-bottom:.25rem}
.sc-both{display:flex;gap:1rem}
.sc-check{display:grid;grid-template-columns:auto minmax(0,1fr) auto;gap:.5rem;align-items:center;min-height:1.625rem;cursor:pointer}
.sc-check input{width:1rem;height:1rem;accent-color:var(--sc-accent)}
.sc-check:hover .sc-value{text-decoration:underline;text-decoration-color:var(--sc-edge);text-underline-offset:.2em}
.sc-blank{font-style:italic}
.sc-actions{display:flex;flex-wrap:wrap;gap:.5rem;padding-top:1rem;border-top:1px solid var(--sc-line)}
@container (min-width:36rem){
.sc-panel{grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:1rem 1.5rem}
.sc-find,.sc-actors,.sc-loss,.sc-details{grid-column:1}
.sc-panel{grid-template-rows:auto auto auto 1fr}
.sc-filters{grid-column:2;grid-row:1/span 4;align-content:start;padding-top:0;border-top:0}
.sc-actions{grid-column:1/-1}
}
@container (min-width:56rem){
.sc-frame{grid-template-columns:minmax(0,1fr) 20.5rem}
.sc-panel{grid-template-columns:minmax(0,1fr);grid-template-rows:none;gap:1rem;height:0;min-height:100%;overflow:auto;border-top:0;border-inline-start:1px solid var(--sc-line)}
.sc-filters{grid-column:1;grid-row:auto;padding-top:1rem;border-top:1px solid var(--sc-line)}
}
@media (pointer:coarse){.sc-actor,.sc-panel .sc-button,.sc-panel .sc-search{min-height:2.75rem}.sc-check,.sc-panel .sc-link{min-height:2.25rem}}
@media (prefers-reduced-motion:no-preference){.sc-panel .sc-button,.sc-actor{transition:background-color .12s}}
@media screen and (prefers-color-scheme:dark){.sc-live{--sc-paper:#121212;--sc-ink:#e6e8ea;--sc-soft:#a4adb6;--sc-line:#33393f;--sc-edge:#79828b;--sc-wash:#1e2226;--sc-accent:#8cc4ff;--sc-on:#0c1116;--sc-loss:#ff8080;color-scheme:dark}}
${darkRules('.sc-live:not(.sc-as-light) .sc-glyph')}
${darkPaint('.sc-as-dark .sc-glyph')}
`;
