import type { Evidence } from '../../model/evidence.ts';
import type { GraphEdge } from '../../model/messages/graph.ts';
import type {
  GoBetweensMessage,
  HopMessage,
  LostRouteMessage,
  ReachMessage,
  RouteMessage,
} from '../../model/messages/reach.ts';
import { dateInWords } from '../../wording/dates.ts';
import { layersInWords } from '../../wording/layersInWords.ts';
import { locatorIn } from '../../wording/locators.ts';
import { literal } from '../../wording/markdown.ts';
import { semicolon, termed } from '../../wording/punctuation.ts';
import {
  becauseInWords,
  dependsInWords,
  edgeInWords,
  listingInWords,
  longerRecorded,
  routesInWords,
  termsInWords,
  wayInWords,
  type Teller,
} from '../../wording/reachInWords.ts';
import { stanceTable } from '../../wording/stances.ts';

type Edges = ReadonlyMap<string, GraphEdge>;

/** What the parts of a brief are told with. Names come out as literal text; so must be whatever else the data say. */
interface Writer extends Teller {
  readonly edges: Edges;
  /** The date of the answer. */
  readonly asOf: string;
}

const writerOf = (teller: Teller, edges: Edges, asOf: string): Writer => ({
  ...teller,
  edges,
  asOf,
  nameOf: (id) => literal(teller.nameOf(id)),
});

const cited = (evidence: readonly Evidence[], { language }: Writer): string =>
  evidence.length === 0
    ? ''
    : ` [${evidence.map(({ source, locator }) => literal(`${source} ${locatorIn(locator, language)}`)).join(semicolon[language])}]`;

function hopLine(hop: HopMessage, writer: Writer): string {
  const { text, language } = writer;
  const cost = termed(`${text.cost} ${hop.cost}`, literal(becauseInWords(hop, language)), language);
  return `- ${literal(hop.text[language])} ${cost}.${cited(hop.relations[0]?.evidence ?? [], writer)}`;
}

/** A route, each hop with its cost and its citation, and who on it is listed. */
const routeSection = (item: RouteMessage, writer: Writer): string[] => [
  `### ${item.rank}. ${wayInWords(item, writer)} (${writer.text.cost} ${item.cost})`,
  '',
  ...item.hops.map((hop) => hopLine(hop, writer)),
  ...item.listedActors.map(
    (actor) => `- **§ ${listingInWords(actor, writer.asOf, writer, writer.edges)}**`,
  ),
  '',
];

function lostLine(item: LostRouteMessage, writer: Writer): string {
  const { language } = writer;
  const breaks = item.brokenBy.map(
    ({ reason, evidence }) => `${literal(reason[language])}${cited(evidence, writer)}`,
  );
  return `- ${termed(wayInWords(item, writer), breaks.join(' '), language)}`;
}

/** Some relations as a list, those that are known. */
const tieLines = (ids: readonly string[], writer: Writer): string[] =>
  ids.flatMap((id) => {
    const edge = writer.edges.get(id);
    if (edge === undefined) return [];
    return `- ${edgeInWords(edge, writer)}${cited(edge.attributes.evidence, writer)}`;
  });

/** Why there is no route, as far as it is recorded. */
function noRouteLines(answer: ReachMessage, writer: Writer): string[] {
  const { noRoute } = answer;
  const { nameOf, text, language } = writer;
  if (noRoute === null) return [];
  const { nearest, reachable, reaching, wouldJoin } = noRoute;
  const near =
    nearest === null
      ? []
      : [
          text.nearest(nameOf(nearest.from), nameOf(nearest.to)),
          '',
          ...tieLines(nearest.relations, writer),
          '',
        ];
  return [
    text.noneExists,
    ...(longerRecorded(answer) ? [text.longer] : []),
    text.spread(reachable.length, reaching.length),
    '',
    ...near,
    ...wouldJoin.flatMap((item) => [
      `${text.wouldJoin} ${item.text[language]}`,
      '',
      ...tieLines(item.relations, writer),
      '',
    ]),
  ];
}

function objectorLine(
  { actor, strength, via, evidence }: ReachMessage['objectors'][number],
  writer: Writer,
): string {
  const { nameOf, text, language } = writer;
  const toward = via === null ? '' : ` (${text.via(nameOf(via))})`;
  const stance = `${stanceTable[strength]?.[language] ?? strength}${toward}`;
  return `- ${termed(nameOf(actor), stance, language)}${cited(evidence, writer)}`;
}

function attemptLine(
  { name, date, outcome, whyEnded, evidence }: ReachMessage['attempts'][number],
  writer: Writer,
): string {
  const { language } = writer;
  const told = [outcome?.[language], whyEnded?.[language]].filter((part) => part !== undefined);
  const when = date === null ? '?' : dateInWords(date, language);
  return `- ${literal(name[language])}, ${when}. ${literal(told.join(' '))}${cited(evidence, writer)}`;
}

/** A part under its title, or what is said where it is empty; nothing where nothing is. */
function section(title: string, lines: readonly string[], otherwise: string | null): string[] {
  const told = lines.length > 0 || otherwise === null ? lines : [otherwise];
  return told.length === 0 ? [] : [`## ${title}`, '', ...told, ''];
}

/** What stands beside the routes: the lost ones, whom all depends on, who objected, what was tried, what is not known. */
function contextSections(answer: ReachMessage, writer: Writer): string[] {
  const { text, language } = writer;
  const { lostRoutes, chokepoints, objectors, attempts, unknowns } = answer;
  return [
    ...section(
      text.lost,
      lostRoutes.map((route) => lostLine(route, writer)),
      text.noLost,
    ),
    ...section(
      text.depends,
      dependsInWords(chokepoints, writer).map((line) => `- ${line}`),
      null,
    ),
    ...section(
      text.objectors,
      objectors.map((objector) => objectorLine(objector, writer)),
      text.noObjectors,
    ),
    ...section(
      text.attempts,
      attempts.map((attempt) => attemptLine(attempt, writer)),
      text.noAttempts,
    ),
    ...section(
      text.unknown,
      unknowns.map((item) => `- ${literal(item.text[language])}`),
      null,
    ),
  ];
}

const dataLine = (
  { dataset, revision, dataUntil, stack }: ReachMessage['meta'],
  { language }: Teller,
): string => {
  const layers = layersInWords(stack, language);
  return [
    literal(dataset),
    revision,
    dataUntil,
    ...(layers === null ? [] : [literal(layers)]),
  ].join(', ');
};

/**
 * Everybody who has a route, each with the best, as Markdown.
 * @param headline the answer in a sentence
 */
export function goBetweensMarkdown(
  { question, goBetweens, truncated, meta }: GoBetweensMessage,
  headline: string,
  edges: Edges,
  teller: Teller,
): string {
  const writer = writerOf(teller, edges, question.asOf);
  return [
    `# ${literal(headline)}`,
    '',
    termsInWords(question, writer).join(' · '),
    '',
    ...(truncated ? [writer.text.onlyNearest(goBetweens.length), ''] : []),
    ...goBetweens.flatMap(({ route }) => routeSection(route, writer)),
    dataLine(meta, writer),
    '',
  ].join('\n');
}

/** The answer as Markdown: to be put into a report, with every hop cited and every assumption that was changed. */
export function routesMarkdown(answer: ReachMessage, edges: Edges, teller: Teller): string {
  const { question, routes, change, meta } = answer;
  const writer = writerOf(teller, edges, question.asOf);
  const { text, nameOf } = writer;
  const names = (ids: readonly string[]): string => ids.map(nameOf).join(', ');
  return [
    `# ${names(question.from)} → ${names(question.to)}`,
    '',
    termsInWords(question, writer).join(' · '),
    '',
    `## ${routesInWords(answer, writer)}`,
    '',
    ...(meta.truncated.length > 0 ? [text.truncated, ''] : []),
    ...(change === null ? [] : [text.change(change.lost.length, change.gained.length), '']),
    ...noRouteLines(answer, writer),
    ...routes.flatMap((route) => routeSection(route, writer)),
    ...contextSections(answer, writer),
    dataLine(meta, writer),
    '',
  ].join('\n');
}
