import { readFile } from 'node:fs/promises';
import { expect, onTestFinished, test } from 'vitest';
import { homeLayout } from '../../neo4j/home/homeLayout.ts';
import { launchBrowser } from '../fixtures/browser.ts';
import { programHome, ready } from '../fixtures/program.ts';

test('Neo4j Browser opens beside a running start, connects, and asks nobody else for anything', async () => {
  const { home, start, run } = await programHome();
  await ready(start());
  const command = run('commands/neo4j.ts', ['--browser']);
  const [, url = ''] = await command.says(/^browser: +(http:\S+)$/m);
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const asked: string[] = [];
  // What the policy refuses is never sent; anything else that is not of this machine would be.
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'csp') asked.push(request.url());
  });
  page.on('requestfinished', (request) => asked.push(request.url()));
  await page.goto(url);
  await page
    .locator('[data-testid=password]')
    .fill((await readFile(homeLayout(home).password, 'utf8')).trim());
  await page.locator('[data-testid=connect]').click();
  await page.getByText('You are connected as user').first().waitFor();
  const hosts = new Set(
    asked.filter((address) => address.startsWith('http')).map((address) => new URL(address).host),
  );
  expect([...hosts]).toEqual([new URL(url).host]);
  command.child.kill('SIGTERM');
  expect(await command.ended()).toBe(0);
});
