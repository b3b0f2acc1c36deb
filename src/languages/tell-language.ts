import { words } from './reporting-words.ts';

/** The commonest small words of each language whose reports are read, with some of its verbs of saying. */
const common: readonly (readonly [tag: string, found: ReadonlySet<string>])[] = [
  [
    'en',
    words(`the of and to in that is was for on with as by at from it an be this which are or had not but have has he his she her they
    their its were will said says after who would been also there than into over about told when what more no up out we you`),
  ],
  [
    'ru',
    words(`и в на не что с по о как из к для от за это его она он они у же так но был была были при до или также ее её их а об во со том
    этом после заявил заявила сообщил отметил сказал года который которые чтобы если будет мы я`),
  ],
  [
    'fr',
    words(`le la les de des du un une et en à au aux que qu qui dans pour par sur pas ne est sont a ont été avec se ce cette ces
    il elle ils plus son sa ses leur leurs mais ou où selon après déclaré affirmé dit on nous vous était fait être entre sans`),
  ],
  [
    'de',
    words(`der die das den dem des ein eine einen einem einer und in im zu zum zur von vom mit für auf ist sind war waren hat haben hatte nicht
    sich dass es er sie auch nach bei aus am an als wird werden wie über um so sagte erklärte sei seien noch nur aber oder wir ich durch`),
  ],
  [
    'es',
    words(`el la los las de del un una y en que a al se por con para no su sus es lo le como más ha han fue o pero este esta estos entre
    sobre según dijo afirmó ser son había también desde hasta tras sin ya si nos hay está`),
  ],
];

/** The language of a text among those whose reports are read, as a BCP 47 tag: the one of whose small words it has most; else English. */
export function tellLanguage(text: string): string {
  const found =
    text
      .slice(0, 4000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const scored = common.map(([tag, small]) => ({ tag, count: found.filter((word) => small.has(word)).length }));
  return scored.reduce((best, own) => (own.count > best.count ? own : best)).tag;
}
