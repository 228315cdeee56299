import type {
  GoBetweensMessage,
  LostRouteMessage,
  ReachMessage,
  RouteMessage,
} from '../../model/messages/reach.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { GraphEdge } from '../../model/messages/graph.ts';
import { degreeTable } from '../../model/statuses.ts';
import { dateInWords } from '../../wording/dates.ts';
import {
  dependsInWords,
  edgeInWords,
  longerRecorded,
  termsInWords,
  wayInWords,
  type Teller,
} from '../../wording/reachInWords.ts';

const cited = (evidence: readonly Evidence[]): string =>
  evidence.length === 0
    ? ''
    : ` [${evidence.map(({ source, locator }) => `${source} ${locator}`).join('; ')}]`;

/** A route, each hop with its cost and its citation. */
const routeSection = (item: RouteMessage, { nameOf, text, language }: Teller): string[] => [
  `### ${item.rank}. ${wayInWords(item, nameOf)} (${text.cost} ${item.cost})`,
  ...item.hops.map(
    (hop) =>
      `- ${hop.text[language]} ${text.cost} ${hop.cost}: ${hop.penalties.map(({ amount, reason, reasonFr }) => `${amount} ${language === 'fr' ? reasonFr : reason}`).join(', ')}.${cited(hop.relations[0]?.evidence ?? [])}`,
  ),
  ...item.listedActors.map((actor) => `- **${nameOf(actor)}: ${text.listed}**`),
  '',
];

const lostLine = (item: LostRouteMessage, { nameOf, language }: Teller): string =>
  `- ${wayInWords(item, nameOf)}: ${item.brokenBy.map(({ reason, evidence }) => `${reason[language]}${cited(evidence)}`).join(' ')}`;

/** Why there is no route, as far as it is recorded. */
function noRouteLines(
  answer: ReachMessage,
  edges: ReadonlyMap<string, GraphEdge>,
  teller: Teller,
): string[] {
  const { noRoute } = answer;
  const { nameOf, text, language } = teller;
  if (noRoute === null) return [];
  const ties = (ids: readonly string[]): string[] =>
    ids.flatMap((id) => {
      const edge = edges.get(id);
      return edge === undefined
        ? []
        : `- ${edgeInWords(edge, teller)}${cited(edge.attributes.evidence)}`;
    });
  return [
    text.noneExists,
    ...(longerRecorded(answer) ? [text.longer] : []),
    text.spread(noRoute.reachable.length, noRoute.reaching.length),
    '',
    ...(noRoute.nearest === null
      ? []
      : [
          text.nearest(nameOf(noRoute.nearest.from), nameOf(noRoute.nearest.to)),
          '',
          ...ties(noRoute.nearest.relations),
          '',
        ]),
    ...noRoute.wouldJoin.flatMap((item) => [
      `${text.wouldJoin} ${item.text[language]}`,
      '',
      ...ties(item.relations),
      '',
    ]),
  ];
}

const dataLine = ({ dataset, revision, dataUntil }: ReachMessage['meta']): string =>
  `${dataset}, ${revision}, ${dataUntil}`;

/** Everybody who has a route, each with the best, as Markdown. */
export function goBetweensBrief(
  { question, goBetweens, truncated, meta }: GoBetweensMessage,
  headline: string,
  teller: Teller,
): string {
  const { text } = teller;
  return [
    `# ${headline}`,
    '',
    termsInWords(question, teller).join(' · '),
    '',
    ...(truncated ? [text.onlyNearest(goBetweens.length), ''] : []),
    ...goBetweens.flatMap(({ route }) => routeSection(route, teller)),
    dataLine(meta),
    '',
  ].join('\n');
}

/** The answer as Markdown: to be put into a report, with every hop cited and every assumption that was changed. */
export function briefOf(
  answer: ReachMessage,
  edges: ReadonlyMap<string, GraphEdge>,
  teller: Teller,
): string {
  const { nameOf, text, language } = teller;
  const names = (ids: readonly string[]): string => ids.map(nameOf).join(', ');
  const { question, routes, lostRoutes, chokepoints, objectors, attempts, unknowns, change, meta } =
    answer;
  const section = (title: string, lines: readonly string[], otherwise: string | null): string[] =>
    lines.length > 0
      ? [`## ${title}`, '', ...lines, '']
      : otherwise === null
        ? []
        : [`## ${title}`, '', otherwise, ''];
  return [
    `# ${names(question.from)} → ${names(question.to)}`,
    '',
    termsInWords(question, teller).join(' · '),
    '',
    `## ${text.routes(routes.length)}`,
    '',
    ...(meta.truncated.length > 0 ? [text.truncated, ''] : []),
    ...(change === null ? [] : [text.change(change.lost.length, change.gained.length), '']),
    ...noRouteLines(answer, edges, teller),
    ...routes.flatMap((route) => routeSection(route, teller)),
    ...section(
      text.lost,
      lostRoutes.map((route) => lostLine(route, teller)),
      text.noLost,
    ),
    ...section(
      text.depends,
      dependsInWords(chokepoints, teller).map((line) => `- ${line}`),
      null,
    ),
    ...section(
      text.objectors,
      objectors.map(
        ({ actor, strength, via, evidence }) =>
          `- ${nameOf(actor)} ${degreeTable[strength].label[language]}${via === null ? '' : ` (${text.via(nameOf(via))})`}${cited(evidence)}`,
      ),
      text.noObjectors,
    ),
    ...section(
      text.attempts,
      attempts.map(
        ({ name, date, outcome, whyEnded, evidence }) =>
          `- ${name[language]}, ${date === null ? '?' : dateInWords(date, language)}. ${[outcome?.[language], whyEnded?.[language]].filter(Boolean).join(' ')}${cited(evidence)}`,
      ),
      text.noAttempts,
    ),
    ...section(
      text.unknown,
      unknowns.map((item) => `- ${item.text[language]}`),
      null,
    ),
    dataLine(meta),
    '',
  ].join('\n');
}
