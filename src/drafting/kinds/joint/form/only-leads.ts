import { isIntroduction } from './lead-in.ts';

/** "Joint declaration of the Presidents of Norland and Sudland.": a title that a page prints once more, as a sentence. */
export function isRepeatedTitle(line: string): boolean {
  return (
    line.length < 400 &&
    /^(?:Joint|Trilateral) (?:\p{L}+ ){0,2}?(?:[Ss]tatement|[Dd]eclaration|[Cc]ommuniqu[eé]) (?:of|by|from|between|on|issued|following|at)\b[^.]*\.$/u.test(
      line.replace(/\b(?:Mrs?|Ms|Dr)\./gu, ''),
    ) &&
    !/ (?:is|are|was|were|has|have|will|reads?) /u.test(line)
  );
}

/** "Political Affairs:", "On Trade and Transport:": what only heads the paragraphs below. */
export function isSubhead(line: string): boolean {
  if (line.length < 160 && line.endsWith(':') && (isIntroduction(line) || /^(?:full )?statement text:$/iu.test(line)))
    return true;
  return (
    line.length < 80 &&
    /^(?:\p{Lu}[\p{L}’'-]*|[\d.]{1,5}|[a-z]\))(?:,? (?:\p{Lu}[\p{L}’'-]*|of|and|the|on|for|in|with|&))*:$/u.test(line)
  );
}

/** "Recalling the Charter of the United Nations,": what a declaration is founded on; "Acting under Article 7, the Council:" only leads to what follows. */
export function isOnlyReason(line: string): boolean {
  const isFounded =
    /^(?:(?:Also|Further|Deeply|Gravely|Fully) )?\p{Lu}?\p{Ll}+(?:ing|ed)\b/u.test(line) &&
    (line.endsWith(',') || /^(?:Convened|Gathered|Assembled|Met)\b.*;$/u.test(line));
  const isReason =
    /^(?:(?:Also|Further|Deeply|Gravely|Fully|Strongly|Profoundly) )*(?:\p{L}+ing|concerned|alarmed|convinced|determined|guided|inspired|mindful|cogni[sz]ant|aware|conscious|disturbed|troubled|appalled|dismayed|encouraged|saddened|shocked|persuaded|resolved|committed)\b/iu.test(
      line,
    ) && /[;:]$|; and$/u.test(line);
  const isLead =
    line.length < 160 &&
    /^(?:[^.!?]{0,120}, )?[Tt]he (?:(?:\p{Lu}[\p{L}'’-]*|of|and|the|for|on)[ ,:]){1,14}$/u.test(line);
  const isOnlyVerb =
    /^(?:(?:do )?hereby|(?:have )?(?:therefore |hereby )?(?:agreed?|declared?|decided?))(?: (?:that|to|as follows|the following))?:$/iu.test(
      line,
    );
  // "At the end of their meeting the ministers said:"
  const isSaying =
    line.length < 160 &&
    /\b(?:said|stated|declared|agreed|decided|reads?)(?: that)?(?: the following| as follows)?:$/u.test(line);
  // "The Presidents of Norland and Sudland, gathered in Lakeside:"
  const isGathered =
    line.endsWith(':') &&
    /\b(?:gathered|assembled|having met|meeting|met|reunidos|réunis) (?:in|at|en|à)\b/u.test(line.slice(-240));
  return isGathered || isSaying || isFounded || isReason || isLead || isOnlyVerb;
}
