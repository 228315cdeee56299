import { text } from '../../database/properties.ts';
import type { Read } from '../../database/readConsistently.ts';
import { statement } from '../../database/statement.ts';
import type { NodeValue, RelationshipValue } from '../../database/values.ts';
import { evidenceOf, idOf } from './rows.ts';

interface Link {
  readonly source: string;
  readonly target: string;
  readonly link: RelationshipValue;
}

/** What hangs on the actors and relations of an export: events, places, figures, sources, and how they are linked. */
export interface Rest {
  readonly nodes: readonly NodeValue[];
  readonly links: readonly Link[];
}

interface Chosen {
  readonly actors: readonly { readonly id: string; readonly stored: NodeValue }[];
  readonly relations: readonly { readonly stored: RelationshipValue }[];
  /** Whether nothing is left out, so that events without any actor come too. */
  readonly isWhole: boolean;
}

/** Adds what links lead to from what is kept, until nothing is added: a town lies in a region, that in a country. */
function follow(kept: Set<string>, links: readonly Link[]): void {
  let size = -1;
  while (size !== kept.size) {
    size = kept.size;
    for (const { source, target, link } of links) {
      if (link.type === 'LOCATED_IN' || link.type === 'TOOK_PART_IN')
        if (kept.has(source)) kept.add(target);
      if (link.type === 'DESCRIBES' && kept.has(target)) kept.add(source);
    }
  }
}

/** What is cited: by links from what is kept, and in the evidence of relations and links. */
function cite(kept: Set<string>, links: readonly Link[], relations: Chosen['relations']): void {
  const between = links.filter(
    ({ source, target, link }) => link.type === 'CITES' || (kept.has(source) && kept.has(target)),
  );
  for (const { source, target, link } of between)
    if (link.type === 'CITES' && kept.has(source)) kept.add(target);
  for (const { properties } of [
    ...relations.map(({ stored }) => stored),
    ...between.filter(({ link }) => link.type !== 'CITES').map(({ link }) => link),
  ])
    for (const { source } of evidenceOf(properties)) kept.add(source);
}

/** Reads what hangs on chosen actors and relations; of a whole graph, everything. */
export async function readRest(read: Read, { actors, relations, isWhole }: Chosen): Promise<Rest> {
  const rows = await read<{ node: NodeValue }>(statement('export/nodes'), {});
  const links = await read<Link>(statement('export/links'), {});
  const nodes = rows.map(({ node }) => node);
  if (isWhole) return { nodes, links: [...links] };
  const kept = new Set(actors.map(({ id }) => id));
  for (const { stored } of relations) {
    const event = text(stored.properties, 'event');
    if (event !== null) kept.add(event);
  }
  follow(kept, links);
  cite(kept, links, relations);
  return {
    nodes: nodes.filter((node) => kept.has(idOf(node))),
    links: links.filter(({ source, target }) => kept.has(source) && kept.has(target)),
  };
}
