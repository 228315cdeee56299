import { useQuery } from '@tanstack/react-query';
import type { ActorKind } from '../../../model/actorKinds.ts';
import type { DossierMessage, RelationMessage } from '../../../model/messages/dossier.ts';
import { relationTypeRow } from '../../../model/relationTypes.ts';
import type { Language } from '../../../model/wording.ts';
import { ownTexts, taskTexts } from '../../../wording/ownTexts.ts';
import { stackCall } from '../../api/ownCalls.ts';
import { useActors } from '../../graph/useActors.ts';
import { useLanguage } from '../../parts/useTexts.ts';
import { correctTask } from './correctTask.ts';
import { relationTask } from './relationTask.ts';
import {
  aliasTask,
  channelTask,
  endTask,
  evidenceTask,
  listedTask,
  noteTask,
  retractTask,
  sameTask,
} from './simpleTasks.ts';
import { TaskPicker } from './TaskPicker.tsx';
import type { Task } from './task.ts';
import './own.css';

type About =
  | { readonly is: 'actor'; readonly dossier: DossierMessage }
  | { readonly is: 'relation'; readonly relation: RelationMessage };

/** What may be said of an actor. */
function actorTasks(
  { id, kind }: DossierMessage,
  kindOf: (actor: string) => ActorKind | undefined,
  language: Language,
): Task[] {
  return [
    endTask(kind === 'Person' ? 'died' : 'ceased')(id, language),
    relationTask(
      { key: 'relation', label: taskTexts.relation[language], self: id },
      kindOf,
      language,
    ),
    listedTask(id, language),
    aliasTask(id, language),
    correctTask(
      id,
      ['name', 'nameFr', 'shortName', 'kind', 'breadth', 'summary', 'summaryFr', 'since', 'until'],
      language,
    ),
    noteTask(id, language),
    sameTask(id, language),
  ];
}

/** What may be said of a relation. */
function relationTasks({ id, type, category }: RelationMessage, language: Language): Task[] {
  const isState = relationTypeRow(type).nature === 'state';
  return [
    ...(isState ? [endTask('ended')(id, language)] : []),
    ...(category === 'mediation' ? [channelTask(id, language)] : []),
    retractTask(id, language),
    evidenceTask(id, language),
    correctTask(
      id,
      ['since', ...(isState ? (['until'] as const) : []), 'status', 'role', 'summary', 'summaryFr'],
      language,
    ),
    noteTask(id, language),
  ];
}

/** What the user can say of what is open; nothing where he may not edit. */
export function OwnPanel({ about }: { about: About }) {
  const language = useLanguage();
  const actors = useActors();
  const { data: stack } = useQuery(stackCall);
  if (stack?.mayEdit !== true) return null;
  const kindOf = (actor: string) => actors.get(actor)?.attributes.kind;
  const tasks =
    about.is === 'actor'
      ? actorTasks(about.dossier, kindOf, language)
      : relationTasks(about.relation, language);
  return <TaskPicker title={ownTexts.correct[language]} tasks={tasks} />;
}
