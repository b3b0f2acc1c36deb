/** Where faults that put somebody at risk are told, as people who find them look for it. */
export interface SecurityContact {
  /** The page on which a fault is told. */
  contact: string;
  /** Until when it holds, as a year: 2031 is until it begins. */
  until: number;
  /** Where this is published, ready for a URL, with a slash at the end; undefined where that is not known. */
  address: string | undefined;
  /** Languages in which somebody may write, as tags. */
  languages: readonly string[];
}

/** Where it lies below the site; whoever looks for it asks at the top of the host. */
export const securityFile = '.well-known/security.txt';

/** The file security.txt (RFC 9116). */
export function securityText({ contact, until, address, languages }: SecurityContact): string {
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${until}-01-01T00:00:00Z`,
    `Preferred-Languages: ${languages.join(', ')}`,
    ...(address === undefined ? [] : [`Canonical: ${address}${securityFile}`]),
  ];
  return `${lines.join('\n')}\n`;
}
