type Compare<T> = (a: T, b: T) => number;

/** As Cypher orders texts: by their signs, what is not there last. */
export const byText =
  <T>(of: (item: T) => string | null): Compare<T> =>
  (a, b) => {
    const [one, other] = [of(a), of(b)];
    if (one === other) return 0;
    if (one === null) return 1;
    if (other === null) return -1;
    return one < other ? -1 : 1;
  };

/** The other way round, what is not there first. */
export const reversed =
  <T>(compare: Compare<T>): Compare<T> =>
  (a, b) =>
    compare(b, a);

/** By the first that tells two apart. */
export const inTurn =
  <T>(...compares: readonly Compare<T>[]): Compare<T> =>
  (a, b) => {
    for (const compare of compares) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  };
