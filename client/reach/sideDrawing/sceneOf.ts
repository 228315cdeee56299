import {
  entryClasses,
  type EntryClass,
  type EntryPointMessage,
} from '../../../model/messages/entryPoint.ts';
import type { ReachMessage } from '../../../model/messages/reach.ts';
import type { Language } from '../../../model/wording.ts';
import { channelTable } from '../../../model/statuses.ts';
import { dateInWords } from '../../../wording/dates.ts';
import { mapName } from '../../../wording/names.ts';
import { sideTexts } from '../../../wording/side.ts';
import { nameLines } from './nameLines.ts';
import {
  hopKey,
  type Edge,
  type SceneEntry,
  type SceneGroup,
  type SideScene,
} from './sideScene.ts';

export interface SceneOptions {
  /** Entry points of one class that are drawn; the others are counted. */
  readonly most: number;
  /** Drawn whatever its place in its class. */
  readonly chosen: string | null;
  /** For paper: names in short lines, nothing below them but why something was lost. */
  readonly compact: boolean;
}

/** Letters in a line of a name left of the edge, and of one under a sign. */
const [besideLetters, compactLetters, underLetters] = [36, 24, 17];

/** In conflict with the side by its own doing: counted, not drawn. */
export const isDrawn = ({ adversary, harmedOnly }: EntryPointMessage): boolean =>
  !adversary || harmedOnly;

type NameOf = (id: string) => string;

interface Telling {
  readonly language: Language;
  readonly nameOf: NameOf;
  readonly compact: boolean;
}

/** The name as the map has it; the id where the answer does not name the actor. */
const namesIn =
  ({ actors }: ReachMessage, language: Language): NameOf =>
  (id) => {
    const actor = Object.hasOwn(actors, id) ? actors[id] : undefined;
    return actor === undefined ? id : mapName(actor, language);
  };

/** Hops from who asks to the entry point itself; 0 where it is the one who asks, or is out of reach. */
const stepsTo = ({ route, actor }: EntryPointMessage): number =>
  Math.max(0, route?.hops.findIndex(({ source }) => source === actor) ?? 0);

/** What opens something stands at the left, and so does whatever is in reach of who asks. */
const atLeft: ReadonlySet<EntryClass> = new Set(['named', 'working', 'untried', 'single']);
const edgeOf = (entry: EntryPointMessage): Edge =>
  atLeft.has(entry.class) || stepsTo(entry) > 0 ? 'left' : 'right';

/** Why a lost one was lost, in a word. */
function causeOf(entry: EntryPointMessage, language: Language): string | null {
  const cause = entry.lostBecause.at(-1)?.cause;
  return entry.class === 'lost' && cause !== undefined ? sideTexts[language].cause[cause] : null;
}

/** What stands below a name: through whom, or the state and when it was last recorded; of a lost one the cause. */
function noteOf(entry: EntryPointMessage, language: Language, nameOf: NameOf): string | null {
  const words = sideTexts[language];
  const between = entry.route?.hops.slice(0, Math.max(0, stepsTo(entry) - 1)) ?? [];
  if (between.length > 0) return words.via(between.map(({ target }) => nameOf(target)).join(' → '));
  const cause = causeOf(entry, language);
  const parts = [
    ...(cause === null ? [] : [cause]),
    ...(entry.class !== 'lost' && entry.channel !== null
      ? [channelTable[entry.channel].label[language]]
      : []),
    ...(entry.lastDay === null
      ? []
      : [words.last(dateInWords(entry.lastDay.slice(0, 7), language))]),
  ];
  return parts.length === 0 ? null : parts.join(' · ');
}

function sceneEntry(entry: EntryPointMessage, { language, nameOf, compact }: Telling): SceneEntry {
  const { actor, route, inside, contact, relations } = entry;
  const steps = stepsTo(entry);
  return {
    actor,
    class: entry.class,
    label: nameLines(nameOf(actor), compact ? compactLetters : besideLetters),
    note: compact ? causeOf(entry, language) : noteOf(entry, language, nameOf),
    category: relations[0]?.category ?? 'mediation',
    inside: [contact, ...inside.map(({ target }) => target)],
    source: steps > 0 ? (route?.hops[0]?.source ?? null) : null,
    between: Math.max(0, steps - 1),
  };
}

/** The first of a class, and the chosen one wherever it stands. */
const shownOf = (entries: readonly EntryPointMessage[], { most, chosen }: SceneOptions) => {
  const first = entries.slice(0, most);
  const later = entries.slice(most).find(({ actor }) => actor === chosen);
  return later === undefined ? first : [...first, later];
};

/** What is drawn of an answer: its entry points by class, those inside on their ways, and who asks. */
export function sceneOf(
  answer: ReachMessage,
  language: Language,
  options: SceneOptions,
): SideScene {
  const words = sideTexts[language];
  const nameOf = namesIn(answer, language);
  const telling: Telling = { language, nameOf, compact: options.compact };
  const { question, entryPoints } = answer;
  const drawn = entryPoints.filter(isDrawn);
  const groupOf = (entryClass: EntryClass, edge: Edge): SceneGroup[] => {
    const all = drawn.filter((entry) => entry.class === entryClass && edgeOf(entry) === edge);
    if (all.length === 0) return [];
    const shown = shownOf(all, options);
    return [
      {
        class: entryClass,
        edge,
        title: words.classes[entryClass],
        entries: shown.map((entry) => sceneEntry(entry, telling)),
        more: shown.length < all.length ? words.more(all.length - shown.length) : null,
      },
    ];
  };
  const groups = entryClasses.flatMap((entryClass) => [
    ...groupOf(entryClass, 'left'),
    ...groupOf(entryClass, 'right'),
  ]);
  const shown = new Set(groups.flatMap(({ entries }) => entries.map(({ actor }) => actor)));
  const hops = new Map(
    drawn
      .filter(({ actor }) => shown.has(actor))
      .flatMap(({ inside }) => inside)
      .map(({ source, target, relations }) => [
        hopKey(source, target),
        relations[0]?.category ?? 'allegiance',
      ]),
  );
  const inside = [
    ...new Set([
      ...question.to,
      ...groups.flatMap(({ entries }) => entries.flatMap((e) => e.inside)),
    ]),
  ];
  const under = (actor: string) => ({ actor, label: nameLines(nameOf(actor), underLetters) });
  return {
    title: words.sideOf(question.to.map(nameOf).join(', ')),
    groups,
    inside: inside.map(under),
    targets: question.to,
    hops,
    sources: question.from.map(under),
  };
}
