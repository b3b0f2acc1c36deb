import type { XmlElement } from './xml-tree.ts';

/** What stands in a text without being said in it: notes, running heads, what is seen or heard, what its writer or editor took out. */
const notSaid = new Set([
  ...[
    'note',
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
  ...['del', 'surplus'],
]);
/** Elements that are paragraphs of what is said. */
const paragraphs = new Set(['p', 'seg', 'ab', 'l', 'item']);
/** Elements that no word goes over, whether a space stands beside them or not. */
const apart = new Set(['p', 'ab', 'l', 'lg', 'item', 'list', 's', 'space']);
/** Where a line, a column or a page of the original begins: between two words, unless it says otherwise. */
const beginnings = new Set(['lb', 'cb', 'pb', 'gb']);
/** Stands for the white space behind a word that belongs to the next, and for that around a break within a word. */
const glue = '\u0000';
const within = '\u0001';

/** The text of an element as it is read: of several readings the first, a gap as […], single spaces, nothing that was struck out. */
export function teiText(element: XmlElement): string {
  return told(gather(element));
}

function told(gathered: string): string {
  return gathered
    .replace(new RegExp(`${glue}\\s*`, 'g'), '')
    .replace(/\s+/g, ' ')
    .replace(new RegExp(` ?${within} ?`, 'g'), '')
    .trim();
}

function gather({ children }: Pick<XmlElement, 'children'>): string {
  return children
    .map((child) => {
      if (typeof child === 'string') return child;
      const { name, attributes } = child;
      if (notSaid.has(name)) return '';
      if (beginnings.has(name)) return attributes.break === 'no' ? within : ' ';
      if (name === 'gap') return '[…]';
      if (name === 'choice' || name === 'app') {
        const first = child.children.find((each) => typeof each !== 'string');
        return first && typeof first !== 'string' ? gather({ children: [first] }) : '';
      }
      const own = apart.has(name) ? ` ${gather(child)} ` : gather(child);
      return attributes.join === 'right' || attributes.join === 'both' ? `${own}${glue}` : own;
    })
    .join('');
}

/** What is said in an element, a paragraph each. */
export function saidIn(element: XmlElement): string[] {
  const found: string[] = [];
  let loose: XmlElement['children'] = [];
  const end = () => {
    const text = told(gather({ children: loose }));
    if (text !== '') found.push(text);
    loose = [];
  };
  for (const child of element.children) {
    if (typeof child !== 'string' && paragraphs.has(child.name)) {
      end();
      const inner = child.children.some((each) => typeof each !== 'string' && paragraphs.has(each.name))
        ? saidIn(child)
        : [teiText(child)];
      found.push(...inner.filter((text) => text !== ''));
    } else loose.push(child);
  }
  end();
  return found;
}
