/** The address of a page or file of this site under its base: `href('speakers/') // => '/timeline/speakers/'` */
export function href(path: string): string {
  const base = import.meta.env.BASE_URL;
  return `${base.endsWith('/') ? base : `${base}/`}${path}`;
}
