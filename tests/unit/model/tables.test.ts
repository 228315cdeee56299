import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { relationSchema } from '../../../cypher/schema/relationSchema.ts';
import { actorKinds } from '../../../model/actorKinds.ts';
import { decodeEvidence, encodeEvidence } from '../../../model/evidence.ts';
import { bases, relationTypeRow, relationTypes } from '../../../model/relationTypes.ts';
import { vocabulary, modelMessage } from '../../../model/messages/vocabulary.ts';
import { defaultWeights } from '../../../model/weights.ts';

describe('relation types', () => {
  test.each(relationTypes)('%s is whole', (type) => {
    const { from, to, access, symmetric, superior, outgoing, incoming, category } =
      relationTypeRow(type);
    for (const text of [outgoing.en, outgoing.fr, incoming.en, incoming.fr])
      expect(text.trim()).not.toBe('');
    for (const kind of [...from, ...to]) expect(actorKinds).toContain(kind);
    if (symmetric)
      expect([from, access.forward, outgoing]).toEqual([to, access.backward, incoming]);
    expect(superior !== null).toBe(access.forward === 'authority');
    if (category === 'conflict' || category === 'position')
      expect(access).toEqual({ forward: 'none', backward: 'none' });
    for (const basis of [access.forward, access.backward])
      expect([...bases, 'none']).toContain(basis);
  });

  test('the schema in Cypher is made from them', () => {
    expect(
      readFileSync(join(import.meta.dirname, '../../../cypher/schema/relations.cypher'), 'utf8'),
      'stale: run npm run generate',
    ).toBe(relationSchema());
  });

  test('are what GET /model answers', () => {
    expect(modelMessage.parse(vocabulary()).relationTypes).toHaveLength(relationTypes.length);
  });
});

test('the default weights keep the order that is asked of them', () => {
  const w = defaultWeights;
  for (const cheap of [w['basis.contact'], w['basis.authorityDown'], w['basis.mandate']])
    expect(cheap).toBeLessThan(w['basis.authorityUp']);
  expect(w['basis.authorityUp']).toBeLessThan(
    Math.min(w['basis.belonging'], w['basis.willingness']),
  );
  expect([w['channel.open'], w['channel.dormant'], w['channel.untested']]).toEqual(
    [...[w['channel.open'], w['channel.dormant'], w['channel.untested']]].sort((a, b) => a - b),
  );
  expect(w['evidence.asserted']).toBeLessThan(w['evidence.reported']);
  expect(w['evidence.reported']).toBeLessThan(w['evidence.claimed']);
  expect(w['evidence.claimed']).toBeLessThan(w['evidence.disputed']);
});

test('evidence is read as it was written', () => {
  expect(decodeEvidence(encodeEvidence({ source: 'icg-276', locator: 'fn 65' }))).toEqual({
    source: 'icg-276',
    locator: 'fn 65',
  });
  for (const wrong of ['', '|', 'a|', '|b', 'a']) expect(decodeEvidence(wrong)).toBeNull();
});
