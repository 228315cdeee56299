import { answerBy } from '../../client/api/transport.ts';
import { holdFile } from '../../client/api/heldFile.ts';
import { startPage } from '../../client/app/startPage.tsx';
import type { SnapshotMessage } from '../../model/messages/snapshot.ts';
import { languages, type Wording } from '../../model/wording.ts';
import { presentationTexts } from '../../wording/presentationTexts.ts';
import { answerFromSnapshot } from '../answers/answerFromSnapshot.ts';
import { heldSnapshot, type HeldSnapshot } from '../file/heldSnapshot.ts';
import { unpack } from '../file/packing.ts';
import { restrictedIn } from '../file/restrictedIn.ts';

/** Why a file shows nothing, in both languages: nothing of its own can be read. */
class NotOpened extends Error {
  readonly why: Wording;

  constructor(why: Wording) {
    super(why.en);
    this.why = why;
  }
}

async function readHeld(): Promise<HeldSnapshot> {
  const text = document.getElementById('held')?.textContent.trim() ?? '';
  if (text === '') throw new NotOpened(presentationTexts.empty);
  if (typeof DecompressionStream === 'undefined') throw new NotOpened(presentationTexts.tooOld);
  const held = heldSnapshot.safeParse(await unpack(text).catch(() => null));
  if (!held.success) throw new NotOpened(presentationTexts.damaged);
  return held.data;
}

const sourcesIn = ({ nodes }: SnapshotMessage): string[] =>
  nodes
    .filter(({ labels }) => labels.includes('Source'))
    .map(({ properties }) => String(properties['title'] ?? properties['id'] ?? ''));

/** Where a file begins that is opened without saying where: its one story, or the list of them. */
function begin({ stories }: SnapshotMessage): void {
  const [only] = stories;
  if (window.location.search !== '' || only === undefined) return;
  const story = stories.length === 1 ? `&story=${only.id}` : '';
  window.history.replaceState(null, '', `${window.location.pathname}?page=present${story}`);
}

/** Opens what the file holds and draws the explorer on it, or says why it cannot. */
export async function openHeld(): Promise<void> {
  try {
    const { madeOn, snapshot } = await readHeld();
    answerBy(answerFromSnapshot(snapshot));
    holdFile({
      madeOn,
      revision: snapshot.dataset.revision,
      restricted: restrictedIn(snapshot).length,
      sources: sourcesIn(snapshot),
    });
    begin(snapshot);
    await startPage();
  } catch (error) {
    if (!(error instanceof NotOpened)) throw error;
    const { why } = error;
    document.body.append(
      ...languages.map((language) => {
        const line = document.createElement('p');
        line.lang = language;
        line.textContent = why[language];
        return line;
      }),
    );
  }
}
