import { anonymousSpeaker } from '../model/attribution.ts';
import type { RelationAttributes } from '../model/messages/graph.ts';
import type { HopMessage } from '../model/messages/reach.ts';
import { relationTypeRow } from '../model/relationTypes.ts';
import { channelTable, statusTable } from '../model/statuses.ts';
import { idOf, type AccessGraph, type Hop } from './accessGraph.ts';
import type { Access } from './hopCost.ts';
import type { ReachIndex } from './reachIndex.ts';

type Text = HopMessage['text'];

/** The names of an actor in both languages; its id where it has none. */
export function nameOf(index: ReachIndex, id: string): Text {
  const actor = index.actors.get(id)?.attributes;
  return { en: actor?.name ?? id, fr: actor?.nameFr ?? actor?.name ?? id };
}

/** Who says so, in words. */
function speaker(
  index: ReachIndex,
  { attributedTo, attributedToFr }: Pick<RelationAttributes, 'attributedTo' | 'attributedToFr'>,
  language: keyof Text,
): string {
  if (attributedTo === null) return '';
  const described = anonymousSpeaker(attributedTo);
  const name =
    described === null
      ? nameOf(index, attributedTo)[language]
      : language === 'fr'
        ? (attributedToFr ?? described)
        : described;
  return language === 'fr' ? ` par ${name}` : ` by ${name}`;
}

/** "Government of Mali mandated Mahmoud Dicko (mandate; claimed by the Amicale; channel open; last recorded 2017)". */
export function hopText(index: ReachIndex, { relation }: Access): Text {
  const { source, target, attributes } = relation;
  const row = relationTypeRow(attributes.type);
  const sentence = (language: keyof Text): string => {
    const french = language === 'fr';
    const notes: string[] = [];
    if (relation.hypothetical)
      notes.push(french ? 'supposé, non enregistré' : 'supposed, not recorded');
    if (attributes.status !== 'asserted')
      notes.push(
        `${statusTable[attributes.status].label[language]}${speaker(index, attributes, language)}`,
      );
    if (attributes.channel !== null)
      notes.push(
        `${french ? 'canal' : 'channel'} ${channelTable[attributes.channel].label[language]}`,
      );
    const last =
      attributes.until !== null && attributes.until !== '..' ? attributes.until : attributes.since;
    if (attributes.until !== '..' || row.nature === 'act')
      notes.push(
        last === null
          ? french
            ? 'date non enregistrée'
            : 'date not recorded'
          : `${french ? 'dernier enregistrement' : 'last recorded'} ${last}`,
      );
    return `${nameOf(index, source)[language]} ${row.outgoing[language]} ${nameOf(index, target)[language]}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}.`;
  };
  return { en: sentence('en'), fr: sentence('fr') };
}

const relationMessage = ({
  relation: { id, source, target, attributes, hypothetical },
}: Access): HopMessage['relations'][number] => {
  const { type, status, channel, since, until, attributedTo, summary, summaryFr, evidence } =
    attributes;
  return {
    id,
    category: attributes.category,
    source,
    target,
    channelSince: attributes.channelSince,
    channelThen: channel,
    ended: attributes.ended,
    certain: attributes.certain,
    speaker: null,
    role: null,
    degree: attributes.degree,
    about: attributes.about,
    event: attributes.event,
    type,
    status,
    channel,
    since,
    until,
    attributedTo,
    summary,
    summaryFr,
    hypothetical,
    evidence,
  };
};

/** A hop of a route with everything that explains it. */
export function hopMessage({ index }: AccessGraph, hop: Hop): HopMessage {
  const [first] = hop.accesses;
  const [from, to] = [idOf(index, hop.source), idOf(index, hop.target)];
  const opposing = (index.actors.get(from)?.relations ?? [])
    .filter(
      ({ source, target, attributes }) =>
        (source === to || target === to) &&
        attributes.category === 'conflict' &&
        attributes.status !== 'refuted',
    )
    .map(({ id }) => id)
    .sort();
  return {
    source: from,
    target: to,
    basis: first.basis,
    cost: hop.cost,
    penalties: [...first.penalties],
    relations: hop.accesses.map(relationMessage),
    opposing,
    text: hopText(index, first),
  };
}
