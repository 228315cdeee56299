import { useRef, useState } from 'react';
import { presentTexts } from '../../wording/presentTexts.ts';
import { useWording } from '../parts/useTexts.ts';

interface StoryTakerProperties {
  /** Told what a file says. @returns whether it is a story */
  readonly onText: (text: string) => boolean;
}

/** Opens a story that was downloaded, to go on with it here or on another machine. */
export function StoryTaker({ onText }: StoryTakerProperties) {
  const word = useWording();
  const input = useRef<HTMLInputElement>(null);
  const [isNone, setNone] = useState(false);
  const take = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) setNone(!onText(await file.text()));
  };
  return (
    <>
      <button type="button" className="present__act" onClick={() => input.current?.click()}>
        {word(presentTexts.openStory)}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json"
        hidden
        aria-label={word(presentTexts.openStory)}
        onChange={({ target }) => {
          void take(target.files?.[0]);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
      {isNone && <span role="alert">{word(presentTexts.noStory)}</span>}
    </>
  );
}
