import { handoutTexts } from '../../../wording/handoutTexts.ts';
import { useWording } from '../../parts/useTexts.ts';
import { Blocks } from '../Markdown.tsx';
import type { PicturedPage } from './useHandout.ts';
import './handout.css';

/** A story on paper, one scene on each page; nothing of it is on the screen. */
export function HandoutPaper({ pages }: { pages: readonly PicturedPage[] }) {
  const word = useWording();
  return (
    <div className="on-paper handout" data-theme="light">
      {pages.map((page) => (
        <article key={page.number} data-restricted={page.isRestricted || undefined}>
          <header>
            <p>
              {page.story} · {page.number}
            </p>
            <h2>{page.title}</h2>
            <p className="handout__when">{page.when}</p>
          </header>
          {page.picture !== null && <img src={page.picture} alt="" />}
          <div className="handout__text">
            <Blocks blocks={page.text} />
            {page.notes !== null && (
              <section className="handout__small">
                <h3>{word(handoutTexts.notes)}</h3>
                <Blocks blocks={page.notes} />
              </section>
            )}
            <section className="handout__small">
              <h3>{word(handoutTexts.sources)}</h3>
              {page.sources.map((source) => (
                <p key={source}>{source}</p>
              ))}
            </section>
          </div>
          <footer>{page.foot}</footer>
        </article>
      ))}
    </div>
  );
}
