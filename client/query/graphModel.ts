import graphModelPage from '../../docs/graph-model.md?raw';

/** A property of nodes or relations, as the generated page about the graph tells it. */
export interface GraphProperty {
  readonly name: string;
  readonly type: string;
  readonly note: string;
}

/** A worked query of that page. */
export interface WorkedQuery {
  readonly title: string;
  readonly query: string;
}

const rowOf = /^\| `(\w+)` \| ([^|]+?) \| ?(.*?) ?\|$/gm;
const typed = /^(text|date|boolean|integer|number|list)/;

/** Every property that something in the graph may have, once by name. */
export function graphProperties(page = graphModelPage): GraphProperty[] {
  const rows = [...page.replaceAll('\\|', '\u2223').matchAll(rowOf)];
  const byName = new Map<string, GraphProperty>();
  for (const [, name = '', type = '', note = ''] of rows)
    if (typed.test(type) && !byName.has(name)) byName.set(name, { name, type, note });
  return [...byName.values()];
}

/** The worked queries, each with the question that it answers. */
export const workedQueries = (page = graphModelPage): WorkedQuery[] =>
  [...page.matchAll(/^(\S[^\n]*)\n\n```cypher\n([\s\S]*?)```/gm)].map(
    ([, title = '', query = '']) => ({ title, query: query.trim() }),
  );
