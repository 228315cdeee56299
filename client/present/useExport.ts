import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Wording } from '../../model/wording.ts';
import { presentationFile, presentationName } from '../../offline/file/presentationFile.ts';
import { presentationTexts } from '../../wording/presentationTexts.ts';
import { snapshotCall } from '../api/calls.ts';
import { presentationTemplate } from '../api/presentationTemplate.ts';
import { RequestFailed } from '../api/requestFailed.ts';
import { failureInWords } from '../parts/Failure.tsx';
import { saveFile } from '../parts/saveFile.ts';
import { goingAlong, type Wanted } from './goingAlong.ts';

/** Today, where the presenter is, ISO. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Makes the file and hands it over, or says why there is none. */
export function useExport() {
  const queries = useQueryClient();
  const [isMaking, setMaking] = useState(false);
  const [failure, setFailure] = useState<Wording | null>(null);
  const make = async (wanted: Wanted): Promise<Wording | null> => {
    const template = await presentationTemplate();
    if (template === null) return presentationTexts.noTemplate;
    const whole = await queries.fetchQuery(snapshotCall(wanted.layer));
    const snapshot = goingAlong(whole, wanted);
    const held = { madeOn: today(), snapshot };
    const file = await presentationFile(template, held);
    saveFile(new Blob([file], { type: 'text/html' }), presentationName(held));
    return null;
  };
  const save = (wanted: Wanted): void => {
    setMaking(true);
    make(wanted)
      .then(setFailure)
      .catch((error: unknown) => {
        if (!(error instanceof RequestFailed)) throw error;
        const once = { isOnce: true };
        setFailure({
          en: failureInWords(error, 'en', once),
          fr: failureInWords(error, 'fr', once),
        });
      })
      .finally(() => setMaking(false));
  };
  return { isMaking, failure, save };
}
