import type { EntryPointMessage } from '../../../model/messages/entryPoint.ts';
import { Cited } from '../Cited.tsx';
import type { Reading } from '../reading.ts';

interface StandingFactsProperties {
  readonly entry: EntryPointMessage;
  readonly reading: Reading;
}

/** How an actor stands, each fact as its own sentence with its evidence. */
export const StandingFacts = ({ entry, reading }: StandingFactsProperties) => (
  <ul>
    {entry.standing.map(({ kind, relation, text, evidence }) => (
      <li key={`${kind} ${relation ?? ''}`}>
        {text[reading.language]} <Cited evidence={evidence} relation={relation} reading={reading} />
      </li>
    ))}
  </ul>
);
