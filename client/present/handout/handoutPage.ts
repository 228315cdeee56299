import type { SceneMessage, StoryMessage } from '../../../model/messages/story.ts';
import type { Language } from '../../../model/wording.ts';
import { dateInWords } from '../../../wording/dates.ts';
import { pageOf } from '../../../wording/handoutTexts.ts';
import { locatorIn } from '../../../wording/locators.ts';
import { edition, pictureTexts } from '../../../wording/pictureTexts.ts';
import { presentTexts } from '../../../wording/presentTexts.ts';
import type { View } from '../../state/view.ts';
import { dateOfView } from '../dateOfView.ts';
import { parseMarkdown, type Block } from '../parseMarkdown.ts';

/** Which data a handout is of, and their sources by id. */
export interface Edition {
  readonly dataset: string;
  readonly revision: string;
  readonly titles: ReadonlyMap<string, string>;
}

/** What a page of a handout says: one scene. */
export interface HandoutPage {
  readonly story: string;
  readonly number: string;
  readonly when: string;
  readonly title: string;
  readonly text: readonly Block[];
  /** Each source with the places in it. */
  readonly sources: readonly string[];
  /** Null where there are none, or nobody wants them. */
  readonly notes: readonly Block[] | null;
  /** How it may be handled, and of which edition of the data it is. */
  readonly foot: string;
  readonly isRestricted: boolean;
}

function whenOf(view: View, language: Language): string {
  const date = dateOfView(view);
  const until =
    date === null ? presentTexts.allTimes[language] : dateInWords(date, language, 'long');
  return view.window === null
    ? until
    : `${dateInWords(view.window.from, language, 'long')} – ${until}`;
}

function sourcesOf({ evidence }: SceneMessage, { titles }: Edition, language: Language): string[] {
  const places = new Map<string, string[]>();
  for (const { source, locator } of evidence)
    places.set(source, [...(places.get(source) ?? []), locatorIn(locator, language)]);
  return [...places].map(([id, locators]) => `${titles.get(id) ?? id}, ${locators.join(', ')}`);
}

/** What the page of a scene says. @param view as `viewOfScene` makes it */
export function handoutPage(
  story: StoryMessage,
  at: number,
  view: View,
  data: Edition,
  { language, notes }: { readonly language: Language; readonly notes: boolean },
): HandoutPage | null {
  const scene = story.scenes[at];
  if (scene === undefined) return null;
  const isRestricted = scene.handling === 'restricted';
  const said = parseMarkdown(scene.notes[language]);
  return {
    story: story.title[language],
    number: pageOf(at + 1, story.scenes.length),
    when: whenOf(view, language),
    title: scene.title[language],
    text: parseMarkdown(scene.text[language]),
    sources: sourcesOf(scene, data, language),
    notes: notes && said.length > 0 ? said : null,
    foot: [
      pictureTexts[isRestricted ? 'restricted' : 'public'][language],
      edition(data.dataset, data.revision)[language],
    ].join(' · '),
    isRestricted,
  };
}
