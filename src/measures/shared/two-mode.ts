import type { Csr } from '../../kernel/graph/csr.js';
import type { ActorKind } from '../../model/actor.js';
import type { SocialNetwork } from '../../model/network.js';
import { makeCsr } from '../../view/make-csr.js';
import { view } from '../../view/make-view.js';
import type { View } from '../../view/view.js';

/** A two-mode network: actors on one side, on the other what they take part in. */
export interface TwoMode {
  readonly view: View;
  /** 1 for what is taken part in, 0 for who takes part. */
  readonly second: Uint8Array;
  /** Number of those who take part, and of what they take part in. */
  readonly sizes: readonly [number, number];
  /** Ties between the two sides, both ways. */
  readonly csr: Csr;
  /** Ties within a side, left out. */
  readonly within: number;
}

/**
 * Reads a view as two-mode. A network stands for its ties and attendance together.
 *
 * @param source - A network or a view.
 * @param of - Kind of actor that others take part in.
 * @returns Both sides and the ties between them.
 */
export function twoMode(source: SocialNetwork | View, of: ActorKind): TwoMode {
  const seen =
    'kind' in source && source.kind === 'view'
      ? source
      : view(source as SocialNetwork, { include: ['ties', 'attendance'] });
  const second = Uint8Array.from(seen.actors, (actor) => (actor.kind === of ? 1 : 0));
  const many = second.reduce((sum, is) => sum + is, 0);
  const between = seen.ties.filter(({ source: a, target: b }) => second[a] !== second[b]);
  const sources = Uint32Array.from(between.flatMap(({ source: a, target: b }) => [a, b]));
  const targets = Uint32Array.from(between.flatMap(({ source: a, target: b }) => [b, a]));
  return {
    view: seen,
    second,
    sizes: [seen.n - many, many],
    csr: makeCsr(seen.n, sources, targets).csr,
    within: seen.ties.length - between.length,
  };
}
