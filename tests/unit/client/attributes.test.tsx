// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Attributes } from '../../../client/parts/Attributes.tsx';
import { attributeLink } from '../../../client/parts/attributeLink.ts';

afterEach(cleanup);

test('what a file says is shown as it is, and an address opens on a click alone', () => {
  render(
    <Attributes
      attributes={[
        { name: 'party', value: 'Reed League' },
        { name: 'Citation', value: 'https://example.org/p?q=1' },
        { name: 'wikidata', value: 'Q42' },
      ]}
    />,
  );
  expect(screen.getByText('Reed League').closest('a')).toBeNull();
  const links = screen.getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    'https://example.org/p?q=1',
    'https://www.wikidata.org/wiki/Q42',
  ]);
  for (const link of links) expect(link.getAttribute('rel')).toContain('noreferrer');
  expect(document.querySelectorAll('img, iframe')).toHaveLength(0);
});

test('nothing stands where the file says no more', () => {
  const { container } = render(<Attributes attributes={[]} />);
  expect(container.textContent).toBe('');
});

test.each([
  ['note', 'javascript:alert(1)'],
  ['url', 'data:text/html,x'],
  ['wikidata', 'Q1/../x'],
  ['ucdp_id', 'twelve'],
  ['id', '50'],
])('%s “%s” is text', (name, value) => {
  expect(attributeLink(name, value)).toBeNull();
});
