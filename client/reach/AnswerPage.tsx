import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReachMessage, ReachQuestion } from '../../model/messages/reach.ts';
import type { ReachShow } from '../../wording/reachViews.ts';
import { routesCall } from '../api/calls.ts';
import { useOpenActor } from '../graph/useOpenActor.ts';
import { useLanguage } from '../parts/useTexts.ts';
import { addressOf } from '../state/address.ts';
import { changeView, useView } from '../state/useView.ts';
import { BriefActions } from './brief/BriefActions.tsx';
import type { GraphBehind } from './brief/recordBehind.ts';
import { BySource } from './entryPoints/BySource.tsx';
import { OtherDay } from './ledger/OtherDay.tsx';
import { ReachAnswer } from './ReachAnswer.tsx';
import { readingOf, type Reading } from './reading.ts';
import { EntryDrawing } from './sideDrawing/EntryDrawing.tsx';

interface AnswerPageProperties {
  readonly answer: ReachMessage;
  readonly question: ReachQuestion;
  /** What is recorded of those whom the answer names. */
  readonly graph: GraphBehind;
  readonly show: Exclude<ReachShow, 'routes'>;
}

/** How an answer is read on the page: names lead to dossiers, evidence to its relation. */
function useReading(answer: ReachMessage): Reading {
  const language = useLanguage();
  const view = useView();
  const onActor = useOpenActor();
  return readingOf(answer, language, {
    actorHref: (actor) => addressOf({ ...view, actor, relation: null }),
    onActor,
    relationHref: (relation) => addressOf({ ...view, relation, actor: null }),
    onRelation: (relation) => changeView({ relation }),
  });
}

/** The answer in entry points, stances or channels, with what more has to be asked for it. */
export function AnswerPage({ answer, question, graph, show }: AnswerPageProperties) {
  const reading = useReading(answer);
  const { language } = reading;
  const [chosen, setChosen] = useState<string | null>(null);
  const openActor = useOpenActor();
  const { compare } = useView();
  const other = useQuery({
    ...routesCall({ ...question, asOf: compare ?? question.asOf }),
    enabled: show === 'ledger' && compare !== null,
  });
  return (
    <ReachAnswer
      answer={answer}
      other={compare === null ? null : (other.data ?? null)}
      show={show}
      reading={reading}
      onShow={(next) => changeView({ show: next })}
      actions={<BriefActions answer={answer} graph={graph} language={language} />}
      drawing={
        <EntryDrawing
          answer={answer}
          chosen={chosen}
          onChoose={setChosen}
          onActor={openActor}
          language={language}
        />
      }
      bySource={<BySource question={question} reading={reading} />}
      otherDay={
        <OtherDay
          day={compare}
          awaited={other.isFetching}
          language={language}
          onDay={(day) => changeView({ compare: day })}
        />
      }
    />
  );
}
