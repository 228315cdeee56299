/** Does one step of a start and prints what it was, how it went and how long it took. */
export async function step<T>(
  name: string,
  work: (say: (text: string) => void) => Promise<T>,
): Promise<T> {
  const started = performance.now();
  const live = process.stdout.isTTY;
  if (live) process.stdout.write(`  ${name} …`);
  let said = '';
  const value = await work((text) => {
    said = text;
    if (live) process.stdout.write(`\r\x1b[2K  ${name}: ${text}`);
  });
  process.stdout.write(
    `${live ? '\r\x1b[2K' : ''}  ${name}${said === '' ? '' : `: ${said}`} (${((performance.now() - started) / 1000).toFixed(1)} s)\n`,
  );
  return value;
}
