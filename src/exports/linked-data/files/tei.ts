import type { ArchivedArticle, ArchivedStatement } from '../../../archive/archived-statement.ts';
import { articlePath } from '../../../archive/permalinks.ts';
import { mainTag } from '../../../archive/site-settings.ts';
import type { Speaker } from '../../../archive/names/speakers.ts';
import type { Topic } from '../../../archive/names/topics.ts';
import type { EdtfDate } from '../../../statements/dates/dates.ts';
import { plainText } from '../../../statements/statement.ts';
import type { DataSource } from '../../data/table.ts';
import { escapeXml } from '../../../statements/text/escape-xml.ts';
import type { LinkedFile } from '../linked-file.ts';

/**
 * What was said as a TEI corpus, a text for each entry: `<said>` with who, to whom, when, on what (`ana`), whether in the very words
 * (`direct`; unknown where both are in it). What TEI has no place for is in the other formats alone.
 */
export const tei: LinkedFile = {
  name: 'archive.xml',
  mediaType: 'application/tei+xml',
  about: 'what was said as a TEI corpus, a text for each entry',
  write: (source) => {
    const { archive } = source;
    const texts = archive.articles.filter(({ status, statements }) => status !== 'withdrawn' && statements.length > 0);
    return `<?xml version="1.0" encoding="UTF-8"?>
<teiCorpus xmlns="http://www.tei-c.org/ns/1.0" xml:lang="${escapeXml(mainTag(archive.site))}">
${corpusHeader(source)}
${texts.map((article) => teiText(article, source)).join('\n')}
</teiCorpus>
`;
  },
};

const idOfSpeaker = ({ slug }: Speaker) => `speaker-${slug}`;
const idOfTopic = ({ slug }: Topic) => `topic-${slug}`;

function corpusHeader({ archive }: DataSource): string {
  const { site, topics, speakers } = archive;
  const categories = topics.map(
    (topic) =>
      `<category xml:id="${escapeXml(idOfTopic(topic))}"><catDesc>${escapeXml(topic.label)}</catDesc></category>`,
  );
  const licence = site.licence.url === undefined ? '' : ` target="${escapeXml(site.licence.url)}"`;
  const people = speakers.filter(({ kind }) => kind === 'person' || kind === 'unnamed');
  const bodies = speakers.filter(({ kind }) => kind === 'organization' || kind === 'group');
  return `<teiHeader><fileDesc>
<titleStmt><title>${escapeXml(site.title)}</title></titleStmt>
<publicationStmt><publisher>${escapeXml(site.title)}</publisher><availability><licence${licence}>${escapeXml(site.licence.name)}</licence></availability></publicationStmt>
<sourceDesc><p>${escapeXml(site.strapline.name)}</p></sourceDesc>
</fileDesc>
${within('encodingDesc', within('classDecl', within('taxonomy', categories.join('\n'))))}
${within('profileDesc', within('particDesc', [within('listPerson', people.map(person).join('\n')), within('listOrg', bodies.map(body).join('\n'))].join('\n').trim()))}</teiHeader>`;
}

/** An element with what is in it; nothing where that is nothing, for TEI has no empty lists. */
function within(name: string, content: string): string {
  return content === '' ? '' : `<${name}>${content}</${name}>`;
}

function body(speaker: Speaker): string {
  const type = speaker.kind === 'group' ? ' type="group"' : '';
  return `<org xml:id="${escapeXml(idOfSpeaker(speaker))}"${type}><orgName>${escapeXml(speaker.name)}</orgName></org>`;
}

function person(speaker: Speaker): string {
  const { name, aliases, roles, identifiers, country, organization } = speaker;
  const nationality = country === undefined ? '' : `<nationality key="${escapeXml(country)}"/>`;
  const body =
    organization === undefined ? '' : `<affiliation><orgName>${escapeXml(organization)}</orgName></affiliation>`;
  const others = aliases.map((alias) => `<persName>${escapeXml(alias)}</persName>`);
  const ids = Object.entries(identifiers).map(([type, id]) => `<idno type="${type}">${escapeXml(id)}</idno>`);
  const offices = roles.map(({ role, organization, from, to }) => {
    const bounds = [bound('from', from), bound('to', to)].join('');
    const body = organization === undefined ? '' : `<orgName>${escapeXml(organization)}</orgName>`;
    return `<affiliation${bounds}><roleName>${escapeXml(role)}</roleName>${body}</affiliation>`;
  });
  const role = speaker.kind === 'unnamed' ? ' role="unnamed"' : '';
  return `<person xml:id="${escapeXml(idOfSpeaker(speaker))}"${role}><persName full="yes">${escapeXml(name)}</persName>${[...others, ...ids, nationality, body, ...offices].join('')}</person>`;
}

function teiText(article: ArchivedArticle, { addressOf }: DataSource): string {
  const { source, slug, title, date, occasion, place } = article;
  const address = source.url ?? source.archived;
  const element = (name: string, text: string | undefined) =>
    text === undefined ? '' : `<${name}>${escapeXml(text)}</${name}>`;
  // A language that is not known is undetermined (BCP 47), and not that of the archive.
  const language = ` xml:lang="${escapeXml(source.language ?? 'und')}"`;
  return `<TEI xml:id="entry-${escapeXml(slug)}"><teiHeader><fileDesc>
<titleStmt><title>${escapeXml(title)}</title>${element('meeting', occasion)}</titleStmt>
<publicationStmt><p><ref target="#entry">${escapeXml(addressOf(articlePath(slug)))}</ref></p></publicationStmt>
<sourceDesc><bibl>${element('title', source.title)}${element('publisher', source.publisher.name)}${element('idno', source.document)}${address === undefined ? '' : `<ptr target="${escapeXml(address)}"/>`}</bibl></sourceDesc>
</fileDesc><profileDesc><settingDesc><setting>${element('placeName', place)}${dateElement(date)}</setting></settingDesc></profileDesc></teiHeader>
<text${language}><body>
${saidIn(article).join('\n')}
</body></text></TEI>`;
}

const direct = { direct: 'true', indirect: 'false', mixed: 'unknown' } as const;

/** What was said; where a part of it has a day of its own each part is a division, for none may stand between divisions, and `<said>` has no date. */
function saidIn({ statements, date }: ArchivedArticle): string[] {
  const isOfDay = (statement: ArchivedStatement) => statement.date.edtf === date.edtf;
  if (statements.every(isOfDay)) return statements.map(said);
  return statements.map((statement) => {
    const day = isOfDay(statement) ? '' : `<dateline>${dateElement(statement.date)}</dateline>`;
    return `<div>${day}\n${said(statement)}\n</div>`;
  });
}

function said(statement: ArchivedStatement): string {
  const { id, mode, speakers, topics, article } = statement;
  const attributes = [
    ` xml:id="said-${escapeXml(article.slug)}-${escapeXml(id)}" n="${escapeXml(id)}"`,
    ` who="${escapeXml(speakers.map(({ speaker }) => `#${idOfSpeaker(speaker)}`).join(' '))}"`,
    topics.length === 0 ? '' : ` ana="${escapeXml(topics.map((topic) => `#${idOfTopic(topic)}`).join(' '))}"`,
    ` direct="${direct[mode]}"`,
  ];
  const paragraphs = plainText(statement)
    .split('\n\n')
    .map((paragraph) => `<p>${escapeXml(paragraph).replaceAll('\n', '<lb/>')}</p>`);
  return `<said${attributes.join('')}>${paragraphs.join('')}</said>`;
}

/** A year, a month or a day, as W3C has them. */
const calendar = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?$/;

/** A date as EDTF has it, with what W3C can say of it: `<date from="2031-05-30" to="2031-06-02">2031-05-30/2031-06-02</date>` */
function dateElement({ edtf }: EdtfDate): string {
  const [from = '', to] = edtf.split('/');
  const isPlain = calendar.test(from) && (to === undefined || calendar.test(to));
  const attributes = !isPlain ? '' : to === undefined ? ` when="${from}"` : ` from="${from}" to="${to}"`;
  return `<date${attributes}>${escapeXml(edtf)}</date>`;
}

/** A bound of an office as an attribute, as far as it is sure. */
function bound(name: string, date: EdtfDate | null): string {
  const day = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?(?![\dX])/.exec(date?.edtf ?? '')?.[0];
  return day === undefined ? '' : ` ${name}="${day}"`;
}
