export { mountMap, type LiveFigure, type MountedMap, type MountMapOptions } from './render/sigma/mount-map.js';
export type { LiveActor, LiveBand, LiveFacet, LiveMap, LiveRow, LiveTie } from './scene/live-map.js';
export { SocialCapitalError, type ErrorCode, type Problem } from './kernel/error.js';
