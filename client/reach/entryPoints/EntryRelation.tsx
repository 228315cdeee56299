import type { EntryPointMessage } from '../../../model/messages/entryPoint.ts';
import { accessSaid } from '../../../wording/entrySentence.ts';
import { Cited } from '../Cited.tsx';
import type { Reading } from '../reading.ts';
import { Sentence } from '../Sentence.tsx';

interface EntryRelationProperties {
  readonly entry: EntryPointMessage;
  readonly relation: EntryPointMessage['relations'][number];
  readonly reading: Reading;
}

/** One relation of an entry point: the sentence, in what function, what the source says, and where. */
export function EntryRelation({ entry, relation, reading }: EntryRelationProperties) {
  const { language, sources } = reading;
  const { role, summary, summaryFr, evidence, id, hypothetical } = relation;
  const context = { sources, language, single: entry.class === 'single' };
  return (
    <li>
      <p>
        <Sentence of={accessSaid(relation, entry.actor, context)} reading={reading} />
        {role !== null && <span className="detail__role"> ({role[language]})</span>}
      </p>
      <p className="detail__summary">
        {language === 'fr' ? (summaryFr ?? summary) : summary}{' '}
        <Cited evidence={evidence} relation={hypothetical ? null : id} reading={reading} />
      </p>
    </li>
  );
}
