/** Put here by the build: the text of src/viewer.ts with everything it needs (scripts/build-viewer.ts). */
declare const VIEWER_SOURCE: string;

/** The script of a page with an interactive map. */
export const viewerSource: string = VIEWER_SOURCE;
