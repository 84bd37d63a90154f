import { seededRandom } from '../../src/kernel/random.js';
import type { LiveActor, LiveMap, LiveTie } from '../../src/scene/live-map.js';

/**
 * An interactive map of a made-up network: actors near the corners of a grid, ties mostly between neighbours, six in ten
 * straight. Places are not laid out: on 5,000 actors the layout of the printed map would take far longer than the test.
 *
 * @param like - Gives looks and paints.
 * @param actors - How many actors.
 * @param ties - How many ties.
 * @param seed - The same seed gives the same map.
 */
export function largeLiveMap(like: LiveMap, actors: number, ties: number, seed: number): LiveMap {
  const random = seededRandom(seed);
  const columns = Math.ceil(Math.sqrt(actors * 1.5));
  const gap = 70;
  const [width, height] = [columns * gap + 120, Math.ceil(actors / columns) * gap + 120];
  const none = (of: 'actor' | 'tie'): number[] => like.facets.filter((facet) => facet.of === of).map(() => -1);
  const placed = Array.from({ length: actors }, (_, i): LiveActor => {
    const x = 60 + (i % columns) * gap + (random() - 0.5) * 24;
    const y = 80 + Math.floor(i / columns) * gap + (random() - 0.5) * 24;
    const lines = [`Actor ${i + 1}`];
    const label = { type: 'text', x, y: y + 24, lines, lineHeight: 14, size: 12, anchor: 'middle' } as const;
    const { looks } = like.actors[i % like.actors.length]!;
    const [id, name] = [`a${i}`, `Actor ${i + 1}`];
    return { id, name, key: 0, x, y, radius: 9, looks, label, isEnd: true, facets: none('actor'), about: [] };
  });
  const seen = new Set<number>();
  const drawn: LiveTie[] = [];
  const near = (): number => Math.floor((random() - 0.5) * 6);
  while (drawn.length < ties) {
    const source = Math.floor(random() * actors);
    const far = random() < 0.15;
    const target = far ? Math.floor(random() * actors) : source + near() + columns * near();
    const key = Math.min(source, target) * actors + Math.max(source, target);
    if (target < 0 || target >= actors || target === source || seen.has(key)) continue;
    seen.add(key);
    const [a, b] = [placed[source]!, placed[target]!];
    const straight = random() < 0.6;
    const [bx, by] = straight ? [0, 0] : [(random() - 0.5) * 60, (random() - 0.5) * 60];
    const [dx, dy] = [(b.x - a.x) / 3, (b.y - a.y) / 3];
    const curve = [a.x, a.y, a.x + dx + bx, a.y + dy + by, b.x - dx + bx, b.y - dy + by, b.x, b.y] as const;
    const { type, paint } = like.ties[drawn.length % like.ties.length]!;
    const rows = [{ facets: none('tie'), evidence: null, says: null }];
    drawn.push({ source, target, type, curve, straight, paint, heads: [], carries: true, rows });
  }
  const frame = { left: 0, top: 0, right: width, bottom: height };
  return { ...like, actors: placed, ties: drawn, bands: [], frame, scene: { ...like.scene, width, height, marks: [] } };
}
