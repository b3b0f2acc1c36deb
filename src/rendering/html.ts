import { html, type SafeHtml } from '@remix-run/html-template';

export { html, type SafeHtml };

/** HTML that was made by a function of this project, to stand in a template as it is. */
export function asHtml(text: string): SafeHtml {
  return html.raw`${text}`;
}

/** Attributes behind the name of a tag; those without a value are left out, and true is one without a text. */
export function attributes(values: Readonly<Record<string, string | number | boolean | undefined>>): SafeHtml {
  const written = Object.entries(values).map(([name, value]) => {
    if (value === undefined || value === false) return '';
    return value === true ? asHtml(` ${name}`) : html` ${asHtml(name)}="${value}"`;
  });
  return html`${written}`;
}

/** Parts with a sign or a space between each two; parts that are nothing are left out. */
export function joined(parts: readonly (SafeHtml | string | undefined)[], between = ' '): SafeHtml {
  const there = parts.filter((part) => part !== undefined && part.length > 0);
  return html`${there.map((part, index) => (index === 0 ? part : html`${between}${part}`))}`;
}
