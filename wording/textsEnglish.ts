import { counted, numberIn } from './counted.ts';

const count = counted('en');

/** A group of keys with what they do and where they do it. */
interface KeyMeaning {
  readonly keys: string;
  readonly meaning: string;
}

/** What the screen says, in English. */
export const english = {
  headline: ['Who stands where in', ', and who could reach whom?'] as readonly [string, string],
  startSearch: 'Start with a name',
  search: 'Search a person, group or alias',
  searchResults: 'Actors found',
  searching: 'Searching…',
  nothingFound: (words: string) =>
    `Nobody of the name “${words}” is recorded. Try fewer letters or another spelling.`,
  matched: (text: string) => `as ${text}`,
  askReach: (name: string) => `Who could reach ${name}?`,
  askReachMore: 'Recorded routes, hop by hop, and the ones that broke',
  reach: 'Reach',
  whoCouldReach: 'Who could reach?',
  startCount: (actors: number, relations: number) =>
    `${count(actors, 'actor', 'actors')} and ${count(relations, 'relation', 'relations')}, each with its source; the map begins with the main ones.`,
  startCaution: 'What the source does not say is not here; none recorded is not none exists.',
  modes: 'Modes',
  explore: 'Explore',
  keys: 'Keys',
  map: 'Map',
  table: 'Table',
  shownAs: 'Shown as',
  asOf: 'As of',
  allTimes: 'all times',
  asOfTitle: 'Show what held on a date',
  asOfHint: 'A year, a month or a day: 2017, 2017-03 or 2017-03-02',
  asOfWrong: (text: string) => `“${text}” is not a date. Write 2017, 2017-03 or 2017-03-02.`,
  asOfEnd: 'End of the data',
  relations: 'Relations',
  actors: 'Actors',
  howKnown: 'How a relation is known',
  channels: 'State of a channel',
  showAll: 'show all',
  noneInView: (kinds: number) => `${count(kinds, 'more kind', 'more kinds')}, none in this view`,
  inView: (actors: number, relations: number) =>
    `${count(actors, 'actor', 'actors')}, ${count(relations, 'relation', 'relations')}`,
  heldInView: (actors: number, held: number, maybe: number) =>
    `${count(actors, 'actor', 'actors')}, ${count(held, 'relation', 'relations')} held, ${maybe} undated may have`,
  onDate: 'On this date',
  held: 'held',
  mayHaveHeld: 'may have held, dates not recorded',
  hideUncertain: 'hide what is uncertain',
  uncertainHidden: 'what is uncertain is hidden',
  main: 'Which actors',
  mainActors: 'main actors',
  wholeNetwork: 'whole network',
  inFocus: (name: string, neighbors: number) =>
    `${name} and ${count(neighbors, 'neighbor', 'neighbors')} in focus`,
  notOnDate: (name: string, date: string) => `${name} is not recorded as existing on ${date}.`,
  hiddenChip: (actors: number) => `hidden: ${actors}`,
  showHidden: 'Show them again',
  signs: '† ended   § listed as terrorist   hollow: a collective   dashed: a broad one',
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show everything',
  close: 'Close',
  alsoWritten: 'also written',
  listedBy: (names: string, date: string) =>
    `Listed as terrorist by ${names}; as of ${date}, check the lists of today.`,
  notListedBy: (names: string, date: string) =>
    `Not listed by ${names}, as far as recorded; as of ${date}, check the lists of today.`,
  expand: 'Expand',
  expandTitle: (name: string) => `Add what is tied to ${name}`,
  expandAll: (actors: number) => `All ${actors}`,
  expandNothing: 'Everything recorded around this actor is on the map.',
  expandCapped: (most: number) => `The ${most} with most relations are added first.`,
  hide: 'Hide',
  noRelations: 'No relation is recorded.',
  uncertainLeftOut: (relations: number) =>
    `${count(relations, 'relation', 'relations')} of uncertain dates left out.`,
  past: 'not on this date',
  groupOnDate: (held: number, maybe: number, past: number) =>
    [
      `${held} held`,
      ...(maybe > 0 ? [`${maybe} may have`] : []),
      ...(past > 0 ? [`${past} not on this date`] : []),
    ].join(', '),
  events: 'Events',
  places: 'Places',
  figures: 'Figures',
  sources: 'Sources',
  outcome: 'Outcome',
  whyEnded: 'Why it ended',
  endUnknown: 'end not recorded',
  refutedMark: 'refuted:',
  evidence: 'Evidence',
  relationOf: 'Relation',
  backTo: (name: string) => `Back to ${name}`,
  copyLink: 'Copy link',
  copied: 'Copied',
  copiedHere:
    'This view is too long for an address. The link opens it whole in this browser only; elsewhere a part is missing.',
  partMissing:
    'A part of this view was too long for its address and was kept in the browser in which the link was made. It is not in this one.',
  theme: 'Theme',
  themes: { light: 'Light', dark: 'Dark', projector: 'Projector' },
  language: 'Language',
  legend: 'Filters and legend',
  dossier: 'Dossier',
  loading: 'Loading…',
  empty: {
    filters: 'Nothing remains under these filters.',
    date: (date: string) => `Nothing is recorded for ${date}.`,
    dateDo: (from: string, until: string) =>
      `The dated relations run from ${from} to ${until}. Choose another date, or all times.`,
    data: 'The dataset holds no relations.',
    main: 'No relation is recorded among the main actors.',
    hidden: 'What is recorded here is hidden.',
    uncertain: 'Of the relations here none held for certain on this date.',
    kept: (kept: string) => `Only these are kept: ${kept}`,
    keptNothing: 'Everything is struck out',
    keepAll: 'keep all',
  },
  serverAway: 'The server does not answer. It is asked again every few seconds.',
  serverAwayOnce: 'The server does not answer. Try again in a moment.',
  askedAgain: 'It is asked again by itself.',
  answerUnreadable:
    'The server’s answer cannot be understood here. Page and server may be of different versions: load the page again.',
  failed: 'That did not work.',
  unknownActor: 'No actor has this name in the address. Search for another.',
  from: 'From',
  relation: 'Relation',
  to: 'To',
  when: 'When',
  status: 'Status',
  degree: 'Degree',
  channel: 'Channel',
  skip: 'Skip to the content',
  truncated: (actors: number, found: number) =>
    `Shown are the ${numberIn(actors, 'en')} with most relations, of ${numberIn(found, 'en')} actors.`,
  mapLabel: 'Network map. The table shows the same.',
  keyList: [
    { keys: '/', meaning: 'search' },
    { keys: '↑ ↓', meaning: 'walk through what was found; the map lights it' },
    { keys: 'Enter', meaning: 'open what has the focus, or the first that was found' },
    { keys: 'Esc', meaning: 'close what was opened last' },
    { keys: 'm, t', meaning: 'map, table' },
    { keys: 'e, h', meaning: 'expand, hide the actor whose dossier is open' },
    { keys: '+ − 0', meaning: 'on the map: zoom in, out, show everything' },
    { keys: '← ↑ → ↓', meaning: 'move the map, while it has the focus (Tab leads to it)' },
    {
      keys: 'Shift ← ↑ → ↓',
      meaning: 'on the map: go from actor to actor; Enter opens the dossier',
    },
    { keys: 'Space', meaning: 'choose the actor there as one of several, or no longer' },
    { keys: 'Shift click, drag', meaning: 'choose several one by one, or by drawing around them' },
    {
      keys: 'Shift F10',
      meaning: 'what can be done there (also the right button, or a long touch)',
    },
    { keys: 'Ctrl Z, Ctrl Shift Z', meaning: 'undo, redo (on a Mac ⌘; also Alt ←, Alt →)' },
    { keys: 'Ctrl K', meaning: 'actors, views and commands by name (on a Mac ⌘ K)' },
    { keys: '?', meaning: 'these keys' },
  ] as readonly KeyMeaning[],
  keysNote: 'Letters act while nobody types and no list or slider has the focus.',
};

/** The texts of a language: the same keys in both. */
export type Texts = typeof english;
