import type { EventKind, ParticipantRole } from '../../model/eventKinds.ts';
import type { Cited, FoundPart } from '../gather/material.ts';
import { told, type BuildContext } from './buildContext.ts';
import { citation } from './citation.ts';
import type { DatasetRow } from './datasetRows.ts';

/** The id of an event; its key is kept apart from those of actors. */
const eventId = ({ ids, material }: BuildContext, key: string): string =>
  ids.idOf(`event ${key}`, material.events.get(key)?.name ?? key);

/** The rows of `events.csv`. */
export function eventRows(context: BuildContext): DatasetRow[] {
  const kinds = new Map(context.mapping.eventKinds.map(({ value, as }) => [value, as]));
  return [...context.material.events.values()].map((event) => {
    const kind: EventKind = kinds.get(event.kind) ?? 'other';
    const file = event.cited[0]?.file ?? '';
    const word = event.kind === '' ? '' : `“${event.kind}”: `;
    return {
      id: eventId(context, event.key),
      kind,
      name: event.name,
      date: event.on ?? '',
      ...told(context, file),
      summary: `${word}${event.summary || `as in ${file}.`}`,
      evidence: citation(event.cited, context.sourceOf),
    };
  });
}

/** The rows of `participants.csv`: one for each actor, event and role, however often a file has it. */
export function participantRows(context: BuildContext): DatasetRow[] {
  const roles = new Map(context.mapping.roles.map(({ value, as }) => [value, as]));
  const groups = new Map<
    string,
    { part: FoundPart; role: ParticipantRole; words: Set<string>; cited: Cited[] }
  >();
  for (const part of context.material.parts) {
    const role = roles.get(part.role) ?? 'took part';
    const key = [part.event, part.actor, role].join('\n');
    const group = groups.get(key) ?? { part, role, words: new Set<string>(), cited: [] };
    if (part.role !== '') group.words.add(part.role);
    group.cited.push(part.cited);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ part, role, words, cited }) => ({
    event: eventId(context, part.event),
    actor: context.actorId(part.actor),
    role,
    ...told(context, part.cited.file),
    summary: words.size === 0 ? '' : `“${[...words].join('”, “')}” in ${part.cited.file}.`,
    summaryFr:
      words.size === 0
        ? ''
        : `«\u00a0${[...words].join('\u00a0», «\u00a0')}\u00a0» dans ${part.cited.file}.`,
    evidence: citation(cited, context.sourceOf),
  }));
}
