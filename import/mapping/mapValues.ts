import type { EventKind, ParticipantRole } from '../../model/eventKinds.ts';
import type { FoundTie, Material } from '../gather/material.ts';
import type { ImportMapping, TypeMapping } from '../../model/messages/importMapping.ts';
import { kindOfWord, typeOfWord } from './sameWord.ts';
import { sampleSentence } from './sampleSentence.ts';

const samples = 3;

interface Tally {
  count: number;
  readonly samples: string[];
}

function tally<Item>(
  items: Iterable<Item>,
  valueOf: (item: Item) => string,
  nameOf: (item: Item) => string,
): [string, Tally][] {
  const found = new Map<string, Tally>();
  for (const item of items) {
    const value = valueOf(item);
    const entry = found.get(value) ?? { count: 0, samples: [] };
    entry.count += 1;
    const name = nameOf(item);
    if (entry.samples.length < samples && !entry.samples.includes(name)) entry.samples.push(name);
    found.set(value, entry);
  }
  return [...found].sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1));
}

/** The values that the files have, each as it was decided before or else as `otherwise` says; those that are gone are kept behind. */
function mapped<As extends string>(
  found: readonly [string, Tally][],
  before: readonly { value: string; as: As; count: number; samples: string[] }[],
  otherwise: (value: string) => As,
): { value: string; as: As; count: number; samples: string[] }[] {
  const decided = new Map(before.map((entry) => [entry.value, entry.as]));
  const values = new Set(found.map(([value]) => value));
  return [
    ...found.map(([value, { count, samples: shown }]) => ({
      value,
      as: decided.get(value) ?? otherwise(value),
      count,
      samples: shown,
    })),
    ...before
      .filter(({ value }) => !values.has(value))
      .map((entry) => ({ ...entry, count: 0, samples: [] })),
  ];
}

const isYear = (date: string | null): boolean => date?.length === 4;

/** The first ties of a list, each pair once: the same sentence three times tells no more than once. */
function firstPairs(ties: readonly FoundTie[]): FoundTie[] {
  const pairs = new Map<string, FoundTie>();
  for (const tie of ties) {
    const pair = JSON.stringify([tie.source, tie.target]);
    if (!pairs.has(pair)) pairs.set(pair, tie);
    if (pairs.size === samples) break;
  }
  return [...pairs.values()];
}

function mapTypes({ ties, actors }: Material, before: readonly TypeMapping[]): TypeMapping[] {
  const byValue = new Map<string, FoundTie[]>();
  for (const tie of ties) {
    const list = byValue.get(tie.type);
    if (list === undefined) byValue.set(tie.type, [tie]);
    else list.push(tie);
  }
  const decided = new Map(before.map((entry) => [entry.value, entry]));
  const name = (key: string): string => actors.get(key)?.name ?? key;
  const found = [...byValue].map(([value, list]): TypeMapping => {
    const dated = list.find(({ when }) => when.on !== null);
    const meaning = decided.get(value) ?? {
      as: typeOfWord(value),
      reversed: false,
      degree: null,
      dates: dated !== undefined && !isYear(dated.when.on) ? 'act' : 'spell',
    };
    const { as, reversed, degree, dates } = meaning;
    return {
      value,
      as,
      reversed,
      degree,
      dates,
      count: list.length,
      samples: firstPairs(list).map(({ source, target }) =>
        sampleSentence(meaning, name(source), name(target)),
      ),
    };
  });
  found.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  const gone = before.filter(({ value }) => !byValue.has(value));
  return [...found, ...gone.map((entry) => ({ ...entry, count: 0, samples: [] }))];
}

type Values = Pick<ImportMapping, 'kinds' | 'types' | 'eventKinds' | 'roles'>;

/**
 * Every value of kind, type, event and role with its count, samples, and what it means: what was decided before, else
 * something neutral.
 */
export function mapValues(material: Material, before: Values): Values {
  const { actors, events, parts } = material;
  const nameOf = (key: string): string => actors.get(key)?.name ?? key;
  return {
    kinds: mapped(
      tally(
        actors.values(),
        ({ kind }) => kind,
        ({ name }) => name,
      ),
      before.kinds,
      kindOfWord,
    ),
    types: mapTypes(material, before.types),
    eventKinds: mapped(
      tally(
        events.values(),
        ({ kind }) => kind,
        ({ name }) => name,
      ),
      before.eventKinds,
      (): EventKind => 'other',
    ),
    roles: mapped(
      tally(
        parts,
        ({ role }) => role,
        ({ actor }) => nameOf(actor),
      ),
      before.roles,
      (): ParticipantRole => 'took part',
    ),
  };
}
