// `social-capital/node`: what needs a file system.
export { readWorkshopPath } from './io/node/read-workshop-path.js';
export { writeFileAtomic } from './io/node/write-file-atomic.js';
export { writeFiles } from './io/node/write-files.js';
