import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../../client/present/parseMarkdown.ts';

const plain = (text: string) => ({ weight: 'plain', text });

test('reads paragraphs, lists, bold and italic', () => {
  expect(parseMarkdown('One\nline.\n\n- **A**: first\n  and more\n- *B*')).toEqual([
    { is: 'paragraph', runs: [plain('One line.')] },
    {
      is: 'list',
      items: [
        [{ weight: 'bold', text: 'A' }, plain(': first and more')],
        [{ weight: 'italic', text: 'B' }],
      ],
    },
  ]);
});

test('takes everything else, HTML and links too, as it stands', () => {
  for (const text of ['<b onclick="x()">no</b>', '[a](javascript:x)', '2 * 3 * 4', '**', '# no'])
    expect(parseMarkdown(text)).toEqual([{ is: 'paragraph', runs: [plain(text)] }]);
});
