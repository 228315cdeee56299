import type { GoBetweensMessage, LostRouteMessage, ReachMessage, RouteMessage, UnderstoodQuestion } from '../../model/messages/reach.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Language } from '../../model/wording.ts';
import type { ReachTexts } from '../i18n/reachTexts.ts';

const cited = (evidence: readonly Evidence[]): string => (evidence.length === 0 ? '' : ` [${evidence.map(({ source, locator }) => `${source} ${locator}`).join('; ')}]`);

/** A route, each hop with its cost and its citation. */
const routeLines = (item: RouteMessage, nameOf: (id: string) => string, text: ReachTexts, language: Language): string[] => [
  `### ${item.rank}. ${[item.hops[0]?.source ?? '', ...item.hops.map(({ target }) => target)].map(nameOf).join(' → ')} (${text.cost} ${item.cost})`,
  ...item.hops.map((hop) => `- ${hop.text[language]} ${text.cost} ${hop.cost}: ${hop.penalties.map(({ amount, reason, reasonFr }) => `${amount} ${language === 'fr' ? reasonFr : reason}`).join(', ')}.${cited(hop.relations[0]?.evidence ?? [])}`),
  ...item.listedActors.map((actor) => `- **${nameOf(actor)}: ${text.listed}**`),
  '',
];

/** Under what the question was answered. */
const questionLine = (question: UnderstoodQuestion, nameOf: (id: string) => string, text: ReachTexts): string => {
  const names = (ids: readonly string[]): string => ids.map(nameOf).join(', ');
  const part = (label: string, ids: readonly string[]): string => (ids.length === 0 ? '' : ` · ${label}: ${names(ids)}`);
  const supposed = question.hypothetical.length === 0 ? '' : ` · ${text.suppose}: ${question.hypothetical.map(({ source, type, target }) => `${nameOf(source)} ${type} ${nameOf(target)}`).join('; ')}`;
  return `${question.asOf} · ${question.maxHops} ${text.hops}${part(text.avoid, question.avoid)}${part(text.through, question.through)}${part(text.without, question.without)}${supposed}`;
};

/** Everybody who has a route, each with the best, as Markdown. */
export function goBetweensBrief({ question, goBetweens, truncated, meta }: GoBetweensMessage, headline: string, nameOf: (id: string) => string, text: ReachTexts, language: Language): string {
  return [`# ${headline}`, '', questionLine(question, nameOf, text), '', ...(truncated ? [text.onlyNearest(goBetweens.length), ''] : []), ...goBetweens.flatMap(({ route }) => routeLines(route, nameOf, text, language)), `${meta.dataset}, ${meta.revision}, ${meta.dataUntil}`, ''].join('\n');
}

/** The answer as Markdown: to be put into a report, with every hop cited. */
export function briefOf(answer: ReachMessage, nameOf: (id: string) => string, text: ReachTexts, language: Language): string {
  const names = (ids: readonly string[]): string => ids.map(nameOf).join(', ');
  const { question, routes, lostRoutes, chokepoints, objectors, attempts, unknowns, meta } = answer;
  const route = (item: RouteMessage): string[] => routeLines(item, nameOf, text, language);
  const lost = (item: LostRouteMessage): string => `- ${[item.hops[0]?.source ?? '', ...item.hops.map(({ target }) => target)].map(nameOf).join(' → ')}: ${item.brokenBy.map(({ reason, evidence }) => `${reason[language]}${cited(evidence)}`).join(' ')}`;
  return [
    `# ${names(question.from)} → ${names(question.to)}`,
    '',
    questionLine(question, nameOf, text),
    '',
    `## ${text.routes(routes.length)}`,
    '',
    ...routes.flatMap(route),
    `## ${text.lost}`,
    '',
    ...(lostRoutes.length === 0 ? [text.noLost] : lostRoutes.map(lost)),
    '',
    `## ${text.depends}`,
    '',
    chokepoints.adjacent ? text.adjacent : chokepoints.cut === null || chokepoints.cut.length === 0 ? '' : text.cut(names(chokepoints.cut)),
    '',
    `## ${text.objectors}`,
    '',
    ...(objectors.length === 0 ? [text.noObjectors] : objectors.map(({ actor, strength, via, evidence }) => `- ${nameOf(actor)}: ${strength}${via === null ? '' : ` (${text.via(nameOf(via))})`}${cited(evidence)}`)),
    '',
    `## ${text.attempts}`,
    '',
    ...(attempts.length === 0 ? [text.noAttempts] : attempts.map(({ name, date, outcome, whyEnded, evidence }) => `- ${name[language]} (${date ?? '?'}). ${outcome?.[language] ?? ''} ${whyEnded?.[language] ?? ''}${cited(evidence)}`)),
    '',
    `## ${text.unknown}`,
    '',
    ...unknowns.map((item) => `- ${item.text[language]}`),
    '',
    `${meta.dataset}, ${meta.revision}, ${meta.dataUntil}`,
    '',
  ].join('\n');
}
