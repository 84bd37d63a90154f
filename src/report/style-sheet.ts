import { darkRules } from '../render/dark-rules.js';

/**
 * How the report looks: on a wide screen, on a phone, in the dark, and on A4 paper.
 *
 * @returns CSS.
 */
export const styleSheet = (): string => `
:root{color-scheme:light dark;--paper:#fff;--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--panel:#f6f8fa;--accent:#0b5394;--mark:#d55e00}
@media (prefers-color-scheme:dark){:root{--paper:#14171a;--ink:#e6e8ea;--soft:#a4adb6;--line:#3a424a;--panel:#1e2328;--accent:#8cc4ff;--mark:#ff9d5c}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 Inter,Arial,Liberation Sans,sans-serif;overflow-wrap:break-word}
.skip{position:absolute;left:-999em}
.skip:focus{position:static;display:block;padding:.5rem 1rem}
header,main,footer{max-width:62rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2rem}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .35rem;text-wrap:balance}
h2{font-size:1.3rem;line-height:1.25;margin:2.75rem 0 .75rem;padding-top:.75rem;border-top:2px solid var(--ink)}
main>h2:first-child{margin-top:1.25rem}
h3{font-size:1.05rem;line-height:1.3;margin:1.75rem 0 .4rem}
p,ul,dl{max-width:46rem}
header p{max-width:none}
p{margin:.5rem 0}
ul{margin:.5rem 0;padding-left:1.25rem}
li{margin:.25rem 0}
a{color:var(--accent)}
.subtitle,.note,caption,figcaption,dt,footer{color:var(--soft)}
.note{font-size:.9rem}
.lead{font-size:1.22rem;line-height:1.45;margin:.75rem 0 1rem}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:.75rem;margin:1.25rem 0;padding:0;max-width:none;list-style:none}
.card{margin:0;padding:.85rem 1rem;background:var(--panel);border:1px solid var(--line);border-top:4px solid var(--accent);border-radius:3px}
.card p{margin:.15rem 0}
.card .title{font-weight:700}
.card .figure{font-size:1.65rem;line-height:1.2;font-weight:700;font-variant-numeric:tabular-nums}
.card .line{font-size:.9rem;color:var(--soft)}
.card .unit{font-size:.9rem}
dl{display:grid;grid-template-columns:minmax(8rem,13rem) 1fr;gap:.4rem 1rem}
dt{font-weight:700}
dd{margin:0}
.scroll{overflow-x:auto;margin:1.25rem 0}
table{border-collapse:collapse;min-width:min(100%,36rem);font-size:.875rem;line-height:1.4}
caption{text-align:left;padding:0 0 .5rem;max-width:min(46rem,calc(100vw - 2.5rem));position:sticky;left:0}
th,td{padding:.4rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
thead th{vertical-align:bottom;border-bottom:2px solid var(--ink)}
tbody th{font-weight:600;min-width:8rem}
.number{text-align:right;font-variant-numeric:tabular-nums}
td.number{white-space:nowrap}
figure{margin:1.25rem 0}
figure .drawing{overflow-x:auto;background:#fff;border:1px solid var(--line);border-radius:3px}
.drawing svg{display:block;width:100%;height:auto;min-width:44rem}
.change{margin:.25rem 0 .5rem;padding:.35rem .8rem;font:inherit;font-size:.9rem;color:var(--accent);background:var(--panel);border:1px solid var(--line);border-radius:3px;cursor:pointer}
.live{display:none}
@media screen{.shows-live .live{display:block;margin:0 calc((100% - max(100%,min(100vw - 3rem,84rem)))/2)}.shows-live .drawing{display:none}}
figcaption{font-size:.9rem;margin-top:.5rem;max-width:46rem}
footer{margin-top:3rem;padding-top:1rem;padding-bottom:2rem;font-size:.875rem;border-top:1px solid var(--line)}
@media (max-width:34rem){body{font-size:15px}.lead{font-size:1.1rem}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}}
${darkRules('svg[data-theme=auto]')}
@page{size:A4;margin:16mm 15mm}
@page map{size:A4 landscape;margin:10mm}
@media print{
:root{--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--panel:#f4f4f4;--accent:#0b5394}
body{font-size:10pt}
header,main,footer{max-width:none;padding:0}
header{padding-top:0}
.skip,.change{display:none}
.lead{font-size:12.5pt}
h2,h3{break-after:avoid}
#leaving{break-before:page}
.card,tr,.whole{break-inside:avoid}
.cards{grid-template-columns:repeat(auto-fit,minmax(40mm,1fr))}
.card .figure{font-size:14pt}
.scroll,figure .drawing{overflow:visible}
table{font-size:8pt}
th,td{padding:2pt 4pt}
tbody th{min-width:0}
thead{display:table-header-group}
.map{page:map;break-before:page;break-after:page}
.map h2{position:absolute;clip-path:inset(50%);margin:0;padding:0;border:0}
figure{margin:0}
figure .drawing{border:0}
.drawing svg{min-width:0;max-height:188mm}
figcaption{display:none}
a{color:inherit;text-decoration:none}
}
`;
