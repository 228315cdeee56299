import { elided, type Said } from '../../wording/said.ts';
import { ActorLink } from './ActorLink.tsx';
import type { Reading } from './reading.ts';

interface SentenceProperties {
  readonly of: Said;
  readonly reading: Reading;
}

/** A sentence whose names are links. */
export const Sentence = ({ of, reading }: SentenceProperties) =>
  elided(of, reading.nameOf, reading.language).map((part, index) =>
    typeof part === 'string' ? (
      part
    ) : (
      <ActorLink key={`${index} ${part.actor}`} actor={part.actor} reading={reading} />
    ),
  );
