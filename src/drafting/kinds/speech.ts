import type { Stretch } from '../text/paragraphs.ts';
import { headSentences } from './cast.ts';
import { type Form, headLines } from './form.ts';
import { readHeading } from './heading.ts';
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
  const at = label?.name ?? signed ?? above?.at;
  const sentence = spokenBy(form, at ?? { start: 0, end: 0 }, sentences.length);
  const by = { at: at ? [at] : [], as: label ? ('label' as const) : ('heading' as const) };
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
