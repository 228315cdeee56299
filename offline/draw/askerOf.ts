import type { SceneAsker } from '../../client/present/handout/stillScene.ts';
import { layOut } from '../../client/graph/layout.ts';
import { graphMessage } from '../../model/messages/graph.ts';
import type { SnapshotMessage } from '../../model/messages/snapshot.ts';
import { answerFromSnapshot } from '../answers/answerFromSnapshot.ts';

/** A function that is asked each question once. */
function once<Question, Answer>(
  ask: (question: Question) => Answer,
): (question: Question) => Answer {
  const known = new Map<string, Answer>();
  return (question) => {
    const key = JSON.stringify(question);
    const answer = known.get(key) ?? ask(question);
    known.set(key, answer);
    return answer;
  };
}

/** Asks a snapshot for what the scenes of its stories need; each question once. */
export function askerOf(snapshot: SnapshotMessage): SceneAsker {
  const answer = answerFromSnapshot(snapshot);
  const get = once((path: string) =>
    answer(path, {}).then(async (response) => graphMessage.parse(await response.json())),
  );
  return {
    graph: (query) => get(`/graph${query}`),
    around: (actor, query) => get(`/actors/${actor}/neighborhood${query}`),
    layOut: once((question) => Promise.resolve(layOut(question))),
  };
}
