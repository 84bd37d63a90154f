import { formatCount } from '../../kernel/format.js';
import type { LiveMap } from '../../scene/live-map.js';
import type { GroupMark, Mark, Scene } from '../../scene/scene.js';
import { countTies } from './count-ties.js';
import { lostTie } from './map-colours.js';
import type { MapState } from './map-state.js';
import { moveMark } from './move-mark.js';
import type { ShownMap } from './shown-map.js';
import { tieWords } from './tie-words.js';

/** Indices by key, handed out in order where several have the same. */
function queue(keys: readonly string[]): (key: string) => number | undefined {
  const lists = new Map<string, number[]>();
  for (const [i, key] of keys.entries()) {
    const list = lists.get(key);
    if (list) list.push(i);
    else lists.set(key, [i]);
  }
  return (key) => lists.get(key)?.shift();
}

const pair = (source: string, target: string): string => `${source.length} ${source} ${target}`;

/** What the picture leaves out of the whole map, in words; empty when it is the whole map. */
function words(live: LiveMap, state: MapState, shown: ShownMap): string {
  const count = (flags: Uint8Array): number => flags.reduce((sum, flag) => sum + flag, 0);
  const actors = count(shown.actors);
  const part =
    actors < live.actors.length || count(shown.ties) < live.ties.length
      ? `Part of the map: ${actors} of ${formatCount(live.actors.length, 'actor')}, ${tieWords(countTies(live), countTies(live, shown.ties))}. `
      : '';
  const gone =
    state.without === null
      ? ''
      : `Without ${live.actors[state.without]!.name}, if nobody takes over the ties (dotted): ${count(shown.cutOff)} cut off (hollow). `;
  return part || gone ? `${part}${gone}What is said below is of the whole map.` : '';
}

/**
 * The printed map as a reader has it before them: what is filtered away is left out; the actor taken away is a ghost, its
 * ties dotted, those cut off hollow; and a line above says so. Without filter and loss it is the printed map itself.
 *
 * @param live - The map.
 * @param state - What the reader chose.
 * @param shown - What of the map that leaves.
 * @returns The scene.
 */
export function shownScene(live: LiveMap, state: MapState, shown: ShownMap): Scene {
  const { scene } = live;
  const said = words(live, state, shown);
  if (said === '') return scene;
  const ids = live.actors.map(({ id }) => id);
  const tieOf = queue(live.ties.map(({ source, target }) => pair(ids[source]!, ids[target]!)));
  const actorOf = queue(ids);
  const indexOf = new Map(ids.map((id, i) => [id, i]));
  const isShown = (id: string | undefined): boolean => {
    const i = id === undefined ? undefined : indexOf.get(id);
    return i === undefined || shown.actors[i] === 1;
  };

  const tie = (group: GroupMark): readonly Mark[] => {
    const t = tieOf(pair(group.data?.source ?? '', group.data?.target ?? ''));
    if (t === undefined) return [group];
    if (shown.ties[t] !== 1) return [];
    const { source, target, straight, curve } = live.ties[t]!;
    if (state.without === null || (source !== state.without && target !== state.without)) return [group];
    const [x1, y1, , , , , x2, y2] = curve;
    const line: Mark = straight ? { type: 'line', x1, y1, x2, y2, ...lostTie } : { type: 'path', curve, ...lostTie };
    return [{ ...group, data: { ...group.data, mark: 'lost-tie' }, marks: [line] }];
  };
  const actor = (group: GroupMark): readonly Mark[] => {
    const i = actorOf(group.data?.id ?? '');
    if (i === undefined) return [group];
    if (shown.actors[i] !== 1) return [];
    const { x, y, looks } = live.actors[i]!;
    const gone = i === state.without;
    if (!gone && shown.cutOff[i] !== 1) return [group];
    const marks = (live.looks[looks[gone ? 2 : 1]] ?? []).map((mark) => moveMark(mark, x, y));
    return [{ ...group, data: { ...group.data, mark: gone ? 'ghost' : 'actor' }, marks }];
  };
  const labels = scene.marks.find((mark) => mark.type === 'group' && mark.data?.mark === 'labels');
  const kept =
    labels?.type === 'group' ? labels.marks.map((mark) => mark.type === 'group' || isShown(mark.data?.id)) : [];

  const marks = scene.marks.flatMap((mark): readonly Mark[] => {
    if (mark.type !== 'group') return [mark];
    const inner = mark.marks;
    const each = (how: (group: GroupMark) => readonly Mark[]): readonly Mark[] => [
      { ...mark, marks: inner.flatMap((one) => (one.type === 'group' ? how(one) : [one])) },
    ];
    switch (mark.data?.mark) {
      case 'ties':
        return each(tie);
      case 'actors':
        return each(actor);
      case 'halos':
      case 'labels':
        return [{ ...mark, marks: inner.filter((_, i) => kept[i] !== false) }];
      default:
        return [mark];
    }
  });
  const strip = 30;
  const note: Mark = {
    type: 'text',
    data: { mark: 'shown' },
    x: 24,
    y: 20,
    lines: [said],
    lineHeight: 16,
    size: 12,
    bold: true,
    anchor: 'start',
    fill: '#111111',
  };
  const page: Mark = { type: 'rect', x: 0, y: 0, width: scene.width, height: scene.height + strip, fill: '#ffffff' };
  return {
    ...scene,
    height: scene.height + strip,
    description: `${said} ${scene.description}`,
    marks: [page, ...marks.map((mark) => moveMark(mark, 0, strip)), note],
  };
}
