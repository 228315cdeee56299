import type { ActorKind } from '../../model/actorKinds.ts';
import { foldedWords } from '../../model/folding.ts';
import type { FoundActor } from '../gather/material.ts';
import type { BuildContext } from './buildContext.ts';
import { citation } from './citation.ts';
import { freeColumn, type DatasetRow } from './datasetRows.ts';

const mostAliases = 60;

/** Whom a route may pass: a people or a category never; who acts as one, a person or a body, always. */
const breadthOf = (kind: ActorKind): string =>
  kind === 'Community' || kind === 'SocialGroup' ? 'broad' : 'individual';

function aliasesOf({ aliases, name }: FoundActor): string[] {
  const seen = new Set([foldedWords(name).join(' ')]);
  const kept = aliases.filter((alias) => {
    const folded = foldedWords(alias).join(' ');
    if (folded === '' || seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
  return kept.slice(0, mostAliases);
}

/** The rows of `actors.csv`. */
export function actorRows(context: BuildContext): DatasetRow[] {
  const { material, mapping, sourceOf, actorId, kindOf, note } = context;
  return [...material.actors.values()].map((actor) => {
    const kind = kindOf(actor.key);
    const file = actor.cited[0]?.file ?? '';
    // A birth after a death is a slip of the file; neither is taken for the right one.
    const inOrder = actor.since === null || actor.until === null || actor.since <= actor.until;
    if (!inOrder) note({ code: 'endBeforeBeginning' });
    const own =
      actor.kind === '' || actor.kind === kind
        ? []
        : [[freeColumn('kind in the file'), actor.kind]];
    return {
      id: actorId(actor.key),
      kind,
      name: actor.name,
      aliases: aliasesOf(actor).join('; '),
      breadth: breadthOf(kind),
      summary: actor.summary || `Named in ${file}.`,
      summaryFr: actor.summary === '' ? `Figure dans ${file}.` : '',
      since: inOrder ? (actor.since ?? '') : '',
      until: inOrder ? (actor.until ?? '') : '',
      handling: mapping.dataset.handling,
      evidence: citation(actor.cited, sourceOf),
      ...Object.fromEntries(own),
      ...Object.fromEntries(
        [...actor.attributes].map(([name, value]) => [freeColumn(name), value]),
      ),
    };
  });
}
