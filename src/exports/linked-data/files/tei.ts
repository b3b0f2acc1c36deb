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
<publicationStmt><availability><licence${licence}>${escapeXml(site.licence.name)}</licence></availability></publicationStmt>
<sourceDesc><p>${escapeXml(site.strapline.name)}</p></sourceDesc>
</fileDesc>
<encodingDesc><classDecl><taxonomy>${categories.join('\n')}</taxonomy></classDecl></encodingDesc>
<profileDesc><particDesc>
<listPerson>${people.map(person).join('\n')}</listPerson>
<listOrg>${bodies.map((body) => `<org xml:id="${escapeXml(idOfSpeaker(body))}"><orgName>${escapeXml(body.name)}</orgName></org>`).join('\n')}</listOrg>
</particDesc></profileDesc></teiHeader>`;
}

function person(speaker: Speaker): string {
  const { name, aliases, roles, identifiers } = speaker;
  const others = aliases.map((alias) => `<persName>${escapeXml(alias)}</persName>`);
  const ids = Object.entries(identifiers).map(([type, id]) => `<idno type="${type}">${escapeXml(id)}</idno>`);
  const offices = roles.map(({ role, organization, from, to }) => {
    const bounds = [dated('from', from), dated('to', to)].join('');
    const body = organization === undefined ? '' : `<orgName>${escapeXml(organization)}</orgName>`;
    return `<affiliation${bounds}><roleName>${escapeXml(role)}</roleName>${body}</affiliation>`;
  });
  return `<person xml:id="${escapeXml(idOfSpeaker(speaker))}"><persName full="yes">${escapeXml(name)}</persName>${[...others, ...ids, ...offices].join('')}</person>`;
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
</fileDesc><profileDesc><settingDesc><setting>${element('placeName', place)}<date>${escapeXml(date.edtf)}</date></setting></settingDesc></profileDesc></teiHeader>
<text${language}><body>
${article.statements.map(said).join('\n')}
</body></text></TEI>`;
}

const direct = { direct: 'true', indirect: 'false', mixed: 'unknown' } as const;

function said(statement: ArchivedStatement): string {
  const { id, mode, speakers, topics, date, article } = statement;
  const attributes = [
    ` xml:id="said-${escapeXml(article.slug)}-${escapeXml(id)}" n="${escapeXml(id)}"`,
    ` who="${escapeXml(speakers.map(({ speaker }) => `#${idOfSpeaker(speaker)}`).join(' '))}"`,
    ` ana="${escapeXml(topics.map((topic) => `#${idOfTopic(topic)}`).join(' '))}"`,
    ` direct="${direct[mode]}"`,
    date.edtf === article.date.edtf ? '' : dated('when', date),
  ];
  const paragraphs = plainText(statement)
    .split('\n\n')
    .map((paragraph) => `<p>${escapeXml(paragraph).replaceAll('\n', '<lb/>')}</p>`);
  return `<said${attributes.join('')}>${paragraphs.join('')}</said>`;
}

/** A date as an attribute, as far as W3C has it: a year, a month, a day, or a day and a time. */
function dated(name: string, date: EdtfDate | null): string {
  return date && /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2}(?:T[\d:.Z+-]+)?)?)?$/.test(date.edtf)
    ? ` ${name}="${date.edtf}"`
    : '';
}
