import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { madeUp } from '../../fixtures/csvRows.ts';
import { copyDataset, edit } from '../../fixtures/datasetFolder.ts';
import { problemLines } from '../../fixtures/datasetProblems.ts';

const file = 'stories/harbour-talks.yaml';
let folder: string;
beforeEach(async () => {
  folder = await copyDataset(madeUp);
});
afterEach(() => rm(folder, { recursive: true }));

const change = async (from: string, to: string): Promise<string[]> => {
  await edit(folder, file, (text) => text.replace(from, to));
  return problemLines(folder);
};

test('an actor, a relation and a source that are not there are named with file and scene', async () => {
  await edit(folder, file, (text) =>
    text
      .replace('      - zoe-sramek\n', '      - zoe-sramk\n')
      .replace('- ilo-marsan-leads-lantern-fleet', '- ilo-marsan-leads-lantern-flet')
      .replace('- harbour-inquiry|§33', '- harbour-inquirey|§33'),
  );
  expect(await problemLines(folder)).toEqual([
    `${file} scene fleet, relations: no row of relations.csv has the id “ilo-marsan-leads-lantern-flet”. Did you mean “ilo-marsan-leads-lantern-fleet”?`,
    `${file} scene talks, actors: no row of actors.csv has the id “zoe-sramk”. Did you mean “zoe-sramek”?`,
    `${file} scene talks, evidence: no row of sources.csv has the id “harbour-inquirey”. Did you mean “harbour-inquiry”?`,
  ]);
});

test('a locator is one that its source can have', async () => {
  expect(await change('harbour-inquiry|§33', 'harbour-inquiry|p. 33')).toEqual([
    `${file} scene talks, evidence: “p. 33” is not a locator of harbour-inquiry. Its locators match §\\d{1,3}.`,
  ]);
});

test('whom and what a scene is about has to be there on its date', async () => {
  expect(await change('asOf=2033-03', 'asOf=2034-06')).toEqual([
    `${file} scene talks, actors: joren-hask-pilot is not there on 2034-06-30. Change the date, or leave it out.`,
    `${file} scene talks, relations: government-of-halvane-mandated-zoe-sramek does not hold on 2034-06-30. Change the date, or leave it out.`,
    `${file} scene talks, relations: joren-hask-pilot-intermediary-to-ilo-marsan does not hold on 2034-06-30. Change the date, or leave it out.`,
    `${file} scene talks, relations: joren-hask-pilot-intermediary-to-zoe-sramek does not hold on 2034-06-30. Change the date, or leave it out.`,
  ]);
});

test('a window is enough where somebody was there for a part of it', async () => {
  expect(await change('asOf=2033-03', 'window=2033..2034-06')).toEqual([]);
});

test.each([
  [
    'page=map&asOf=2033-03',
    'page=map',
    'view: says no date. Add asOf=2017-03-02, window=2016..2018, or asOf=all for all times.',
  ],
  [
    'page=map&asOf=2033-03',
    'page=table&asOf=2033-03',
    'view: a scene is a view of the map. Write page=map, or nothing.',
  ],
  [
    'asOf=2033-03',
    'asOf=2033-03&opend=reeds',
    'view: “opend” is not a part of a view. Did you mean “opened”?',
  ],
  [
    'asOf=2033-03',
    'asOf=2033-03&moved=ilo-marsan~here',
    'view: moved: “ilo-marsan~here” cannot be read. Write it as actor~120~-40.',
  ],
  [
    'asOf=2033-03',
    'asOf=2033-03&hidden=ilo-marsan',
    'view: hides ilo-marsan, whom the scene is about. Take one of them out.',
  ],
])('a view that says %s as %s is refused', async (from, to, said) => {
  expect(await change(from, to)).toEqual([`${file} scene talks, ${said}`]);
});

test('a text that is empty or missing is named by its scene and language', async () => {
  const lines = await change("      en: 'June 2034: a new mandate'", "      en: ''");
  expect(lines).toEqual([
    `${file} scene now, title.en: is empty. docs/dataset-format.md says what a story holds.`,
  ]);
});

test('two scenes of one id are refused', async () => {
  expect(await change('id: now', 'id: talks')).toEqual([
    `${file} scene talks, id: another scene of the story has the same id. Give it another.`,
  ]);
});

test('a file that is not YAML is refused with its line', async () => {
  const [line] = await change('scenes:', 'scenes: [');
  expect(line).toMatch(/^stories\/harbour-talks\.yaml:\d+: is not YAML/);
});
