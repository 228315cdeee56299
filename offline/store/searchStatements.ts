import { distance } from 'fastest-levenshtein';
import type { SnapshotStore, StoredNode } from './snapshotStore.ts';
import type { Statements } from './statements.ts';

/** The forms in which `server/queries/search/luceneQuery.ts` asks for a word, each with how it fits a word of a name. */
const forms: readonly {
  readonly form: RegExp;
  readonly fits: (word: string, asked: string, errors: number) => boolean;
}[] = [
  { form: /^\*(.+)\*()$/, fits: (word, asked) => word.includes(asked) },
  { form: /^(.+)\*\^\d+()$/, fits: (word, asked) => word.startsWith(asked) },
  { form: /^(.+)\^\d+()$/, fits: (word, asked) => word === asked },
  { form: /^(.+)~(\d)$/, fits: (word, asked, errors) => distance(word, asked) <= errors },
];

/** Whether a word of a name fits a term of the query. */
function fitOf(term: string): (word: string) => boolean {
  for (const { form, fits } of forms) {
    const [, asked, errors] = form.exec(term) ?? [];
    if (asked !== undefined) return (word) => fits(word, asked, Number(errors));
  }
  return () => false;
}

const degreeOf = (store: SnapshotStore, { id }: StoredNode): number => store.relationsOf(id).length;

/** The search: what the files in `cypher/explore` of these names say. */
export const searchStatements: Statements = {
  'explore/searchNodes': (store, { lucene, labels }) => {
    const fits = lucene.split(' ').map(fitOf);
    return [...store.nodes.values()]
      .filter(
        (node) =>
          labels.some((label) => node.labels.includes(label)) &&
          store.termsOf(node).some((word) => fits.some((fit) => fit(word))),
      )
      .map((node) => ({ node, degree: degreeOf(store, node) }));
  },
  'explore/allActors': (store, { most }) =>
    store.actors
      .map((node) => ({ node, degree: degreeOf(store, node) }))
      .sort((a, b) => b.degree - a.degree)
      .slice(0, most),
  'explore/countActors': (store) => [{ total: store.actors.length }],
};
