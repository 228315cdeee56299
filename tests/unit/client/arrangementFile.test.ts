import { expect, test } from 'vitest';
import { arrangementFile, placesToKeep } from '../../../client/explore/arrangementFile.ts';
import { stretched, upright } from '../../../client/graph/sheetShape.ts';

test('an arrangement is what the dataset says, but for who was moved', async () => {
  const file = arrangementFile({ koufa: { x: 1, y: 2 }, jnim: { x: -3.5, y: 4 } }, [
    { actor: 'jnim', x: 10.4, y: -20 },
    { actor: 'peul', x: 0, y: 7 },
  ]);
  expect(await file.text()).toBe('actor,x,y\nkoufa,1,2\njnim,10,-20\npeul,0,7\n');
  expect(await arrangementFile(undefined, []).text()).toBe('actor,x,y\n\n');
});

test('kept is where everybody on the sheet stands, also on an upright screen, but for whom the data have there', () => {
  const positions = {
    koufa: stretched({ x: 100, y: -50 }, upright),
    jnim: stretched({ x: 7.6, y: 3.2 }, upright),
    elsewhere: { x: 1, y: 1 },
  };
  const actors = [{ key: 'koufa' }, { key: 'jnim' }, { key: 'awaited' }];
  const given = { koufa: { x: 100, y: -50 }, jnim: { x: 7, y: 3 } };
  expect(placesToKeep(given, { positions, shape: upright }, actors)).toEqual([
    { actor: 'jnim', x: 8, y: 3 },
  ]);
});
