import type { ReachMessage } from '../../../model/messages/reach.ts';
import { numberIn } from '../../../wording/counted.ts';
import { dateInWords } from '../../../wording/dates.ts';
import { changeSaid } from '../../../wording/entryChange.ts';
import type { Reading } from '../reading.ts';
import { Sentence } from '../Sentence.tsx';
import { entryGroups } from './entryGroups.ts';

interface HeadlineProperties {
  readonly answer: ReachMessage;
  readonly reading: Reading;
}

/** To a group on the page, without leaving the view that the address tells. */
const toGroup = (name: string): void => {
  const group = document.getElementById(`entries-${name}`);
  group?.scrollIntoView();
  group?.focus();
};

/** The answer in a sentence, how many of each class, and what the last change of the question made of it. */
export function Headline({ answer, reading }: HeadlineProperties) {
  const { text, language, nameOf } = reading;
  const { question, entryPoints } = answer;
  const namesOf = (ids: readonly string[]): string => ids.map(nameOf).join(', ');
  const [from, to] = [namesOf(question.from), namesOf(question.to)];
  const lost = entryPoints.filter((entry) => entry.class === 'lost').length;
  const changes = changeSaid(answer, (id) => Object.hasOwn(reading.actors, id), language);
  return (
    <header className="headline">
      <h2>{from === '' ? text.who(to) : text.whoFrom(from, to)}</h2>
      <p role="status">
        {text.found(entryPoints.length, lost, dateInWords(question.asOf, language, 'long'))}
      </p>
      {changes.map((sentence, index) => (
        <p key={index} className="headline__change">
          <Sentence of={sentence} reading={reading} />
        </p>
      ))}
      <ul className="headline__groups">
        {entryGroups(entryPoints).map(({ name, entries }) => (
          <li key={name}>
            <button type="button" className="headline__group" onClick={() => toGroup(name)}>
              <span className="num">{numberIn(entries.length, language)}</span>{' '}
              {text.groups[name].title}
            </button>
          </li>
        ))}
      </ul>
    </header>
  );
}
