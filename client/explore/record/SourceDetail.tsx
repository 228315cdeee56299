import { useState } from 'react';
import type { z } from 'zod';
import type { sourceMessage } from '../../../model/messages/dossier.ts';
import { RecordSign } from '../../parts/RecordSign.tsx';
import { useLanguage } from '../../parts/useTexts.ts';
import { dateInWords } from '../../../wording/dates.ts';
import { locatorIn } from '../../../wording/locators.ts';
import { textIn } from '../../../wording/names.ts';
import { recordTexts } from '../../../wording/recordTexts.ts';
import { Chronicle } from '../Chronicle.tsx';
import { ActorButton } from './ActorButton.tsx';
import { RecordButton } from './RecordButton.tsx';
import { RelationButton } from './RelationButton.tsx';

type Source = z.infer<typeof sourceMessage>;
type Citing = Source['citedBy'][number];

/** Rows of one kind before the rest is asked for. */
const few = 15;
const many = 200;
const kinds = ['event', 'actor', 'place', 'relation'] as const;

/** The name of what cites, which opens it. */
function Opener({ citing }: { citing: Citing }) {
  const language = useLanguage();
  if (citing.kind === 'actor') return <ActorButton actor={citing.id} />;
  if (citing.kind === 'relation') return <RelationButton relation={citing.id} />;
  return (
    <RecordButton kind={citing.kind} id={citing.id}>
      <bdi>{textIn(citing, 'name', language)}</bdi>
    </RecordButton>
  );
}

/** What cites a source, of one kind, each with the passages. */
function Group({ kind, items }: { kind: Citing['kind']; items: readonly Citing[] }) {
  const language = useLanguage();
  const text = recordTexts[language];
  const [most, setMost] = useState(few);
  if (items.length === 0) return null;
  return (
    <Chronicle title={text.citing[kind]} count={items.length}>
      {items.slice(0, most).map((citing) => (
        <li className="record__line" key={citing.id} data-relation={citing.id}>
          <Opener citing={citing} />{' '}
          <span className="tie__source">
            {citing.locators.map((locator) => locatorIn(locator, language)).join(', ')}
          </span>
        </li>
      ))}
      {items.length > most && (
        <li>
          <button type="button" className="chip" onClick={() => setMost(most + many)}>
            {text.more(items.length - most)}
          </button>
        </li>
      )}
    </Chronicle>
  );
}

/** A source and all that cites it. */
export function SourceDetail({ source }: { source: Source }) {
  const language = useLanguage();
  const { author, publisher, kind, date, language: written, summary, citedBy } = source;
  const { compare } = new Intl.Collator(language);
  const named = (citing: Citing): string => textIn(citing, 'name', language) ?? citing.id;
  const inOrder = [...citedBy].sort((a, b) => compare(named(a), named(b)));
  const facts = [
    author,
    publisher === author ? null : publisher,
    kind,
    date === null ? null : dateInWords(date, language),
    written,
  ].filter((fact) => fact !== null);
  return (
    <>
      <p className="dossier__kind">
        <RecordSign what="source" />
        <span>
          {facts.map((fact, at) => (
            <span key={fact}>
              {at > 0 && ' · '}
              <bdi>{fact}</bdi>
            </span>
          ))}
        </span>
      </p>
      {summary !== null && (
        <p className="dossier__summary" dir="auto">
          {summary}
        </p>
      )}
      <div className="ties">
        {kinds.map((of) => (
          <Group key={of} kind={of} items={inOrder.filter((citing) => citing.kind === of)} />
        ))}
      </div>
    </>
  );
}
