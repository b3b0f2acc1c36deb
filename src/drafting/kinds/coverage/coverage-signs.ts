import type { KindTold } from '../kinds.ts';
import type { Form } from '../form.ts';
import { bodyLines, hasLine, labelCount } from '../signs.ts';

const opensInCapitals =
  /^(?:(?:Mr|Ms|Mrs|Dr|Sir|Dame)\.? )?\p{Lu}[\p{Lu}'’.-]{2,}(?:(?: \p{Lu}[\p{Lu}'’.-]+){1,4}, \p{Lu}\p{Ll}|(?: (?:(?:de|da|van|von|bin|al|el|del|la|dos)\s)?[\p{Lu}][\p{Lu}\p{Ll}'’.-]*){1,6},? \([^()]{2,60}\))/u;
/** "4. Mr. Marsh (Norland) said", as summary records print it. */
const summarised = /^\d{1,3}\.\s*(?:(?:Mr|Ms|Mrs)\.? [^():]{2,40} \([^()]{2,80}\)|The [A-Z]{5})/u;
const pressRelease =
  /^[A-Z]{1,6}\/(?:[A-Z]+\/)*\d|^department of public information\b|^meetings coverage|^committee (?:on|against) .{3,80}(?:closes|concludes|considers|discusses|opens|reviews)|^meeting summar|\bmeetings?\*? \((?:am|pm)\b|^human rights (?:council|committee) \p{L}+s\b/iu;

/** How sure it is that a text is the coverage of a meeting. */
function ofCoverage(form: Form): number {
  const { words } = form;
  if (labelCount(form) > 1) return 0;
  const lines = bodyLines(form);
  const opened = lines.filter((line) => opensInCapitals.test(line)).length;
  const described = lines.filter((line) => words.forms.coverage.test(line)).length;
  const isRelease =
    hasLine(form, pressRelease) ||
    /council this (?:morn|after)|a complete summary of today/iu.test(form.text.slice(0, 1500));
  const isSummary =
    hasLine(form, /^(?:provisional )?summary record/iu) || lines.filter((line) => summarised.test(line)).length >= 2;
  if (opened >= 2 || isSummary || (opened >= 1 && isRelease)) return 0.95;
  const counted =
    form.text
      .slice(0, 20_000)
      .split(
        /(?:[Tt]he|[Aa]n?) (?:representative|observer|delegate)s? (?:of|for) (?:the )?\p{Lu}|['’]s? (?:representative|delegate)\b/u,
      ).length - 1;
  const isBriefing = hasLine(form, /^un geneva press briefing|^regular press briefing by the information service/iu);
  if (isBriefing || (isRelease && (form.told > 0.2 || counted > 0))) return 0.9;
  if (counted >= 3 && counted * 600 > Math.min(form.text.length, 20_000)) return 0.8;
  return described >= 3 && described * 5 >= lines.length
    ? 0.85
    : described >= 2 && described * 2 >= lines.length
      ? 0.8
      : 0;
}

/** Kinds that are tried behind coverage: of two that are as sure the first counts. */
const behind = /^(?:post|points|speech|news)$/u;

/** Which kind a text is, where it may be the coverage of a meeting. */
export function tellCoverage(form: Form, told: KindTold): KindTold {
  const confidence = ofCoverage(form);
  const isSurer = confidence > told.confidence || (confidence === told.confidence && behind.test(told.name));
  return isSurer ? { name: 'coverage', confidence } : told;
}
