import { queryOptions } from '@tanstack/react-query';
import type { ZodType } from 'zod';
import {
  dossierMessage,
  relationMessage,
  sourceMessage,
  sourcesMessage,
} from '../../model/messages/dossier.ts';
import {
  eventsMessage,
  oneEventMessage,
  onePlaceMessage,
  placesMessage,
  timelineMessage,
} from '../../model/messages/events.ts';
import { attributesMessage } from '../../model/messages/attributes.ts';
import { consoleMessage, type ConsoleQuestion } from '../../model/messages/console.ts';
import { connectionMessage } from '../../model/messages/connection.ts';
import { galleryMessage } from '../../model/messages/gallery.ts';
import { graphMessage } from '../../model/messages/graph.ts';
import {
  goBetweensMessage,
  reachMessage,
  type GoBetweensQuestion,
  type ReachQuestion,
} from '../../model/messages/reach.ts';
import { metricMessage } from '../../model/messages/metrics.ts';
import type { MetricName } from '../../model/metrics.ts';
import { meMessage } from '../../model/messages/me.ts';
import { qualityMessage } from '../../model/messages/quality.ts';
import { searchAllMessage, searchMessage } from '../../model/messages/search.ts';
import { snapshotMessage, type SnapshotMessage } from '../../model/messages/snapshot.ts';
import { storiesMessage, storyMessage } from '../../model/messages/story.ts';
import { post, request } from './request.ts';
import type { RequestFailed } from './requestFailed.ts';

const getting = <T>(path: string, schema: ZodType<T>) =>
  queryOptions<T, RequestFailed>({
    queryKey: ['get', path],
    queryFn: ({ signal }) => request(path, schema, signal),
  });

const asking = <T>(path: string, question: unknown, schema: ZodType<T>) =>
  queryOptions<T, RequestFailed>({
    queryKey: ['post', path, question],
    queryFn: ({ signal }) => post(path, question, schema, signal),
  });

/** Names offered at once while somebody types. */
const mostFound = 8;
/** Relations of each type that one step around an actor brings. */
const mostAround = 200;

/** Who asks, and what his role lets him do. */
export const meCall = getting('/me', meMessage);

/** The graph; `query` as `graphQuery` makes it. */
export const graphCall = (query: string) => getting(`/graph${query}`, graphMessage);

export const searchCall = (text: string) =>
  getting(`/actors?limit=${mostFound}&q=${encodeURIComponent(text)}`, searchMessage);

/** The same over events, places and sources too. */
export const searchAllCall = (text: string) =>
  getting(`/search?limit=${mostFound}&q=${encodeURIComponent(text)}`, searchAllMessage);

export const eventCall = (event: string) => getting(`/events/${event}`, oneEventMessage);

/** The own columns of the dataset. */
export const attributesCall = getting('/attributes', attributesMessage);

export const placesCall = getting('/places', placesMessage);

export const placeCall = (place: string) => getting(`/places/${place}`, onePlaceMessage);

export const sourcesCall = getting('/sources', sourcesMessage);

export const sourceCall = (source: string) => getting(`/sources/${source}`, sourceMessage);

export const qualityCall = getting('/quality', qualityMessage);

/** A measure; `query` as for the graph, and on what it is taken. */
export const metricCall = (name: MetricName, query: string) =>
  getting(`/metrics/${name}${query}`, metricMessage);

export const storiesCall = getting('/stories', storiesMessage);

export const storyCall = (story: string) => getting(`/stories/${story}`, storyMessage);

export const dossierCall = (actor: string) => getting(`/actors/${actor}`, dossierMessage);

export const relationCall = (relation: string) =>
  getting(`/relations/${relation}`, relationMessage);

/** Events; `query` says which, empty all. */
export const eventsCall = (query: string) => getting(`/events${query}`, eventsMessage);

/** When relations began; `query` as for the graph. */
export const timelineCall = (query: string) => getting(`/timeline${query}`, timelineMessage);

/** The library of questions. */
export const galleryCall = getting('/queries', galleryMessage);

/** How other programs of this machine reach the database. */
export const connectionCall = getting('/connection', connectionMessage);

/** A question of the library with its values. */
export const namedQuestionCall = (name: string, params: Readonly<Record<string, string>>) =>
  asking(`/queries/${encodeURIComponent(name)}`, { params }, consoleMessage);

/** The whole dataset, of which a file is made: all that its user may see, or the public layer. */
export const snapshotCall = (layer: SnapshotMessage['layer']) =>
  queryOptions<SnapshotMessage, RequestFailed>({
    queryKey: ['snapshot', layer],
    queryFn: ({ signal }) =>
      request('/snapshot', snapshotMessage, signal, { 'entremise-layer': layer }),
  });

/** Runs a query of one's own; to end it in the database, abort the signal. */
export const runCypher = (question: ConsoleQuestion, signal: AbortSignal) =>
  post('/cypher', question, consoleMessage, signal);

/** One step around an actor; `query` as for the graph. */
export const neighborhoodCall = (actor: string, query: string) =>
  getting(
    `/actors/${actor}/neighborhood${query}${query === '' ? '?' : '&'}limit=${mostAround}`,
    graphMessage,
  );

export const routesCall = (question: ReachQuestion) => asking('/reach', question, reachMessage);

export const goBetweensCall = (question: GoBetweensQuestion) =>
  asking('/reach/go-betweens', question, goBetweensMessage);
