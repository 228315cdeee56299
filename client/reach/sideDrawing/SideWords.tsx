import type { ReachMessage } from '../../../model/messages/reach.ts';
import { sideTexts } from '../../../wording/side.ts';
import type { Language } from '../../../model/wording.ts';
import type { SideScene } from './sideScene.ts';

/** The drawing told as text: by class, each entry point with its sentence, every name a link. */
export function SideWords({
  answer,
  scene,
  language,
  onActor,
}: {
  readonly answer: ReachMessage;
  readonly scene: SideScene;
  readonly language: Language;
  readonly onActor: (actor: string) => void;
}) {
  const words = sideTexts[language];
  const told = new Map(answer.entryPoints.map((entry) => [entry.actor, entry.text[language]]));
  return (
    <details className="side-words">
      <summary>{words.inWords}</summary>
      {scene.groups.map(({ class: entryClass, edge, title, entries, more }) => (
        <section key={`${entryClass} ${edge}`}>
          <h4>{title}</h4>
          <ul>
            {entries.map(({ actor, label, note }) => (
              <li key={actor}>
                <button type="button" className="side-words__name" onClick={() => onActor(actor)}>
                  <bdi>{label.join(' ')}</bdi>
                </button>{' '}
                {told.get(actor)} {note}
              </li>
            ))}
            {more !== null && <li>{more}</li>}
          </ul>
        </section>
      ))}
    </details>
  );
}
