import { expect, test } from 'vitest';
import { parseMeasure, printMeasure } from '../../../../client/state/measure.ts';

test('a measure stands in the address with its network, and what is none is left out', () => {
  for (const text of ['degree~ties', 'betweenness~access', 'removal~access~out'])
    expect(printMeasure(parseMeasure(text) ?? { name: 'triads', on: 'ties', undated: null })).toBe(
      text,
    );
  for (const text of [
    '',
    'degree',
    'fame~ties',
    'degree~rumor',
    'degree~ties~perhaps',
    'degree~ties~in~more',
    // Access has no hostile relations, which triads need.
    'triads~access',
  ])
    expect(parseMeasure(text)).toBeNull();
});
