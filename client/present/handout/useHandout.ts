import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { StoryMessage } from '../../../model/messages/story.ts';
import type { Language } from '../../../model/wording.ts';
import { textIn } from '../../../wording/names.ts';
import { eventsCall, graphCall, neighborhoodCall, sourcesCall } from '../../api/calls.ts';
import { LayoutAsker } from '../../graph/askLayout.ts';
import { readPalette, type Palette } from '../../map/palette.ts';
import { pngOfMap } from '../../map/pngOfMap.ts';
import { saveFile } from '../../parts/saveFile.ts';
import { handoutPage, type HandoutPage } from './handoutPage.ts';
import { stillScene, type SceneAsker } from './stillScene.ts';

/** A page with the picture of its scene as a data URL; null where nobody stands on it. */
export interface PicturedPage extends HandoutPage {
  readonly picture: string | null;
}

/** Pixels of the picture of a scene, and how many of the file stand for one. */
const [width, height, times] = [900, 607, 2];

/** On a sheet in the hand, or on a wall. */
type PaperTheme = 'light' | 'projector';

/** The colors of a theme on white, whatever the theme of this page is. */
function paperPalette(theme: PaperTheme): Palette {
  const probe = document.createElement('div');
  probe.dataset['theme'] = theme;
  document.body.append(probe);
  const palette = readPalette(probe);
  probe.remove();
  return { ...palette, sheet: '#ffffff' };
}

/** What a handout is being made into; what of it has failed. */
export type HandoutState = 'idle' | 'making' | 'failed';

/** Draws all scenes of a story and makes a handout of them. */
export function useHandout(story: StoryMessage, language: Language) {
  const queries = useQueryClient();
  const [state, setState] = useState<HandoutState>('idle');

  const draw = async (notes: boolean, theme: PaperTheme): Promise<PicturedPage[]> => {
    const layouts = new LayoutAsker();
    const ask: SceneAsker = {
      graph: (query) => queries.fetchQuery({ ...graphCall(query), staleTime: 60_000 }),
      around: (actor, query) => queries.fetchQuery(neighborhoodCall(actor, query)),
      events: async () => (await queries.fetchQuery(eventsCall(''))).items,
      layOut: (question) => layouts.ask(question),
    };
    try {
      const { attributes } = await ask.graph('');
      const { items } = await queries.fetchQuery(sourcesCall);
      const data = {
        dataset: attributes.dataset,
        revision: attributes.revision,
        titles: new Map(items.map((source) => [source.id, textIn(source, 'title', language)])),
      };
      const drawing = { language, theme, palette: paperPalette(theme), width, height };
      const pages: PicturedPage[] = [];
      for (const [at, scene] of story.scenes.entries()) {
        const { map, view } = await stillScene(scene, ask, drawing);
        const page = handoutPage(story, at, view, data, { language, notes });
        const picture = map === null ? null : pngOfMap(map, times);
        if (page !== null) pages.push({ ...page, picture });
      }
      return pages;
    } finally {
      layouts.stop();
    }
  };

  const make = (
    pages: Promise<PicturedPage[]>,
    use: (pages: PicturedPage[]) => Promise<void> | void,
  ): void => {
    setState('making');
    pages.then(use).then(
      () => setState('idle'),
      () => setState('failed'),
    );
  };

  const print = (notes: boolean, onPaper: (pages: PicturedPage[]) => void): void =>
    make(draw(notes, 'light'), onPaper);

  const saveSlides = (notes: boolean): void =>
    make(draw(notes, 'projector'), async (pages) => {
      // The library is large, and few take slides along.
      const { pptxOf } = await import('./pptxOf.ts');
      const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
      saveFile(new Blob([await pptxOf(pages, language)], { type }), `${story.id}.pptx`);
    });

  return { state, print, saveSlides };
}
