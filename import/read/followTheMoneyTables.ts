import { z } from 'zod';
import { refuseFile } from './refuseFile.ts';
import { importLimits } from './importLimits.ts';
import type { RawTable, ReadingFacts } from './rawTable.ts';
import type { DecodedText } from './textOf.ts';

const entity = z.looseObject({
  id: z.string().min(1),
  schema: z.string().min(1),
  properties: z.record(z.string(), z.array(z.union([z.string(), z.number()]).transform(String))),
});
type Entity = z.infer<typeof entity> & { readonly line: number };

/** The schemas of FollowTheMoney that join two things, with the properties that name its ends. */
const tieEnds: ReadonlyMap<string, readonly [source: string, target: string]> = new Map([
  ['Ownership', ['owner', 'asset']],
  ['Directorship', ['director', 'organization']],
  ['Membership', ['member', 'organization']],
  ['Employment', ['employee', 'employer']],
  ['Family', ['person', 'relative']],
  ['Associate', ['person', 'associate']],
  ['Representation', ['agent', 'client']],
  ['Payment', ['payer', 'beneficiary']],
  ['Debt', ['debtor', 'creditor']],
  ['Succession', ['predecessor', 'successor']],
  ['Similar', ['candidate', 'match']],
  ['UnknownLink', ['subject', 'object']],
  ['ProjectParticipant', ['participant', 'project']],
]);

/** Schemas of things that are no actors: what they say belongs to others, and addresses are not shown at all. */
const notActors = new Set([
  'Address',
  'Sanction',
  'Identification',
  'Passport',
  'Position',
  'Note',
]);
const nameProperties = ['name', 'alias', 'weakAlias', 'previousName'];

const join = (values: readonly string[] | undefined): string => (values ?? []).join('; ');

function entitiesOf(file: string, text: string): Entity[] {
  const found: Entity[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    let json: unknown = null;
    try {
      json = JSON.parse(line);
    } catch {
      json = null;
    }
    const parsed = entity.safeParse(json);
    if (!parsed.success)
      throw refuseFile(
        file,
        'json',
        'this line is no FollowTheMoney entity',
        'One entity stands in each line: {"id": …, "schema": …, "properties": {"name": ["…"]}}.',
        at + 1,
      );
    found.push({ ...parsed.data, line: at + 1 });
  }
  return found;
}

/** The cells of an entity beside those that have a place of their own. */
const propertiesBeside = (entities: readonly Entity[], taken: ReadonlySet<string>): string[] =>
  [...new Set(entities.flatMap(({ properties }) => Object.keys(properties)))]
    .filter((name) => !taken.has(name))
    .slice(0, importLimits.columns);

function actorTable(file: string, facts: ReadingFacts, all: readonly Entity[]): RawTable {
  const entities = all.filter(({ properties }) => (properties.name ?? []).length > 0);
  const left = all.length - entities.length;
  const others = propertiesBeside(entities, new Set([...nameProperties, 'addressEntity']));
  return {
    name: `${file}#entities`,
    file,
    unit: 'line',
    columns: ['id', 'schema', 'name', 'aliases', ...others],
    rows: entities.map(({ id, schema, properties, line }) => ({
      at: line,
      cells: [
        id,
        schema,
        properties.name?.[0] ?? '',
        nameProperties
          .flatMap((name) => properties[name] ?? [])
          .slice(1)
          .join('; '),
        ...others.map((name) => join(properties[name])),
      ],
    })),
    facts,
    holds: 'actors',
    leftOut:
      left === 0 ? [] : [{ en: `${left} entities without a name`, fr: `${left} entités sans nom` }],
  };
}

function tieTable(file: string, facts: ReadingFacts, entities: readonly Entity[]): RawTable {
  const ends = new Set([...tieEnds.values()].flat());
  const others = propertiesBeside(entities, ends);
  const rows = entities.flatMap(({ id, schema, properties, line }) => {
    const [from, to] = tieEnds.get(schema) ?? ['', ''];
    const rest = others.map((name) => join(properties[name]));
    return (properties[from] ?? []).flatMap((source) =>
      (properties[to] ?? []).map((target) => ({
        at: line,
        cells: [id, source, target, schema, 'directed', ...rest],
      })),
    );
  });
  return {
    name: `${file}#links`,
    file,
    unit: 'line',
    columns: ['entity', 'source', 'target', 'schema', 'directed', ...others],
    rows,
    facts,
    holds: 'ties',
    leftOut: [],
  };
}

/** Reads FollowTheMoney entities: those with a name as actors, those that join two as ties; addresses are left out. */
export function followTheMoneyTables(file: string, { bytes, encoding }: DecodedText): RawTable[] {
  const facts: ReadingFacts = { format: 'FollowTheMoney', encoding, delimiter: null };
  const entities = entitiesOf(file, bytes.toString('utf8'));
  const ties = entities.filter(({ schema }) => tieEnds.has(schema));
  const rest = entities.filter(({ schema }) => !tieEnds.has(schema));
  const actors = actorTable(
    file,
    facts,
    rest.filter(({ schema }) => !notActors.has(schema)),
  );
  const beside = rest.filter(({ schema }) => notActors.has(schema)).length;
  const leftOut =
    beside === 0
      ? []
      : [
          {
            en: `${beside} addresses, sanctions and other records that are no actors`,
            fr: `${beside} adresses, sanctions et autres fiches qui ne sont pas des acteurs`,
          },
        ];
  return [{ ...actors, leftOut: [...actors.leftOut, ...leftOut] }, tieTable(file, facts, ties)];
}
