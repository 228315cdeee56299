import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { ReachMessage } from '../../../model/messages/reach.ts';
import type { Language } from '../../../model/wording.ts';
import { sideTexts } from '../../../wording/side.ts';
import { placeSide } from './placeSide.ts';
import { isDrawn, sceneOf } from './sceneOf.ts';
import { SidePicture, type SideActs } from './SidePicture.tsx';
import { SideWords } from './SideWords.tsx';
import './sideDrawing.css';

/** Entry points of one class that are drawn; the others are counted and stand in the list. */
const mostOfClass = 6;

interface EntryDrawingProperties {
  readonly answer: ReachMessage;
  /** The actor of the entry point that is emphasized with its route. */
  readonly chosen: string | null;
  readonly onChoose: (actor: string) => void;
  /** Opens somebody who is not an entry point. */
  readonly onActor: (actor: string) => void;
  readonly language: Language;
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** The side of the target drawn with its entry points; arrow keys walk through them, Enter or space chooses. */
export function EntryDrawing({
  answer,
  chosen,
  onChoose,
  onActor,
  language,
}: EntryDrawingProperties) {
  const words = sideTexts[language];
  const frame = useRef<HTMLElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const scene = useMemo(
    () => sceneOf(answer, language, { most: mostOfClass, chosen, compact: false }),
    [answer, language, chosen],
  );
  const placed = useMemo(() => placeSide(scene), [scene]);
  const order = placed.edges.flatMap(({ rows }) => rows.entries.map(({ entry }) => entry.actor));
  const told = new Map(answer.entryPoints.map((entry) => [entry.actor, entry.text[language]]));
  const onKey = (event: KeyboardEvent<SVGGElement>, actor: string): void => {
    const step = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
    if (event.key === 'Enter' || event.key === ' ') onChoose(actor);
    else if (step === undefined) return;
    event.preventDefault();
    const next = order[step?.(order.indexOf(actor), order.length - 1) ?? -1];
    if (next === undefined) return;
    setFocused(next);
    frame.current?.querySelector<SVGGElement>(`[data-actor="${CSS.escape(next)}"]`)?.focus();
  };
  const candidates = [focused, chosen, order[0] ?? null];
  const acts: SideActs = {
    onChoose,
    onActor,
    onKey,
    tabbed: candidates.find((actor) => actor !== null && order.includes(actor)) ?? null,
    told: (actor) => told.get(actor) ?? actor,
  };
  if (order.length === 0) return null;
  const parties = answer.entryPoints.filter((entry) => !isDrawn(entry)).length;
  return (
    <figure
      ref={frame}
      className="side-figure"
      aria-label={words.figure(scene.title, answer.entryPoints.length - parties)}
    >
      <div className="side-figure__sheet">
        <SidePicture
          actors={answer.actors}
          scene={scene}
          placed={placed}
          chosen={chosen}
          acts={acts}
        />
      </div>
      <figcaption>
        {parties > 0 && <p className="side-figure__note">{words.notDrawn(parties)}</p>}
        <SideWords answer={answer} scene={scene} language={language} onActor={onActor} />
      </figcaption>
    </figure>
  );
}
