import { useRef, useState } from 'react';
import { dataTexts } from '../../wording/dataTexts.ts';
import { useWording } from '../parts/useTexts.ts';

const accepted = '.csv,.tsv,.txt,.xlsx,.gexf,.graphml,.xml,.json,.ijson,.jsonl,.ndjson';

/** Where files are dropped, or chosen. */
export function DropZone({
  onFiles,
  isDisabled,
}: {
  readonly onFiles: (files: readonly File[]) => void;
  readonly isDisabled: boolean;
}) {
  const word = useWording();
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (list: FileList | null): void => {
    const files = [...(list ?? [])];
    if (files.length > 0 && !isDisabled) onFiles(files);
  };
  return (
    <div
      className="drop"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <span aria-hidden="true">{word(dataTexts.drop)}</span>
      <button
        type="button"
        className="act"
        disabled={isDisabled}
        onClick={() => input.current?.click()}
      >
        {word(dataTexts.choose)}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={word(dataTexts.choose)}
        accept={accepted}
        onChange={({ target }) => {
          take(target.files);
          // The same file may be chosen again after it was corrected.
          target.value = '';
        }}
      />
    </div>
  );
}
