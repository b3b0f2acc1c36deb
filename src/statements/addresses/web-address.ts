/** Why an address cannot lead a reader to what it should: the fact, and what to write instead. */
export interface BadAddress {
  fact: string;
  repair: string;
}

/** What no URI and no IRI holds as it is (RFC 3986, RFC 3987), and a percent sign without its two digits. */
const notInAddress = /[\s<>"{}|\\^`\p{Cc}\p{Cf}]|%(?![\da-f]{2})/iu;
/** Names of machines at home or in a house (RFC 6761, RFC 6762, RFC 8375, ICANN's .internal), and such as nobody can have. */
const localName = /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|lan|home|corp|home\.arpa)$/;

/** Networks that the public one does not lead to, as the first number of each and how many bits it fixes (IANA's special registry). */
const closedNetworks = [
  [0, 0, 8],
  [10, 0, 8],
  [100, 64, 10],
  [127, 0, 8],
  [169, 254, 16],
  [172, 16, 12],
  [192, 168, 16],
  [198, 18, 15],
  [224, 0, 3],
] as const;

const beginsOnWeb = /^https?:\/\/[^\s/]+/i;

/** Whether a text is an address of the web, wherever it leads. */
export function isWebAddress(address: string): boolean {
  return beginsOnWeb.test(address) && URL.canParse(address);
}

/** Says what is wrong with a web address; `local` lets it lead into a network of one's own, as that of a site at home may. */
export function findBadAddress(address: string, { local = false } = {}): BadAddress | undefined {
  if (!beginsOnWeb.test(address)) return notWhole;
  const stray = notInAddress.exec(address)?.[0];
  if (stray === '%') return { fact: 'a % in this address is not followed by two digits', repair: 'Write %25 for it.' };
  if (stray !== undefined) {
    const shown = /[\s\p{C}]/u.test(stray) ? 'a space or a character that nobody can see' : `the sign ${stray}`;
    return { fact: `no address can hold ${shown}`, repair: `Write ${encodeURIComponent(stray)} for it, or remove it.` };
  }
  if (!URL.canParse(address)) return notWhole;
  const { hostname, username, password } = new URL(address);
  if (username !== '' || password !== '')
    return { fact: 'this address carries a name or a password', repair: 'Remove what stands in front of the @.' };
  if (!local && isLocal(hostname))
    return {
      fact: `"${hostname}" is in a network of its own, where no reader can go`,
      repair: 'Give the address under which everybody can read it.',
    };
  return undefined;
}

/** What tells where somebody came from, not what is there. */
const trackers = /^(?:utm_.*|fbclid|gclid|dclid|yclid|msclkid|igshid|mc_[ce]id|_ga|cmpid|ocid|ns_\w+|at_\w+)$/i;
const copyOf = /^https?:\/\/web\.archive\.org\/web\/[\w*]+\/(?=https?:)/i;

/** An address as it is compared with others, so that a copy, a tracker or a way of writing makes no other one; none for what is no address. */
export function addressKey(address: string): string[] {
  const own = address.replace(copyOf, '');
  if (!URL.canParse(own)) return [];
  const { hostname, port, pathname, searchParams, hash } = new URL(own);
  const host = hostname.replace(/\.$/, '').replace(/^(?:www\d?|m|mobile|amp)\./, '');
  const asked = [...searchParams].filter(([name]) => !trackers.test(name)).map((pair) => pair.join('='));
  // A page that is put together in the browser is told by what stands behind #.
  const view = /^#[!/]/.test(hash) ? hash : '';
  const path = pathname.replace(/\/(?:index\.\w+)?$/, '').replace(/%[\da-f]{2}/gi, (code) => code.toUpperCase());
  return [`${host}${port === '' ? '' : `:${port}`}${path}?${asked.sort().join('&')}${view}`];
}

/** What is said of an address that does not begin as one of the web. */
export const notWhole: BadAddress = {
  fact: 'this is not a web address',
  repair: 'Give it whole, beginning with https:// or http://.',
};

/** Whether a host, as a parsed address has it, is a machine of one's own, or none. */
function isLocal(hostname: string): boolean {
  if (hostname.startsWith('[')) return isClosedSix(hostname.slice(1, -1));
  const numbers = /^(\d+)\.(\d+)\.\d+\.\d+$/.exec(hostname);
  if (numbers) return isClosedFour(Number(numbers[1]), Number(numbers[2]));
  const name = hostname.replace(/\.$/, '');
  return !name.includes('.') || localName.test(name) || /\.\.|^\./.test(hostname);
}

function isClosedFour(first: number, second: number): boolean {
  return closedNetworks.some(
    ([a, b, bits]) => ((first << 8) | second) >> (16 - bits) === ((a << 8) | b) >> (16 - bits),
  );
}

/** Of IPv6 the addresses that begin with the bits 001 are public, but for examples and those that hold an address of IPv4. */
function isClosedSix(address: string): boolean {
  const [first = '', second = ''] = address.split(':');
  const group = parseInt(first || '0', 16);
  return group >> 13 !== 1 || group === 0x2002 || (group === 0x2001 && ['db8', '0', ''].includes(second));
}
