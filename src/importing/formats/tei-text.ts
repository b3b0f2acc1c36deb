import type { XmlElement } from './xml-tree.ts';

/** What stands in a text without being said in it: notes, running heads, what is seen or heard. */
const notSaid = new Set([
  ...[
    'note',
    'pb',
    'cb',
    'fw',
    'figure',
    'figDesc',
    'vocal',
    'kinesic',
    'incident',
    'desc',
    'index',
    'graphic',
    'speaker',
    'stage',
  ],
  ...['certainty', 'linkGrp', 'media'],
]);
/** Elements that are paragraphs of what is said. */
const paragraphs = new Set(['p', 'seg', 'ab', 'l', 'item']);
/** Stands for the white space behind a word that belongs to the next. */
const glue = '\u0000';

/** The text of an element as it is read: of a choice the first, a gap as […], single spaces. */
export function teiText(element: XmlElement): string {
  return gather(element)
    .replace(new RegExp(`${glue}\\s*`, 'g'), '')
    .replace(/\s+/g, ' ')
    .trim();
}

function gather({ children }: XmlElement): string {
  return children
    .map((child) => {
      if (typeof child === 'string') return child;
      const { name, attributes } = child;
      if (notSaid.has(name)) return '';
      if (name === 'lb') return ' ';
      if (name === 'gap') return '[…]';
      if (name === 'choice') {
        const first = child.children.find((each) => typeof each !== 'string');
        return first && typeof first !== 'string' ? gather(first) : '';
      }
      const own = gather(child);
      return attributes.join === 'right' || attributes.join === 'both' ? `${own}${glue}` : own;
    })
    .join('');
}

/** What is said in an element, a paragraph each. */
export function saidIn(element: XmlElement): string[] {
  const found: string[] = [];
  let loose = '';
  const end = () => {
    const text = loose.replace(/\s+/g, ' ').trim();
    if (text !== '') found.push(text);
    loose = '';
  };
  for (const child of element.children) {
    if (typeof child !== 'string' && paragraphs.has(child.name)) {
      end();
      const inner = child.children.some((each) => typeof each !== 'string' && paragraphs.has(each.name))
        ? saidIn(child)
        : [teiText(child)];
      found.push(...inner.filter((text) => text !== ''));
    } else
      loose +=
        typeof child === 'string'
          ? child
          : ` ${teiText({ ...child, children: [child] })} `.replace(/^ (?=\p{L})/u, '').replace(/(?<=\p{L}) $/u, '');
  }
  end();
  return found;
}
