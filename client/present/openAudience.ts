import { addressOf } from '../state/address.ts';
import { changeView } from '../state/useView.ts';
import { openOther } from './otherWindow.ts';
import type { View } from '../state/view.ts';

/** Opens the window that the audience sees, and makes this one the speaker's. */
export function openAudience(view: View): void {
  const address = addressOf({ ...view, screen: 'audience' });
  const isOpen = openOther(
    `${window.location.pathname}${address}`,
    'entremise-audience',
    'popup,width=1280,height=720',
  );
  // Where the browser opens none, this window stays what it is.
  if (isOpen) changeView({ screen: 'speaker' }, 'silent');
}
