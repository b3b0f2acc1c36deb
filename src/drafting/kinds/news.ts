import type { Stretch } from '../text/paragraphs.ts';
import { type Report, readReport } from '../text/read-report.ts';
import { findUtterances } from './passages/find-utterances.ts';
import { loadPassages } from './passages/passages.ts';
import type { Form } from './form.ts';
import type { ReadKind } from './text-kind.ts';

/** Reads a report of news: headline, dateline and body, each passage of it by what it is. */
export async function newsReaderFor(whole: Pick<Form, 'text' | 'words'>): Promise<ReadKind> {
  const passages = await loadPassages(whole);
  return ({ text, words, tongue, marks }) => {
    const report = readReport(text, words);
    const { paragraphs, title, dateline, day } = report;
    const { utterances, sentences } = findUtterances(
      { text, paragraphs: readable(report), words, tongue, marks },
      passages,
    );
    return { utterances, sentences, paragraphs, heading: { title, dateline, day } };
  };
}

/** What is read for statements; of lines without an end those above the body, which may name the speaker of an interview. */
function readable({ paragraphs }: Report): Stretch[] {
  const body = paragraphs.findIndex(({ kind }) => kind === 'body');
  return paragraphs.filter(({ kind }, index) => kind !== 'furniture' && (kind !== 'subhead' || index < body));
}
