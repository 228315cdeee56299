import { describe, expect, test } from 'vitest';
import type { BriefDocument } from '../../../../client/reach/brief/briefDocument.ts';
import { briefLength } from '../../../../client/reach/brief/briefLength.ts';
import type { BriefOptions } from '../../../../client/reach/brief/briefBlocks.ts';
import { briefOf } from '../../../../client/reach/brief/briefOf.ts';
import { docxOf } from '../../../../client/reach/brief/docxOf.ts';
import { markdownOf } from '../../../../client/reach/brief/markdownOf.ts';
import type { ReachMessage } from '../../../../model/messages/reach.ts';
import type { Language } from '../../../../model/wording.ts';
import { answerGiven, type EntryGiven } from '../../../fixtures/reachAnswer.ts';
import { zipEntry } from '../../../fixtures/zipEntry.ts';

const options: BriefOptions = {
  handling: 'public',
  datasetTitle: 'Halvane',
  listings: [],
  annex: false,
  pictureLines: 0,
};
const told = (
  answer: ReachMessage,
  language: Language = 'en',
  more: Partial<BriefOptions> = {},
): string => markdownOf(briefOf(answer, language, { ...options, ...more }));

const priest: EntryGiven = {
  actor: 'priest',
  class: 'named',
  type: 'WILLING_TO_MEET',
  more: { channel: 'untested' },
};
const wives: EntryGiven = {
  actor: 'wives',
  class: 'working',
  contact: 'fleet',
  inside: ['marsan'],
  more: { about: ['local'], channel: 'open' },
};
const pilot: EntryGiven = {
  actor: 'pilot',
  class: 'lost',
  more: {
    lostBecause: [
      {
        relation: 'r',
        actor: null,
        cause: 'broken',
        reason: { en: 'He was shot.', fr: 'Il a été abattu.' },
        evidence: [{ source: 'inquiry', locator: '§31' }],
      },
    ],
  },
};
const names = {
  marsan: 'Ilo Marsan',
  priest: 'Aubin d’Orsel',
  pilot: 'Joren Hask',
  mayor: 'Mayor',
};
const stance = (actor: string, strength: string) => ({
  actor,
  toward: 'marsan',
  via: null,
  strength,
  stand: 'against',
  predicted: false,
  relation: `${actor}-opposes`,
  status: 'asserted',
  since: null,
  until: '..',
  attributedTo: null,
  attributedToFr: null,
  speaker: null,
  role: null,
  summary: 'It rules talks out.',
  summaryFr: 'Il exclut des pourparlers.',
  evidence: [],
  couldBlock: [],
});

describe('a brief', () => {
  test('asks the question by name, says its date, and what to find out next about each opening', () => {
    const text = told(answerGiven({ entries: [priest, wives], names }));
    expect(text).toContain('# Who could reach Ilo Marsan?');
    expect(text).toContain('as of 30 June 2034');
    expect(text).toContain('whether the offer of Sept 2033 still stands');
    expect(text).toContain('whether it would bear more than local affairs');
  });
  test('the bound on hops is a term only where somebody asks', () => {
    expect(told(answerGiven({ entries: [priest] }))).not.toContain('6 hops');
    expect(told(answerGiven({ entries: [priest], from: ['mayor'] }))).toContain('6 hops');
  });
  test('tells the way of whoever asks, or that there is none and who has access', () => {
    const near: EntryGiven = { ...wives, route: ['mayor', 'elder', 'wives'] };
    const far: EntryGiven = { ...priest, more: { otherActors: ['elder'] } };
    const text = told(answerGiven({ entries: [far, near], from: ['mayor'], names }));
    expect(text).toContain('Recorded way: Mayor → elder → wives → fleet → Ilo Marsan.');
    expect(text).toContain('access to Aubin d’Orsel could be asked: elder');
    expect(text).toContain('leads to 1 of them');
  });
  test('cites sources by number and title, never by id, and in full at the end', () => {
    const text = told(answerGiven({ entries: [priest, pilot], names }), 'fr');
    expect(text).toContain('\\[1, chap.\u00a05\\]');
    expect(text).toContain('\\[2, §31\\]');
    expect(text).toContain('Estuary Monitor, *Des lampes sur l’eau*, Estuary Press, juin 2034.');
    expect(text).toContain('*Findings of the Inquiry*, Parliament of Halvane, 2033.');
    expect(text).not.toMatch(/monitor,|inquiry/);
  });
  test('says what broke and why, in both languages', () => {
    const answer = answerGiven({ entries: [pilot], names });
    expect(told(answer)).toContain('**Joren Hask**. He was shot.');
    expect(told(answer, 'fr')).toContain('**Joren Hask**. Il a été abattu.');
  });
  test('names each objector once with the strongest objection, and all of them', () => {
    const objectors = [
      stance('estrand', 'forbids'),
      stance('estrand', 'opposes'),
      ...Array.from({ length: 9 }, (_, at) => stance(`party ${at}`, 'concerned')),
    ];
    const text = told(answerGiven({ more: { objectors } }));
    expect(text.match(/estrand/g)).toHaveLength(1);
    expect(text).toContain('**estrand**: **forbids**. It rules talks out.');
    expect(text).toContain('Also concerned: party 6, party 7, party 8.');
  });
  test('marks whoever is listed, by whom, with the date and the advice to look today', () => {
    const listed = { ...answerGiven({ names }).actors['marsan'], listed: true };
    const answer = answerGiven({ entries: [wives], actors: { marsan: listed } });
    const listings = [{ actor: 'marsan', by: 'The mayor', evidence: [] }];
    const text = told(answer, 'en', { listings });
    expect(text).toContain('**Ilo Marsan**: listed as terrorist by The mayor.');
    expect(text).toContain('As of 30 June 2034; check the lists of today.');
    expect(text).not.toContain('**fleet**: listed');
    const fleet = { ...listed, name: 'The Fleet' };
    const two = answerGiven({ entries: [wives], actors: { marsan: listed, fleet } });
    const both = [...listings, { actor: 'fleet', by: 'The mayor', evidence: [] }];
    expect(told(two, 'en', { listings: both })).toContain(
      '**Ilo Marsan**, **The Fleet**: listed as terrorist by The mayor.',
    );
    expect(told(answerGiven({ entries: [wives] }))).toContain('Nobody named in this brief');
  });
  test('bears its handling mark, one line of caveat, and what it was made of', () => {
    const text = told(answerGiven(), 'en', { handling: 'restricted' });
    expect(text).toContain('**Restricted: not to be passed on**');
    expect(text).toContain('none recorded is not none exists');
    expect(text).toContain('Halvane, data to 30 June 2034, revision r1');
  });
  test('the full list follows only on request, with parties in conflict marked', () => {
    const navy: EntryGiven = { actor: 'navy', class: 'single', more: { adversary: true } };
    const answer = answerGiven({ entries: [priest, navy, pilot], names });
    expect(told(answer)).not.toContain('Annex');
    const text = told(answer, 'en', { annex: true });
    const annex = text.slice(text.indexOf('Annex'));
    for (const name of ['Aubin d’Orsel', 'navy', 'Joren Hask']) expect(annex).toContain(name);
    expect(annex).toContain('In conflict with that side.');
    const nurse: EntryGiven = {
      actor: 'nurse',
      class: 'working',
      more: { adversary: true, harmedOnly: true },
    };
    const harmed = told(answerGiven({ entries: [nurse] }), 'en', { annex: true });
    expect(harmed).toContain('That side has harmed it.');
    expect(harmed).not.toContain('In conflict with that side.');
  });
});

describe('two pages', () => {
  const long =
    'It is told at length what was said and by whom, and what came of it in the end. '.repeat(4);
  const entries = Array.from({ length: 40 }, (_, at): EntryGiven => ({
    ...(at % 2 === 0 ? wives : pilot),
    actor: `actor ${at}`,
    contact: `contact ${at}`,
    summary: long,
  }));
  const attempts = Array.from({ length: 20 }, (_, at) => ({
    event: `e${at}`,
    kind: 'talks',
    name: { en: `Talks ${at}`, fr: `Pourparlers ${at}` },
    date: null,
    until: null,
    outcome: { en: long, fr: long },
    whyEnded: null,
    participants: [],
    evidence: [],
  }));
  const answer = answerGiven({ entries, more: { attempts } });
  const lines = (brief: BriefDocument): number => briefLength(brief, 21);

  test('however much is recorded, it is cut to two pages and says how much is left out', () => {
    const brief = briefOf(answer, 'en', { ...options, pictureLines: 21 });
    expect(lines(brief)).toBeLessThanOrEqual(128);
    expect(markdownOf(brief)).toMatch(/\d+ more in the full list/);
    const whole = told(answer, 'en', { pictureLines: 21, annex: true });
    expect(whole.slice(whole.indexOf('Annex'))).toContain('Talks 19');
    expect(brief.blocks.find(({ kind }) => kind === 'list')).toMatchObject({ ordered: true });
  });
  test('an attempt that goes on is told with its beginning', () => {
    const open = attempts
      .slice(0, 2)
      .map((attempt, at) => ({ ...attempt, date: at === 0 ? '2016' : null, until: '..' }));
    const text = told(answerGiven({ entries: [], more: { attempts: open } }));
    expect(text).toContain('**Talks 0** (2016 –)');
    expect(text).toContain('**Talks 1** (date not recorded)');
  });
  test('where little is recorded, all of it is told', () => {
    const text = told(answerGiven({ entries: [priest, wives, pilot] }));
    expect(text).not.toContain('more in the full list');
  });
});

describe('as a Word file', () => {
  test('bears title, names, citations and footer; a name from right to left is marked so', async () => {
    const answer = answerGiven({ entries: [priest], names: { ...names, priest: 'ياسر Orsel' } });
    const file = await docxOf(briefOf(answer, 'fr', options), null);
    const archive = Buffer.from(await file.arrayBuffer());
    const text = zipEntry(archive, 'word/document.xml') ?? '';
    expect(text).toContain('Qui pourrait joindre Ilo Marsan');
    expect(text).toContain('[1, chap.\u00a05]');
    expect(text).toMatch(/<w:rtl\/>.{0,200}ياسر/);
    expect(zipEntry(archive, 'word/footer1.xml')).toContain('Halvane');
  });
});
