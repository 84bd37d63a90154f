import type { LiveMap, LiveRow } from '../../../src/scene/live-map.js';
import type { View } from '../../../src/index.js';

/** A live map of a view without a layout: what is shown does not depend on places. */
export function liveOf(
  view: View,
  facets: LiveMap['facets'] = [],
  rows?: (tie: number) => readonly LiveRow[],
): LiveMap {
  const plain = [{ facets: [], evidence: null, says: null }];
  const line = { straight: true, curve: [0, 0, 0, 0, 0, 0, 0, 0] as const, paint: {}, heads: [] };
  const tie = (source: number, target: number, t: number, carries: boolean): LiveMap['ties'][number] => ({
    source,
    target,
    type: 'bonding',
    ...line,
    carries,
    rows: rows?.(t) ?? plain,
  });
  return {
    kind: 'live-map',
    scene: { kind: 'scene', name: 'test', width: 1, height: 1, lang: 'en', title: '', description: '', marks: [] },
    caption: '',
    lang: null,
    directed: false,
    frame: { left: 0, top: 0, right: 1, bottom: 1 },
    bands: [],
    looks: [[]],
    actors: view.ids.map((id, i) => ({
      id,
      name: view.actors[i]!.label,
      key: 0,
      x: 0,
      y: 0,
      radius: 1,
      looks: [0, 0, 0],
      label: null,
      isEnd: view.isEnd[i] === 1,
      facets: facets.some(({ of }) => of === 'actor') ? [view.sectorOf[i]!] : [],
      about: [],
    })),
    ties: [
      ...view.ties.map(({ source, target }, t) => tie(source, target, t, true)),
      ...view.negativeTies.map(({ source, target }, k) => tie(source, target, view.ties.length + k, false)),
    ],
    facets,
  };
}
