import type { View } from '../state/view.ts';

/** Whether all routes and weights are on the page: asked for, or of a circle, which has no entry points. */
export const isFullList = ({ show, to }: View): boolean => show === 'routes' || to.length === 0;
