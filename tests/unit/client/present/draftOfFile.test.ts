import { expect, test } from 'vitest';
import { emptyDraft, unsaid, type Draft } from '../../../../client/present/draft.ts';
import { draftOfFile } from '../../../../client/present/draftOfFile.ts';
import { fileOfDraft } from '../../../../client/present/fileOfDraft.ts';

const draft: Draft = {
  title: { en: 'My talk', fr: 'Mon exposé' },
  scenes: [
    {
      id: 'scene-1',
      title: { en: 'Who leads', fr: 'Qui mène' },
      text: { en: 'One.', fr: 'Un.' },
      notes: { en: 'Slowly.', fr: '' },
      view: 'page=map&asOf=2033',
      actors: ['ilo-marsan'],
      relations: ['a-leads-b'],
      evidence: 'report|§1; report|fn 4',
    },
  ],
};

test('a story that was downloaded is opened as it was', () => {
  expect(draftOfFile(fileOfDraft(draft).text, emptyDraft)).toEqual(draft);
});

test('it comes behind what is there, and neither loses a scene or its title', () => {
  const own: Draft = { ...draft, title: { en: 'Other', fr: '' } };
  const both = draftOfFile(fileOfDraft(draft).text, own);
  expect(both?.title.en).toBe('Other');
  expect(both?.scenes.map(({ id }) => id)).toEqual(['scene-1', 'scene-2']);
  expect(both?.scenes[1]?.text).toEqual({ en: 'One.', fr: 'Un.' });
});

test('a scene without notes has empty ones; what is no story is none', () => {
  const silent = { ...draft, scenes: draft.scenes.map((scene) => ({ ...scene, notes: unsaid })) };
  expect(draftOfFile(fileOfDraft(silent).text, emptyDraft)?.scenes[0]?.notes).toEqual(unsaid);
  expect(draftOfFile('{"title": "no"}', emptyDraft)).toBeNull();
  expect(draftOfFile('id: my-talk', emptyDraft)).toBeNull();
});
