// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { parsePartialDate } from '../../../../model/partialDate.ts';
import {
  changeView,
  endGesture,
  usePartMissing,
  useView,
} from '../../../../client/state/useView.ts';

const month = (index: number) => parsePartialDate(`2017-${String(index + 1).padStart(2, '0')}`);
const steps = () => window.history.length;

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  endGesture();
});

describe('the history', () => {
  test('the drag of a slider is one step back, not twelve', () => {
    const { result } = renderHook(useView);
    act(() => changeView({ page: 'map' }));
    const before = steps();
    act(() => {
      for (let index = 0; index < 12; index += 1)
        changeView({ asOf: month(index) }, { gesture: 'asOf' });
    });
    expect(result.current.asOf).toBe('2017-12');
    expect(steps()).toBe(before + 1);
  });

  test('a second drag, and any other change between, are steps of their own', () => {
    const before = steps();
    changeView({ asOf: month(0) }, { gesture: 'asOf' });
    endGesture();
    changeView({ asOf: month(1) }, { gesture: 'asOf' });
    changeView({ hops: 3 }, { gesture: 'hops' });
    changeView({ asOf: month(2) }, { gesture: 'asOf' });
    changeView({ actor: 'jnim' });
    expect(steps()).toBe(before + 5);
  });

  test('what changes nothing and what is silent make no step', () => {
    changeView({ page: 'map' });
    const before = steps();
    changeView({ page: 'map' });
    changeView({ theme: 'dark' }, 'silent');
    expect(steps()).toBe(before);
    expect(window.location.search).toBe('?page=map&theme=dark');
  });

  test('a long view goes into the address by a short key and comes back from it', () => {
    const { result } = renderHook(useView);
    const added = Array.from({ length: 300 }, (_, index) => `somebody-of-a-long-name-${index}`);
    act(() => changeView({ page: 'map', added }));
    expect(window.location.href.length).toBeLessThanOrEqual(2_000);
    expect(result.current.added).toEqual(added);
    expect(renderHook(usePartMissing).result.current).toBe(false);
    // Another browser, in which nothing of it is kept.
    window.localStorage.clear();
    act(() => window.history.replaceState(null, '', `${window.location.search}&actor=jnim`));
    expect(renderHook(usePartMissing).result.current).toBe(true);
    expect(renderHook(useView).result.current).toMatchObject({ page: 'map', added: [] });
  });
});
