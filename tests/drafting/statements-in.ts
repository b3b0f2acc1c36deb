import type { DraftNames } from '../../src/drafting/draft-names.ts';
import { draftOf } from '../../src/drafting/draft-report.ts';
import type { Draft } from '../../src/drafting/draft.ts';
import { tidiedWith } from '../../src/drafting/as-given.ts';
import { attributedIn, foundStatement, type TextRead } from '../../src/drafting/find-statements.ts';
import type { FoundStatement } from '../../src/drafting/found-statement.ts';
import { countingLabels } from '../../src/drafting/kinds/turns/counting-labels.ts';
import { layOut, readForm } from '../../src/drafting/kinds/form.ts';
import { tellJoint } from '../../src/drafting/kinds/joint/form/joint-signs.ts';
import { tellCoverage } from '../../src/drafting/kinds/coverage/coverage-signs.ts';
import { loadKind, mayBeCoverage, mayBeJoint, tellKind, textKinds } from '../../src/drafting/kinds/kinds.ts';
import * as seldomSigns from '../../src/drafting/kinds/seldom-signs.ts';
import { oddLayout } from '../../src/drafting/kinds/turns/odd-layout.ts';
import type { ReadKind } from '../../src/drafting/kinds/text-kind.ts';
import { oddMarks } from '../../src/drafting/saying/quotations/odd-marks.ts';
import { takeRelays } from '../../src/drafting/relays.ts';
import { mayMarkOddly } from '../../src/drafting/text/may-mark-oddly.ts';
import { kindOfMail, readMail, withEnvelope } from '../../src/drafting/text/envelope.ts';
import { siteFurniture } from '../../src/drafting/text/copied/site-furniture.ts';
import { nameWords } from '../../src/drafting/text/name-words.ts';
import { findAcronyms } from '../../src/drafting/people/acronyms.ts';
import { bylineSpeaker } from '../../src/drafting/people/byline-speaker.ts';
import type { ReportHints } from '../../src/drafting/text/report-hints.ts';
import type { ReportingWords } from '../../src/languages/reporting/reporting-words.ts';
import { reportingLanguageFor, reportingLanguages } from './reporting-languages.ts';

/** What is found in a text: the words, in parts, and who said them. */
export type Found = [said: string, who: string | undefined];

/** The readers of every kind, loaded before a test begins. */
const readers = new Map<string, ReadKind>();
for (const { name } of textKinds)
  for (const words of reportingLanguages)
    // A dash, so that speech behind one is read in any text.
    readers.set(`${name} ${words.tag}`, await loadKind(name, { text: '— ', words }));

/** A text read as the kind that its form tells. */
export function textRead(given: string, plain: ReportingWords): TextRead {
  const mail = readMail(given);
  const odd = oddLayout(mail?.text ?? given, plain);
  const { text } = odd;
  const words = { ...plain, names: { text, places: nameWords(text, plain) } };
  const laid = layOut(text, words, odd);
  const labels = countingLabels(text, laid, words);
  const marks = mayMarkOddly(text, words) ? oddMarks : undefined;
  const form = { ...readForm(text, words, labels.some(Boolean) ? laid : layOut(text, words), labels), marks };
  const plainly = tellKind(form, seldomSigns);
  const told = mayBeCoverage(form) ? tellCoverage(form, plainly) : plainly;
  const whole = mayBeJoint(form) ? tellJoint(form, told) : told;
  const kind = mail ? kindOfMail(whole, form, mail) : whole;
  const reading = readers.get(`${kind.name} ${words.tag}`)?.(form);
  if (!reading) throw new Error(`nothing reads a ${kind.name}`);
  return {
    text,
    kind,
    reading: mail ? withEnvelope(reading, mail, words) : reading,
    byline: bylineSpeaker,
    acronyms: findAcronyms,
  };
}

/** The statements of a text, by places in it. */
export function findStatements(given: string, words: ReportingWords): FoundStatement[] {
  const tidy = tidiedWith(given, siteFurniture);
  const read = textRead(tidy.text, words);
  return attributedIn(read, words).map((attributed) => tidy.foundAsGiven(foundStatement(read.text, attributed)));
}

/** The draft of a text. */
export function draftReport(given: string, names: DraftNames, words: ReportingWords, hints?: ReportHints): Draft {
  const tidy = tidiedWith(given, siteFurniture);
  return tidy.draftAsGiven(draftOf(textRead(tidy.text, words), names, words, hints, takeRelays));
}

/** The statements of a text, each as its words and who said them. */
export function statementsIn(text: string, tag = 'en'): Found[] {
  return findStatements(text, reportingLanguageFor(tag)).map(({ parts, entity }) => [
    parts.map(([start, end]) => text.slice(start, end)).join(' … '),
    entity,
  ]);
}
