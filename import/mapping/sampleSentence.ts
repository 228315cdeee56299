import { relationTypeRow } from '../../model/relationTypes.ts';
import type { Wording } from '../../model/wording.ts';
import type { TypeMapping } from '../../model/messages/importMapping.ts';

/** How a row would read under a type: “Valjean is tied to Javert”, « Valjean : lien avec Javert ». */
export function sampleSentence(
  { as, reversed }: Pick<TypeMapping, 'as' | 'reversed'>,
  source: string,
  target: string,
): Wording {
  const { outgoing } = relationTypeRow(as);
  const [from, to] = reversed ? [target, source] : [source, target];
  return {
    en: `${from} ${outgoing.en} ${to}`,
    fr: `${from}\u00a0: ${outgoing.fr} ${to}`,
  };
}
