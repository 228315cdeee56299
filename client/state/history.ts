/** Where among the steps of the session the page stands; kept in the entries of the browser's own history. */
interface Place {
  readonly step: number;
}

/** The last step that can be gone forward to, kept beside the history, which does not tell its end. */
const lastKey = 'entremise.lastStep';

const isPlace = (state: unknown): state is Place =>
  typeof state === 'object' && state !== null && 'step' in state && typeof state.step === 'number';

/** How many steps lead back from here to where the session began. */
function stepNow(): number {
  const state: unknown = window.history.state;
  return isPlace(state) ? state.step : 0;
}

let last: number | null = null;

/** A browser may refuse to keep anything; then nothing is known of before the page was loaded. */
function lastStep(): number {
  if (last !== null) return last;
  if (!isPlace(window.history.state)) {
    // Somebody came here by an address: what could be done again elsewhere cannot be from here.
    replaceStep(window.location.href);
    keepLast(0);
    return 0;
  }
  try {
    last = Number(window.sessionStorage.getItem(lastKey) ?? 0);
  } catch {
    last = 0;
  }
  return last;
}

function keepLast(step: number): void {
  last = step;
  try {
    window.sessionStorage.setItem(lastKey, String(step));
  } catch {
    // It is known as long as the page stands.
  }
}

/** Puts an address in the place of the one that stands. */
export const replaceStep = (address: string): void =>
  window.history.replaceState({ step: stepNow() } satisfies Place, '', address);

/** Enters an address as a step of its own; what had been undone cannot be done again after it. */
export function enterStep(address: string): void {
  const step = stepNow() + 1;
  window.history.pushState({ step } satisfies Place, '', address);
  keepLast(step);
}

/** What can be undone and done again. */
export interface Steps {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** Whether steps lead back and forward from here. */
export const stepsFromHere = (): Steps => ({
  canUndo: stepNow() > 0,
  canRedo: stepNow() < lastStep(),
});

/** Goes one step back, as the browser's own back does; nothing where the session began here. */
export function undo(): void {
  if (stepNow() > 0) window.history.back();
}

/** Goes one step forward again. */
export function redo(): void {
  if (stepNow() < lastStep()) window.history.forward();
}
