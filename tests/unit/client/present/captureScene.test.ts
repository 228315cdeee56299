import { expect, test } from 'vitest';
import { captureScene } from '../../../../client/present/captureScene.ts';
import { emptyDraft } from '../../../../client/present/draft.ts';
import { viewOfScene } from '../../../../client/present/viewOfScene.ts';
import { startView } from '../../../../client/state/view.ts';
import type { Day } from '../../../../model/partialDate.ts';

const day = '2034-06-30' as Day;
const view = {
  ...startView,
  page: 'present' as const,
  actor: 'ilo-marsan',
  added: ['sira-doumba'],
  relation: 'a-leads-b',
  look: { x: 1, y: -2, span: 300 },
  opened: ['reeds'],
  theme: 'dark' as const,
};

test('a captured view says its date, whom it is about, and nothing of the room', () => {
  const scene = captureScene(view, day, emptyDraft);
  expect(scene.view).toBe('page=map&asOf=2034-06-30&added=sira-doumba&opened=reeds&look=1~-2~300');
  expect(scene.actors).toEqual(['ilo-marsan', 'sira-doumba']);
  expect(scene.relations).toEqual(['a-leads-b']);
});

test('a scene shows again what was captured, in the language and theme of the room', () => {
  const scene = captureScene(view, day, emptyDraft);
  expect(viewOfScene(scene, { language: 'fr', theme: 'projector' })).toMatchObject({
    page: 'map',
    asOf: '2034-06-30',
    look: view.look,
    opened: ['reeds'],
    added: ['sira-doumba', 'ilo-marsan'],
    lit: ['a-leads-b'],
    actor: null,
    language: 'fr',
    theme: 'projector',
  });
});

test('an id is not given twice, also after a scene was removed', () => {
  const first = captureScene(view, day, emptyDraft);
  const second = captureScene(view, day, { ...emptyDraft, scenes: [first] });
  const third = captureScene(view, day, { ...emptyDraft, scenes: [second] });
  expect(new Set([first.id, second.id, third.id]).size).toBe(3);
});
