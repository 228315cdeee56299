import { describe, expect, test } from 'vitest';
import { relationTypeRow, relationTypes } from '../../../model/relationTypes.ts';
import { agreeing } from '../../../wording/agreement.ts';

const ofMany = (verb: { en: string; fr: string }): string => agreeing(verb, 'broad', 'en');

describe('a collective and a verb agree', () => {
  test.each([
    ['opposes dialogue with', 'oppose dialogue with'],
    ['is an intermediary to', 'are intermediaries to'],
    ['is a member of', 'are members of'],
    ['has as member', 'have as member'],
    ['was accused by', 'were accused by'],
    ['says it protects', 'say they protect'],
    ['competes with', 'compete with'],
    ['negotiated with', 'negotiated with'],
    ['let pass or work', 'let pass or work'],
  ])('%s: %s', (en, told) => expect(ofMany({ en, fr: '' })).toBe(told));

  test.each(relationTypes)('%s, from both of its ends', (type) => {
    const { outgoing, incoming } = relationTypeRow(type);
    for (const verb of [outgoing, incoming]) {
      // A verb in the plural has no ending of the third person.
      expect(ofMany(verb)).not.toMatch(/^(\w*[^s]s|is|was|has|does)\b/);
      expect(agreeing(verb, 'individual', 'en')).toBe(verb.en);
      expect(agreeing(verb, 'broad', 'fr')).toBe(verb.fr);
    }
  });
});
