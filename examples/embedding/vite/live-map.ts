import type { MapFigure } from 'social-capital';
import type { MountedMap } from 'social-capital/sigma';

/** Shows a map to be searched, filtered and questioned. Its code is fetched when somebody asks for it, from this site. */
export async function liveMap(element: HTMLElement, map: MapFigure, signal: AbortSignal): Promise<MountedMap> {
  const { mountMap } = await import('social-capital/sigma');
  return mountMap(element, map, { signal });
}
