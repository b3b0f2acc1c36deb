import { mainTag } from '../../../archive/site-settings.ts';
import type { LinkedFile } from '../linked-file.ts';
import { concepts } from './skos-json-ld.ts';

/** The topics as SKOS in Turtle (RDF 1.1). */
export const skosTurtle: LinkedFile = {
  name: 'topics.ttl',
  mediaType: 'text/turtle',
  about: 'the topics as SKOS in Turtle',
  write: (source) => {
    const main = mainTag(source.archive.site);
    const scheme = iri(source.addressOf('topics/'));
    const blocks = concepts(source).map(({ id, preferred, other, note, broader, narrower, related }) => {
      const facts = [
        'a skos:Concept',
        `skos:inScheme ${scheme}`,
        ...Object.entries(preferred).map(([tag, label]) => `skos:prefLabel ${literal(label)}@${tag}`),
        ...other.map((label) => `skos:altLabel ${literal(label)}`),
        ...(note === '' ? [] : [`skos:scopeNote ${literal(note)}@${main}`]),
        ...broader.map((address) => `skos:broader ${iri(address)}`),
        ...narrower.map((address) => `skos:narrower ${iri(address)}`),
        ...related.map((address) => `skos:related ${iri(address)}`),
      ];
      return `${iri(id)} ${facts.join(' ;\n  ')} .\n`;
    });
    return `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .

${scheme} a skos:ConceptScheme ;
  dct:title ${literal(source.archive.site.title)}@${main} .

${blocks.join('\n')}`;
  },
};

/** An address between angle brackets; what cannot stand there is escaped. */
function iri(address: string): string {
  return `<${address.replace(/[\u0000-\u0020<>"{}|^`\\]/g, (sign) => encodeURIComponent(sign))}>`;
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A literal of Turtle on one line. */
function literal(text: string): string {
  return `"${text.replace(/[\\"\n\r\t]/g, (sign) => escapes[sign] ?? sign)}"`;
}
