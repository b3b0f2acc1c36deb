/** "Visit of the President of Norland to Sudland": its guest and its host. */
export function visitIn(printed: string): [guest: string, host: string] | undefined {
  const at = printed.search(/\b[Vv]isit (?:of|by) /u);
  if (at === -1) return undefined;
  const [guest = '', host = ''] = printed.slice(at + 'visit of '.length).split(/ to /u);
  const plain = (name: string) => name.replace(/^the |,$/gu, '');
  const from = plain(guest.split(' of ').at(-1) ?? '');
  const to = plain(host.split(/[,.;(]| (?:on|from|in) /u)[0] ?? '');
  const isOf = guest.split(' of ').length > 1;
  const whole = isOf
    ? plain(guest.split(/ of (?=(?:the )?(?:Republic|Kingdom|State|Federation|Union|Commonwealth)\b)/u).at(-1) ?? '')
    : from;
  const isParty = (name: string) => /^\p{Lu}/u.test(name) && name.length < 60;
  const own = /^(?:Republic|Kingdom|State|Federation|Union|Commonwealth)\b/u.test(whole) ? whole : from;
  return isParty(own) && isParty(to) ? [own, to] : undefined;
}
