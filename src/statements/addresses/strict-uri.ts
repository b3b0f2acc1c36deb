/**
 * An address with what no URI holds written as codes, as validators of other formats ask for and browsers do by themselves:
 * `https://a.example/?a[]=1 // => 'https://a.example/?a%5B%5D=1'`. The host stays as it is.
 */
export function strictUri(address: string): string {
  const slashes = address.search(/[/?#]/);
  const authority = slashes >= 0 && address.startsWith('//', slashes) ? slashes + 2 : 0;
  const length = address.slice(authority).search(/[/?#]/);
  const [host, rest] =
    length < 0 ? [address, ''] : [address.slice(0, authority + length), address.slice(authority + length)];
  const [before = '', ...fragment] = rest.split('#');
  const behind = fragment.length === 0 ? '' : `#${fragment.join('%23')}`;
  return host + (before + behind).replace(/[[\]{}|\\^`<>" ]|%(?![\da-f]{2})/giu, encodeURIComponent);
}
