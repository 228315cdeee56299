import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { useExplorer } from '../fixtures/explorer.ts';
import { cast } from '../fixtures/cast.ts';

const explorer = useExplorer();
const { leader, priest, government } = cast;
const [talks, port, report] = ['harbour-talks', 'ammerin', 'estuary-lookout'];

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Found {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/**
 * All that axe finds wrong with the page as it stands, each with the first places. What opens over the page is judged by
 * itself, for what is behind it is hidden from readers as long as it is open.
 * @param over the selector of what is open over the page
 */
async function wrongs(over: string | null = null): Promise<string[]> {
  const { page } = explorer;
  // Through the debugger, which the page's own policy does not bind.
  await page.evaluate(axe);
  const violations = await page.evaluate(async (selector) => {
    const { axe: checker } = window as unknown as {
      axe: { run(root: Document | string, options: object): Promise<{ violations: Found[] }> };
    };
    const options = {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'label-content-name-mismatch': { enabled: true } },
    };
    return (await checker.run(selector ?? document, options)).violations;
  }, over);
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 160))
        .join(' | ')}`,
  );
}

const relation = `${leader.id}-willing-to-meet-${priest.id}`;
const views = [
  ['start', '', 'h1'],
  ['map', 'page=map', '.sheet__top b'],
  ['table', 'page=table', 'tbody tr'],
  ['measures', 'page=measures&scope=all&measure=communities~ties', '.measures__table tbody tr'],
  ['measured map', 'page=map&measure=betweenness~access&signs=both', '.measures__swatch:visible'],
  ['dossier', `page=map&actor=${leader.id}`, '.dossier h2'],
  ['relation', `page=table&actor=${leader.id}&relation=${relation}`, '.evidence'],
  ['reach', `page=reach&show=routes&from=${government.id}&to=${leader.id}&detours=yes`, '.route'],
  ['who could reach', `page=reach&to=${leader.id}`, '.entry'],
  ['stories', 'page=present', '.present__story'],
  ['scene', 'page=present&story=harbour-talks', '.scene__title'],
  ['empty', 'page=map&category=', '.empty'],
  ['timeline', 'page=map&timeline=open&window=2032..2033', '.timeline .changes__group'],
  ['events', `page=events&event=${talks}`, '.dossier .tie'],
  ['places', `page=places&place=${port}`, '.dossier .tie'],
  ['sources', `page=sources&source=${report}`, '.dossier .record__line'],
  ['quality', 'page=quality', '.quality__item'],
  ['questions', `page=query&question=who-is-above&params=actor:${leader.id}`, '.result td'],
  ['Cypher', `page=query&ask=cypher&cypher=MATCH (a {id: 'x'}) RETURN a`, '.cypher-editor'],
] as const;

/** Another theme and language of the view that is open, as by a step back: nothing is loaded again. */
async function turnTo(theme: string, language: string): Promise<void> {
  const { page } = explorer;
  await page.evaluate(
    ([nextTheme = '', nextLanguage = '']) => {
      const address = new URL(window.location.href);
      address.searchParams.set('theme', nextTheme);
      address.searchParams.set('lang', nextLanguage);
      window.history.pushState(null, '', address);
      window.dispatchEvent(new PopStateEvent('popstate'));
    },
    [theme, language],
  );
  await page.locator(`html[data-theme="${theme}"][lang="${language}"]`).waitFor();
}

test.each(views)(
  '%s has no fault that axe finds, light, dark in French, and projected',
  async (_name, query, shows) => {
    await explorer.open(`${query}&theme=light`);
    for (const [theme, language] of [
      ['light', 'en'],
      ['dark', 'fr'],
      ['projector', 'en'],
    ] as const) {
      await turnTo(theme, language);
      await explorer.page.locator(shows).first().waitFor();
      expect(await wrongs(), theme).toEqual([]);
    }
  },
);

describe('what opens over the page has no fault that axe finds', () => {
  test('the list of what was found', async () => {
    await explorer.open('page=table');
    await explorer.page.getByRole('combobox').fill(leader.typed);
    await explorer.page.getByRole('option', { name: leader.name }).waitFor();
    expect(await wrongs('[role="listbox"]')).toEqual([]);
  });
  test('the date', async () => {
    await explorer.open('page=table&timeline=closed');
    await explorer.page.getByRole('button', { name: /As of/ }).click();
    await explorer.page.getByRole('slider').waitFor();
    expect(await wrongs('[role="dialog"]')).toEqual([]);
  });
  test('the events behind one mark of the timeline', async () => {
    await explorer.open('page=table');
    await explorer.page.locator('.timeline__mark[aria-haspopup]').first().click();
    await explorer.page.getByRole('menu').waitFor();
    expect(await wrongs('[role="menu"]')).toEqual([]);
  });
  test('the keys', async () => {
    await explorer.open('page=table');
    await explorer.page.getByRole('button', { name: 'Keys' }).click();
    await explorer.page.getByRole('dialog', { name: 'Keys' }).waitFor();
    expect(await wrongs('[role="dialog"]')).toEqual([]);
  });
  test('the weights of Reach, and the search of a basket', async () => {
    const { page } = explorer;
    await explorer.open(`page=reach&show=routes&from=${government.id}&to=${leader.id}`);
    await page.getByText(/^Assumptions/).click();
    await page.getByText(/^Suppose a relation/).click();
    await page.getByRole('button', { name: 'Add to: Avoiding' }).click();
    await page.getByRole('group', { name: 'Avoiding' }).getByRole('combobox').waitFor();
    expect(await wrongs()).toEqual([]);
  });
});
