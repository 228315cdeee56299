import type { SceneAsker } from '../../client/present/handout/stillScene.ts';
import { layOut } from '../../client/graph/layout.ts';
import { graphMessage } from '../../model/messages/graph.ts';
import type { SnapshotMessage } from '../../model/messages/snapshot.ts';
import { answerFromSnapshot } from '../answers/answerFromSnapshot.ts';

/** Asks a snapshot for what the scenes of its stories need; each question once. */
export function askerOf(snapshot: SnapshotMessage): SceneAsker {
  const answer = answerFromSnapshot(snapshot);
  const known = new Map<string, ReturnType<SceneAsker['graph']>>();
  const get = (path: string): ReturnType<SceneAsker['graph']> => {
    const asked =
      known.get(path) ??
      answer(path, {}).then(async (response) => graphMessage.parse(await response.json()));
    known.set(path, asked);
    return asked;
  };
  return {
    graph: (query) => get(`/graph${query}`),
    around: (actor, query) => get(`/actors/${actor}/neighborhood${query}`),
    layOut: (question) => Promise.resolve(layOut(question)),
  };
}
