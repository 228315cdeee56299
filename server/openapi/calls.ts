import { connectionMessage } from '../../model/messages/connection.ts';
import { consoleMessage, consoleQuestion } from '../../model/messages/console.ts';
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
import { datasetCalls } from './datasetCalls.ts';
import { exportContentsMessage } from '../../model/messages/export.ts';
import { galleryMessage, namedQuestion } from '../../model/messages/gallery.ts';
import { graphMessage } from '../../model/messages/graph.ts';
import {
  dossierQuestion,
  emptyQuestion,
  eventsQuestion,
  exportBody,
  exportContentsQuestion,
  exportQuestion,
  graphQuestion,
  neighborhoodQuestion,
  searchQuestion,
  timelineQuestion,
} from '../../model/messages/question.ts';
import {
  goBetweensMessage,
  goBetweensQuestion,
  reachMessage,
  reachQuestion,
} from '../../model/messages/reach.ts';
import { metricMessage, metricQuestion } from '../../model/messages/metrics.ts';
import { meMessage } from '../../model/messages/me.ts';
import { qualityMessage } from '../../model/messages/quality.ts';
import { snapshotMessage } from '../../model/messages/snapshot.ts';
import { storiesMessage, storyMessage } from '../../model/messages/story.ts';
import { searchAllMessage, searchMessage } from '../../model/messages/search.ts';
import { metricNames } from '../../model/metrics.ts';
import { modelMessage } from '../../model/messages/vocabulary.ts';
import { call, type Call, type Said } from './call.ts';
import { ownCalls } from './ownCalls.ts';

const get = (...words: Said): Call => call('get', ...words);
const post = (...words: Said): Call => call('post', ...words);

/** The calls that ask the data. */
const asking: readonly Call[] = [
  get(
    '/model',
    'The tables of kinds, relation types, statuses, channels and weights, worded in English and French',
    emptyQuestion,
    modelMessage,
  ),
  get(
    '/graph',
    'The graph, filtered and capped, in Graphology’s serialized form',
    graphQuestion,
    graphMessage,
  ),
  get(
    '/attributes',
    'The own columns that the rows of the dataset have, with their commonest values',
    emptyQuestion,
    attributesMessage,
  ),
  get(
    '/actors',
    'Search over the names and aliases of actors, in any script',
    searchQuestion,
    searchMessage,
  ),
  get(
    '/search',
    'Search over actors, events, places and sources',
    searchQuestion,
    searchAllMessage,
  ),
  get('/actors/{id}', 'The dossier of an actor', dossierQuestion, dossierMessage),
  get(
    '/actors/{id}/neighborhood',
    'The graph around an actor, capped for each relation type',
    neighborhoodQuestion,
    graphMessage,
  ),
  get(
    '/relations/{id}',
    'One relation with its evidence and the records of its sources',
    emptyQuestion,
    relationMessage,
  ),
  get('/events', 'Events in order of dates', eventsQuestion, eventsMessage),
  get(
    '/events/{id}',
    'One event with participants, places, outcome and sources',
    emptyQuestion,
    oneEventMessage,
  ),
  get('/places', 'Places, with what lies within what', emptyQuestion, placesMessage),
  get('/places/{id}', 'One place and what is there', emptyQuestion, onePlaceMessage),
  get('/sources', 'The records of the sources', emptyQuestion, sourcesMessage),
  get('/sources/{id}', 'One source and everything that cites it', emptyQuestion, sourceMessage),
  get(
    '/timeline',
    'When relations begin, by category, and when events happen',
    timelineQuestion,
    timelineMessage,
  ),
  get(
    '/quality',
    'What is thin or at odds in the record: relations on one source, undated or contradictory ones, shared names, thin actors',
    emptyQuestion,
    qualityMessage,
  ),
  get(
    '/metrics/{name}',
    `A measure of the network, of ties or of access: ${metricNames.join(', ')}; ranks with ties shown, its definition, what it rests on`,
    metricQuestion,
    metricMessage,
  ),
  get(
    '/me',
    'Who asks, and what his role lets him do; changes with it and is never kept',
    emptyQuestion,
    meMessage,
  ),
  get(
    '/export',
    'A part of the graph as a file: GEXF, GraphML, an archive of CSV, a workbook, JSON, or a Cypher script',
    exportQuestion,
    null,
  ),
  post(
    '/export',
    'The same for many actors, with places where they stand on the map',
    exportBody,
    null,
  ),
  post(
    '/export/contents',
    'What an export would hold, and how much of it is restricted',
    exportContentsQuestion,
    exportContentsMessage,
  ),
  get('/stories', 'Stories that can be told with the map', emptyQuestion, storiesMessage),
  get(
    '/stories/{id}',
    'One story: scenes with text, the view of the map, whom each is about, notes and sources',
    emptyQuestion,
    storyMessage,
  ),
  get(
    '/snapshot',
    'The whole dataset as the asker may see it, from which a presentation that leaves the room answers by itself',
    emptyQuestion,
    snapshotMessage,
  ),
  post(
    '/reach',
    'Who could reach whom, through whom, on what evidence',
    reachQuestion,
    reachMessage,
  ),
  post(
    '/reach/go-betweens',
    'Who could reach an actor, or whom it could reach',
    goBetweensQuestion,
    goBetweensMessage,
  ),
  post(
    '/cypher',
    'A query of the user’s own, which reads and never writes: rows, and the actors and relations among them as a graph',
    consoleQuestion,
    consoleMessage,
  ),
  get(
    '/connection',
    'How programs of this machine reach the database; where the password is, never the password',
    emptyQuestion,
    connectionMessage,
  ),
  get(
    '/queries',
    'The library of named questions, with meaning, caveat and parameters',
    emptyQuestion,
    galleryMessage,
  ),
  post(
    '/queries/{name}',
    'The answer to a named question, as of a query',
    namedQuestion,
    consoleMessage,
  ),
  ...ownCalls,
];

/** Every call of version 1. */
export const calls: readonly Call[] = [...asking, ...datasetCalls];
