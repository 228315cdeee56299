import { expect, test } from 'vitest';
import type { StackSet } from '../../../model/stack.ts';
import { layersInFileName } from '../../../wording/layersInWords.ts';

const layer = (id: string, on: boolean): StackSet => ({
  id,
  title: id,
  titleFr: null,
  kind: 'imported',
  revision: '1',
  on,
  brings: 1,
  corrects: 0,
});

test('the name of a file says on which layers it rests, and which are switched off', () => {
  expect(layersInFileName([layer('base', true), layer('may-notes', true)])).toBe(
    '-layers-base+may-notes',
  );
  expect(layersInFileName([layer('base', true), layer('rumors', false)])).toBe(
    '-layers-base-without-rumors',
  );
});

test('a dataset that stands alone needs no word, and many layers still make a name that a disk takes', () => {
  expect(layersInFileName(undefined)).toBe('');
  expect(layersInFileName([])).toBe('');
  const many = Array.from({ length: 40 }, (_, at) => layer(`layer-${at}`, true));
  expect(layersInFileName(many).length).toBeLessThanOrEqual(120);
});
