import { describe, expect, test } from 'vitest';
import { reachTexts } from '../../../../wording/reachTexts.ts';
import { routesMarkdown } from '../../../../client/reach/routesMarkdown.ts';
import { termsInWords, type Teller } from '../../../../wording/reachInWords.ts';
import type { ReachQuestion } from '../../../../model/messages/reach.ts';
import { answerReach } from '../../../../reach/answerReach.ts';
import { sayReach } from '../../../../wording/sayReach.ts';
import { smallIndex, type SmallRelation } from '../../reach/smallWorld.ts';

const meet = (
  source: string,
  target: string,
  more: Partial<SmallRelation> = {},
): SmallRelation => ({ source, target, type: 'MET_WITH', ...more });
const index = smallIndex(
  ['ann', 'ben', 'cid'].map((id) => ({ id })),
  [meet('ann', 'ben'), meet('ben', 'cid')],
);
const answer = (more: Partial<ReachQuestion> = {}) =>
  sayReach(answerReach(index, { from: ['ann'], to: ['cid'], detours: false, ...more }), {});
const teller = (language: 'en' | 'fr'): Teller => ({
  nameOf: (id) => id.toUpperCase(),
  breadthOf: () => 'individual',
  text: reachTexts[language],
  language,
});

describe('an answer on paper', () => {
  test('asked as usual, no assumption is named', () => {
    const terms = termsInWords(answer().question, teller('en'));
    expect(terms).toHaveLength(2);
    expect(terms[1]).toBe('6 hops at most');
  });
  test('whatever is not the usual is told, in the reader’s language', () => {
    const more: Partial<ReachQuestion> = {
      avoid: ['kind:Coalition'],
      hypothetical: [{ source: 'ann', target: 'cid', type: 'MET_WITH', channel: 'closed' }],
      assumptions: { weights: { 'basis.contact': 7 }, forbid: ['mandate'], walk: ['closed'] },
    };
    const { question } = answer(more);
    const english = termsInWords(question, teller('en')).join(' · ');
    for (const told of [
      'any coalition',
      'Supposed, not recorded: ANN',
      'CID (',
      'recorded contact 7 instead of 1',
      'Never walk on the ground of: mandate',
      'Walk channels that are: ',
    ])
      expect(english).toContain(told);
    const french = termsInWords(question, teller('fr')).join(' · ');
    for (const told of [
      'contact enregistré 7 au lieu de 1',
      'mandat',
      'Supposé, non enregistré\u00a0: ANN',
    ])
      expect(french).toContain(told);
  });
  test('the brief bears its terms, its routes and on whom they depend', () => {
    const brief = routesMarkdown(
      answer({ assumptions: { weights: { 'basis.contact': 7 } } }),
      new Map(),
      teller('en'),
    );
    expect(brief).toContain('# ANN → CID');
    expect(brief).toContain('recorded contact 7 instead of 1');
    expect(brief).toContain('### 1. ANN → BEN → CID');
    expect(brief).toContain('The loss of BEN would separate the two.');
  });
  test('where no route is recorded, the brief says so with care and names where the two come nearest', () => {
    const brief = routesMarkdown(
      answer({ assumptions: { forbid: ['contact'] } }),
      new Map(),
      teller('en'),
    );
    expect(brief).toContain('No route is recorded.');
    expect(brief).toContain('None recorded is not none exists.');
  });
});
