/** "was issued jointly by the Governments of", "adopted by the Presidents of", "(hereinafter the Parties)", "have declared as follows" */
const issued =
  /\b(?:issued|released|made|adopted|agreed|signed) (?:today |jointly )*by the (?:governments|presidents|ministers|foreign ministers|leaders|heads|members|embassies|ambassadors|delegations|secretary of state of .{3,60} and) (?:of|to)\b|\bhereinafter\b.{0,40}\b(?:parties|sides|leaders|ministers)\b|\b(?:ministers|leaders|members|presidents|heads|representatives|ambassadors|envoys)\b[^:.]{3,200}\b(?:the following|as follows):$|\bhave (?:agreed|declared|adopted|decided)(?: on)?(?: as follows|:| the following)|^(?:we, )?the undersigned\b|\bissued jointly by\b|\bon behalf of (?:the )?(?:[\p{L}-]{1,24} ){0,5}(?:countries|states|members)(?: of [\p{L} ]{3,60}?)?(?:\s?[:(–—-]|, namely\b)|\bthe (?:text of the )?following statement (?:was|is) (?:released|issued)\b|\bthe following (?:joint|local) statement\b|\b(?:meeting|summit|session|conference|council|ministers|leaders|presidents|sides|parties|they|participants) (?:has |have )?(?:today )?(?:issued|adopted|released|made) the following (?:\p{L}+ ){0,3}(?:statement|communiqu[eé]|declaration|decision)(?!\p{L})|\bthe following statement (?:in agreement with|on behalf of the council)\b/iu;
/** "The Governments of Norland and Sudland jointly declare:" */
const declares =
  /\b(?:jointly|hereby|solemnly) (?:declare|affirm|state|announce|agree)d?(?: (?:that|the following|as follows))?:$/iu;
const actors = /\b(?:governments|presidents|ministers|leaders|parties|members)\b/iu;
/** "I am speaking on behalf of Norland, Sudland and Tarn" */
const forList =
  /\b(?:[Ss]peak(?:ing)?|[Dd]eliver(?:ed)?|[Mm]ak(?:e|ing)|[Ss]tatement)\b[^.]{0,80}\bon behalf of (?:the )?(?:\p{Ll}+ ){0,3}\p{Lu}[^,.;:]{2,40}, (?:\p{Lu}[^,.;:]{2,40}, ){0,60}?(?:\p{Lu}[^,.;:]{2,40},? )?and (?:the |my )?\p{Lu}/u;
/** "… and my own country, Tarn" */
const andOwn = / and my (?:own )?(?:country|State|Government|delegation),? \p{Lu}/u;
/** "adopted the following Core Group communiqué:", "This communiqué was agreed by the Senior Officials of" */
const adopted =
  /\b(?:adopted|issued|endorsed|agreed|released)\s(?:on\s)?the\sfollowing\s(?:[^.:;]{0,40}(?:communiqu[eé]|declaration)|(?:joint|common|core|group|final|summit|ministerial|chair['’]?s?['’]?s?)\s[^.:;]{0,30}statement)(?!\p{L})|^(?:this|the)\s(?:joint\s)?(?:communiqu[eé]|statement|declaration)\swas\s(?:agreed|issued|adopted|released)\sby\sthe\s(?:\p{L}+\s){0,2}(?:officials|ministers|leaders|members|participants)\b|^(?:the\s)?full\stext\sof\sthe\s(?:joint\s)?(?:statement|declaration|communiqu[eé])\b[^.]{0,160}\b(?:ministers|presidents|leaders)\b/iu;
/** "The Co-Chairs of the Group released the following statement today:" */
const leadsToWords = /\b(?:released|issued|made|launched) the following (?:\p{L}{1,20} )?(?:statement|declaration)\b/iu;
const ofChairs = /\b(?:co-chairs|chairs|principals|ambassadors|heads)\b/iu;
const aligns =
  /\b(?:aligns?|aligned|associates?|associated|identify|identifies) (?:itself|ourselves|myself|themselves) with\b|\b(?:subscribes?|adds? our voice) to\b/iu;
const longestList = 900;

/** Whether a line says that several issued, adopted or declare what follows, or that somebody speaks for those whom it lists. */
export function isIssuedBySeveral(line: string): boolean {
  // "We align ourselves with the statement made on behalf of Norland, Sudland and Tarn"
  if (aligns.test(line)) return false;
  return (
    issued.test(line) ||
    (line.endsWith(':') && leadsToWords.test(line) && ofChairs.test(line)) ||
    forList.test(line) ||
    adopted.test(line) ||
    (declares.test(line) && actors.test(line))
  );
}

/** Whether a line says that somebody speaks for those whom it lists: "Prepared by Minister Marsh, on behalf of Norland, Sudland and Tarn". */
export function isForListed(line: string): boolean {
  return forList.test(line.replace(/^Pre(?:par|sent)ed\b/u, 'Delivered'));
}

/** "I have the honour to deliver this statement on behalf of the ten elected members of the Council": whoever says so speaks for these. */
const speaksFor =
  /^(?:\d{1,2}\.\s+)?(?:Thank you[^.]{0,40}\.\s)?I (?:have the hono|am (?:pleased|hono|delighted|speaking|delivering|making|taking)|speak|deliver|make this|take the floor)/u;
const ofMembers =
  /\bon behalf of (?:the )?(?:current )?(?:\p{L}{3,7} |\d{1,2} )?(?:elected|permanent|African) members\b/u;

/** Whether somebody begins with whom the words are for, where those are listed or members of a body. */
export function isSpokenFor(line: string): boolean {
  const own = line.slice(0, longestList);
  return speaksFor.test(own) && (forList.test(own) || ofMembers.test(own));
}

/** "on behalf of the A3, namely Norland, Sudland and my own country, Tarn": whoever delivers it is one of those. */
export function isForOwn(line: string): boolean {
  const at = line.search(/\bon behalf of\b/u);
  const [own = ''] = at === -1 ? [] : line.slice(at, at + longestList).split(/[.;\n]/u, 1);
  return own.includes(', ') && andOwn.test(own);
}
