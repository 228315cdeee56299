import { heldFile } from '../api/heldFile.ts';

/** On which the windows of one browser hear each other; nothing leaves it. */
const channelName = 'entremise.present';

/** The windows with which this one speaks directly. */
const others = new Set<Window>();

/** Opens a window that tells along with this one. @returns whether the browser opened it */
export function openOther(address: string, name: string, features: string): boolean {
  const other = window.open(address, name, features);
  if (other !== null) others.add(other);
  return other !== null;
}

const isWindow = (source: MessageEventSource | null): source is Window =>
  source !== null && 'opener' in source;

/** Whether one of two windows has opened the other. */
const isRelated = (source: Window): boolean => source === window.opener || source.opener === window;

/** A line between the windows that tell one story. */
export interface Line {
  readonly say: (what: unknown) => void;
  readonly close: () => void;
}

/**
 * Opens the line. To Safari a file that was opened by double-click is a stranger to itself: its windows share no channel, so
 * there they also speak to each other as a window and the one that it opened.
 *
 * @param hear told what another window says, possibly twice; it may be anything
 */
export function openLine(hear: (what: unknown) => void): Line {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }) => hear(data));
  const isFile = heldFile() !== null;
  const listen = ({ data, source }: MessageEvent<unknown>): void => {
    if (!isWindow(source) || !isRelated(source)) return;
    others.add(source);
    hear(data);
  };
  if (isFile) {
    window.addEventListener('message', listen);
    const { opener } = window as { readonly opener: Window | null };
    if (opener !== null) others.add(opener);
  }
  return {
    say: (what) => {
      channel.postMessage(what);
      // A file has no origin by which the other could be named.
      if (isFile) for (const other of others) other.postMessage(what, '*');
    },
    close: () => {
      window.removeEventListener('message', listen);
      channel.close();
    },
  };
}
