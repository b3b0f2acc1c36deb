import { describe, expect, test } from 'vitest';
import { siteFurniture } from '../../../../src/drafting/text/copied/site-furniture.ts';

/** What is left of a text. */
const left = (text: string) => {
  const lines = text.split('\n');
  const out = siteFurniture(lines);
  return lines.filter((line, index) => line !== '' && !out.has(index)).join('\n');
};
const text = `Statement on the strait
12 May 2031

The Ministry is concerned about the pilots.
It calls for talks.`;

describe('what a site prints around a text is no part of it', () => {
  test.each([
    [
      'a menu and a way back',
      `Skip to main content\nHome\nAbout us\nPress releases\n\n${text}\n\nBack to top\n© 2031 Ministry of Ports`,
    ],
    [
      'items of a menu that no list has',
      `Menu\nStraits and Sounds\nSearch\nOur pilots\nPress room\n${text}\nTags\nStraits\nPilots\nContact us\nPrivacy policy`,
    ],
    [
      'the sort of text below a menu, and items of a menu in turn',
      `Home\nNews\nMenu\nMember States\nStraits\nLamps\nSounds\nPilots\nWrecks\nTides\nMedia Center\nPress Release\n${text}\nShare on X\nUseful Links\nSite map`,
    ],
    ['in Spanish', `Inicio\nTrámites\nPrensa\n${text}\nComparte:\nSíguenos en\nAviso de privacidad`],
    [
      'in German',
      `Direkt zum Hauptinhalt springen\nPresse\nMediathek\n${text}\nWeitere Informationen\nSeite drucken\nBarriere melden\nNach oben`,
    ],
    ['what heads each of its releases', `PRESS RELEASE\n\n${text}`],
    [
      'whom to ask, and the sign that it ends',
      `${text}\n\nFor further information please contact:\nPress Office, +390 2 5550 1990\npress@mfa.example\n\n###`,
    ],
    ['a row of signs alone', `${text}\n\n* * *`],
    ['crumbs', `Home > News > Statements\n\n${text}`],
    ['what it asks of cookies', `We use cookies to make this site better.\nAccept all\nReject all\n\n${text}`],
    [
      'what it leads to',
      `${text}\n\nRelated news\nA lamp is lit at Kell\nFerries return\nMost read\nStrike at the port`,
    ],
    [
      'what asks a reader, in front of what is known',
      `${text}\n\nShare\nFacebook\nIf you are not a journalist, write to the public office.\nLast review: 12 May 2031\nWas this page useful?\nYes\nNo`,
    ],
    [
      'in French',
      `Aller au contenu principal\nAccueil\nSalle de presse\n${text}\nPartager\nImprimer\nMentions légales`,
    ],
    ['in Russian', `Главная\nПресс-служба\nНовости\n\n${text}\n\nПоделиться\nРаспечатать\nНаверх`],
  ])('%s', (_what, page) => {
    expect(left(page)).toBe(left(text));
  });

  test('the ways to share it that stand beside its heading', () => {
    expect(left(`Home\nNews\n${text.replace('12 May 2031', '12 May 2031\nPrint\nShare')}`)).toBe(left(text));
  });
});

describe('words of a text stay', () => {
  test.each([
    ['a single line that a menu could have', `Contact\n\n${text}`],
    ['a heading below a menu, and the day', `Home\nNews\n${text}`],
    [
      'who is there, below lines that a menu could have',
      `Government\nMinistry\nMinutes of the talks\nAda Marsh\nBo Lund\nTopics\n\n${text}`,
    ],
    [
      'a short text between many known lines',
      `Home\nNews\nBy Nora Quill\nShare\nPrint\n${text}\nShare\nPrint\nTags\nContact\nPrivacy policy\nTerms of use\nFollow us\nNewsletter\nCopyright`,
    ],
    ['States that sign a text', `${text}\n\nAda Marsh\nNorland\nBo Lund\nSudland`],
    ['cookies that are none of a site', `The Minister baked cookies for the pilots.\nHome\n\n${text}`],
    ['marks of secrecy', `${text}\n\n(C) The Secretary opened the talks in Port Ada.`],
    [
      'sentences behind a line that leads on',
      `${text}\nRead more\nBo Lund said he was glad.\nRead more\nAda Marsh said so too.`,
    ],
  ])('%s', (_what, page) => {
    expect(left(page)).toBe(left(page.replace(/^Home\nNews\n/, '')));
  });
});
