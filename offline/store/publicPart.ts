import type { SnapshotMessage } from '../../model/messages/snapshot.ts';
import { layerProperties } from '../../model/stack.ts';

type Row = SnapshotMessage['nodes'][number] | SnapshotMessage['relationships'][number];

const isPublic = ({ properties }: Row): boolean => properties['public'] === true;

/** Without what it says of layers. */
const alone = <Told extends Row>(row: Told): Told => ({
  ...row,
  properties: Object.fromEntries(
    Object.entries(row.properties).filter(([name]) => !layerProperties.has(name)),
  ),
});

/** What is left of a snapshot for those who may see the public layer alone. */
export function publicPart(snapshot: SnapshotMessage): SnapshotMessage {
  const nodes = snapshot.nodes.filter(isPublic).map(alone);
  const there = new Set(nodes.map(({ properties }) => properties['id']));
  const { dataset } = snapshot;
  return {
    ...snapshot,
    layer: 'public',
    dataset: {
      ...dataset,
      revision: dataset.publicRevision,
      stack: null,
      knownUntil: null,
      focusActor: there.has(dataset.focusActor ?? '') ? dataset.focusActor : null,
      startActors: dataset.startActors.filter((id) => there.has(id)),
    },
    camps: snapshot.camps
      .map((camp) => ({ ...camp, members: camp.members.filter((id) => there.has(id)) }))
      .filter(({ members }) => members.length > 0),
    positions: snapshot.positions.filter(({ actor }) => there.has(actor)),
    stories: snapshot.stories
      .map((story) => ({
        ...story,
        scenes: story.scenes.filter(({ handling }) => handling === 'public'),
      }))
      .filter(({ handling, scenes }) => handling === 'public' && scenes.length > 0),
    nodes,
    relationships: snapshot.relationships.filter(isPublic).map(alone),
  };
}
