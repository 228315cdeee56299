import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

/** No test lives long enough for what the JVM’s second compiler costs: with the first alone Neo4j starts with half the work. */
process.env['JAVA_TOOL_OPTIONS'] ??= '-XX:TieredStopAtLevel=1';

/** Tests that need a real Neo4j, and may take as long as a slow machine needs for it. */
const real = { testTimeout: 120_000, hookTimeout: 240_000 } as const;

/** These wait for a Neo4j more than for the processor, so that three go side by side on two cores. */
const together = { maxWorkers: 3, sequence: { groupOrder: 1 } } as const;

/** Each view in each theme, and each scene on each screen: looked at whole, which takes long and seldom finds something new. */
const accessibility = 'tests/e2e/accessibility.test.ts';
const scenes = 'tests/mali/scenes.test.ts';

/** Fault tests: the same scenarios, as often as a project says. */
const chaos = (name: string, rounds: 'short' | 'full'): TestProjectConfiguration => ({
  test: {
    ...real,
    name,
    include: ['tests/chaos/**/*.test.ts'],
    globalSetup: ['tests/fixtures/globalJars.ts'],
    provide: { rounds },
    testTimeout: rounds === 'full' ? 1_800_000 : 240_000,
    fileParallelism: false,
    sequence: { groupOrder: 6 },
  },
});

/**
 * `npm test` runs five: pure logic; what asks one real Neo4j with a small made-up dataset, which is started once for the
 * whole run and only read, so that files run side by side; what needs a Neo4j of its own; what the bundled
 * data say, on a Neo4j that holds them; and the explorer in a real Chromium, on the made-up dataset again. Starts, stops and
 * faults of the whole program are projects of their own, and so are the programs of others that open what is exported, and the
 * looks at every view and scene.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/architecture/**/*.test.ts'],
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...real,
          name: 'api',
          ...together,
          include: ['tests/api/**/*.test.ts'],
          globalSetup: ['tests/fixtures/globalDatabase.ts'],
        },
      },
      {
        test: {
          ...real,
          name: 'live',
          ...together,
          include: ['tests/integration/**/*.test.ts'],
          exclude: ['tests/integration/lifecycle*.test.ts', 'tests/integration/load*.test.ts'],
          globalSetup: ['tests/fixtures/globalDatabase.ts'],
        },
      },
      {
        test: {
          ...real,
          name: 'loads',
          include: ['tests/integration/load*.test.ts'],
          globalSetup: ['tests/fixtures/globalJars.ts'],
          sequence: { groupOrder: 3 },
          maxWorkers: 2,
        },
      },
      {
        test: {
          ...real,
          name: 'mali',
          ...together,
          include: ['tests/mali/**/*.test.ts'],
          exclude: [scenes],
          globalSetup: ['tests/fixtures/globalMali.ts'],
        },
      },
      {
        test: {
          ...real,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: [accessibility],
          globalSetup: ['tests/fixtures/globalExplorer.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          ...real,
          name: 'lifecycle',
          include: ['tests/integration/lifecycle*.test.ts'],
          globalSetup: ['tests/fixtures/globalJars.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 3 },
        },
      },
      {
        test: {
          ...real,
          name: 'readers',
          include: ['tests/readers/**/*.test.ts'],
          globalSetup: ['tests/fixtures/globalDatabase.ts'],
          sequence: { groupOrder: 4 },
        },
      },
      {
        test: {
          ...real,
          name: 'scenes',
          include: [scenes],
          globalSetup: ['tests/fixtures/globalMali.ts'],
          sequence: { groupOrder: 5 },
        },
      },
      {
        test: {
          ...real,
          name: 'accessibility',
          include: [accessibility],
          globalSetup: ['tests/fixtures/globalExplorer.ts'],
          sequence: { groupOrder: 5 },
        },
      },
      chaos('chaos', 'full'),
      chaos('chaos-short', 'short'),
    ],
  },
});
