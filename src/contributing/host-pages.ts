/** The longest address that hosts answer (GitHub refuses longer ones with status 414). */
const longestAddress = 8000;

/** Where a new file is written on the host of a repository; `isPrefilled` when the page brings the text with it. */
export interface NewFilePage {
  address: string;
  isPrefilled: boolean;
}

/** A repository as site.yaml names it. */
export interface HostedRepository {
  /** Its page: `https://github.com/owner/name`. */
  address: string;
  branch: string;
  host?: HostName | undefined;
}

/** How a host opens a new file: its page, and the names of its parameters; GitLab takes a name and no text. */
interface Host {
  name: string;
  known: RegExp;
  page(repository: string, branch: string): string;
  file: string;
  text: string | undefined;
}

/** The hosts that are known; a new one is a few lines here. */
const hosts = [
  {
    name: 'github',
    known: /^https:\/\/(?:www\.)?github\.com\//,
    page: (at, branch) => `${at}/new/${branch}`,
    file: 'filename',
    text: 'value',
  },
  {
    name: 'gitlab',
    known: /^https:\/\/(?:www\.)?gitlab\./,
    page: (at, branch) => `${at}/-/new/${branch}`,
    file: 'file_name',
    text: undefined,
  },
  {
    name: 'forgejo',
    known: /^https:\/\/(?:codeberg\.org|gitea\.|forgejo\.)/,
    page: (at, branch) => `${at}/_new/${branch}/`,
    file: 'filename',
    text: 'value',
  },
] as const satisfies readonly Host[];

/** The kinds of hosts by name, for site.yaml. */
export type HostName = (typeof hosts)[number]['name'];

/** The page of a repository's host on which a new file is written, with its path and, where it fits, its text. */
export function newFilePage(repository: HostedRepository, path: string, text: string): NewFilePage | undefined {
  const at = repository.address.replace(/(?:\.git)?\/*$/, '');
  const host: Host | undefined = hosts.find(({ name, known }) =>
    repository.host ? name === repository.host : known.test(`${at}/`),
  );
  if (!host) return undefined;
  const page = host.page(at, encodeURIComponent(repository.branch));
  const named = `${page}?${host.file}=${encodeURIComponent(path)}`;
  const whole = host.text === undefined ? undefined : `${named}&${host.text}=${encodeURIComponent(text)}`;
  return whole !== undefined && whole.length <= longestAddress
    ? { address: whole, isPrefilled: true }
    : { address: named, isPrefilled: false };
}
