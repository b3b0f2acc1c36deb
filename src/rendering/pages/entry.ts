import type { ArchivedArticle } from '../../archive/archived-statement.ts';
import { occasionPath, speakerPath } from '../../archive/permalinks.ts';
import { day } from '../timeline/day.ts';
import { asHtml, attributes, html, joined, type SafeHtml } from '../html.ts';
import { named } from '../named.ts';
import type { ReadOn } from '../../lenses/neighbours.ts';
import { faultLinks, type FaultPages } from './fault-links.ts';
import { readOn } from './read-on.ts';
import { relationList } from '../statement/relations.ts';
import { reportingLadder } from '../statement/reporting-ladder.ts';
import type { Setting } from '../setting.ts';
import { sourceFacts } from '../statement/source-facts.ts';
import { statementHtml } from '../statement/statement.ts';

/** Where an entry stands among the others. */
export interface EntryPlace {
  /** The address of its occasion, where another entry reports that too. */
  occasion?: string | undefined;
  readOn?: ReadOn | undefined;
  faults?: FaultPages | undefined;
}

/** An entry whole: when and at what it was said, its prose and statements, what it is to others, its source, and where one can read on. */
export function entryHtml(
  article: ArchivedArticle,
  setting: Setting,
  { occasion, readOn: leads, faults }: EntryPlace = {},
): SafeHtml {
  const { words, content } = setting;
  const facts = joined([
    day(article.date, setting),
    article.occasion && html`<span><bdi${attributes(content)}>${article.occasion}</bdi></span>`,
    occasion && html`<a href="${setting.linkTo(occasionPath(occasion))}">${words.occasions.others}</a>`,
    reportingLadder(article, setting),
  ]);
  const blocks = article.blocks.map((block) =>
    block.type === 'prose'
      ? html`<div class="prose" ${attributes(content)}>${asHtml(block.html)}</div>`
      : statementHtml(block.statement, setting, {
          home: true,
          dated: block.statement.date.edtf !== article.date.edtf,
        }),
  );
  return html`<header class="title"><h1${attributes(content)}>${article.title}</h1><p class="facts">${facts}</p></header>${notice(article, setting)}<div class="entry-page"><div class="entry">${blocks}${relationList(article.relations, setting)}</div><div class="aside">${sourceSection(article, setting)}${faults && faultLinks(faults, setting)}</div></div>${leads && readOn(leads, setting)}`;
}

/** What became of the entry after its publication. */
function notice({ status, corrections }: ArchivedArticle, setting: Setting): SafeHtml | undefined {
  const { words, content } = setting;
  if (status === 'current') return undefined;
  const label = words.article.status[status];
  const rows = corrections.map(
    ({ date, text }) => html`<dt>${day(date, setting)}:</dt><dd${attributes(content)}>${text}</dd>`,
  );
  return html`<section class="notice" id="_status" aria-label="${label}">
    <h2>${label}</h2>
    <dl>${rows}</dl>
  </section>`;
}

const languageNames = new Map<string, Intl.DisplayNames>();

function languageName(of: string, tag: string): string | undefined {
  const names = languageNames.get(tag) ?? new Intl.DisplayNames(tag, { type: 'language' });
  languageNames.set(tag, names);
  return names.of(of);
}

function sourceSection(article: ArchivedArticle, setting: Setting): SafeHtml {
  const { words, content } = setting;
  const { source } = article;
  const own = words.article;
  const text = (value: string) => html`<dd${attributes(content)}>${value}</dd>`;
  const said = (value: string | undefined) => value && html`<dd>${value}</dd>`;
  const rows: [string, SafeHtml | '' | undefined][] = [
    [own.reportedBy, sourceFacts(source, setting)],
    [own.also, article.also.length > 0 ? html`${article.also.map((other) => sourceFacts(other, setting))}` : undefined],
    [own.note, source.note === undefined ? undefined : text(source.note)],
    [own.issued, source.issued && html`<dd>${day(source.issued, setting)}</dd>`],
    [own.accessed, source.accessed && html`<dd>${day(source.accessed, setting)}</dd>`],
    [own.addressee, article.addressee.length > 0 ? addressees(article, setting) : undefined],
    [own.spokenIn, said(article.spokenIn && languageName(article.spokenIn, words.tag))],
    [own.language, said(source.language && languageName(source.language, words.tag))],
    [own.translationLabel, said(article.translation && own.translation[article.translation])],
    [own.form, said(article.kind && own.kind[article.kind])],
    [own.place, article.place === undefined ? undefined : text(article.place)],
    [own.filedFrom, article.dateline === undefined ? undefined : text(article.dateline)],
  ];
  const shown = rows.map(([term, description]) =>
    description
      ? html`<dt>${term}</dt>
          ${description}`
      : '',
  );
  return html`<section class="source" aria-labelledby="_source">
    <h2 id="_source">${own.source}</h2>
    <dl>${shown}</dl>
  </section>`;
}

function addressees({ addressee }: ArchivedArticle, setting: Setting): SafeHtml {
  const items = addressee.map(({ name, speaker }) => {
    const who = speaker
      ? named(speaker, setting, { href: setting.linkTo(speakerPath(speaker.slug)) })
      : html`<bdi${attributes(setting.content)}>${name}</bdi>`;
    return html`<dd>${who}</dd>`;
  });
  return html`${items}`;
}
