import { SaxesParser } from 'saxes';
import type { Place } from '../../statements/problems.ts';

/** An element of an XML text, by its name without a prefix, with what stands in it. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
  parent?: XmlElement | undefined;
  place: Place;
}

/** The tree of an XML text, or where and why it is none. Nothing outside the text is read, and no entity but XML's own is known. */
export type XmlReading = { root: XmlElement } | { place: Place; fact: string };

/** Deeper than this no text is nested, but a file made to fill a stack. */
const deepest = 500;

/** Reads an XML text into a tree. */
export function readXml(text: string): XmlReading {
  const parser = new SaxesParser({ position: true, xmlns: false as const });
  let root: XmlElement | undefined;
  let current: XmlElement | undefined;
  let depth = 0;
  let fault: { place: Place; fact: string } | undefined;
  const here = (): Place => ({ line: parser.line, column: Math.max(1, parser.column) });
  let begun = here();
  parser.on('error', (reason) => {
    fault ??= { place: here(), fact: reason.message.replace(/^\d+:\d+:\s*/, '').replace(/\.$/, '') };
  });
  parser.on('opentagstart', () => {
    begun = here();
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth++;
    if (depth > deepest) fault ??= { place: here(), fact: 'the elements are nested too deeply to be read' };
    const own: XmlElement = { name: name.replace(/^.*:/, ''), attributes, children: [], parent: current, place: begun };
    if (fault) return;
    current?.children.push(own);
    root ??= own;
    current = own;
  });
  parser.on('closetag', () => {
    depth--;
    if (!fault) current = current?.parent;
  });
  const addText = (value: string) => {
    current?.children.push(value);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();
  if (fault) return fault;
  return root ? { root } : { place: { line: 1, column: 1 }, fact: 'there is no element' };
}

/** The elements below one, in their order; those for which `into` is false keep what stands in them to themselves. */
export function* descendants(
  element: XmlElement,
  into: (element: XmlElement) => boolean = () => true,
): Generator<XmlElement> {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    yield child;
    if (into(child)) yield* descendants(child, into);
  }
}

/** The first element of a name below one. */
export function find(element: XmlElement | undefined, ...names: string[]): XmlElement | undefined {
  let found = element;
  for (const name of names) {
    if (!found) return undefined;
    found = [...descendants(found)].find((each) => each.name === name);
  }
  return found;
}

/** The elements of some names below one. */
export function findAll(element: XmlElement | undefined, ...names: string[]): XmlElement[] {
  return element ? [...descendants(element)].filter(({ name }) => names.includes(name)) : [];
}

/** The nearest element around one, itself included, that answers. */
export function around(
  element: XmlElement | undefined,
  answers: (element: XmlElement) => boolean,
): XmlElement | undefined {
  for (let each = element; each; each = each.parent) if (answers(each)) return each;
  return undefined;
}
