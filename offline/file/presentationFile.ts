import { markingOf, presentationTexts } from '../../wording/presentationTexts.ts';
import type { HeldSnapshot } from './heldSnapshot.ts';
import { pack } from './packing.ts';
import { restrictedIn } from './restrictedIn.ts';

/** Where in the template what it holds is put, and what stands there while it holds nothing. */
const factsPlace = '<title>Entremise</title>';
const heldPlace = '<script type="application/octet-stream" id="held"></script>';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** The template is not the one that this program builds. */
class NoTemplate extends Error {}

/** What the file says of itself to whoever opens its source or forbids its script. */
function factsOf({ madeOn, snapshot }: HeldSnapshot): string {
  const { dataset } = snapshot;
  const marking = markingOf(restrictedIn(snapshot).length);
  const said = [dataset.title, marking.en, presentationTexts.madeOn(madeOn).en].join(' · ');
  const meta = {
    description: said,
    'entremise-marking': marking.en,
    'entremise-made-on': madeOn,
    'entremise-dataset': dataset.name,
    'entremise-revision': dataset.revision,
    'entremise-data-until': dataset.dataUntil,
  };
  return [
    `<title>${escaped(dataset.title)} · Entremise</title>`,
    ...Object.entries(meta).map(
      ([name, content]) => `<meta name="${name}" content="${escaped(content)}" />`,
    ),
  ].join('\n');
}

/**
 * The presentation as one HTML file: the built template, and in it what it holds.
 * @throws where the template is none
 */
export async function presentationFile(template: string, held: HeldSnapshot): Promise<string> {
  if (!template.includes(factsPlace) || !template.includes(heldPlace))
    throw new NoTemplate('The template of presentations is not there; run npm run build.');
  const packed = await pack(held);
  return template
    .replace(factsPlace, () => factsOf(held))
    .replace(heldPlace, () => heldPlace.replace('></', () => `>${packed}</`));
}

/** What the file is called: the dataset, the day, and where it holds anything restricted, that. */
export const presentationName = ({ madeOn, snapshot }: HeldSnapshot): string => {
  const marking = restrictedIn(snapshot).length === 0 ? '' : '-RESTRICTED';
  return `${snapshot.dataset.name}-${madeOn}${marking}.html`;
};
