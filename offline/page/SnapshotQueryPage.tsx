import { presentationTexts } from '../../wording/presentationTexts.ts';
import { useWording } from '../../client/parts/useTexts.ts';

/** Says that a file cannot be asked in Cypher. Stands in for `client/query/QueryPage.tsx`. */
export function QueryPage({ title }: { title: string }) {
  const word = useWording();
  return (
    <main className="sheet" id="content" tabIndex={-1}>
      <h1 className="vh">{title}</h1>
      <p className="failure" role="status">
        {word(presentationTexts.noQuery)}
      </p>
    </main>
  );
}
