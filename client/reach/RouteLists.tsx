import type { ReactNode } from 'react';
import { actorKindRow, actorKinds } from '../../model/actorKinds.ts';
import type { GoBetweensMessage, ReachMessage, RouteMessage } from '../../model/messages/reach.ts';
import { useWording } from '../parts/useTexts.ts';
import type { ReachAnswer } from './useReach.ts';
import type { Telling } from './useTelling.ts';

type Item = (route: RouteMessage, asOf: string) => ReactNode;

interface GoBetweenListsProperties {
  readonly answer: GoBetweensMessage;
  readonly telling: Telling;
  readonly item: Item;
}

/** Everybody who has a route, by kind of actor. */
function GoBetweenLists({ answer, telling, item }: GoBetweenListsProperties) {
  const word = useWording();
  const { question, goBetweens } = answer;
  return actorKinds.map((kind) => {
    const group = goBetweens.filter(
      ({ actor }) => telling.nodes.get(actor)?.attributes.kind === kind,
    );
    if (group.length === 0) return null;
    return (
      <section key={kind}>
        <h2 className="kinds__head">
          {word(actorKindRow(kind).plural)} <span className="num">{group.length}</span>
        </h2>
        <ol className="routes">{group.map(({ route }) => item(route, question.asOf))}</ol>
      </section>
    );
  });
}

const RouteList = ({ answer, item }: { answer: ReachMessage; item: Item }) => (
  <ol className="routes">{answer.routes.map((route) => item(route, answer.question.asOf))}</ol>
);

/** The routes of an answer as lists. */
export function RouteLists({
  answer,
  telling,
  item,
}: {
  answer: ReachAnswer;
  telling: Telling;
  item: Item;
}) {
  if (answer.state === 'goBetweens')
    return <GoBetweenLists answer={answer.answer} telling={telling} item={item} />;
  return answer.state === 'routes' ? <RouteList answer={answer.answer} item={item} /> : null;
}
