/** Where a page says how large a file is, until that is known: the pages are made before the files. */
export function sizePlace(file: string): string {
  return `<span class="count" data-size="${file}"></span>`;
}

/** A page with the sizes of files in their places; those of files that are not there stay empty. */
export function withSizes(html: string, bytesOf: ReadonlyMap<string, number>): string {
  return html.replace(
    /(<span class="count" data-size="([\w.-]+)"[^>]*>)[^<]*/g,
    (_all, place: string, file: string) => {
      const bytes = bytesOf.get(file);
      return bytes === undefined ? place : `${place}${sizeText(bytes)}`;
    },
  );
}

/** `sizeText(1_234_567) // => '1.2 MB'` */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
