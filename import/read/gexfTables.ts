import { graphTables, type GraphItem } from './graphTables.ts';
import type { RawTable } from './rawTable.ts';
import type { DecodedText } from './textOf.ts';
import { walkXml } from './walkXml.ts';

const kept = [
  'id',
  'label',
  'source',
  'target',
  'weight',
  'type',
  'kind',
  'start',
  'end',
  'direction',
];

/** Reads GEXF, versions 1.1 to 1.3: nodes, edges, their attributes and times; the drawing is left out. */
export function gexfTables(file: string, { bytes, encoding }: DecodedText): RawTable[] {
  const nodes: GraphItem[] = [];
  const edges: GraphItem[] = [];
  const titles = new Map<string, string>();
  let family = 'node';
  let directed = 'undirected';
  let item: Map<string, string> | null = null;
  let spells: Spell[] = [];
  walkXml(file, bytes.toString('utf8'), {
    open(name, attributes) {
      if (name === 'graph') directed = attributes.get('defaultedgetype') ?? directed;
      if (name === 'attributes') family = attributes.get('class') ?? 'node';
      if (name === 'attribute') {
        const id = attributes.get('id') ?? '';
        titles.set(`${family} ${id}`, attributes.get('title') ?? id);
      }
      if (name === 'node' || name === 'edge') {
        item = new Map(kept.flatMap((key) => pairOf(key, attributes.get(key))));
        if (name === 'edge') {
          item.set('directed', item.get('type') ?? directed);
          item.delete('type');
          item.delete('id');
        }
        (name === 'node' ? nodes : edges).push(item);
        family = name;
        spells = [];
      }
      if (name === 'spell') spells.push([attributes.get('start'), attributes.get('end')]);
      const value = attributes.get('value');
      if (name === 'attvalue' && item !== null && value !== undefined) {
        const id = attributes.get('for') ?? attributes.get('id') ?? '';
        const title = titles.get(`${family} ${id}`) ?? id;
        item.set(item.has(title) ? `${title} (attribute)` : title, value);
      }
    },
    close(name) {
      if (item === null || (name !== 'node' && name !== 'edge')) return;
      if (name === 'node') setTimes(item, [spells[0]?.[0], spells.at(-1)?.[1]]);
      else edges.push(...spelledOut(item, spells));
      spells = [];
    },
  });
  return graphTables(nodes, edges, { file, facts: { format: 'GEXF', encoding, delimiter: null } });
}

/** When something began and ended, where that is said. */
type Spell = readonly [start: string | undefined, end: string | undefined];

function setTimes(item: Map<string, string>, [start, end]: Spell): void {
  if (start !== undefined) item.set('start', start);
  if (end !== undefined) item.set('end', end);
}

/** An edge that held several times is one for each: the first gets its times, the others are given back. */
function spelledOut(item: Map<string, string>, [first, ...others]: readonly Spell[]): GraphItem[] {
  const plain = new Map(item);
  if (first !== undefined) setTimes(item, first);
  return others.map((spell) => {
    const again = new Map(plain);
    setTimes(again, spell);
    return again;
  });
}

const pairOf = (key: string, value: string | undefined): [string, string][] =>
  value === undefined ? [] : [[key, value]];
