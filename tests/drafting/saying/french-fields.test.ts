import { describe, expect, test } from 'vitest';
import { type Found, statementsIn } from '../statements-in.ts';

type Case = [what: string, text: string, expected: Found[]];

/** What stands between the parts of a French verb, or between it and what was said. */
const cases: Case[] = [
  [
    '« d’ailleurs » stands between the two parts of a verb',
    'Bo Lund a d’ailleurs rappelé que la Norlande reste membre.',
    [['que la Norlande reste membre', 'Bo Lund']],
  ],
  [
    'an adverb stands in front of an aside in commas',
    'Bo Lund a également, lors de son discours, rappelé que la Norlande reste membre.',
    [['que la Norlande reste membre', 'Bo Lund']],
  ],
  [
    'an aside within « s’est félicité »',
    'Bo Lund s’est de son côté félicité d’une « conversation productive » avec Ada Marsh.',
    [['une « conversation productive » avec Ada Marsh', 'Bo Lund']],
  ],
  [
    'past a place to what is condemned',
    'La Norlande a condamné dans un communiqué les attaques de dimanche. Elle a condamné à Varn les attaques de lundi.',
    [
      ['les attaques de dimanche', 'Norlande'],
      ['les attaques de lundi', 'Norlande'],
    ],
  ],
  [
    'past how firmly it is condemned',
    'La Norlande condamne avec la plus grande fermeté l’attaque contre le port.',
    [['l’attaque contre le port', 'Norlande']],
  ],
  [
    'what is condemned with a place of its own',
    'La Norlande a condamné les attaques dans le nord.',
    [['les attaques dans le nord', 'Norlande']],
  ],
  [
    'a message tells at the end what stands in front',
    'Durant cet entretien, il a été question du port et « du dialogue », rapporte un communiqué du ministère.',
    [['Durant cet entretien, il a été question du port et « du dialogue »', 'un communiqué du ministère']],
  ],
  ['a thing that tells nothing at the end', 'Le bateau coûte cher, rapporte un million et attire les touristes.', []],
];

describe('the fields of a French sentence', () => {
  test.each(cases)('%s', (_what, text, expected) => {
    expect(statementsIn(text, 'fr'), text).toEqual(expected);
  });
});
