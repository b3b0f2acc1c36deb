// What a link of an entry may lead to, whatever renders it: a whole address of the web without a name or a password in it, or one of mail.
// Nothing else is read as a link: no other scheme, none that begins with // or a path, nothing that browsers take out before they read it.
const web = String.raw`https?:\/\/(?![^/?#]*@)[^\s\\<>"\p{Cc}\p{Cf}]+`;
const mail = String.raw`mailto:[^\s\\<>"\p{Cc}\p{Cf}]+`;

const whole = new RegExp(`^(?:${web}|${mail})$`, 'iu');
const partOfPage = /^#[^\s\p{Cc}]*$/u;

/** Whether a link among somebody's words may lead there; an address that browsers cannot read is none. */
export function isAddressInWords(address: string): boolean {
  return whole.test(address) && URL.canParse(address);
}

/** Whether one in prose may lead there: to another part of the page, too. */
export function isAddressInProse(address: string): boolean {
  return partOfPage.test(address) || isAddressInWords(address);
}
