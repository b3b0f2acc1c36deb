import { html as template, type SafeHtml } from '@remix-run/html-template';

export type { SafeHtml };

/** What can stand in a template: text is escaped, HTML is not, and nothing stands for nothing. */
type Value = Parameters<typeof template>[1];

const compacted = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

/** HTML from a template: its values are escaped, and what is between its lines is one space; values are never altered. */
export function html(strings: TemplateStringsArray, ...values: Value[]): SafeHtml {
  return template(compact(strings), ...values);
}

function compact(strings: TemplateStringsArray): TemplateStringsArray {
  const known = compacted.get(strings);
  if (known) return known;
  const parts = strings.map((part) => part.replace(/\s*\n\s*/g, ' '));
  const made = Object.assign(parts, { raw: parts });
  compacted.set(strings, made);
  return made;
}

/** HTML that was made by a function of this project, to stand in a template as it is. */
export function asHtml(text: string): SafeHtml {
  return template.raw`${text}`;
}

/** Attributes behind the name of a tag; those without a value are left out, and true is one without a text. */
export function attributes(values: Readonly<Record<string, string | number | boolean | undefined>>): SafeHtml {
  let written = '';
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === false) continue;
    written += value === true ? ` ${name}` : ` ${name}=${quoted(value)}`;
  }
  return asHtml(written);
}

/** A value, escaped, in the marks that leave most of it as it is: JSON is full of the other ones. */
function quoted(value: string | number): string {
  const text = String(value);
  // Nearly every value is as it stands.
  if (!/[&<>"']/.test(text)) return `"${text}"`;
  const escaped = html`${text}`.toString();
  return escaped.includes('&quot;') && !escaped.includes('&#39;')
    ? `'${escaped.replaceAll('&quot;', '"')}'`
    : `"${escaped}"`;
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text as HTML between tags, where quotation marks stand as they are. */
export function textHtml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => signs[sign] ?? sign);
}

/** Parts with a sign or a space between each two; parts that are nothing are left out. */
export function joined(parts: readonly (SafeHtml | string | undefined)[], between = ' '): SafeHtml {
  const there = parts.filter((part) => part !== undefined && part.length > 0);
  return html`${there.map((part, index) => (index === 0 ? part : html`${between}${part}`))}`;
}
