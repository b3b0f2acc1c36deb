import { at, type AttackClass } from '../attack.ts';

/** Text that shows as something else than it is, or hides. */
export const characterAttacks: AttackClass = {
  name: 'direction and invisible characters',
  kind: 'content',
  attacks: [
    ...at(
      'title',
      'The Premier \u202enrut\u202c said',
      'The \u2066Premier\u2067 said',
      'A pass\u200bword',
      'A \u3164 gap',
      'A\u{e0041}\u{e0042} tag',
      'A \ufeff mark',
      'A \u2060 joiner',
      'Two\u2028lines',
      'Two\u0085lines',
      'A half \ud800 of a pair',
      'A \u0000 end',
      'A bell \u0007',
    ),
    ...at(
      'speaker',
      'Аda Mаrsh',
      'Ada\u200dMarsh',
      'Ada Marsh\u2800',
      '\u202eAda Marsh',
      'Ａda Marsh',
      'Ada Marsh\u034f',
    ),
    ...at('topic', 'grаin', 'gr\u00adain', 'grain\u115f', '\u061cgrain'),
    ...at(
      'words',
      'Grain \u202e liw pass.',
      'Grain&#x202E; passes.',
      'Grain &#8203;passes.',
      'Grain\ufff9x\ufffay\ufffb.',
    ),
    ...at('prose', 'They &#x2066;met&#x2069;.', '[x](https://news.example/\u202egpj)', 'A \u{e0001}tag.'),
    ...at('publisher', 'Norland\u200bNews', 'Nоrland News'),
  ],
};
