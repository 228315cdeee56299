import { useState } from 'react';
import type { GraphNode } from '../../model/messages/graph.ts';
import { relationTypeRow, relationTypes, type RelationType } from '../../model/relationTypes.ts';
import { channels, channelTable, type Channel } from '../../model/statuses.ts';
import { namesOf } from '../../wording/names.ts';
import { useReachTexts, useLanguage, useWording } from '../parts/useTexts.ts';
import { Basket } from './Basket.tsx';
import { tieInWords } from '../../wording/reachInWords.ts';
import { printSupposition, sameSupposition, type Supposition } from '../state/supposition.ts';

interface SupposeProperties {
  readonly suppose: readonly Supposition[];
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly onChange: (suppose: readonly Supposition[]) => void;
}

/** Types that give access in some direction: to suppose another would change no route. */
const giving = relationTypes.filter((type) => {
  const { forward, backward } = relationTypeRow(type).access;
  return forward !== 'none' || backward !== 'none';
});

/** Relations that are not recorded and that a question supposes: what would open if these two met? */
export function Suppose({ suppose, nodes, onChange }: SupposeProperties) {
  const text = useReachTexts();
  const word = useWording();
  const language = useLanguage();
  const [source, setSource] = useState<string | null>(null);
  const [target, setTarget] = useState<string | null>(null);
  const [type, setType] = useState<RelationType>('MET_WITH');
  const [channel, setChannel] = useState<Channel | ''>('');
  const nameOf = namesOf(nodes, language);
  const add = () => {
    if (source === null || target === null) return;
    const item = { source, type, target, channel: channel === '' ? null : channel };
    const known = suppose.some((other) => sameSupposition(other, item));
    onChange(known ? suppose : [...suppose, item]);
    setSource(null);
    setTarget(null);
  };
  const one = (label: string, id: string | null, onId: (id: string | null) => void) => (
    <Basket
      label={label}
      ids={id === null ? [] : [id]}
      nodes={nodes}
      empty={null}
      onChange={(ids) => onId(ids.at(-1) ?? null)}
    />
  );
  return (
    <details className="assume">
      <summary>
        {text.suppose}: {text.supposed(suppose.length)}
      </summary>
      <ul className="supposed">
        {suppose.map((relation, at) => {
          const told = tieInWords(relation, { nameOf, text, language });
          return (
            <li key={printSupposition(relation)} className="pick">
              {told}{' '}
              <button
                type="button"
                aria-label={text.remove(told)}
                onClick={() => onChange(suppose.filter((_, other) => other !== at))}
              >
                ×
              </button>
            </li>
          );
        })}
      </ul>
      {one(text.supposeFrom, source, setSource)}
      {one(text.supposeTo, target, setTarget)}
      <div className="suppose__more">
        <label>
          {text.supposeType}{' '}
          <select
            value={type}
            onChange={(event) =>
              setType(giving.find((known) => known === event.target.value) ?? 'MET_WITH')
            }
          >
            {giving.map((known) => (
              <option key={known} value={known}>
                {word(relationTypeRow(known).outgoing)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {text.supposeChannel}{' '}
          <select
            value={channel}
            onChange={(event) =>
              setChannel(channels.find((known) => known === event.target.value) ?? '')
            }
          >
            <option value="">{text.noChannel}</option>
            {channels.map((known) => (
              <option key={known} value={known}>
                {word(channelTable[known].label)}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="act act--minor"
          disabled={source === null || target === null || source === target}
          onClick={add}
        >
          {text.supposeDo}
        </button>
      </div>
    </details>
  );
}
