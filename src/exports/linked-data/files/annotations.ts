import { statementPath } from '../../../archive/permalinks.ts';
import { dataFolder, publishedName } from '../../data/data-files.ts';
import type { DataSource } from '../../data/table.ts';
import type { LinkedFile } from '../linked-file.ts';
import { textFragment, verbatimPassages } from '../../../rendering/statement/text-quote.ts';

/**
 * The verbatim words as annotations of their sources (W3C Web Annotation): a program that has the page of a source finds them there.
 * Words of a translation are not the source's, and what has no address cannot be looked at.
 */
export const annotations: LinkedFile = {
  name: 'annotations.jsonld',
  mediaType: 'application/ld+json',
  about: 'verbatim words as annotations of their sources (W3C Web Annotation)',
  write: (source) => {
    const items = [...annotationsIn(source)];
    const document = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: addressOfPage(source),
      type: 'AnnotationPage',
      startIndex: 0,
    };
    const head = JSON.stringify(document).slice(0, -1);
    return `${head},"items":[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]}\n`;
  },
};

function addressOfPage(source: DataSource): string {
  return source.addressOf(`${dataFolder}${publishedName('annotations.jsonld', source)}`);
}

function* annotationsIn(source: DataSource): Generator<object> {
  const { archive, addressOf } = source;
  const page = addressOfPage(source);
  for (const { article, id, paragraphs } of archive.statements) {
    const { url, archived } = article.source;
    const report = url ?? archived;
    if (report === undefined || article.translation !== undefined) continue;
    const address = addressOf(statementPath(article.slug, id));
    for (const [index, exact] of verbatimPassages(paragraphs).entries()) {
      yield {
        // An annotation is not the statement that it is about.
        id: `${page}#${encodeURIComponent(article.slug)}/${encodeURIComponent(id)}/${index + 1}`,
        type: 'Annotation',
        motivation: 'identifying',
        body: address,
        target: {
          source: report,
          selector: {
            type: 'TextQuoteSelector',
            exact,
            refinedBy: {
              type: 'FragmentSelector',
              conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/',
              value: textFragment(exact),
            },
          },
        },
      };
    }
  }
}
