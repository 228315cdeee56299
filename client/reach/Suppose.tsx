import { useState } from 'react';
import { relationTypeRow, relationTypes, type RelationType } from '../../model/relationTypes.ts';
import { channels, channelTable, type Channel } from '../../model/statuses.ts';
import { PickOne } from '../parts/PickOne.tsx';
import { useLanguage, useReachTexts, useWording } from '../parts/useTexts.ts';
import { printSupposition, sameSupposition, type Supposition } from '../state/supposition.ts';
import { termed } from '../../wording/punctuation.ts';
import { tieInWords } from '../../wording/reachInWords.ts';
import { Basket } from './Basket.tsx';
import type { Telling } from './useTelling.ts';
import './suppose.css';

interface SupposeProperties {
  readonly suppose: readonly Supposition[];
  readonly telling: Telling;
  readonly onChange: (suppose: readonly Supposition[]) => void;
}

/** Types that give access in some direction: to suppose another would change no route. */
const giving = (): RelationType[] =>
  relationTypes.filter((type) => {
    const { forward, backward } = relationTypeRow(type).access;
    return forward !== 'none' || backward !== 'none';
  });

/** What is supposed, each with the way to take it back. */
function Supposed({ suppose, telling, onChange }: SupposeProperties) {
  const text = useReachTexts();
  return (
    <ul className="supposed">
      {suppose.map((relation) => {
        const told = tieInWords(relation, telling);
        return (
          <li key={printSupposition(relation)} className="pick">
            <span className="pick__name">{told}</span>{' '}
            <button
              type="button"
              aria-label={text.remove(told)}
              onClick={() => onChange(suppose.filter((other) => !sameSupposition(other, relation)))}
            >
              ×
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** A relation to be supposed: who, with whom, of which type, in which state. */
function NewSupposition({
  telling,
  onSuppose,
}: {
  telling: Telling;
  onSuppose: (relation: Supposition) => void;
}) {
  const text = useReachTexts();
  const word = useWording();
  const [source, setSource] = useState<string | null>(null);
  const [target, setTarget] = useState<string | null>(null);
  const [type, setType] = useState<RelationType>('MET_WITH');
  const [channel, setChannel] = useState<Channel | 'none'>('none');
  const one = (label: string, id: string | null, onId: (id: string | null) => void) => (
    <Basket
      label={label}
      ids={id === null ? [] : [id]}
      telling={telling}
      onChange={(ids) => onId(ids.at(-1) ?? null)}
    />
  );
  const suppose = () => {
    if (source === null || target === null) return;
    onSuppose({ source, type, target, channel: channel === 'none' ? null : channel });
    setSource(null);
    setTarget(null);
  };
  return (
    <>
      {one(text.supposeFrom, source, setSource)}
      {one(text.supposeTo, target, setTarget)}
      <div className="suppose__more">
        <PickOne
          label={text.supposeType}
          value={type}
          onPick={setType}
          options={giving().map((known) => ({
            value: known,
            label: word(relationTypeRow(known).outgoing),
          }))}
        />
        <PickOne<Channel | 'none'>
          label={text.supposeChannel}
          value={channel}
          onPick={setChannel}
          options={[
            { value: 'none', label: text.noChannel },
            ...channels.map((known) => ({ value: known, label: word(channelTable[known].label) })),
          ]}
        />
        <button
          type="button"
          className="act act--minor"
          disabled={source === null || target === null || source === target}
          onClick={suppose}
        >
          {text.supposeDo}
        </button>
      </div>
    </>
  );
}

/** Relations that are not recorded and that a question supposes: what would open if these two met? */
export function Suppose({ suppose, telling, onChange }: SupposeProperties) {
  const text = useReachTexts();
  const language = useLanguage();
  const add = (relation: Supposition) => {
    if (!suppose.some((other) => sameSupposition(other, relation)))
      onChange([...suppose, relation]);
  };
  return (
    <details className="assume">
      <summary>{termed(text.suppose, text.supposed(suppose.length), language)}</summary>
      <Supposed suppose={suppose} telling={telling} onChange={onChange} />
      <NewSupposition telling={telling} onSuppose={add} />
    </details>
  );
}
