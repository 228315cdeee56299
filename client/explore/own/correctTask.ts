import { actorKinds, actorKindRow, breadths, breadthTable } from '../../../model/actorKinds.ts';
import { channels, channelTable, statuses, statusTable } from '../../../model/statuses.ts';
import type { Language, Wording } from '../../../model/wording.ts';
import { fieldTexts, taskTexts, type FieldName } from '../../../wording/ownTexts.ts';
import { filled, filledDate } from './filled.ts';
import type { Field, Task } from './task.ts';

type Options = readonly (readonly [value: string, label: Wording])[];

/** The columns whose cells are chosen from a table. */
const choices: Readonly<Partial<Record<FieldName, () => Options>>> = {
  kind: () => actorKinds.map((kind) => [kind, actorKindRow(kind).singular]),
  breadth: () => breadths.map((breadth) => [breadth, breadthTable[breadth]]),
  status: () => statuses.map((status) => [status, statusTable[status].label]),
  channel: () => channels.map((channel) => [channel, channelTable[channel].label]),
};
const dates: ReadonlySet<FieldName> = new Set(['since', 'channelSince']);

function valueField(column: FieldName, language: Language): Field {
  const options = choices[column]?.();
  if (options !== undefined)
    return {
      is: 'pick',
      name: 'value',
      options: options.map(([value, label]) => ({ value, label: label[language] })),
    };
  if (column === 'until') return { is: 'until', name: 'value' };
  if (dates.has(column)) return { is: 'date', name: 'value' };
  return { is: column.startsWith('summary') ? 'long' : 'text', name: 'value' };
}

/** A field of what is recorded, put right: which one, and what it ought to say. */
export const correctTask = (
  item: string,
  columns: readonly FieldName[],
  language: Language,
): Task => ({
  key: 'correct',
  label: taskTexts.correct[language],
  start: { column: columns[0] ?? 'name' },
  fieldsOf: ({ column }) => {
    const chosen = columns.find((name) => name === column) ?? columns[0] ?? 'name';
    return [
      {
        is: 'pick',
        name: 'column',
        options: columns.map((value) => ({ value, label: fieldTexts[value][language] })),
      },
      valueField(chosen, language),
    ];
  },
  changeOf: (values) => {
    const column = columns.find((name) => name === values.column);
    const value = filled(values, 'value');
    if (column === undefined || value === undefined) return null;
    if (dates.has(column) && filledDate(values, 'value') === null) return null;
    return { is: 'correct', item, cells: { [column]: value } };
  },
});
