import type { FileName } from '../read/columns.ts';
import { didYouMean } from '../read/didYouMean.ts';
import { quoteCell } from '../read/quoteCell.ts';
import type { SceneContext } from './sceneContext.ts';

/** Says where a scene names what is not there. */
export function checkSceneId(
  part: string,
  file: FileName,
  id: string,
  { index, say }: SceneContext,
): void {
  if (index.mayHave(file, id)) return;
  say(
    part,
    'unknownId',
    `no row of ${file}.csv has the id ${quoteCell(id)}`,
    didYouMean(id, index.idsOf([file]), 'Correct it or leave it out.'),
  );
}
