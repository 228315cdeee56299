import { builtInKinds } from '../../model/actorKinds.ts';
import { modelMessage } from '../../model/messages/vocabulary.ts';
import { adoptVocabulary } from '../../model/ownVocabulary.ts';
import { builtInTypes } from '../../model/relationTypes.ts';
import { request } from '../api/request.ts';

/** Milliseconds after which the page begins without the terms of the dataset: what it does not know is then neutral. */
const patience = 3_000;

/** Lets the tables know the kinds and relation types that the dataset brings, before anything is drawn of them. */
export async function adoptModel(): Promise<void> {
  try {
    const model = await request('/model', modelMessage, AbortSignal.timeout(patience));
    adoptVocabulary({
      kinds: model.kinds.filter(({ kind }) => !builtInKinds.has(kind)),
      types: model.relationTypes.filter(({ type }) => !builtInTypes.has(type)),
    });
  } catch {
    // The page says itself what it cannot reach.
  }
}
