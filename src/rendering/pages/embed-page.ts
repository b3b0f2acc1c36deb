import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import { articlePath, statementPath } from '../../archive/permalinks.ts';
import type { InterfaceWords } from '../../languages/interface/interface-words.ts';
import { formatDate } from '../../languages/interface/format-date.ts';
import { plainText } from '../../statements/statement.ts';
import { densityStrip } from '../charts/density-strip.ts';
import { attributes, html } from '../html.ts';
import type { PageContent } from '../page-content.ts';
import { recordedSpan } from '../recorded-span.ts';
import type { Setting } from '../setting.ts';
import { statementHtml } from '../statement/statement.ts';
import { namesOf } from '../statement/who-said.ts';

/** Statements that stand below the strip of a position: the latest. */
const mostBelow = 3;

/** Letters of a line, and pixels of it, at the width at which frames are offered. */
const [lettersInLine, lineHeight] = [64, 27];

/** A lens as it stands on somebody else's page: a strip of its statements, and of a position the latest of them. */
export interface EmbeddedLens {
  nameIn: (words: InterfaceWords) => string;
  /** The page that has all of it, below the base. */
  path: string;
  /** Oldest first. */
  statements: readonly ArchivedStatement[];
  isPosition: boolean;
}

/** One statement on a page for a frame: as it stands everywhere, with the headline of its entry. */
export function embeddedStatement(statement: ArchivedStatement, setting: Setting): PageContent {
  const { words, content } = setting;
  const { article, id, date } = statement;
  const title = `${namesOf(statement, words)}${words.said.comma}${formatDate(date, words)}`;
  return {
    ...frame(title, articlePath(article.slug)),
    main: html`<h1${attributes(content)}><a href="${setting.linkTo(statementPath(article.slug, id))}">${article.title}</a></h1>
      ${statementHtml(statement, setting, { dated: true })}`,
  };
}

/** A strip, or a position, on a page for a frame. */
export function embeddedLens({ nameIn, path, statements, isPosition }: EmbeddedLens, setting: Setting): PageContent {
  const { words } = setting;
  const address = setting.linkTo(path);
  const name = nameIn(words);
  const latest = isPosition ? statements.slice(-mostBelow).toReversed() : [];
  const below = latest.map((statement) => statementHtml(statement, setting, { dated: true }));
  const isMore = latest.length > 0 && latest.length < statements.length;
  const all = html`<p class="from"><a href="${address}">${words.speaker.all(words.statements(statements.length))}</a></p>`;
  return {
    ...frame(name, path),
    main: html`<h1><a href="${address}">${name}</a></h1>
      <p class="facts">${words.statements(statements.length)} · ${recordedSpan(statements, words)}</p>
      ${densityStrip(statements, setting, { isStill: true })} ${below} ${isMore ? all : ''}`,
  };
}

function frame(title: string, canonical: string) {
  return { title, description: title, part: 'timeline', isEmbed: true, canonical } as const;
}

/** Pixels that a statement takes in a frame, about: narrower ones scroll, or are told how high it is. */
export function heightOfStatement(statement: ArchivedStatement): number {
  const said = plainText(statement).slice(0, 1600);
  // Signs of Chinese, Japanese and Korean are twice as wide.
  const letters = said.length + (said.match(/[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/gu)?.length ?? 0);
  return 190 + Math.ceil(letters / lettersInLine) * lineHeight + statement.relations.length * 48;
}

/** The same of a lens. */
export function heightOfLens({ statements, isPosition }: EmbeddedLens): number {
  const latest = isPosition ? statements.slice(-mostBelow) : [];
  return 220 + latest.reduce((sum, statement) => sum + heightOfStatement(statement) - 50, 0);
}
