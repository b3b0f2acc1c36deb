const blocks = /<\/?(?:p|h[1-6]|ul|ol|li|blockquote|pre|table|thead|tbody|tr|section|hr|div|dl|dt|dd)\b[^>]*>/g;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Safe HTML of prose as plain text: paragraphs, headings, items and rows of tables with an empty line between them, lines as they are broken. */
export function proseText(html: string): string {
  return html
    .replace(/<br\b[^<>]*>/g, '\u0000')
    .split(blocks)
    .map((part) =>
      decoded(part.replace(/<[^>]*>/g, ''))
        .replace(/\s+/g, ' ')
        .split('\u0000')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join('\n'),
    )
    .filter((part) => part !== '')
    .join('\n\n');
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, digits?: string, hex?: string, name?: string) => {
    if (digits !== undefined) return String.fromCodePoint(Number(digits));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return entities[name ?? ''] ?? whole;
  });
}
