import { useLanguage } from '../parts/useTexts.ts';
import { queryTexts } from '../../wording/queryTexts.ts';
import { workedTitle } from '../../wording/workedQueries.ts';
import { workedQueries } from './graphModel.ts';
import { nameOfQuery } from './queryName.ts';
import type { useKept } from './useKept.ts';

interface QueryShelfProperties {
  readonly history: ReturnType<typeof useKept>;
  readonly favorites: ReturnType<typeof useKept>;
  readonly onTake: (query: string) => void;
}

const examples = workedQueries();

/** Its name, else the first line that says something. */
const firstLine = (query: string): string =>
  nameOfQuery(query) || (query.trim().split('\n')[0] ?? '');

/** Queries kept in this browser, to be taken or forgotten. */
function Kept({
  title,
  kept,
  onTake,
}: {
  readonly title: string;
  readonly kept: ReturnType<typeof useKept>;
  readonly onTake: (query: string) => void;
}) {
  const text = queryTexts[useLanguage()];
  return (
    <details className="cypher-shelf">
      <summary>
        {title} <span className="num">{kept.queries.length}</span>
      </summary>
      <p className="cypher-shelf__note">
        {kept.queries.length === 0 ? text.nothingKept : text.keptHere}{' '}
        {kept.queries.length > 0 && (
          <button type="button" className="chip" onClick={kept.clear}>
            {text.clear}
          </button>
        )}
      </p>
      <ul>
        {kept.queries.map((query) => (
          <li key={query}>
            <button
              type="button"
              className="cypher-shelf__query"
              title={query.slice(0, 500)}
              onClick={() => onTake(query)}
            >
              {firstLine(query)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What an editor can be filled with: worked examples, favorites, what ran before. */
export function QueryShelf({ history, favorites, onTake }: QueryShelfProperties) {
  const language = useLanguage();
  const text = queryTexts[language];
  return (
    <div>
      <details className="cypher-shelf" open>
        <summary>
          {text.examples} <span className="num">{examples.length}</span>
        </summary>
        <ul>
          {examples.map(({ title, query }, index) => (
            <li key={query}>
              <button type="button" onClick={() => onTake(query)}>
                {workedTitle(index, title, language)}
              </button>
            </li>
          ))}
        </ul>
      </details>
      <Kept title={text.favorites} kept={favorites} onTake={onTake} />
      <Kept title={text.history} kept={history} onTake={onTake} />
    </div>
  );
}
