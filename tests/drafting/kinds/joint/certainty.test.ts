import { describe, expect, test } from 'vitest';
import { enReporting } from '../../reporting-languages.ts';
import { isKnownParty } from '../../../../src/drafting/kinds/joint/named/party-names.ts';
import { findStatements } from '../../statements-in.ts';

const body = `We call on both sides to open the port.

We will meet again in spring.`;

/** How sure the speakers of a text are. */
const confidences = (text: string) => [...new Set(findStatements(text, enReporting).map((found) => found.confidence))];
const speakers = (text: string) => findStatements(text, enReporting)[0]?.speakers;

describe('who speaks together is certain', () => {
  test.each([
    [
      'the heading lists them, and the first words list them again',
      'Joint statement by Norland and Tarn',
      'We, the Ministers of Norland and Tarn, met in Lom.',
    ],
    [
      'they are as many as the text counts',
      'Joint statement by Norland, Tarn and Dorvia',
      'The three Ministers met in Lom.',
    ],
    [
      'a line lists them, each a known State or body',
      'Joint statement by Kenya, Chad and the CU',
      'It is time to talk.',
    ],
  ])('where %s', (_sign, heading, first) => {
    const text = `${heading}\n\n${first}\n\n${body}`;
    expect(confidences(text)).toEqual([0.99]);
  });
});

describe('who speaks together is a doubt', () => {
  test.each([
    ['one line alone lists them', 'Joint statement by Norland, Tarn and Dorvia', 'It is time to talk.'],
    [
      'others follow behind the list',
      'Joint statement by Kenya and Chad, together with the Isles',
      'It is time to talk.',
    ],
    ['the text counts more of them', 'Joint statement by Kenya and Chad', 'The three Ministers met in Lom.'],
  ])('where %s', (_sign, heading, first) => {
    const found = confidences(`${heading}\n\n${first}\n\n${body}`);
    expect(found.length).toBeGreaterThan(0);
    expect(Math.max(...found)).toBeLessThan(0.95);
  });
});

test('a group that a line spells out is those whom it lists', () => {
  const text = `Joint statement\n\nWe, the foreign ministers of the Coast countries - Norland, Tarn and Dorvia - met today in Lom.\n\n${body}`;
  expect(speakers(text)).toEqual(['Norland', 'Tarn', 'Dorvia']);
});

test('a quotation of somebody else in a joint text is hers', () => {
  const text = `Joint statement by the ministers of Norland and Tarn\n\nWe, the Ministers of Norland and Tarn, met in Lom.\n\n${body}\n\nPremier Ines Halden of Dorvia, who was not there, said: “Far away as we are, the port is our concern, too.”`;
  expect(findStatements(text, enReporting).at(-1)?.entity).toBe('Ines Halden');
});

test.each(['Republic of Kenya', 'United States of America', 'Gulf Council', 'EU', 'the Czech Republic', 'UNHCR'])(
  'knows %s as a party',
  (name) => {
    expect(isKnownParty(name, enReporting)).toBe(true);
  },
);

test.each(['Nordic', 'Ada Marsh', 'Lakeside'])('does not know %s as a party', (name) => {
  expect(isKnownParty(name, enReporting)).toBe(false);
});
