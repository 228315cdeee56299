import { describe, expect, test } from 'vitest';
import { startAsks } from '../../../client/explore/startAsks.ts';
import { smallGraph } from './smallGraph.ts';

const saidOf = (graph: Parameters<typeof startAsks>[0]): string[] =>
  startAsks(graph).map((ask) => (ask.is === 'reach' ? `reach ${ask.actor.key}` : ask.words.ask.en));

describe('the questions of the first view', () => {
  test('are about the actor whom the dataset names, and what is recorded', () => {
    const graph = smallGraph(
      [
        { source: 'a', target: 'b', type: 'LEADS' },
        { source: 'c', target: 'b', type: 'OPPOSES_DIALOGUE_WITH' },
        { source: 'a', target: 'c', type: 'MET_WITH' },
      ],
      { focusActor: 'b' },
    );
    expect(saidOf(graph)).toEqual([
      'reach b',
      'Who answers to whom?',
      'Who stands for or against talks?',
    ]);
  });

  test('ask who could reach whom wherever a relation is a way to somebody, also among ties of money', () => {
    expect(saidOf(smallGraph([{ source: 'a', target: 'b', type: 'FUNDS' }]))[0]).toBe('reach a');
  });

  test('never ask for what nobody has recorded', () => {
    expect(saidOf(smallGraph([{ source: 'a', target: 'b', type: 'TIED_TO' }]))).toEqual([
      'Who is tied to whom?',
      'What happened, and when?',
    ]);
    expect(saidOf(smallGraph([{ source: 'a', target: 'b', type: 'FIGHTS' }]))).toEqual([
      'Who fights whom?',
      'Who is tied to whom?',
      'What happened, and when?',
    ]);
    expect(saidOf(smallGraph([]))).toEqual(['What happened, and when?']);
  });
});
