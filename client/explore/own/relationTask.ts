import { builtInKinds, type ActorKind } from '../../../model/actorKinds.ts';
import {
  builtInTypes,
  isRelationType,
  relationTypeRow,
  relationTypes,
  type RelationType,
} from '../../../model/relationTypes.ts';
import {
  channels,
  channelTable,
  degreeTable,
  statuses,
  statusTable,
} from '../../../model/statuses.ts';
import type { Language } from '../../../model/wording.ts';
import { ownTexts } from '../../../wording/ownTexts.ts';
import { cellsOf, filled } from './filled.ts';
import type { Field, Task, Values } from './task.ts';

type KindOf = (actor: string) => ActorKind | undefined;

/** Whether a type of relation can join two kinds; what a kind of the dataset’s own can do, the built-in types do not say. */
function joins(
  type: RelationType,
  from: ActorKind | undefined,
  to: ActorKind | undefined,
): boolean {
  const row = relationTypeRow(type);
  const fits = (kind: ActorKind | undefined, allowed: readonly ActorKind[]): boolean =>
    kind === undefined ||
    allowed.includes(kind) ||
    (builtInTypes.has(type) && !builtInKinds.has(kind));
  return fits(from, row.from) && fits(to, row.to);
}

const open = (language: Language) => ({ value: '', label: `(${ownTexts.choose[language]})` });

/** What a type still asks for: a degree, a channel, dates as its nature has them. */
function fieldsOfType(type: RelationType, language: Language): Field[] {
  const { nature, category } = relationTypeRow(type);
  const degrees = Object.entries(degreeTable).filter(
    ([, { of }]) => of === type || of === category,
  );
  return [
    { is: 'date', name: 'since', ...(nature === 'act' ? { label: ownTexts.actDate } : {}) },
    ...(nature === 'state' ? [{ is: 'until', name: 'until' } as const] : []),
    ...(degrees.length === 0
      ? []
      : [
          {
            is: 'pick',
            name: 'degree',
            options: [
              open(language),
              ...degrees.map(([value, { label }]) => ({ value, label: label[language] })),
            ],
          } as const,
        ]),
    ...(category === 'mediation'
      ? [
          {
            is: 'pick',
            name: 'channel',
            options: [
              open(language),
              ...channels.map((value) => ({ value, label: channelTable[value].label[language] })),
            ],
          } as const,
        ]
      : []),
  ];
}

/** A relation between two actors, of a type that can join them. */
export function relationTask(
  { key, label, self }: { key: string; label: string; self: string | null },
  kindOf: KindOf,
  language: Language,
): Task {
  const typesFor = ({ source = '', target = '' }: Values): RelationType[] =>
    relationTypes.filter((type) => joins(type, kindOf(source), kindOf(target)));
  return {
    key,
    label,
    start: { ...(self === null ? {} : { source: self }), status: 'reported' },
    fieldsOf: (values) => {
      const { type = '' } = values;
      return [
        { is: 'actor', name: 'source' },
        { is: 'actor', name: 'target' },
        {
          is: 'pick',
          name: 'type',
          options: [
            open(language),
            ...typesFor(values).map((value) => ({
              value,
              label: relationTypeRow(value).outgoing[language],
            })),
          ],
        },
        ...(isRelationType(type) ? fieldsOfType(type, language) : []),
        {
          is: 'pick',
          name: 'status',
          options: statuses.map((value) => ({ value, label: statusTable[value].label[language] })),
        },
        { is: 'long', name: 'summary' },
      ];
    },
    changeOf: (values) => {
      const [source, target, type] = (['source', 'target', 'type'] as const).map((name) =>
        filled(values, name),
      );
      if (source === undefined || target === undefined || type === undefined) return null;
      const names = [
        'source',
        'target',
        'type',
        'since',
        'until',
        'degree',
        'channel',
        'status',
        'summary',
      ] as const;
      const cells = cellsOf(values, names);
      return cells === null ? null : { is: 'add', file: 'relations', cells };
    },
  };
}
