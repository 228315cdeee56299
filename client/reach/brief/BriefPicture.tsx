import { useMemo } from 'react';
import type { ReachMessage } from '../../../model/messages/reach.ts';
import type { Language } from '../../../model/wording.ts';
import { placeSide } from '../sideDrawing/placeSide.ts';
import { sceneOf } from '../sideDrawing/sceneOf.ts';
import { SidePicture } from '../sideDrawing/SidePicture.tsx';

/** Entry points of one class in the drawing of a brief, which has a third of a page. */
const mostOfClass = 3;

/** The side of the target as a brief shows it: still, and short enough for paper. */
export function BriefPicture({
  answer,
  language,
}: {
  readonly answer: ReachMessage;
  readonly language: Language;
}) {
  const scene = useMemo(
    () => sceneOf(answer, language, { most: mostOfClass, chosen: null, compact: true }),
    [answer, language],
  );
  const placed = useMemo(() => placeSide(scene), [scene]);
  return (
    <SidePicture actors={answer.actors} scene={scene} placed={placed} chosen={null} acts={null} />
  );
}
