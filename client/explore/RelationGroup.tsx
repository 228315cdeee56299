import { categoryTable } from '../../model/categories.ts';
import type { DossierMessage } from '../../model/messages/dossier.ts';
import { holdingOf, type Holding } from '../graph/holding.ts';
import { LineSign } from '../parts/LineSign.tsx';
import { useTexts, useWording } from '../parts/useTexts.ts';
import { Chronicle } from './Chronicle.tsx';
import { Tie, type TieProperties } from './Tie.tsx';

interface RelationGroupProperties extends Omit<TieProperties, 'relation'> {
  readonly group: DossierMessage['relations'][number];
  /** Whether relations of uncertain dates are left out. */
  readonly certainOnly: boolean;
}

/** The relations of one category in a dossier; those that hold on the day, may hold and do not are counted apart. */
export function RelationGroup({ group, certainOnly, ...tie }: RelationGroupProperties) {
  const text = useTexts();
  const word = useWording();
  const { category, items } = group;
  const holdings = items.map((relation) => holdingOf(relation, tie.moment, tie.lastDay));
  const counted = (holding: Holding): number =>
    holdings.filter((other) => other === holding).length;
  const [held, maybe, not] = [counted('held'), counted('maybe'), counted('not')];
  const shown = items.filter((_, at) => !certainOnly || holdings[at] !== 'maybe');
  return (
    <Chronicle
      title={word(categoryTable[category].label)}
      category={category}
      sign={<LineSign category={category} />}
      count={
        maybe + not === 0 ? (
          items.length
        ) : (
          <>
            {items.length}{' '}
            <small className="ties__apart">{text.groupOnDate(held, maybe, not)}</small>
          </>
        )
      }
    >
      {shown.map((relation) => (
        <Tie key={relation.id} relation={relation} {...tie} />
      ))}
      {shown.length < items.length && (
        <li className="tie__source">{text.uncertainLeftOut(items.length - shown.length)}</li>
      )}
    </Chronicle>
  );
}
