import type { Fault, FaultCode } from '../model/faults.ts';
import type { ReachIndex } from './reachIndex.ts';
import type { Understood } from './understand.ts';

/** Collects faults, each with the field where it is and the id at fault. */
class Faults {
  readonly all: Fault[] = [];

  say(code: FaultCode, field: string, id: string): void {
    this.all.push({ code, field, parameters: { id } });
  }

  /** The first id that is wrong, if any. */
  first(
    code: FaultCode,
    field: string,
    ids: readonly string[],
    isWrong: (id: string) => boolean,
  ): void {
    const id = ids.find(isWrong);
    if (id !== undefined) this.say(code, field, id);
  }
}

function checkIds(index: ReachIndex, question: Understood, faults: Faults): void {
  const { from, to, avoid, through, without } = question;
  const isActor = (id: string): boolean => id.startsWith('kind:') || index.actors.has(id);
  for (const [field, ids] of Object.entries({ from, to, avoid, through }))
    ids.forEach((id, at) => {
      if (!isActor(id)) faults.say('noSuchActor', `${field}.${at}`, id);
    });
  without.forEach((id, at) => {
    if (!index.actors.has(id) && !index.relations.has(id))
      faults.say('noSuchActorOrRelation', `without.${at}`, id);
  });
  question.hypothetical.forEach(({ source, target }, at) => {
    const field = `hypothetical.${at}`;
    if (!index.actors.has(source)) faults.say('noSuchActor', `${field}.source`, source);
    if (!index.actors.has(target)) faults.say('noSuchActor', `${field}.target`, target);
    if (source === target) faults.say('sameActorTwice', `${field}.target`, target);
  });
}

/** What is wrong with a question beyond its form: unknown ids, ends that meet, an avoided end. */
export function faultsOf(index: ReachIndex, question: Understood): readonly Fault[] {
  const { from, to, avoid, through, without } = question;
  const ends = new Set([...from, ...to]);
  const faults = new Faults();
  checkIds(index, question, faults);
  faults.first('inBothBaskets', 'to', from, (id) => to.includes(id));
  faults.first('endAvoided', 'avoid', avoid, (id) => ends.has(id));
  faults.first('endAvoided', 'without', without, (id) => ends.has(id));
  faults.first(
    'passedAndAvoided',
    'through',
    through,
    (id) => avoid.includes(id) || without.includes(id),
  );
  return faults.all;
}
