/** Lines of a heading stand so near the top, and are no longer. */
const nearTop = 3;
const longest = 200;
/** What a heading says first that is no headline of news. */
const kinds =
  /^(?:\d{1,4}[.:–—-]? ?[–—-]? ?)?(?:joint |final |presidential |press |official )?(?:statement|communiqu[eé]|declaration|remarks|address|message|memorandum|telegram|letter|notes?|minutes|record|speech|interview|briefing|toasts?|exchange|déclaration|communiqué|discours|allocution|declaración|comunicado|discurso|mensaje|erklärung|gemeinsame erklärung|rede|mitteilung|заявление|совместное заявление|выступление|обращение|послание)(?!\p{L})/iu;
const kindWithin =
  /(?<!\p{L})(?:STATEMENTS?|COMMUNIQU[EÉ]|DECLARATION|MEMORANDUM|[Ss]tatements?|Communiqu[eé]|Declaration|Remarks|Readout|Memorandum|Conversation|Letters?|Telegram|Message|Address|Minutes|Summary|Conclusions|Interview|Briefing|Conference)(?!\p{L})/u;
const verb = /(?<!\p{L})(?:is|are|was|were|has|have|had|said|says|will|met|meets?|issued?|held|adopted)(?!\p{L})/u;
/** A heading in English has a capital in so many of its words, of those that are no small ones. */
const mostly = 0.8;
const longWord = /(?<![\p{L}\p{M}'’])[\p{L}\p{M}]{4,}/gu;
/** A stop within a line, but behind a title, an initial or a short form. */
const stopWithin = /(?<!(?<!\p{L})(?:\p{L}{1,3}|Hon|Gen|Sens?|Reps?|Prof|Amb|Sept))[.!?] (?=\p{Lu})/u;

/**
 * The lines of a heading that end with a stop, by their numbers, which is then no end of a sentence: “Joint Statement Following Talks With
 * the President of Norland.”, as collections of papers print them.
 */
export function stoppedHeadings(lines: readonly string[]): ReadonlySet<number> {
  const worded = [...lines.keys()].filter((index) => (lines[index] ?? '').trim() !== '').slice(0, nearTop);
  const isAlone = (index: number) => (lines[index + 1] ?? '').trim() === '' && index + 1 < lines.length;
  const last = worded.findLastIndex((index) => isAlone(index) && isStopped((lines[index] ?? '').trim()));
  return new Set(worded.slice(0, last + 1).filter((index) => isStopped((lines[index] ?? '').trim())));
}

function isStopped(line: string): boolean {
  if (line.length > longest || !/[\p{L}\d)]\.$/u.test(line) || /(?<!\p{L})\p{L}\.$/u.test(line)) return false;
  if (stopWithin.test(line) || /["“”«»]/u.test(line)) return false;
  if (verb.test(line)) return false;
  const long = line.match(longWord) ?? [];
  const high = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  return (
    kinds.test(line) || (!/^(?:The|We|In|On|At) /.test(line) && kindWithin.test(line) && high >= long.length * mostly)
  );
}
