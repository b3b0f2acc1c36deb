import { deflateSync } from 'fflate';
import { speakersOf, type ArchivedStatement } from '../archive/archived-statement.ts';
import { groupByParty } from '../lenses/countries.ts';
import { groupBySpeaker, groupByTopic, yearOf } from '../lenses/timeline.ts';
import { formatDate, formatYear } from '../languages/interface/format-date.ts';
import type { InterfaceWords } from '../languages/interface/interface-words.ts';
import { escapeXml } from '../statements/text/escape-xml.ts';
import { wordsXhtml } from '../statements/text/words-html.ts';
import { nameIn } from '../rendering/name-in.ts';
import { listed } from '../rendering/listed.ts';
import { byPartyName, partyName } from '../rendering/party-name.ts';
import { namesOf, whoSaid } from '../rendering/statement/who-said.ts';
import { citationOf } from './citation.ts';
import { writeZip, type Deflate } from './zip.ts';

/** What a book says of itself. */
export interface Book {
  title: string;
  /** The name of the archive, for its citations. */
  archive: string;
  /** A URN that is this book's alone. */
  identifier: string;
  /** When it was last changed, `2026-11-24`. */
  modified: string;
  /** The language of what the entries say. */
  language: string;
  licence: string;
  /** The address of a statement, as a citation gives it. */
  addressOf(statement: ArchivedStatement): string;
}

/** A chapter, or one of the lists that lead into the chapters. */
interface Chapter {
  file: string;
  title: string;
  body: string;
}

/** As an engine without one of its own compresses. */
const inScript: Deflate = (bytes) => deflateSync(bytes, { level: 9 });

/**
 * The statements as a book (EPUB 3.3): a chapter a year in the order given, and lists by speaker, by country and by topic that lead into them. The
 * same statements give the same bytes, compressed by the same `deflate`.
 */
export function buildEpub(
  statements: readonly ArchivedStatement[],
  book: Book,
  words: InterfaceWords,
  deflate = inScript,
): Uint8Array {
  const numbers = new Map(statements.map((statement, index) => [statement, index + 1]));
  const years = [...Map.groupBy(statements, ({ date }) => yearOf(date))];
  const place = (statement: ArchivedStatement) =>
    `year-${yearOf(statement.date)}.xhtml#s${numbers.get(statement) ?? 0}`;
  const chapters = years.map(([year, ofYear]): Chapter => ({
    file: `year-${year}.xhtml`,
    title: formatYear(year, words),
    body: ofYear
      .map((statement) => statementXhtml(statement, `s${numbers.get(statement) ?? 0}`, book, words))
      .join('\n'),
  }));
  const byName = new Intl.Collator(words.locale).compare;
  const speakers = [...new Set(statements.flatMap(speakersOf))].sort((a, b) => byName(a.sortName, b.sortName));
  const topics = [...new Set(statements.flatMap((statement) => statement.topics))].sort((a, b) =>
    byName(a.label, b.label),
  );
  const bySpeaker = groupBySpeaker(statements, speakers).map(([{ sortName }, said]) => ({ name: sortName, said }));
  const byTopic = groupByTopic(statements, topics).map(([{ label }, said]) => ({ name: label, said }));
  const parties = byPartyName([...new Set(statements.flatMap((statement) => statement.parties))], words);
  const byParty = groupByParty(statements, parties).map(([party, said]) => ({ name: partyName(party, words), said }));
  const lists = [
    { file: 'speakers.xhtml', title: words.topic.bySpeaker, groups: bySpeaker },
    ...(byParty.length > 0 ? [{ file: 'countries.xhtml', title: words.party.byCountry, groups: byParty }] : []),
    { file: 'topics.xhtml', title: words.speaker.byTopic, groups: byTopic },
  ].map(({ file, title, groups }): Chapter => ({
    file,
    title,
    body: groups.map(({ name, said }) => groupXhtml(name, said, place, words)).join('\n'),
  }));
  return zip([...chapters, ...lists], book, words, deflate);
}

function statementXhtml(statement: ArchivedStatement, id: string, book: Book, words: InterfaceWords): string {
  const { paragraphs, topics, mode, date, article } = statement;
  const language = mode === 'indirect' || article.translation !== undefined ? book.language : article.source.language;
  const said = paragraphs.map((runs) => `<p>${wordsXhtml(runs)}</p>`).join('');
  const status = article.status === 'current' ? '' : words.said.status[article.status];
  const facts = [
    status,
    words.mode[mode],
    topics.map((topic) => nameIn(topic, words.tag)).join(', '),
    statement.locator?.text,
  ]
    .filter(Boolean)
    .join(' · ');
  const citation = citationOf(statement, book.archive, book.addressOf(statement), words);
  return `<section class="statement" id="${id}">
<h2>${escapeXml(formatDate(date, words))}</h2>
<p class="who">${whoXhtml(statement, words)}</p>
<blockquote${language === undefined ? '' : ` lang="${escapeXml(language)}" xml:lang="${escapeXml(language)}"`}>${said}</blockquote>
<p class="fine">${escapeXml(facts)}</p>
<p class="fine">${escapeXml(citation)}</p>
</section>`;
}

/** Who said it, each name with its office, and with whom and for whom. */
function whoXhtml(statement: ArchivedStatement, words: InterfaceWords): string {
  const { speakers, isJoint, members, behalf } = whoSaid(statement, words);
  const names = speakers.map(({ name, office }) => {
    const role = office === undefined ? '' : ` <span class="role">${escapeXml(office)}</span>`;
    return `<b>${escapeXml(name)}</b>${role}`;
  });
  const remarks = [
    isJoint ? words.said.together : '',
    speakers.some(({ isUnnamed }) => isUnnamed) ? words.said.unnamed : '',
    behalf.length > 0 ? words.said.onBehalf(listed(behalf, words)) : '',
    members.length > 0 ? words.said.members(listed(members, words)) : '',
  ].filter((remark) => remark !== '');
  const said = remarks.map((remark) => ` <span class="role">${escapeXml(remark)}</span>`);
  return [names.join('; '), ...said].join('');
}

function groupXhtml(
  name: string,
  said: readonly ArchivedStatement[],
  place: (statement: ArchivedStatement) => string,
  words: InterfaceWords,
): string {
  const items = said.map((statement) => {
    const what = `${formatDate(statement.date, words)}, ${namesOf(statement, words)}: ${statement.article.title}`;
    return `<li><a href="${place(statement)}">${escapeXml(what)}</a></li>`;
  });
  return `<section><h2>${escapeXml(name)}</h2><ol>${items.join('')}</ol></section>`;
}

function zip(chapters: readonly Chapter[], book: Book, words: InterfaceWords, deflate: Deflate): Uint8Array {
  const files: Record<string, string> = {
    'META-INF/container.xml':
      '<?xml version="1.0" encoding="UTF-8"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    'EPUB/package.opf': packageDocument(chapters, book, words),
    'EPUB/nav.xhtml': xhtml(words.navigation.timeline, navigation(chapters, words), words),
    'EPUB/style.css': style,
  };
  for (const { file, title, body } of chapters)
    files[`EPUB/${file}`] = xhtml(title, `<h1>${escapeXml(title)}</h1>\n${body}`, words);
  const encoder = new TextEncoder();
  const entries = Object.entries(files).map(([name, text]) => ({ name, bytes: encoder.encode(text) }));
  return writeZip(
    [{ name: 'mimetype', bytes: encoder.encode('application/epub+zip'), isStored: true }, ...entries],
    deflate,
  );
}

/** The package document (EPUB 3.3, 5). */
function packageDocument(chapters: readonly Chapter[], book: Book, words: InterfaceWords): string {
  const id = (file: string) => file.replace('.xhtml', '');
  const items = chapters.map(
    ({ file }) => `<item id="${id(file)}" href="${file}" media-type="application/xhtml+xml"/>`,
  );
  const spine = ['nav', ...chapters.map(({ file }) => id(file))].map((idref) => `<itemref idref="${idref}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${words.tag}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escapeXml(book.identifier)}</dc:identifier>
<dc:title>${escapeXml(book.title)}</dc:title>
<dc:language>${words.tag}</dc:language>
<dc:rights>${escapeXml(book.licence)}</dc:rights>
<meta property="dcterms:modified">${book.modified}T00:00:00Z</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${items.join('\n')}
</manifest>
<spine${words.direction === 'rtl' ? ' page-progression-direction="rtl"' : ''}>${spine.join('')}</spine>
</package>`;
}

function navigation(chapters: readonly Chapter[], words: InterfaceWords): string {
  const items = chapters.map(({ file, title }) => `<li><a href="${file}">${escapeXml(title)}</a></li>`);
  return `<nav epub:type="toc" id="toc"><h1>${escapeXml(words.navigation.timeline)}</h1><ol>${items.join('')}</ol></nav>`;
}

function xhtml(title: string, body: string, words: InterfaceWords): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${words.tag}" xml:lang="${words.tag}" dir="${words.direction}">
<head><title>${escapeXml(title)}</title><link rel="stylesheet" href="style.css"/></head>
<body>${body}</body>
</html>`;
}

const style = `body { line-height: 1.5; overflow-wrap: break-word; }
h2 { font-size: 1em; margin-block: 1.5em 0.2em; }
.statement { break-inside: avoid; }
blockquote { margin: 0.3em 0; }
.role, .fine { font-size: 0.85em; }
`;
