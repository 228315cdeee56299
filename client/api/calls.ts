import { queryOptions } from '@tanstack/react-query';
import type { ZodType } from 'zod';
import { dossierMessage, relationMessage, sourcesMessage } from '../../model/messages/dossier.ts';
import { graphMessage } from '../../model/messages/graph.ts';
import {
  goBetweensMessage,
  reachMessage,
  type GoBetweensQuestion,
  type ReachQuestion,
} from '../../model/messages/reach.ts';
import { searchMessage } from '../../model/messages/search.ts';
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

/** The graph; `query` as `graphQuery` makes it. */
export const graphCall = (query: string) => getting(`/graph${query}`, graphMessage);

export const searchCall = (text: string) =>
  getting(`/actors?limit=${mostFound}&q=${encodeURIComponent(text)}`, searchMessage);

export const dossierCall = (actor: string) => getting(`/actors/${actor}`, dossierMessage);

export const relationCall = (relation: string) =>
  getting(`/relations/${relation}`, relationMessage);

export const sourcesCall = getting('/sources', sourcesMessage);

/** One step around an actor; `query` as for the graph. */
export const neighborhoodCall = (actor: string, query: string) =>
  getting(
    `/actors/${actor}/neighborhood${query}${query === '' ? '?' : '&'}limit=${mostAround}`,
    graphMessage,
  );

export const routesCall = (question: ReachQuestion) => asking('/reach', question, reachMessage);

export const goBetweensCall = (question: GoBetweensQuestion) =>
  asking('/reach/go-betweens', question, goBetweensMessage);
