import type { EntryClass, EntryPointMessage } from '../../../model/messages/entryPoint.ts';

/** One opening: the entry point that stands for it, and those that are open in the same way. */
export interface Opening {
  readonly entry: EntryPointMessage;
  /** Of the same class, to the same contact, by the same type of relation. */
  readonly alike: readonly EntryPointMessage[];
}

/** The classes that open something, the best first; what was lost opens nothing. */
const opening: readonly EntryClass[] = ['named', 'working', 'untried', 'single', 'above'];

/** Below this number ties of community are taken too: otherwise a brief has better to say. */
const fewest = 3;

const wayOf = ({ contact, relations: [best] }: EntryPointMessage): string =>
  `${contact} ${best?.type ?? ''}`;

/** Those that are open in the same way brought together, in the order of the first of each. */
function byWay(entries: readonly EntryPointMessage[]): Opening[] {
  const ways = new Map<string, EntryPointMessage[]>();
  for (const entry of entries) ways.set(wayOf(entry), [...(ways.get(wayOf(entry)) ?? []), entry]);
  return [...ways.values()].flatMap(([entry, ...alike]) =>
    entry === undefined ? [] : [{ entry, alike }],
  );
}

/** Takes the first of each class, then the second of each, and so on. */
function inTurns(classes: readonly (readonly Opening[])[]): Opening[] {
  const rounds = Math.max(0, ...classes.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) =>
    classes.flatMap((openings) => openings[round] ?? []),
  ).flat();
}

/** In conflict with the target's side by its own doing; whom that side harmed may well be its interlocutor. */
const isParty = ({ adversary, harmedOnly }: EntryPointMessage): boolean => adversary && !harmedOnly;

/** Those that whoever asks can reach and from which a way leads on stand before the others of their class. */
const usable = (entry: EntryPointMessage, asked: boolean): boolean =>
  entry.insideRecorded && (!asked || entry.route !== null);

/**
 * The few openings that a brief tells: the first of each class in the order of classes, then the second of each, no contact and
 * relation twice within a class or across classes. Parties in conflict with the target's side are never among them.
 *
 * @param entries the entry points of an answer, in its order
 * @param asked whether the question names who asks
 * @param most how many openings at most
 */
export function chooseOpenings(
  entries: readonly EntryPointMessage[],
  asked: boolean,
  most: number,
): Opening[] {
  const peaceful = entries.filter((entry) => !isParty(entry));
  const ordered = [
    ...peaceful.filter((entry) => usable(entry, asked)),
    ...peaceful.filter((entry) => !usable(entry, asked)),
  ];
  const of = (entryClass: EntryClass): Opening[] =>
    byWay(ordered.filter((entry) => entry.class === entryClass));
  const turns = inTurns(opening.map(of));
  const seen = new Set<string>();
  const distinct = [...turns, ...of('belonging')].filter(({ entry }) => {
    const known = seen.has(wayOf(entry));
    seen.add(wayOf(entry));
    return !known;
  });
  const open = distinct.filter(({ entry }) => entry.class !== 'belonging');
  const chosen = open.length >= fewest ? open : distinct.slice(0, fewest);
  const places = chosen.slice(0, most);
  return [...opening, 'belonging' as const].flatMap((entryClass) =>
    places.filter(({ entry }) => entry.class === entryClass),
  );
}
