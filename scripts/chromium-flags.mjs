/** Flags of a Chromium that keeps to itself. */
export const quiet = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/** Flags of one that asks for no updates either. */
export const silent = [...quiet, '--disable-component-update', '--disable-sync'];

/** Flags for WebGL without a graphics card. */
export const software = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
