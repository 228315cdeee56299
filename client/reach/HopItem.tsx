import { Fragment } from 'react';
import type { HopMessage } from '../../model/messages/reach.ts';
import { relationTypeRow } from '../../model/relationTypes.ts';
import { Locators } from '../parts/Locators.tsx';
import { changeView } from '../state/useView.ts';
import { colon } from '../../wording/punctuation.ts';
import { becauseInWords } from '../../wording/reachInWords.ts';
import type { Telling } from './useTelling.ts';

/** One hop of a route: a sentence, what it costs and why, and where it can be read. */
export function HopItem({ hop, telling }: { hop: HopMessage; telling: Telling }) {
  const { text, language } = telling;
  const [first] = hop.relations;
  const category = first === undefined ? undefined : relationTypeRow(first.type).category;
  return (
    <li className="hop" data-category={category}>
      <p>{hop.text[language]}</p>
      <p className="hop__source">
        {text.cost} {hop.cost}
        {colon[language]} {becauseInWords(hop, language)}
        {hop.relations.map(({ id, evidence, hypothetical }) => (
          <Fragment key={id}>
            {' · '}
            <Locators
              evidence={evidence}
              {...(hypothetical ? {} : { onOpen: () => changeView({ relation: id }) })}
            />
          </Fragment>
        ))}
      </p>
      {hop.opposing.length > 0 && <p className="warning">{text.opposing}</p>}
    </li>
  );
}
