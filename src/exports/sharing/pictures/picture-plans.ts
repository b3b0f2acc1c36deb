import type { Archive } from '../../../archive/archive.ts';
import type { ArchivedArticle, ArchivedStatement } from '../../../archive/archived-statement.ts';
import {
  articlePath,
  partyPath,
  partyPositionPath,
  positionPath,
  speakerPath,
  statementPagePath,
  topicPath,
} from '../../../archive/permalinks.ts';
import { formatDate } from '../../../languages/interface/format-date.ts';
import type { InterfaceWords } from '../../../languages/interface/interface-words.ts';
import type { Positions } from '../../../lenses/positions.ts';
import { statementsWithPages } from '../../../lenses/statement-pages.ts';
import { indexByParty, indexBySpeaker, indexByTopic } from '../../../lenses/timeline.ts';
import { listed } from '../../../rendering/listed.ts';
import { nameIn } from '../../../rendering/name-in.ts';
import { partyName } from '../../../rendering/party-name.ts';
import { recordedSpan } from '../../../rendering/recorded-span.ts';
import { whoSaidLine } from '../../../rendering/statement/who-said.ts';
import { firstDay } from '../../../statements/dates/dates.ts';
import { plainText } from '../../../statements/statement.ts';
import { bareLine, oneLine } from '../../citations/citation-part.ts';
import { sharedPositions } from '../shared-positions.ts';
import type { Picture } from './picture.ts';

/** Pages of a kind beyond which their pictures would take longer than the pages. */
export const mostPictures = 2000;

/** Letters of a statement beyond which it has no room on a picture in any size. */
const mostLetters = 420;

/** What pictures are made from; `words` are those of the main language of the site. */
export interface Pictured {
  archive: Archive;
  positions: Positions;
  words: InterfaceWords;
}

/** A picture by the path of its page. */
type PlannedPicture = readonly [path: string, picture: Picture];

/** Every kind of page that has pictures; each kind has all of its own or none. */
const kinds: readonly ((of: Pictured) => PlannedPicture[])[] = [
  home,
  speakers,
  topics,
  parties,
  positionPages,
  entries,
  statements,
];

/**
 * The pictures of pages by their paths: of kinds of which there are not too many, unless site.yaml asks for every one or for none. An entry of one
 * statement has that of the statement: its headline is told beside a preview, what was said is not.
 */
export function picturePlans(of: Pictured): Map<string, Picture> {
  const { pictures } = of.archive.site.pages;
  if (pictures === 'none') return new Map();
  const planned = kinds
    .map((plan) => plan(of))
    .filter((ofKind) => pictures === 'every' || ofKind.length <= mostPictures);
  const plans = new Map(planned.flat());
  for (const { slug, statements: said } of of.archive.articles) {
    const [only, ...others] = said;
    const drawnFor = only && others.length === 0 ? statementPagePath(slug, only.id) : undefined;
    const shared = drawnFor && plans.get(drawnFor);
    if (shared && plans.has(articlePath(slug))) plans.set(articlePath(slug), { ...shared, drawnFor });
  }
  return plans;
}

function home({ archive: { site, statements: said }, words }: Pictured): PlannedPicture[] {
  const main = [{ text: oneLine(site.title), isWords: false }];
  return [['', { ...frame(site.title, words), above: nameIn(site.strapline, words.tag), main, below: words.statements(said.length), archive: site.licence.name }]]; // prettier-ignore
}

function speakers({ archive, words }: Pictured): PlannedPicture[] {
  const said = indexBySpeaker(archive.statements);
  return archive.speakers.map((one) => [
    speakerPath(one.slug),
    lens(nameIn(one, words.tag), words.navigation.speakers, said.get(one) ?? [], archive, words),
  ]);
}

function topics({ archive, words }: Pictured): PlannedPicture[] {
  const said = indexByTopic(archive.statements);
  return archive.topics.map((one) => [
    topicPath(one.slug),
    lens(nameIn(one, words.tag), words.navigation.topics, said.get(one) ?? [], archive, words),
  ]);
}

function parties({ archive, words }: Pictured): PlannedPicture[] {
  const said = indexByParty(archive.statements);
  return archive.parties.flatMap((one) => {
    const statements = said.get(one) ?? [];
    if (statements.length === 0) return [];
    return [[partyPath(one.slug), lens(partyName(one, words), words.party.countries, statements, archive, words)]];
  });
}

function positionPages({ archive, positions, words }: Pictured): PlannedPicture[] {
  return sharedPositions(positions).map(({ who, topic, statements: said }) => {
    const isSpeaker = 'sortName' in who;
    const name = isSpeaker ? nameIn(who, words.tag) : partyName(who, words);
    return [
      (isSpeaker ? positionPath : partyPositionPath)(who.slug, topic.slug),
      lens(
        words.position.title(name, nameIn(topic, words.tag)),
        isSpeaker ? words.navigation.speakers : words.party.countries,
        said,
        archive,
        words,
      ),
    ];
  });
}

function entries({ archive, words }: Pictured): PlannedPicture[] {
  return archive.articles.map((article) => {
    const names = [
      ...new Set(
        article.statements.flatMap(({ speakers: said }) => said.map(({ speaker }) => nameIn(speaker, words.tag))),
      ),
    ];
    return [
      articlePath(article.slug),
      {
        ...frame(archive.site.title, words),
        above: oneLine(listed(names, words)),
        main: [headline(article)],
        below: facts([formatDate(article.date, words), statusOf(article, words), article.statements.length === 0 ? '' : words.statements(article.statements.length)]), // prettier-ignore
      },
    ];
  });
}

function statements({ archive, words }: Pictured): PlannedPicture[] {
  return statementsWithPages(archive).map((statement) => [
    statementPagePath(statement.article.slug, statement.id),
    {
      ...frame(archive.site.title, words),
      above: oneLine(whoSaidLine(statement, words)),
      main: [...ownWords(statement), headline(statement.article)],
      below: facts([
        formatDate(statement.date, words),
        words.mode[statement.mode],
        statusOf(statement.article, words),
        listed(
          statement.topics.map((topic) => nameIn(topic, words.tag)),
          words,
        ),
      ]),
    },
  ]);
}

/** The words, where they are one paragraph that may have room: of several the breaks between them would be lost. */
function ownWords(statement: ArchivedStatement): Picture['main'] {
  const text = plainText(statement);
  return text.length <= mostLetters && statement.paragraphs.length === 1 && !/[\n\r]/.test(text)
    ? [{ text, isWords: true }]
    : [];
}

function headline({ title }: ArchivedArticle): Picture['main'][number] {
  return { text: bareLine(title), isWords: false };
}

function statusOf({ status }: ArchivedArticle, { said }: InterfaceWords): string {
  return status === 'current' ? '' : said.status[status];
}

function lens(
  name: string,
  above: string,
  said: readonly ArchivedStatement[],
  { site }: Archive,
  words: InterfaceWords,
): Picture {
  const below = facts([words.statements(said.length), recordedSpan(said, words)]);
  return {
    ...frame(site.title, words),
    above,
    main: [{ text: oneLine(name), isWords: false }],
    below,
    bars: barsOf(said),
  };
}

/** Stretches of time beyond which their bars would be too thin. */
const mostBars = 58;

/** How many of some statements, oldest first, were said in each stretch of as many years; none where all are of one. */
function barsOf(said: readonly ArchivedStatement[]): number[] {
  const years = said.map(({ date }) => Number(firstDay(date).slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (!(last > first)) return [];
  const every = Math.ceil((last - first + 1) / mostBars);
  const bars = Array.from({ length: Math.floor((last - first) / every) + 1 }, () => 0);
  for (const year of years) {
    const index = Math.floor((year - first) / every);
    bars[index] = (bars[index] ?? 0) + 1;
  }
  return bars;
}

function frame(title: string, { direction }: InterfaceWords): Pick<Picture, 'archive' | 'direction'> {
  return { archive: oneLine(title), direction };
}

function facts(parts: readonly string[]): string {
  return oneLine(parts.filter((part) => part !== '').join(' · '));
}
