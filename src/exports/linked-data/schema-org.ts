import type {
  ArchivedArticle,
  ArchivedSource,
  ArchivedStatement,
  AttributedSpeaker,
} from '../../archive/archived-statement.ts';
import { mainTag } from '../../archive/site-settings.ts';
import { articlePath, speakerPath, statementPath, topicPath } from '../../archive/permalinks.ts';
import type { Speaker } from '../../archive/names/speakers.ts';
import { asHtml, type SafeHtml } from '../../rendering/html.ts';
import { machineDate } from '../../statements/dates/machine-date.ts';
import { plainText } from '../../statements/statement.ts';
import { dataFolder, publishedName } from '../data/data-files.ts';
import { dataFormats } from '../data/formats.ts';
import { tables } from '../data/tables.ts';
import type { DataSource } from '../data/table.ts';
import { verbatimPassages } from '../../rendering/statement/text-quote.ts';

/** An object of JSON-LD; what is undefined is left out when it is written. */
export interface Node {
  [name: string]: string | number | boolean | undefined | Node | readonly (string | Node | undefined)[];
}

/** JSON-LD as it may stand in a page: no text of it can end the script that it stands in. */
export function jsonLdText(node: Node): string {
  return JSON.stringify(node).replaceAll('<', '\\u003c');
}

/** JSON-LD as a page has it in its head: a block of data, which no browser runs. */
export function jsonLdScript(node: Node): SafeHtml {
  return asHtml(`<script type="application/ld+json">${jsonLdText(node)}</script>`);
}

/**
 * What an entry holds in the words of schema.org: verbatim words are a Quotation, a paraphrase is a Claim that appears in its source,
 * and of what is both the verbatim passages are Quotations in a Claim.
 */
export function entryJsonLd(article: ArchivedArticle, source: DataSource): Node {
  const { addressOf, archive } = source;
  const id = addressOf(articlePath(article.slug));
  return {
    '@context': 'https://schema.org',
    '@id': id,
    '@type': 'Article',
    headline: article.title,
    inLanguage: mainTag(archive.site),
    isBasedOn: { '@id': `${id}#_source`, ...sourceNode(article.source) },
    isPartOf: { '@type': 'Collection', '@id': addressOf(''), name: archive.site.title },
    license: archive.site.licence.url ?? archive.site.licence.name,
    dateModified: lastCorrection(article),
    creativeWorkStatus: article.status === 'current' ? undefined : article.status,
    hasPart:
      article.status === 'withdrawn'
        ? undefined
        : article.statements.map((statement) => statementNode(statement, source)),
  };
}

function statementNode(statement: ArchivedStatement, source: DataSource): Node {
  const { article, id, mode, topics, speakers, date, paragraphs } = statement;
  const { addressOf, archive } = source;
  const isTranslated = article.translation !== undefined;
  const said: Node = {
    '@id': addressOf(statementPath(article.slug, id)),
    text: plainText({ paragraphs }),
    author: speakers.map((speaker) => authorNode(speaker, source)),
    about: topics.map(({ slug, label }) => ({
      '@type': 'DefinedTerm',
      '@id': addressOf(topicPath(slug)),
      name: label,
    })),
    dateCreated: machineDate(date),
    temporalCoverage: machineDate(date) === undefined ? date.edtf : undefined,
    inLanguage: mode === 'indirect' || isTranslated ? mainTag(archive.site) : article.source.language,
  };
  if (mode === 'direct') return { '@type': 'Quotation', ...said };
  const passages = mode === 'mixed' ? verbatimPassages(paragraphs) : [];
  return {
    '@type': 'Claim',
    ...said,
    // The source of the entry, told once.
    appearance: { '@id': `${addressOf(articlePath(article.slug))}#_source` },
    hasPart:
      passages.length === 0
        ? undefined
        : passages.map((exact) => ({ '@type': 'Quotation', text: exact, inLanguage: said.inLanguage })),
  };
}

/** Who said it, in the office of that day. */
function authorNode({ speaker, role }: AttributedSpeaker, source: DataSource): Node {
  const author = speakerNode(speaker, source);
  if (!role) return author;
  return { '@type': 'Role', roleName: role.role, author };
}

/** A speaker by address and name. */
export function speakerNode({ slug, name, kind, identifiers }: Speaker, { addressOf }: DataSource): Node {
  const { wikidata, viaf, isni } = identifiers;
  const same = [
    wikidata && `http://www.wikidata.org/entity/${wikidata}`,
    viaf && `https://viaf.org/viaf/${viaf}`,
    isni && `https://isni.org/isni/${isni}`,
  ].filter((address) => address !== undefined && address !== '');
  return {
    '@type': kind === 'organization' || kind === 'group' ? 'Organization' : 'Person',
    '@id': addressOf(speakerPath(slug)),
    name,
    sameAs: same.length === 0 ? undefined : same,
  };
}

function sourceNode({ publisher, title, url, archived, issued, language }: ArchivedSource): Node {
  return {
    '@type': 'CreativeWork',
    headline: title,
    url: url ?? archived,
    archivedAt: url === undefined ? undefined : archived,
    publisher: { '@type': 'Organization', name: publisher.name, url: publisher.url },
    datePublished: issued && machineDate(issued),
    inLanguage: language,
  };
}

function lastCorrection({ corrections }: ArchivedArticle): string | undefined {
  return corrections
    .map(({ date }) => machineDate(date))
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
}

/** The data of the archive as a Dataset, as search engines for data look for it. */
export function datasetJsonLd(source: DataSource): Node {
  const { addressOf, archive } = source;
  const { site, statements } = archive;
  const [first, last] = [statements[0]?.date.earliest, statements.at(-1)?.date.latest];
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': addressOf('data/'),
    name: site.title,
    description: site.strapline.name,
    url: addressOf('data/'),
    license: site.licence.url ?? site.licence.name,
    inLanguage: mainTag(site),
    isAccessibleForFree: true,
    temporalCoverage: first && last ? `${first}/${last}` : undefined,
    variableMeasured: tables.map(({ name }) => name),
    distribution: dataFormats.map(({ mediaType, ending }) => ({
      '@type': 'DataDownload',
      encodingFormat: source.isPacked === true ? 'application/gzip' : mediaType,
      contentUrl: addressOf(`${dataFolder}${publishedName(`statements.${ending}`, source)}`),
    })),
  };
}
