import type { Stretch } from '../text/paragraphs.ts';
import { headSentences } from './cast.ts';
import { type Form, headLines } from './form.ts';
import { readHeading } from './heading.ts';
import { longestLine } from './labels.ts';
import { bodyOf, monologue, signatureIn, spokenBy } from './monologue.ts';
import { type PersonInLine, personIn } from './person-in.ts';
import type { ReadSpoken } from './text-kind.ts';

/** Reads a speech or a statement of one: whom the heading or the signature names says all of it. */
export const readSpeech: ReadSpoken = (form, style = {}) => {
  const { words, blocks, labels } = form;
  const { forms } = words;
  const sentences = headSentences(form);
  const label = labels.find((found) => found !== undefined);
  const above = speakerAbove(form);
  const signed = above?.isNamed === true ? undefined : signatureIn(form);
  const body = bodyAbove(form);
  const person = above?.isNamed === true && above.isHolder ? above : undefined;
  const at = label?.name ?? signed ?? person?.at ?? body ?? above?.at;
  const sentence = spokenBy(form, at ?? { start: 0, end: 0 }, sentences.length);
  const isBody = at !== undefined && at === body;
  const by = {
    at: at ? [at] : [],
    as: label ? ('label' as const) : ('heading' as const),
    // The heading may print more behind it: "the Council on the strait".
    ...(isBody && { name: form.text.slice(body.start, body.end).replace(/\s+/g, ' ') }),
  };
  const utterances = monologue(form, bodyOf(form), by, { sentence }, style);
  const isStatement =
    !/remarks|speech|address|toast|lecture|keynote|речь|выступлени|discours|allocution|rede|ansprache|discurso|palabras/iu.test(
      headText(form),
    );
  const heading = readHeading(form, [forms.speech], isStatement ? 'statement' : 'speech');
  return { utterances, sentences: [...sentences, sentence], paragraphs: blocks, heading };
};

function headText(form: Form): string {
  return headLines(form)
    .map(({ start, end }) => form.text.slice(start, end))
    .join('\n');
}

/** "Statement by the Ministry of Foreign Affairs of Norland on the strait": the body that a heading names. */
const byBody =
  /\b(?:statement|communiqu[eé]|comment|remarks|declaration|press release|message) (?:by|of|from|issued by) (?:the )?(\p{Lu}[^,;:()]{3,140}?)(?=\s(?:on|at|in|about|regarding|concerning|following|to|after|over|for the|with)\s|[,;:(]|\s[–—-]\s|$)/iu;

/** The body whose statement a heading says that a text is. */
function bodyAbove({ text, words, ...form }: Form): Stretch | undefined {
  for (const { start, end } of headLines({ text, words, ...form })) {
    const line = text.slice(start, Math.min(end, start + longestLine));
    const name = byBody.exec(line)?.[1];
    if (name === undefined || !name.split(/[^\p{L}]+/u).some((word) => words.bodies.has(word.toLowerCase()))) continue;
    const from = start + line.indexOf(name);
    return { start: from, end: from + name.length };
  }
  return undefined;
}

/** Whom the line names that says whose words follow; else the first person above the text. */
function speakerAbove(form: Form): PersonInLine | undefined {
  const { text, words } = form;
  const lines = headLines(form);
  const isHeading = ({ start, end }: Stretch) => words.forms.speech.test(text.slice(start, end));
  const named = lines
    .filter(isHeading)
    .map((line) => personIn(form, line))
    .find((found) => found?.isNamed === true);
  const anywhere = lines.map((line) => personIn(form, line));
  return (
    named ??
    anywhere.find((found) => found?.isNamed === true && found.isHolder) ??
    anywhere.find((found) => found !== undefined)
  );
}
