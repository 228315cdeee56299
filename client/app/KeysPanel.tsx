import { useTexts } from '../parts/useTexts.ts';
import { Icon } from '../parts/Icon.tsx';

/** The keys of the explorer. */
export function KeysPanel({ onClose }: { onClose: () => void }) {
  const text = useTexts();
  return (
    <section className="keys" aria-label={text.keys}>
      <header className="dossier__head">
        <h2>{text.keys}</h2>
        <button type="button" aria-label={text.close} autoFocus onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <dl>
        {text.keyList.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
