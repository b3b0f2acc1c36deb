/** A place in a long list: so many statements are there, and this one stands so far below the top of the window. */
export interface KeptPlace {
  statements: number;
  row: number;
  top: number;
}

/** How often a place is corrected: rows out of sight have a guessed height until they come near. */
const corrections = 3;

function rowsOf(list: ParentNode): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('.statements > li')];
}

/** The place of the first row in sight. */
export function placeIn(list: ParentNode): KeptPlace {
  const rows = rowsOf(list);
  const row = rows.findIndex((each) => each.getBoundingClientRect().bottom > 0);
  return {
    statements: list.querySelectorAll('.statement').length,
    row,
    top: rows[row]?.getBoundingClientRect().top ?? 0,
  };
}

/** Brings a row back to where it stood. */
export function returnTo({ row, top }: KeptPlace, list: ParentNode): void {
  let left = corrections;
  const correct = () => {
    const found = rowsOf(list)[row];
    if (!found) return;
    window.scrollBy({ top: found.getBoundingClientRect().top - top, behavior: 'instant' });
    left -= 1;
    if (left > 0) requestAnimationFrame(correct);
  };
  correct();
}
