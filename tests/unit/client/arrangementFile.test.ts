import { expect, test } from 'vitest';
import { arrangementFile } from '../../../client/explore/arrangementFile.ts';

test('an arrangement is what the dataset says, but for who was moved', async () => {
  const file = arrangementFile({ koufa: { x: 1, y: 2 }, jnim: { x: -3.5, y: 4 } }, [
    { actor: 'jnim', x: 10.4, y: -20 },
    { actor: 'peul', x: 0, y: 7 },
  ]);
  expect(await file.text()).toBe('actor,x,y\nkoufa,1,2\njnim,10,-20\npeul,0,7\n');
  expect(await arrangementFile(undefined, []).text()).toBe('actor,x,y\n\n');
});
