import { readWorkshop } from '../../src/io/read-workshop.js';
import type { Workshop } from '../../src/model/workshop.js';
import { seededRandom } from '../../src/kernel/random.js';

/** A made-up workshop of several groups; labels in four scripts, one very long, one that is markup. */
export function riverside(
  groups: number,
  actors: number,
  seed: number,
  about: Readonly<Record<string, string>> = {},
): Workshop {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const labels = [
    'Network director',
    'Coproduction network',
    'Somali families association',
    'Roma support',
    'தமிழ் கோவில் தொண்டர்கள்',
    'جمعية نساء النهر',
    'NHS',
    'GP federation and primary care network of the northern borough and its many neighbourhood teams',
    '<b>Trust</b> & "Co"',
    'Donaudampfschifffahrtsgesellschaftskapitänsverein',
    '社区健康中心',
    'Elders lunch club',
  ];
  const ids = Array.from({ length: actors }, (_, i) => `a${i}`);
  const sectors = ['community', 'hub', 'statutory', 'funder'];
  const venn: object[] = [];
  const closeness: object[] = [];
  for (let g = 0; g < groups; g++) {
    const placed = ids.filter(() => random() < 0.9);
    for (const actor of placed) {
      const position = pick(['inside', 'inside', 'straddling', 'outside']);
      venn.push({ informant: `g${g}`, actor, size: 1 + Math.floor(random() * 5), position });
    }
    const seen = new Set<string>();
    for (let k = 0; k < actors && placed.length > 1; k++) {
      const [a, b] = [pick(placed), pick(placed)];
      const key = [a, b].sort().join('|');
      if (a === b || seen.has(key)) continue;
      seen.add(key);
      closeness.push({ informant: `g${g}`, a, b, level: pick(['touching', 'slight', 'slight', 'large', 'contained']) });
    }
  }
  const tables = {
    about: { title: 'Riverside', consent: 'roles', source: 'made-up data', ...about },
    informants: Array.from({ length: groups }, (_, g) => ({
      id: `g${g}`,
      label: `Group ${g + 1}`,
      people: 6 + g,
      date: `2024-0${1 + (g % 3)}-01`,
    })),
    actors: ids.map((id, i) => ({
      id,
      label: labels[i % labels.length] + (i < labels.length ? '' : ` ${i}`),
      sector: sectors[i % 4],
    })),
    venn,
    closeness,
  };
  const { workshop, problems } = readWorkshop(JSON.stringify(tables), { name: 'riverside.json' });
  const wrong = problems.filter(({ severity }) => severity === 'error');
  if (wrong.length > 0) throw new Error(wrong.map(({ message }) => message).join('; '));
  return workshop;
}
