// `social-capital/node`: what needs a file system, and prints.
export { readWorkshopPath } from './io/node/read-workshop-path.js';
export { writeFileAtomic } from './io/node/write-file-atomic.js';
export { writeFiles } from './io/node/write-files.js';
export { renderPdf } from './render/node/render-pdf.js';
export { renderPng, type PngOptions } from './render/node/render-png.js';
export { undrawableTexts, type UndrawableTexts } from './render/undrawable-texts.js';
