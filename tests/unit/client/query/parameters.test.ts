import { describe, expect, test } from 'vitest';
import { parametersIn } from '../../../../client/query/parametersIn.ts';
import { nameOfQuery, withName } from '../../../../client/query/queryName.ts';
import { readModelPage } from '../../../../client/query/connect/readModelPage.ts';

test('the parameters of a query, once each, by what their names say; none of a comment or a text', () => {
  expect(
    parametersIn(
      "// $ghost\nMATCH (a {id: $actor}) WHERE a.x > date($day) AND a.y = $least AND a.z = '$text' RETURN $actor",
    ),
  ).toEqual([
    { name: 'actor', kind: 'actor' },
    { name: 'day', kind: 'day' },
    { name: 'least', kind: 'text' },
  ]);
  expect(
    parametersIn('RETURN $from, $leaderId, $before, $sinceDate, $limit').map((p) => p.kind),
  ).toEqual(['actor', 'actor', 'day', 'day', 'text']);
});

describe('the name of a query', () => {
  test('is the comment that it begins with, and travels with its text', () => {
    const named = withName('RETURN 1', 'One  and\nonly');
    expect(named).toBe('// One and only\nRETURN 1');
    expect(nameOfQuery(named)).toBe('One and only');
    expect(withName(named, 'Another')).toBe('// Another\nRETURN 1');
    expect(withName(named, ' ')).toBe('RETURN 1');
    expect(nameOfQuery('RETURN 1')).toBe('');
  });
});

test('the page about the graph comes apart into headings, texts, lists, tables and code', () => {
  expect(
    readModelPage(
      '# A\n\nSome `code`.\n\n- one\n- two\n\n| a | b |\n|---|---|\n| x \\| y | z |\n\n```cypher\nRETURN 1\n\nRETURN 2\n```\n',
    ),
  ).toEqual([
    { is: 'heading', level: 1, text: 'A' },
    { is: 'text', text: 'Some `code`.' },
    { is: 'list', items: ['one', 'two'] },
    { is: 'table', head: ['a', 'b'], rows: [['x | y', 'z']] },
    { is: 'code', language: 'cypher', text: 'RETURN 1\n\nRETURN 2' },
  ]);
});
