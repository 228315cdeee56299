import { signOf } from '../../model/relationSigns.ts';
import { relationTypeRow, relationTypes } from '../../model/relationTypes.ts';
import { columnTable, type CellType, type FileName } from '../read/columns.ts';

/** A query of `cypher/worked`: its file and its text, whose first line is the question. */
export interface WorkedQuery {
  readonly file: string;
  readonly text: string;
}

type Property = readonly [name: string, type: string, meaning: string];

const typeOf = (type: CellType): string => {
  switch (type.is) {
    case 'flag':
      return 'boolean';
    case 'list':
    case 'choices':
      return 'list of texts';
    case 'evidence':
      return 'list of texts `source|locator`';
    case 'date':
      return 'text, a partial date: `2017`, `2017-03`, `2017-03-02`';
    case 'until':
      return 'text, a partial date, or `..` where it goes on';
    case 'choice':
      return type.of.length > 12 ? 'text, one of a table' : `text: ${type.of.join(', ')}`;
    case 'reference':
      return 'text, the id of another row';
    default:
      return 'text';
  }
};

const bounds: readonly Property[] = [
  ['sinceEarliest', 'date', 'the first day that the beginning may mean'],
  ['sinceLatest', 'date', 'the last day that it may mean'],
  ['untilEarliest', 'date', 'the first day that the end may mean'],
  ['untilLatest', 'date', 'the last day that it may mean'],
];
const label: Property = ['label', 'text', 'a short name; never null'];
const kept: readonly Property[] = [
  ['public', 'boolean', 'whether it, and all that it rests on, may be shown to everybody'],
  ['rowHash', 'text', 'the mark by which the loader sees changes by hand'],
];
const searched: Property = ['searchTerms', 'list of texts', 'names, folded, for the index `names`'];

interface LabelRow {
  readonly name: string;
  readonly file: FileName;
  readonly without: readonly string[];
  readonly derived: readonly Property[];
}

const labels: readonly LabelRow[] = [
  {
    name: 'Actor',
    file: 'actors',
    without: ['kind'],
    derived: [
      label,
      ...bounds,
      ['camp', 'text', 'the id of the camp that the dataset puts it in; else absent'],
      searched,
    ],
  },
  { name: 'Event', file: 'events', without: [], derived: [label, ...bounds, searched] },
  { name: 'Place', file: 'places', without: [], derived: [label, searched] },
  {
    name: 'Figure',
    file: 'figures',
    without: ['subject'],
    derived: [
      label,
      ['number', 'number', 'the value, where the text is a number; else absent'],
      ...bounds,
    ],
  },
  { name: 'Source', file: 'sources', without: [], derived: [label, ...bounds, searched] },
];

const relationProperties: readonly Property[] = [
  ['category', 'text', 'allegiance, mediation, conflict, affiliation, position'],
  ['nature', 'text', '`state`, which lasts, or `act`, which has one date'],
  ['symmetric', 'boolean', 'without direction, stored once: ask with `-[r]-`'],
  ['sign', 'integer', '1 for a good understanding, -1 against it, 0 neither'],
  ['accessForward', 'text', 'on what ground the source can approach the target, or `none`'],
  ['accessBackward', 'text', 'on what ground the target can approach the source, or `none`'],
  ['superior', 'text', '`source` or `target`: the end that is above; absent where none is'],
  ['open', 'boolean', 'known to have no end'],
  ...bounds,
  ['standsUntil', 'date', 'the last day on which it may be shown; an act stands as last recorded'],
];

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  `| ${head.join(' | ')} |`,
  `|${head.map(() => '---').join('|')}|`,
  ...rows.map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`),
];

/** The columns of a file that are stored as they are. */
const columnsOf = (file: FileName, without: readonly string[]): Property[] =>
  columnTable[file]
    .filter(({ name }) => !without.includes(name))
    .map(({ name, type, required }) => [name, typeOf(type), required ? 'never null' : '']);

const properties = (own: readonly Property[], derived: readonly Property[]): string[] =>
  table(
    ['Property', 'Type', ''],
    [...own, ...derived, ...kept].map(([name, type, meaning]) => [`\`${name}\``, type, meaning]),
  );

function relationTable(): string[] {
  const rows = relationTypes.map((type) => {
    const { category, nature, symmetric, access, superior, outgoing } = relationTypeRow(type);
    const sign = { 1: '+', 0: '0', [-1]: '−' }[signOf(type)];
    return [
      `\`${type}\``,
      symmetric ? '—' : '→',
      outgoing.en,
      category,
      nature,
      sign ?? '',
      access.forward,
      access.backward,
      superior ?? '',
    ];
  });
  const head = ['Type', '', 'Reads', 'Category', 'Nature', 'Sign', 'Forward', 'Backward', 'Above'];
  return table(head, rows);
}

const picture = `\`\`\`mermaid
flowchart LR
  Actor -- "a relation type" --> Actor
  Actor -- TOOK_PART_IN --> Event
  Actor & Event & Place -- LOCATED_IN --> Place
  Figure -- DESCRIBES --> Actor & Event & Place
  Actor & Event & Place & Figure -- CITES --> Source
\`\`\``;

const links: readonly (readonly string[])[] = [
  ['`TOOK_PART_IN`', '(:Actor) → (:Event)', '`role`, `side`, `status`, `evidence`'],
  ['`LOCATED_IN`', '(:Actor, :Event, :Place) → (:Place)', '`role`, `since`, `until`, and as dates'],
  ['`DESCRIBES`', '(:Figure) → (:Actor, :Event, :Place)', ''],
  ['`CITES`', '(:Actor, :Event, :Place, :Figure) → (:Source)', '`locator`: where in the source'],
];

const traps = [
  '`since`, `until` and `date` are texts that keep their precision: `r.since = 2017` finds nothing. Compare `sinceEarliest` and the others, which are dates.',
  'An absent bound is unknown or open: write `r.untilLatest IS NULL OR r.untilLatest >= date(…)`.',
  '`value` of a figure is the text of its source; `number` is the number.',
  'A symmetric relation is stored once, in either direction: ask with `-[r]-`.',
  'The arrow of authority differs by type: `superior` says which end is above.',
  '`shortName` is often absent; `label` never is.',
  '`(:Actor)-[r]->(:Actor)` are relations; events, places and sources hang on links, so that `(a)--()` counts more than relations.',
  'What is `refuted` is stored too: filter by `status`.',
];

/** `docs/graph-model.md`, from the tables of relation types and columns, and the worked queries. */
export const graphModel = (worked: readonly WorkedQuery[]): string =>
  [
    '# The graph, for whoever asks it',
    'Generated from the tables by `npm run generate`. What stands here holds for every dataset.',
    picture,
    '## Traps',
    traps.map((trap) => `- ${trap}`).join('\n'),
    '## Nodes',
    'An actor has the label `Actor` and that of its kind, such as `Person`. `id` is unique over everything.',
    ...labels.flatMap(({ name, file, without, derived }) => [
      `### ${name}`,
      properties(columnsOf(file, without), derived).join('\n'),
    ]),
    '## Relations between actors',
    'Every relation has',
    properties(columnsOf('relations', ['source', 'target', 'type']), relationProperties).join('\n'),
    'and one of these types. *Reads* goes between source and target. *Forward*: on what ground the source can approach the target; *backward*: the target the source. *Above*: which end is.',
    relationTable().join('\n'),
    '## Links',
    table(['Type', 'From, to', 'Properties'], links).join('\n'),
    '## Twelve queries',
    ...worked.flatMap(({ text }) => {
      const [question = '', ...query] = text.trim().split('\n');
      return [question.replace(/^\/\/ /, ''), `\`\`\`cypher\n${query.join('\n')}\n\`\`\``];
    }),
    '',
  ].join('\n\n');
