import { useState } from 'react';

/** Which routes of an answer have the attention. */
interface Chosen {
  /** The one that is open. */
  readonly rank: number | null;
  /** Those compared, two at most. */
  readonly compared: readonly number[];
}

export interface Choosing extends Chosen {
  /** Opens a route, or closes it. */
  readonly toggle: (rank: number) => void;
  readonly choose: (rank: number) => void;
  readonly compare: (rank: number) => void;
  readonly endComparison: () => void;
}

const first: Chosen = { rank: 1, compared: [] };

/** Which routes have the attention: the first, until another is chosen; a new answer begins anew. */
export function useChosen(answer: unknown): Choosing {
  const [known, setKnown] = useState<{ readonly answer: unknown; readonly chosen: Chosen }>({
    answer,
    chosen: first,
  });
  const chosen = known.answer === answer ? known.chosen : first;
  const change = (part: Partial<Chosen>) => setKnown({ answer, chosen: { ...chosen, ...part } });
  const { rank, compared } = chosen;
  return {
    ...chosen,
    toggle: (other) => change({ rank: rank === other ? null : other }),
    choose: (other) => change({ rank: other }),
    compare: (other) =>
      change({
        compared: compared.includes(other)
          ? compared.filter((known) => known !== other)
          : [...compared.slice(-1), other],
      }),
    endComparison: () => change({ compared: [] }),
  };
}
