import type { Stretch } from '../text/paragraphs.ts';
import { headSentences } from './cast.ts';
import { type Form, headLines } from './form.ts';
import { readHeading } from './heading.ts';
import { longestLine } from './labels.ts';
import { bodyOf, monologue, signatureIn, spokenBy } from './monologue.ts';
import { openingBody } from './opening-body.ts';
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
  const at = label?.name ?? signed ?? person?.at ?? body ?? above?.at ?? openingBody(form);
  const sentence = spokenBy(form, at ?? { start: 0, end: 0 }, sentences.length);
  const isBody = at !== undefined && at === body;
  const by = {
    at: at ? [at] : [],
    as: label ? ('label' as const) : ('heading' as const),
    // The heading may print more behind it: "the Council on the strait".
    ...(at &&
      (isBody || (at === above?.at && !above.isNamed)) && {
        name: form.text.slice(at.start, at.end).replace(/\s+/g, ' '),
      }),
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
  /\b(?:statement|communiqu[eé]|comment|remarks|declaration|press release|message) (?:by|of|from|issued by) (?:the )?/iu;
/** Where the name of a body ends in a heading. */
const behindBody = /\s(?:on|at|in|about|regarding|concerning|following|to|after|over|for the|with)\s|[,;:(]|\s[–—-]\s/u;

/** The body whose statement a heading says that a text is. */
function bodyAbove({ text, words, ...form }: Form): Stretch | undefined {
  for (const { start, end } of headLines({ text, words, ...form })) {
    const line = text.slice(start, Math.min(end, start + longestLine));
    const match = byBody.exec(line);
    const name = match
      ? line
          .slice(match.index + match[0].length)
          .split(behindBody)[0]
          ?.trim()
      : undefined;
    if (name === undefined || !/^\p{Lu}/u.test(name)) continue;
    if (!name.split(/[^\p{L}]+/u).some((word) => words.bodies.has(word.toLowerCase()))) continue;
    const from = start + line.indexOf(name);
    return { start: from, end: from + name.length };
  }
  return undefined;
}

/** Whom the line names that says whose words follow, or who has the office that it tells; else the first person above the text. */
function speakerAbove(form: Form): PersonInLine | undefined {
  const { text, words } = form;
  const lines = headLines(form);
  const isHeading = ({ start, end }: Stretch) => words.forms.speech.test(text.slice(start, end));
  const headed = lines.filter(isHeading).flatMap((line) => personIn(form, line) ?? []);
  const named = headed.find(({ isNamed }) => isNamed);
  if (named) return named;
  const anywhere = lines.flatMap((line) => {
    const person = personIn(form, line);
    return person ? [{ ...person, line: text.slice(line.start, line.end).toLowerCase() }] : [];
  });
  const [office] = headed;
  const last =
    office &&
    text
      .slice(office.at.start, office.at.end)
      .toLowerCase()
      .split(/ (?:of|for|to) /u)[0]
      ?.split(' ')
      .at(-1);
  const holder = anywhere.find(
    ({ isNamed, isHolder, line }) => isNamed && isHolder && (last === undefined || line.includes(last)),
  );
  return holder ?? office ?? anywhere.find(({ isNamed, isHolder }) => isNamed && isHolder) ?? anywhere[0];
}
