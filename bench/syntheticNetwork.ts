import type { GraphMessage } from '../model/messages/graph.ts';
import { relationTypeRow, type RelationType } from '../model/relationTypes.ts';

/** A repeatable stream of numbers from 0 to 1 (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A third of the collectives are broad. */
const ofCollective = (drawn: number): 'broad' | 'working' => (drawn < 0.33 ? 'broad' : 'working');

const types: readonly RelationType[] = [
  'MET_WITH',
  'MET_WITH',
  'LEADS',
  'ANSWERS_TO',
  'MEMBER_OF',
  'MANDATED',
  'INTERMEDIARY_TO',
  'FIGHTS',
  'FAVORS_DIALOGUE_WITH',
  'WILLING_TO_MEET',
];
const channels = [null, null, 'open', 'untested', 'dormant', 'closed'] as const;

/**
 * An actor network like those of the field, made up and repeatable: communities of some fifty, hubs, a tenth of collectives of
 * which a third are broad, dates from 2010 to 2019.
 */
export function syntheticNetwork(actors: number, relations: number, seed = 276): GraphMessage {
  const next = numbers(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  const size = 50;
  const communities = Math.ceil(actors / size);
  /** Squaring leans toward the first of a community: hubs. */
  const member = (community: number): number =>
    Math.min(actors - 1, community * size + Math.floor(next() ** 2 * size));
  const nodes = Array.from({ length: actors }, (_, at): GraphMessage['nodes'][number] => {
    const collective = next() < 0.1;
    const breadth = collective ? ofCollective(next()) : 'individual';
    return {
      key: `a${at}`,
      attributes: {
        name: `Actor ${at}`,
        nameFr: null,
        shortName: null,
        kind: collective ? 'SocialGroup' : 'Person',
        breadth,
        aliases: [],
        summary: '',
        summaryFr: null,
        since: null,
        until: null,
        ended: false,
        listed: false,
      },
    };
  });
  const edges = Array.from({ length: relations }, (_, at): GraphMessage['edges'][number] => {
    const home = Math.floor(next() * communities);
    const source = member(home);
    let target = member(next() < 0.85 ? home : Math.floor(next() * communities));
    if (target === source) target = (source + 1) % actors;
    const drawn = pick(types);
    // One leads and belongs to a collective, never a person: else allegiance would join everybody to everybody.
    const type =
      (drawn === 'MEMBER_OF' || drawn === 'LEADS') && nodes[target]?.attributes.kind === 'Person'
        ? 'ANSWERS_TO'
        : drawn;
    const { category, nature, symmetric } = relationTypeRow(type);
    const status = pick(['asserted', 'asserted', 'reported', 'claimed'] as const);
    const since = String(2010 + Math.floor(next() * 10));
    return {
      key: `r${at}`,
      source: `a${source}`,
      target: `a${target}`,
      attributes: {
        type,
        category,
        symmetric,
        since,
        until: nature === 'act' ? null : '..',
        ended: false,
        certain: true,
        status,
        attributedTo: null,
        attributedToFr: null,
        role: null,
        roleFr: null,
        degree: null,
        about: [],
        predicted: false,
        event: null,
        toward: null,
        channel: pick(channels),
        channelSince: null,
        summary: '',
        summaryFr: null,
        handling: 'public',
        evidence: [{ source: 's', locator: 'p. 1' }],
      },
    };
  });
  const attributes = {
    dataset: 'synthetic',
    title: 'Synthetic',
    titleFr: null,
    subtitle: null,
    subtitleFr: null,
    revision: `${actors}-${relations}-${seed}`,
    dataUntil: '2019-12-31',
    asOf: null,
    focusActor: null,
    startActors: [],
    nodeCount: actors,
    edgeCount: relations,
    truncated: false,
  };
  return {
    attributes,
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    nodes,
    edges,
  };
}
