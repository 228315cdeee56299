import { textIn } from '../../wording/names.ts';
import { useLanguage } from './useTexts.ts';

/** A name, kept apart from the direction of what stands around it. */
export const Name = ({ of }: { of: { readonly name: string; readonly nameFr: string | null } }) => (
  <bdi>{textIn(of, 'name', useLanguage())}</bdi>
);
