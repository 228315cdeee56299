import { actorKindRow, actorKinds, type Breadth } from '../model/actorKinds.ts';
import type { GraphEdge } from '../model/messages/graph.ts';
import type {
  HopMessage,
  LostRouteMessage,
  ReachMessage,
  RouteMessage,
  UnderstoodQuestion,
} from '../model/messages/reach.ts';
import { mostHops } from '../model/reachLimits.ts';
import type { Basis, RelationType } from '../model/relationTypes.ts';
import { channelTable, type Channel } from '../model/statuses.ts';
import { defaultWeights, weightNames, weightTable, type WeightName } from '../model/weights.ts';
import type { Language } from '../model/wording.ts';
import { dateInWords } from './dates.ts';
import { tieSentence } from './grounds.ts';
import { textIn } from './names.ts';
import { termed } from './punctuation.ts';
import type { ReachTexts } from './reachTexts.ts';

/** What telling an answer needs. */
export interface Teller {
  readonly nameOf: (id: string) => string;
  /** Whether it is one or many, with which an English verb agrees. */
  readonly breadthOf: (id: string) => Breadth;
  readonly text: ReachTexts;
  readonly language: Language;
}

type Relations = ReadonlyMap<string, GraphEdge>;

/** The name of an actor, or "any person" for `kind:Person`. */
export function actorOrKind(id: string, { nameOf, text, language }: Teller): string {
  const kind = actorKinds.find((known) => id === `kind:${known}`);
  return kind === undefined ? nameOf(id) : text.anyOf(actorKindRow(kind).singular[language]);
}

/** A relation as a sentence, without its dates. */
export const tieInWords = (
  {
    source,
    type,
    target,
    channel = null,
  }: {
    readonly source: string;
    readonly type: RelationType;
    readonly target: string;
    readonly channel?: Channel | null | undefined;
  },
  { nameOf, breadthOf, language }: Teller,
): string =>
  `${tieSentence({ name: nameOf(source), breadth: breadthOf(source) }, type, nameOf(target), language)}${channel === null ? '' : ` (${language === 'fr' ? 'canal ' : ''}${channelTable[channel].label[language]})`}`;

/** The same of a relation on the map. */
export const edgeInWords = (
  { source, target, attributes: { type } }: GraphEdge,
  teller: Teller,
): string => tieInWords({ source, type, target }, teller);

/** Who stands on a route, ends included. */
export const actorsOn = ({ hops }: RouteMessage | LostRouteMessage): string[] => [
  hops[0]?.source ?? '',
  ...hops.map(({ target }) => target),
];

/** A route as its actors, one after the other; who is listed as terrorist bears the mark of it wherever it stands. */
export const wayInWords = (
  route: RouteMessage | LostRouteMessage,
  { nameOf }: Pick<Teller, 'nameOf'>,
): string =>
  actorsOn(route)
    .map((id) => `${nameOf(id)}${route.listedActors.includes(id) ? ' §' : ''}`)
    .join(' → ');

/** Who lists an actor as terrorist, of those relations that were not refuted. */
const listersOf = (actor: string, relations: Relations): string[] =>
  [...relations.values()]
    .filter(
      ({ target, attributes: { type, status } }) =>
        type === 'LISTED_AS_TERRORIST' && target === actor && status !== 'refuted',
    )
    .map(({ source }) => source);

/**
 * That an actor is listed as terrorist: by whom, as of when, and that lists change.
 * @param asOf the date of the answer
 */
export const listingInWords = (
  actor: string,
  asOf: string,
  { nameOf, text, language }: Teller,
  relations: Relations,
): string =>
  text.listedBy(
    nameOf(actor),
    [...new Set(listersOf(actor, relations))].map(nameOf).join(', '),
    dateInWords(asOf, language, 'long'),
  );

/** What a hop is charged for, in words. */
export const becauseInWords = ({ penalties }: HopMessage, language: Language): string =>
  penalties.map((penalty) => `${textIn(penalty, 'reason', language)} ${penalty.amount}`).join(', ');

/** How many routes an answer has, and that they are the best of more where more are recorded. */
export function routesInWords(
  { routes, meta }: Pick<ReachMessage, 'routes' | 'meta'>,
  { text }: Pick<Teller, 'text'>,
): string {
  if (routes.length === 0) return text.noRoutes;
  if (meta.more) return text.bestRoutes(routes.length);
  return routes.length === 1 ? text.oneRoute : text.routes(routes.length);
}

/** The weight that names a basis. */
export const basisLabel: Readonly<Record<Basis, WeightName>> = {
  contact: 'basis.contact',
  authority: 'basis.authorityDown',
  mandate: 'basis.mandate',
  belonging: 'basis.belonging',
  willingness: 'basis.willingness',
};

/** The assumptions of an answer that are not the usual ones. */
function assumptionsInWords(
  { weights, forbid, walk }: UnderstoodQuestion['assumptions'],
  { text, language }: Teller,
): (readonly [string, readonly string[]])[] {
  const changed = weightNames.filter(
    (name) => (weights[name] ?? defaultWeights[name]) !== defaultWeights[name],
  );
  return [
    [
      text.weights,
      changed.map((name) =>
        text.instead(weightTable[name].label[language], weights[name] ?? 0, defaultWeights[name]),
      ),
    ],
    [text.forbid, forbid.map((basis) => weightTable[basisLabel[basis]].label[language])],
    [text.walk, walk.map((channel) => channelTable[channel].label[language])],
  ];
}

/** Under what a question was answered: date, bounds, who is left out or wanted, and every assumption that is not the usual one. */
export function termsInWords(question: UnderstoodQuestion, teller: Teller): string[] {
  const { text, language, nameOf } = teller;
  const { asOf, maxHops, detours, avoid, through, without, hypothetical } = question;
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [text.avoid, avoid.map((id) => actorOrKind(id, teller))],
    [text.through, through.map((id) => actorOrKind(id, teller))],
    [text.without, without.map(nameOf)],
    [text.supposedTies, hypothetical.map((tie) => tieInWords(tie, teller))],
    ...assumptionsInWords(question.assumptions, teller),
  ];
  return [
    text.onDate(dateInWords(asOf, language, 'long')),
    text.hopsAtMost(maxHops),
    ...(detours ? [text.detours] : []),
    ...parts
      .filter(([, items]) => items.length > 0)
      .map(([label, items]) => termed(label, items.join(', '), language)),
  ];
}

/** On whom the routes depend. */
export function dependsInWords(
  { adjacent, cut, onAllRoutes, disjointRoutes }: ReachMessage['chokepoints'],
  { nameOf, text }: Teller,
): string[] {
  const names = (ids: readonly string[]): string => ids.map(nameOf).join(', ');
  return [
    ...(adjacent ? [text.adjacent] : []),
    ...(cut !== null && cut.length > 0 ? [text.cut(names(cut))] : []),
    ...(onAllRoutes.length > 0 ? [text.onAll(names(onAllRoutes))] : []),
    ...(disjointRoutes !== null && disjointRoutes > 0
      ? [`${text.disjoint(disjointRoutes)} ${text.boundless}`]
      : []),
  ];
}

/** Whether a longer route is recorded: cuts are reckoned without a bound on hops, whomever the question wants passed. */
export const longerRecorded = ({ noRoute, chokepoints, question, meta }: ReachMessage): boolean =>
  noRoute !== null &&
  (chokepoints.disjointRoutes ?? 0) > 0 &&
  question.maxHops < mostHops &&
  question.through.length === 0 &&
  !meta.truncated.includes('routes');
