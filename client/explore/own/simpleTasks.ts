import type { Change } from '../../../model/messages/edits.ts';
import { channels, channelTable } from '../../../model/statuses.ts';
import type { Language } from '../../../model/wording.ts';
import { taskTexts, type FieldName } from '../../../wording/ownTexts.ts';
import { filled, filledDate } from './filled.ts';
import type { Task, Values } from './task.ts';

/** What may be said of an item with a field or two. */
type TaskOf = (item: string, language: Language) => Task;

/** It ended, on a date or at an unknown one. */
export const endTask =
  (words: 'died' | 'ceased' | 'ended'): TaskOf =>
  (item, language) => ({
    key: 'end',
    label: taskTexts[words][language],
    start: {},
    fieldsOf: () => [{ is: 'date', name: 'date' }],
    changeOf: (values) => {
      const date = filledDate(values, 'date');
      return date === null ? null : { is: 'end', item, ...(date === undefined ? {} : { date }) };
    },
  });

/** A task of one text that has to be there. */
const textTask =
  (
    key: keyof typeof taskTexts,
    field: FieldName,
    is: 'text' | 'long',
    change: (item: string, text: string) => Change,
  ): TaskOf =>
  (item, language) => ({
    key,
    label: taskTexts[key][language],
    start: {},
    fieldsOf: () => [{ is, name: field }],
    changeOf: (values: Values) => {
      const text = filled(values, field);
      return text === undefined ? null : change(item, text);
    },
  });

export const aliasTask = textTask('alias', 'aliases', 'text', (item, alias) => ({
  is: 'alias',
  item,
  alias,
}));
export const evidenceTask = textTask('evidence', 'evidence', 'text', (item, evidence) => ({
  is: 'evidence',
  item,
  evidence,
}));
export const noteTask = textTask('note', 'note', 'long', (item, text) => ({
  is: 'note',
  item,
  text,
}));

/** What somebody else recorded is not true; it stays, struck out. */
export const retractTask: TaskOf = (item, language) => ({
  key: 'retract',
  label: taskTexts.retract[language],
  start: {},
  fieldsOf: () => [],
  changeOf: () => ({ is: 'retract', item }),
});

/** A channel opened again, closed, fell asleep. */
export const channelTask: TaskOf = (item, language) => ({
  key: 'channel',
  label: taskTexts.channel[language],
  start: { channel: 'open' },
  fieldsOf: () => [
    {
      is: 'pick',
      name: 'channel',
      options: channels.map((value) => ({ value, label: channelTable[value].label[language] })),
    },
    { is: 'date', name: 'channelSince' },
  ],
  changeOf: (values) => {
    const channel = channels.find((known) => known === values.channel);
    const since = filledDate(values, 'channelSince');
    if (channel === undefined || since === null) return null;
    return { is: 'channel', item, channel, ...(since === undefined ? {} : { since }) };
  },
});

/** An authority lists an actor as terrorist. */
export const listedTask: TaskOf = (item, language) => ({
  key: 'listed',
  label: taskTexts.listed[language],
  start: {},
  fieldsOf: () => [
    { is: 'actor', name: 'by' },
    { is: 'date', name: 'since' },
  ],
  changeOf: (values) => {
    const by = filled(values, 'by');
    const since = filledDate(values, 'since');
    if (by === undefined || since === null) return null;
    return { is: 'listed', item, by, ...(since === undefined ? {} : { since }) };
  },
});

/** Two records of one actor. */
export const sameTask: TaskOf = (item, language) => ({
  key: 'same',
  label: taskTexts.same[language],
  start: {},
  fieldsOf: () => [{ is: 'actor', name: 'sameAs' }],
  changeOf: (values) => {
    const sameAs = filled(values, 'sameAs');
    return sameAs === undefined || sameAs === item ? null : { is: 'same', item, sameAs };
  },
});
