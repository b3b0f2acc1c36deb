/** The mark that an arrow key, Home or End leads to from another, in rows that have no gaps; none at the end. */
export function nextMark(rows: readonly SVGAElement[][], from: SVGAElement, key: string): SVGAElement | undefined {
  const at = rows.findIndex((row) => row.includes(from));
  const row = rows[at] ?? [];
  const position = row.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return row[position + 1];
    case 'ArrowLeft':
      return row[position - 1];
    case 'Home':
      return row[0];
    case 'End':
      return row.at(-1);
    case 'ArrowDown':
      return nearest(
        rows.slice(at + 1).find(({ length }) => length > 0),
        from,
      );
    case 'ArrowUp':
      return nearest(
        rows.slice(0, Math.max(0, at)).findLast(({ length }) => length > 0),
        from,
      );
    default:
      return undefined;
  }
}

function nearest(row: readonly SVGAElement[] | undefined, to: SVGAElement): SVGAElement | undefined {
  const place = to.getBoundingClientRect().left;
  const distance = (mark: SVGAElement) => Math.abs(mark.getBoundingClientRect().left - place);
  return row?.toSorted((a, b) => distance(a) - distance(b))[0];
}
