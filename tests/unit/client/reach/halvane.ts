import type { z } from 'zod';
import { reachQuestion, type ReachMessage } from '../../../../model/messages/reach.ts';
import type { Language } from '../../../../model/wording.ts';
import { answerReach } from '../../../../reach/answerReach.ts';
import { readDataset } from '../../../../seed/readDataset.ts';
import { sayReach } from '../../../../wording/sayReach.ts';
import { readingOf, type Reading } from '../../../../client/reach/reading.ts';
import { datasetIndex } from '../../../fixtures/datasetIndex.ts';

const folder = 'tests/fixtures/datasets/halvane-2034';
const index = await datasetIndex(folder);
const { tables } = await readDataset(folder);

const sources: ReachMessage['sources'] = Object.fromEntries(
  tables.sources.map(({ cells }) => [
    cells['id'] ?? '',
    {
      title: cells['title'] ?? '',
      titleFr: cells['titleFr'] || null,
      author: cells['author'] || null,
      publisher: cells['publisher'] || null,
      date: cells['date'] || null,
    },
  ]),
);

/** The answer about Ilo Marsan of the made-up conflict, as the server words it. */
export const askHalvane = (question: Partial<z.input<typeof reachQuestion>> = {}): ReachMessage =>
  sayReach(answerReach(index, reachQuestion.parse({ to: ['ilo-marsan'], ...question })), sources);

const nowhere = { actorHref: String, relationHref: String, onActor: String, onRelation: String };

/** How such an answer is read. */
export const readHalvane = (answer: ReachMessage, language: Language = 'en'): Reading =>
  readingOf(answer, language, nowhere);
