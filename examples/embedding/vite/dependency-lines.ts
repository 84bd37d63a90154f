import { dependency, view, type SocialNetwork } from 'social-capital';

/** What would be lost without one actor, with all ties and with stated ties only, a line each. */
export function dependencyLines(net: SocialNetwork, focal: string): string[] {
  const bases = [
    ['With all ties', view(net)],
    ['With ties that the source states', view(net, { basis: 'stated' })],
  ] as const;
  return bases.map(([basis, chosen]) => {
    const { pairs, of, share } = dependency(chosen, focal).disconnected;
    if (pairs === null || of === null) return `${basis}: this actor is not on the map.`;
    const percent = share === null ? '' : ` (${Math.round(share * 100)} %)`;
    return `${basis}: ${pairs} of ${of} pairs of others would lose every path${percent}, if nothing else changed.`;
  });
}
