import { useEffect, useState } from 'react';
import { presentTexts } from '../../wording/presentTexts.ts';
import { useLanguage, useWording } from '../parts/useTexts.ts';

const second = 1_000;
const pad = (value: number): string => String(value).padStart(2, '0');

/** The time of day, and how long the speaker's window has been open. Not read out: it would never stop. */
export function Clock() {
  const word = useWording();
  const language = useLanguage();
  const [begun] = useState(() => Date.now());
  const [now, setNow] = useState(begun);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), second);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.floor((now - begun) / second);
  const time = new Date(now).toLocaleTimeString(language === 'fr' ? 'fr-FR' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
  });
  return (
    <dl className="desk__clock num">
      <dt>{word(presentTexts.clock)}</dt>
      <dd>{time}</dd>
      <dt>{word(presentTexts.elapsed)}</dt>
      <dd>{`${Math.floor(seconds / 60)}:${pad(seconds % 60)}`}</dd>
    </dl>
  );
}
