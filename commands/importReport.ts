import type { FileDifference } from '../import/compare/differenceOf.ts';
import type { Imported } from '../import/importFiles.ts';
import type { ImportMapping } from '../model/messages/importMapping.ts';
import { counted } from '../wording/counted.ts';
import { matchReasonInWords, noteInWords } from '../wording/importNotes.ts';
import { quoteCell } from '../seed/read/quoteCell.ts';

const shown = 12;
const count = counted('en');

/** Lines for a screen: the first of them, and how many more there are. */
function capped(lines: readonly string[], where: string): string[] {
  if (lines.length <= shown + 1) return [...lines];
  return [...lines.slice(0, shown), `  and ${lines.length - shown} more, all in ${where}`];
}

function tableLines({ tables, mapping }: Imported): string[] {
  return tables.flatMap((table) => {
    const { format, encoding, delimiter } = table.facts;
    const read = mapping.tables.find((entry) => entry.table === table.name);
    const columns = Object.entries(read?.columns ?? {}).map(
      ([role, column]) => `${role} = ${quoteCell(column)}`,
    );
    const facts = [format, encoding, delimiter].filter((fact) => fact !== null).join(', ');
    const events =
      read?.events === undefined || read.events === null
        ? ''
        : `; its ${read.events} is something that happened`;
    const left = [...table.leftOut.map(({ en }) => en), ...(read?.leftOut ?? []).map(quoteCell)];
    return [
      `${table.name} (${facts}): ${count(table.rows.length, 'row', 'rows')}, read as ${read?.holds ?? 'leftOut'}${events}`,
      ...(columns.length === 0 ? [] : [`  ${columns.join(', ')}`]),
      ...(left.length === 0 ? [] : [`  left out: ${left.join(', ')}`]),
    ];
  });
}

const wordOf = (value: string): string => (value === '' ? '(not said)' : quoteCell(value));

function valueLines({ types, kinds, eventKinds, roles }: ImportMapping): string[] {
  const one = ({
    value,
    as,
    count,
    samples,
  }: {
    value: string;
    as: string;
    count: number;
    samples: readonly string[];
  }) => `  ${wordOf(value)} (${count}) → ${as}: ${samples.join(' · ')}`;
  const section = (title: string, lines: string[]): string[] =>
    lines.length === 0 ? [] : ['', title, ...capped(lines, 'mapping.json')];
  return [
    ...section(
      'What ties mean:',
      types.map((entry) => one({ ...entry, samples: entry.samples.map(({ en }) => en) })),
    ),
    ...section('What actors are:', kinds.map(one)),
    ...section('What events are:', eventKinds.map(one)),
    ...section('What parts in events are:', roles.map(one)),
  ];
}

function matchLines({ matches }: ImportMapping): string[] {
  const open = matches.filter(({ decision }) => decision === 'undecided');
  if (open.length === 0) return [];
  return [
    '',
    `${open.length} may be the same as an actor of the other dataset; decide in mapping.json ("same" or "different"):`,
    ...capped(
      open.map(
        ({ name, with: id, because }) =>
          `  ${name} = ${id}? ${because.map((reason) => matchReasonInWords(reason).en).join('; ')}`,
      ),
      'mapping.json',
    ),
  ];
}

function differenceLines(difference: readonly FileDifference[] | null): string[] {
  if (difference === null) return [];
  const changed = difference.filter(
    (file) => file.added.length + file.changed.length + file.removed.length > 0,
  );
  if (changed.length === 0) return ['', 'Against the edition before: nothing changes.'];
  return [
    '',
    'Against the edition before:',
    ...changed.flatMap(({ file, added, changed: other, removed }) => [
      `  ${file}: ${added.length} added, ${other.length} changed, ${removed.length} removed`,
      ...capped(
        [
          ...added.map((id) => `    + ${id}`),
          ...other.map(({ id, columns }) => `    ~ ${id} (${columns.join(', ')})`),
          ...removed.map((id) => `    - ${id}`),
        ],
        `${file}.csv`,
      ),
    ]),
  ];
}

/** What an import did, for a screen: how files were read, what their words mean, what was left out, what changes. */
export function importReport(
  imported: Imported,
  difference: readonly FileDifference[] | null,
): string {
  const { rows, mapping, notes } = imported;
  const { actors, relations, events, participants } = rows;
  return [
    ...tableLines(imported),
    ...valueLines(mapping),
    ...matchLines(mapping),
    ...(notes.length === 0 ? [] : ['', 'Worth knowing:']),
    ...capped(
      notes.map(({ note, count }) => `  ${noteInWords(note).en} (${count})`),
      'the files',
    ),
    ...differenceLines(difference),
    '',
    `A draft of ${[
      count(actors.length, 'actor', 'actors'),
      count(relations.length, 'relation', 'relations'),
      count(events.length, 'event', 'events'),
      count(participants.length, 'participant', 'participants'),
    ].join(', ')}.`,
  ].join('\n');
}
