import { describe, expect, test } from 'vitest';
import { useExplorer } from '../fixtures/explorer.ts';
import { faultsOfNames, noteWriting } from '../fixtures/namesOnMap.ts';

const explorer = useExplorer();

/** Opens an actor without loading the page anew, as the search does. */
const openActor = (actor: string) =>
  explorer.page.evaluate((id) => {
    const query = new URLSearchParams(window.location.search);
    query.set('actor', id);
    query.delete('look');
    window.history.pushState(window.history.state, '', `?${query.toString()}`);
    window.dispatchEvent(new PopStateEvent('popstate', { state: window.history.state }));
  }, actor);

describe.each([
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
])('on a wall of $width × $height', (size) => {
  test.each(['en', 'fr'])('every main actor is opened with all names whole (%s)', async (lang) => {
    const { page } = explorer;
    await page.setViewportSize(size);
    await noteWriting(page);
    const answer = await (await fetch(`${explorer.url}/api/v1/graph?limit=1`)).json();
    const main: string[] = answer.attributes.startActors;
    await explorer.open(`page=map&theme=projector&asOf=all&lang=${lang}`);
    await page.locator('.picture-button:enabled').waitFor();
    for (const actor of main) {
      await openActor(actor);
      await page.locator('.brief-dossier').waitFor();
      // The camera has come to rest, and names stand where they will stay.
      await expect.poll(() => faultsOfNames(page), { message: actor }).toEqual([]);
    }
    expect(main.length).toBeGreaterThan(3);
  });
});
