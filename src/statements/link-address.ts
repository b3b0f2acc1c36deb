// What a link of an entry may lead to, whatever renders it: a whole address of the web without a name or a password in it, or one of mail.
// Nothing else is read as a link: no other scheme, none that begins with // or a path, nothing that browsers take out before they read it.
const web = String.raw`https?:\/\/(?![^/?#]*@)[^\s\\<>"\p{Cc}\p{Cf}]+`;
const mail = String.raw`mailto:[^\s\\<>"\p{Cc}\p{Cf}]+`;

/** Where a link among somebody's words may lead. */
export const addressInWords = new RegExp(`^(?:${web}|${mail})$`, 'iu');

/** Where one in prose may lead: to another part of the page, too. */
export const addressInProse = new RegExp(String.raw`^(?:${web}|${mail}|#[^\s\p{Cc}]*)$`, 'iu');
