import { useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { ReachMessage } from '../../../model/messages/reach.ts';
import type { Language } from '../../../model/wording.ts';
import { briefTexts } from '../../../wording/brief.ts';
import { BriefPaper } from './BriefPaper.tsx';
import { BriefPicture } from './BriefPicture.tsx';
import { briefOf } from './briefOf.ts';
import { fileName } from './fileName.ts';
import { markdownOf } from './markdownOf.ts';
import { pictureOf } from './pictureOf.ts';
import { recordBehind, type GraphBehind } from './recordBehind.ts';
import { partNamed } from './partNamed.ts';
import { RestrictedNote } from '../../parts/RestrictedNote.tsx';
import { saveFile } from '../../parts/saveFile.ts';

/** Height of the drawing on paper in lines of text. */
const pictureLines = 21;

interface BriefActionsProperties {
  readonly answer: ReachMessage;
  readonly graph: GraphBehind;
  readonly language: Language;
}

type Outcome = 'making' | 'made' | 'copied' | 'failed';

/** Takes an answer along: on paper, as a Word file, as Markdown. While it stands, the browser's own printing prints the brief. */
export function BriefActions({ answer, graph, language }: BriefActionsProperties) {
  const words = briefTexts[language];
  const [annex, setAnnex] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const paper = useRef<HTMLDivElement>(null);
  const brief = useMemo(
    () =>
      briefOf(answer, language, {
        ...recordBehind(answer, graph, language),
        annex,
        pictureLines: answer.entryPoints.length > 0 ? pictureLines : 0,
      }),
    [answer, graph, language, annex],
  );
  const behind = useMemo(() => partNamed(answer, graph), [answer, graph]);
  const told = (work: Promise<unknown>, success: Outcome) =>
    work.then(
      () => setOutcome(success),
      () => setOutcome('failed'),
    );
  const copy = () => void told(navigator.clipboard.writeText(markdownOf(brief)), 'copied');
  const makeWord = async (): Promise<void> => {
    const svg = paper.current?.querySelector('svg') ?? null;
    const picture = svg === null ? null : await pictureOf(svg);
    const { docxOf } = await import('./docxOf.ts');
    saveFile(await docxOf(brief, picture), fileName(brief.title, answer.question.asOf, 'docx'));
  };
  const word = () => {
    setOutcome('making');
    void told(makeWord(), 'made');
  };
  const drawing = <BriefPicture answer={answer} language={language} />;
  return (
    <div className="brief-actions" role="group" aria-label={words.actions}>
      <button type="button" className="chip" onClick={() => window.print()}>
        {words.print}
      </button>
      <button type="button" className="chip" onClick={word} disabled={outcome === 'making'}>
        {words.word}
      </button>
      <button type="button" className="chip" onClick={copy}>
        {words.markdown}
      </button>
      <label className="brief-actions__annex">
        <input
          type="checkbox"
          checked={annex}
          onChange={({ target }) => setAnnex(target.checked)}
        />{' '}
        {words.withAnnex}
      </label>
      <RestrictedNote graph={behind} />
      <span role="status">{outcome === null ? '' : words[outcome]}</span>
      <div ref={paper} className="brief-actions__picture" data-theme="light" aria-hidden="true">
        {drawing}
      </div>
      {createPortal(<BriefPaper brief={brief} picture={drawing} />, document.body)}
    </div>
  );
}
