/** Addresses of the site, relative to its base and ready for a URL; they end in a slash or in a fragment. */

export function articlePath(slug: string): string {
  return `articles/${encodeURIComponent(slug)}/`;
}

/** A statement's address is its entry's, with its id behind #. */
export function statementPath(articleSlug: string, id: string): string {
  return `${articlePath(articleSlug)}#${encodeURIComponent(id)}`;
}

export function speakerPath(slug: string): string {
  return `speakers/${encodeURIComponent(slug)}/`;
}

export function topicPath(slug: string): string {
  return `topics/${encodeURIComponent(slug)}/`;
}

/** A speaker's position: what one speaker said on one topic. */
export function positionPath(speakerSlug: string, topicSlug: string): string {
  return `${speakerPath(speakerSlug)}topics/${encodeURIComponent(topicSlug)}/`;
}

export function yearPath(year: string): string {
  return `years/${year}/`;
}
