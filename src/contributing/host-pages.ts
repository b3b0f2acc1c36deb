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
  /** The page on which a file that is there is changed. */
  edit(repository: string, branch: string, path: string): string;
  /** The page of a new issue, and the names of its title and its text. */
  issue: { page(repository: string): string; title: string; body: string };
}

/** The hosts that are known; a new one is a few lines here. */
const hosts = [
  {
    name: 'github',
    known: /^https:\/\/(?:www\.)?github\.com\//,
    page: (at, branch) => `${at}/new/${branch}`,
    file: 'filename',
    text: 'value',
    edit: (at, branch, path) => `${at}/edit/${branch}/${path}`,
    issue: { page: (at) => `${at}/issues/new`, title: 'title', body: 'body' },
  },
  {
    name: 'gitlab',
    known: /^https:\/\/(?:www\.)?gitlab\./,
    page: (at, branch) => `${at}/-/new/${branch}`,
    file: 'file_name',
    text: undefined,
    edit: (at, branch, path) => `${at}/-/edit/${branch}/${path}`,
    issue: { page: (at) => `${at}/-/issues/new`, title: 'issue[title]', body: 'issue[description]' },
  },
  {
    name: 'forgejo',
    known: /^https:\/\/(?:codeberg\.org|gitea\.|forgejo\.)/,
    page: (at, branch) => `${at}/_new/${branch}/`,
    file: 'filename',
    text: 'value',
    edit: (at, branch, path) => `${at}/_edit/${branch}/${path}`,
    issue: { page: (at) => `${at}/issues/new`, title: 'title', body: 'body' },
  },
] as const satisfies readonly Host[];

/** The kinds of hosts by name, for site.yaml. */
export type HostName = (typeof hosts)[number]['name'];

/** The page on which a file of the repository is changed; undefined for a host that is not known. */
export function editFilePage(repository: HostedRepository, path: string): string | undefined {
  const { at, host } = hostOf(repository);
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return host?.edit(at, encodeURIComponent(repository.branch), encoded);
}

/** The page on which a fault is told; for a host that is not known, the repository. */
export function issuesPage(repository: HostedRepository): string {
  const { at, host } = hostOf(repository);
  return host ? host.issue.page(at) : at;
}

/** The page of a new issue with its title and its text; undefined for a host that is not known. */
export function newIssuePage(repository: HostedRepository, title: string, body: string): string | undefined {
  const { at, host } = hostOf(repository);
  if (!host) return undefined;
  const { issue } = host;
  const query = new URLSearchParams({ [issue.title]: title, [issue.body]: body });
  return `${issue.page(at)}?${query.toString()}`;
}

function hostOf(repository: HostedRepository): { at: string; host: Host | undefined } {
  const at = repository.address.replace(/(?:\.git)?\/*$/, '');
  const host = hosts.find(({ name, known }) => (repository.host ? name === repository.host : known.test(`${at}/`)));
  return { at, host };
}

/** The page of a repository's host on which a new file is written, with its path and, where it fits, its text. */
export function newFilePage(repository: HostedRepository, path: string, text: string): NewFilePage | undefined {
  const { at, host } = hostOf(repository);
  if (!host) return undefined;
  const page = host.page(at, encodeURIComponent(repository.branch));
  const named = `${page}?${host.file}=${encodeURIComponent(path)}`;
  const whole = host.text === undefined ? undefined : `${named}&${host.text}=${encodeURIComponent(text)}`;
  return whole !== undefined && whole.length <= longestAddress
    ? { address: whole, isPrefilled: true }
    : { address: named, isPrefilled: false };
}
