import { readWorkshop, type Workshop } from '../../src/index.js';

const about = [
  'key,value',
  'title,Harbour network',
  'date,2021-05',
  'focal,maria',
  'hub,hub',
  'waves,w1;w2',
  'sectors,hub;community;statutory',
  'authority_sectors,statutory',
];

const actors = [
  'id,label,kind,sector,power,note',
  'maria,Maria Santos,person,hub,2,Maria Santos leads the hub',
  'hub,Harbour hub,organisation,hub,2,',
  'adaeze,Adaeze Obi,person,community,1,',
  'choir,Harbour choir,group,community,1,',
  'mosque,Quay mosque,organisation,community,1,',
  'clinic,Dock clinic,service,statutory,4,',
  'council,Town council,organisation,statutory,5,',
];

const ties = [
  'source,target,type,wave,basis,evidence',
  'maria,hub,bonding,,stated,Maria Santos said so',
  'maria,adaeze,bridging,,stated,',
  'maria,choir,bonding,w2,inferred,Maria Santos sings there',
  'maria,clinic,linking,,stated,',
  'adaeze,choir,bonding,,stated,Adaeze Obi leads it',
  'choir,mosque,bonding,w1,inferred,',
  'clinic,council,bonding,,stated,',
];

/** A small workshop with persons' names in every place that may hold one. */
export function sampleWorkshop(
  changes: {
    readonly about?: readonly string[];
    readonly without?: readonly string[];
    readonly informants?: string;
    readonly order?: (rows: readonly string[]) => readonly string[];
  } = {},
): Workshop {
  const { order = (rows: readonly string[]) => rows } = changes;
  const lines = about.filter((line) => !(changes.without ?? []).some((key) => line.startsWith(`${key},`)));
  const table = ([header = '', ...rows]: readonly string[]): string => [header, ...order(rows)].join('\n');
  const { workshop } = readWorkshop({
    'about.csv': [...lines, ...(changes.about ?? [])].join('\n'),
    'actors.csv': table(actors),
    'ties.csv': table(ties),
    ...(changes.informants === undefined ? {} : { 'informants.csv': changes.informants }),
  });
  return workshop;
}
