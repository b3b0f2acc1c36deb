/**
 * An address with what no URI holds written as codes, as validators of other formats ask for and browsers do by themselves:
 * `https://a.example/?a[]=1 // => 'https://a.example/?a%5B%5D=1'`. The host stays as it is.
 */
export function strictUri(address: string): string {
  const [, host = '', rest = ''] = /^([^/?#]*(?:\/\/[^/?#]*)?)(.*)$/su.exec(address) ?? [];
  const [before = '', ...fragment] = rest.split('#');
  const behind = fragment.length === 0 ? '' : `#${fragment.join('%23')}`;
  return host + (before + behind).replace(/[[\]{}|\\^`<>" ]|%(?![\da-f]{2})/giu, encodeURIComponent);
}
