import { actorKinds, actorKindRow, type ActorKind } from '../../../model/actorKinds.ts';
import { eventKinds, eventKindTable } from '../../../model/eventKinds.ts';
import type { AddedFile } from '../../../model/messages/edits.ts';
import type { Language } from '../../../model/wording.ts';
import { ownTexts, type FieldName } from '../../../wording/ownTexts.ts';
import { cellsOf } from './filled.ts';
import { relationTask } from './relationTask.ts';
import type { Field, Task } from './task.ts';

interface Added {
  readonly file: Extract<AddedFile, keyof typeof ownTexts.addWhat>;
  readonly fields: readonly Field[];
  /** What has to be filled in. */
  readonly needs: readonly FieldName[];
}

const addTask = ({ file, fields, needs }: Added, language: Language): Task => ({
  key: file,
  label: ownTexts.addWhat[file][language],
  start: {},
  fieldsOf: () => fields,
  changeOf: (values) => {
    const cells = cellsOf(
      values,
      fields.map(({ name }) => name),
    );
    if (cells === null || needs.some((name) => cells[name] === undefined)) return null;
    return { is: 'add', file, cells };
  },
});

/** What can be added that is about nobody in particular. */
export function addTasks(
  kindOf: (actor: string) => ActorKind | undefined,
  language: Language,
): Task[] {
  const kinds = actorKinds.map((value) => ({
    value,
    label: actorKindRow(value).singular[language],
  }));
  const events = eventKinds.map((value) => ({
    value,
    label: eventKindTable[value].label[language],
  }));
  return [
    addTask(
      {
        file: 'actors',
        fields: [
          { is: 'text', name: 'name' },
          {
            is: 'pick',
            name: 'kind',
            options: [{ value: '', label: `(${ownTexts.choose[language]})` }, ...kinds],
          },
          { is: 'text', name: 'aliases' },
          { is: 'long', name: 'summary' },
          { is: 'date', name: 'since' },
          { is: 'until', name: 'until' },
        ],
        needs: ['name', 'kind'],
      },
      language,
    ),
    relationTask(
      { key: 'relations', label: ownTexts.addWhat.relations[language], self: null },
      kindOf,
      language,
    ),
    addTask(
      {
        file: 'events',
        fields: [
          { is: 'text', name: 'name' },
          {
            is: 'pick',
            name: 'kind',
            options: [{ value: '', label: `(${ownTexts.choose[language]})` }, ...events],
          },
          { is: 'date', name: 'date' },
          { is: 'long', name: 'summary' },
        ],
        needs: ['name', 'kind'],
      },
      language,
    ),
    addTask(
      {
        file: 'sources',
        fields: [
          { is: 'text', name: 'title' },
          { is: 'text', name: 'author' },
          { is: 'date', name: 'date' },
        ],
        needs: ['title'],
      },
      language,
    ),
  ];
}
