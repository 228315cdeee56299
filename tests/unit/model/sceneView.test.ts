import { expect, test } from 'vitest';
import { fieldNames, viewFields } from '../../../client/state/view.ts';
import { sceneParameters } from '../../../model/sceneView.ts';

/** Fields of the address that are no part of the map, or belong to the room in which a story is told. */
const elsewhere = new Set(
  'event place source timeline step speed query ask question params cypher values eventKind outcome within from to avoid through without hops routes detours assume suppose show compare rows rowsWith order measure signs story scene screen language theme'.split(
    ' ',
  ),
);

test('a scene may say every field of the map that the address has, and nothing else', () => {
  const ofMap = fieldNames
    .filter((field) => !elsewhere.has(field))
    .map((field) => viewFields[field].parameter);
  expect(Object.keys(sceneParameters).sort()).toEqual(ofMap.sort());
});
