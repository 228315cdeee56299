import { actorKindRow } from '../../model/actorKinds.ts';
import { eventKindTable } from '../../model/eventKinds.ts';
import type { ImportReading, ProblemGroup } from '../../model/messages/imports.ts';
import { contentCounted, dataTexts, moreOfThem, neutralCounted } from '../../wording/dataTexts.ts';
import { noteInWords } from '../../wording/importNotes.ts';
import { loaderProblem } from '../../wording/loaderProblems.ts';
import { problemsAddress } from '../api/datasetCalls.ts';
import { useLanguage, useWording } from '../parts/useTexts.ts';
import { notAskedAbove } from './askedAbove.ts';
import { DifferenceView } from './DifferenceView.tsx';

/** What is in the way, grouped; what is asked above is not told again. */
function Problems({ id, reading }: { readonly id: string; readonly reading: ImportReading }) {
  const word = useWording();
  const told = notAskedAbove(reading);
  if (told.length === 0) return null;
  return (
    <section className="data__asked" aria-label={word(dataTexts.inTheWay)}>
      <h3 className="caps" role="alert">
        {word(dataTexts.inTheWay)}
      </h3>
      {told.map((group) => (
        <Problem key={`${group.kind} ${group.file} ${group.column}`} group={group} />
      ))}
      <p>
        <a className="act" href={problemsAddress(id)} download="problems.csv">
          {word(dataTexts.allProblems)}
        </a>
      </p>
    </section>
  );
}

function Problem({
  group: { kind, file, column, count, samples },
}: {
  readonly group: ProblemGroup;
}) {
  const word = useWording();
  const language = useLanguage();
  return (
    <div className="data__problem">
      <b>
        <bdi>{column === null ? file : `${file}, ${column}`}</bdi>
      </b>
      <ul>
        {samples.map(({ line, rule, remedy }) => (
          <li key={`${line} ${rule}`}>
            {line === null ? '' : `${line}: `}
            {word(loaderProblem(kind, rule, remedy))}
            {language === 'fr' && (
              <span className="data__hint" lang="en">
                {' '}
                {rule}
              </span>
            )}
          </li>
        ))}
      </ul>
      {count > samples.length && (
        <p className="data__hint">{word(moreOfThem(count - samples.length))}</p>
      )}
    </div>
  );
}

function Preview({ preview }: Pick<ImportReading, 'preview'>) {
  const word = useWording();
  const first = word(dataTexts.firstRows);
  return (
    <>
      {preview.relations.length > 0 && (
        <details className="data__fold" open>
          <summary>
            {word(dataTexts.relations)}: {first} {preview.relations.length}
          </summary>
          <ul className="data__rows">
            {preview.relations.map(({ sentence, since, until, role, evidence }, at) => (
              <li key={`${at} ${sentence.en}`}>
                {word(sentence)}
                {since !== '' && (
                  <span className="num">
                    {' '}
                    {since}
                    {until === '' || until === since ? '' : ` – ${until}`}
                  </span>
                )}
                <span className="data__hint">
                  {' '}
                  <bdi>{[role, evidence].filter((part) => part !== '').join(' · ')}</bdi>
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {preview.events.length > 0 && (
        <details className="data__fold" open={preview.relations.length === 0 || undefined}>
          <summary>
            {word(dataTexts.events)}: {first} {preview.events.length}
          </summary>
          <ul className="data__rows">
            {preview.events.map(({ name, kind, date, participants }, at) => (
              <li key={`${at} ${name}`}>
                <bdi>{name}</bdi> <span className="num">{date}</span>
                <span className="data__hint">
                  {' '}
                  {word(eventKindTable[kind].label)} · <bdi>{participants.join(', ')}</bdi>
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {preview.actors.length > 0 && (
        <details className="data__fold">
          <summary>
            {word(dataTexts.actors)}: {first} {preview.actors.length}
          </summary>
          <ul className="data__rows">
            {preview.actors.map(({ id, name, kind }) => (
              <li key={id}>
                <bdi>{name}</bdi>
                <span className="data__hint"> {word(actorKindRow(kind).singular)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** What comes of an import: how much, the first rows, what is worth knowing or in the way, and what changes. */
export function OutcomePart({
  id,
  reading,
}: {
  readonly id: string;
  readonly reading: ImportReading;
}) {
  const word = useWording();
  const { counts, notes, difference, preview } = reading;
  const { actors, relations, events, neutral } = counts;
  return (
    <section className="data__part">
      <h2>{word(dataTexts.outcome)}</h2>
      {reading.state === 'ready' && (
        <p className="data__lead">{word(contentCounted(actors, relations, events))}</p>
      )}
      {neutral > 0 && <p className="data__hint">{word(neutralCounted(neutral, relations))}</p>}
      <Problems id={id} reading={reading} />
      {notes.length > 0 && (
        <>
          <h3 className="caps">{word(dataTexts.worthKnowing)}</h3>
          <ul>
            {notes.map(({ note, count }) => (
              <li key={JSON.stringify(note)}>
                {word(noteInWords(note))} <span className="num">({count})</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Preview preview={preview} />
      {difference !== null && (
        <>
          <h3 className="caps">{word(dataTexts.difference)}</h3>
          <DifferenceView tables={difference} />
        </>
      )}
    </section>
  );
}
