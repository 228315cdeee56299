// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Corrections } from '../../../client/explore/own/Corrections.tsx';

afterEach(cleanup);

test('a row of an imported layer that the user corrected is marked as theirs too', () => {
  const own = {
    edit: 'e1',
    set: 'own',
    by: 'Awa',
    at: '2035-01-01T00:00:00.000Z',
    why: 'radio',
    before: { until: '' },
  };
  render(<Corrections of={{ set: 'my-notes', corrections: [own] }} />);
  expect(screen.getByText(/your own note, not in the record/)).toBeTruthy();
  expect(screen.getByText(/my-notes/)).toBeTruthy();
  expect(screen.getByText(/Until/).textContent).not.toContain('..');
});
