import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { QualityMessage } from '../../../model/messages/quality.ts';
import { qualityCall } from '../../api/calls.ts';
import { Failure } from '../../parts/Failure.tsx';
import { useLanguage } from '../../parts/useTexts.ts';
import { recordTexts } from '../../../wording/recordTexts.ts';
import { ActorButton } from './ActorButton.tsx';
import { RecordTabs } from './RecordHead.tsx';
import { RelationButton } from './RelationButton.tsx';

type Findings = QualityMessage['findings'][number];
type Finding = Findings['items'][number];

/** Rows of one kind before the rest is asked for, and as many again with each asking. */
const few = 12;
const many = 200;

/** One finding: the relations that it is about, or the actors. */
function Item({ kind, item }: { kind: Findings['kind']; item: Finding }) {
  const isOfActors = kind === 'sharedName' || kind === 'thinActor';
  return (
    <li className="quality__item">
      {item.name !== null && (
        <b>
          <bdi>{item.name}</bdi>
        </b>
      )}
      <ul className={isOfActors ? 'record__names' : undefined}>
        {isOfActors
          ? item.actors.map((actor) => (
              <li key={actor}>
                <ActorButton actor={actor} />
              </li>
            ))
          : item.relations.map((relation) => (
              <li key={relation}>
                <RelationButton relation={relation} />
              </li>
            ))}
      </ul>
    </li>
  );
}

/** The findings of one kind, with what they mean. */
function Kind({ findings, hasOneSource }: { findings: Findings; hasOneSource: boolean }) {
  const text = recordTexts[useLanguage()];
  const [most, setMost] = useState(few);
  const { kind, total, items } = findings;
  const isOnePassage = kind === 'singleSource' && hasOneSource;
  const shown = items.slice(0, most);
  return (
    <section className="quality__kind" aria-labelledby={`quality-${kind}`}>
      <h2 id={`quality-${kind}`}>
        <span className="num">{total}</span> {isOnePassage ? text.onePassage : text.findings[kind]}
      </h2>
      <p>{isOnePassage ? text.onePassageMeans : text.meanings[kind]}</p>
      <ol className="quality__items" data-wide={kind === 'contradictory' || undefined}>
        {shown.map((item) => (
          <Item
            key={`${item.name ?? ''} ${item.actors.join(' ')} ${item.relations.join(' ')}`}
            kind={kind}
            item={item}
          />
        ))}
      </ol>
      {shown.length < items.length && (
        <button type="button" className="chip" onClick={() => setMost(most + many)}>
          {text.more(items.length - shown.length)}
        </button>
      )}
      {findings.truncated && shown.length === items.length && (
        <p>{text.firstOf(items.length, total)}</p>
      )}
    </section>
  );
}

/** What is thin or at odds in the record, each finding a way to its row. */
export function QualityPage() {
  const text = recordTexts[useLanguage()];
  const { data, failureReason } = useQuery(qualityCall);
  return (
    <>
      <header className="record__head">
        <RecordTabs page="quality" />
        {data !== undefined && (
          <p className="record__count" role="status">
            {text.measured(data.actors, data.relations, data.sources)}
          </p>
        )}
      </header>
      {failureReason !== null && <Failure failure={failureReason} />}
      <div className="record__list quality" role="region" aria-label={text.quality} tabIndex={0}>
        {data?.findings.map((findings) => (
          <Kind key={findings.kind} findings={findings} hasOneSource={data.sources === 1} />
        ))}
      </div>
    </>
  );
}
