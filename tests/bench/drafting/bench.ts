import { parseArgs } from 'node:util';
import { readNames } from '../../../src/cli/read-names.ts';
import { draftReport } from '../../../src/drafting/draft-report.ts';
import { findStatements } from '../../../src/drafting/find-statements.ts';
import { reportingLanguageOf } from '../../drafting/reporting-languages.ts';
import type { DraftNames } from '../../../src/drafting/draft-names.ts';
import { textKinds, type TextKindName } from '../../../src/drafting/kinds/kinds.ts';
import { reportingLanguages, type ReportingTag } from '../../../src/languages/languages.ts';
import { readGold } from './gold.ts';
import { markedTexts, noKindScore, scoreText } from './kind-gold.ts';
import { noScores, scoreArticle, type Scores, type Sure, type Tally } from './score.ts';
import { printError } from './print-error.ts';

/**
 * `npm run bench -- drafting [--gold FILE]… [--errors KIND [--every N]]`: what drafting finds in the marked texts of each kind, and in
 * the files of gold that are named against what people found, by the measures of the gold's README, and how long it takes. `--errors kinds`
 * prints what went wrong in the texts of the kinds.
 */
export async function benchDrafting(words: string[]): Promise<void> {
  const { values } = parseArgs({
    args: words,
    options: {
      gold: { type: 'string', multiple: true, default: [] },
      errors: { type: 'string' },
      every: { type: 'string', default: '40' },
    },
  });
  // Whole drafts, with the names of the shipped collection, are what takes its time.
  const names = readNames('content');
  for (const { name } of textKinds) await benchKind(name, names, values.errors === 'kinds');
  // News of other languages, by their tags.
  for (const { tag } of reportingLanguages) if (tag !== 'en') await benchKind(tag, names, values.errors === 'kinds');
  for (const path of values.gold) {
    const articles = readGold(path);
    const found = await Promise.all(articles.map(({ text }) => findStatements(text, reportingLanguageOf(text))));
    const count = articles.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
    // A few articles are read again until there are 1,000 of 600 words: the first hundred take several times as long as the rest.
    const rounds = Math.ceil(600_000 / count);
    const begun = performance.now();
    for (let round = 0; round < rounds; round++)
      for (const { text } of articles) await draftReport(text, names, reportingLanguageOf(text));
    const seconds = (performance.now() - begun) / 1000 / rounds;
    const scores = noScores();
    let errors = 0;
    articles.forEach((article, index) => {
      scoreArticle(article, found[index] ?? [], scores, (what, gold, ours) => {
        if (what === values.errors && errors++ % Number(values.every) === 0) printError(article.text, what, gold, ours);
      });
    });
    console.log(`\n${path}: ${articles.length} articles`);
    for (const line of report(scores)) console.log(line);
    console.log(line('1,000 articles of 600 words', `${((seconds * 600_000) / count).toFixed(2)} s`));
  }
}

/** How the marked texts of a kind are read: what is found with the right speaker, and what beside it. */
async function benchKind(kind: TextKindName | ReportingTag, names: DraftNames, tells: boolean): Promise<void> {
  const score = noKindScore();
  for (const marked of markedTexts(kind)) {
    const draft = await draftReport(marked.text, names, reportingLanguageOf(marked.text));
    scoreText(marked, draft.textKind ?? 'none', draft.statements, score);
  }
  const { marked, right, wrongSpeaker, missed, tooMany, sure, sureWrong, otherKind, errors } = score;
  const figures = [
    `${right} of ${marked} right`,
    `${wrongSpeaker} with another speaker`,
    `${missed} missed`,
    `${tooMany} too many`,
    `wrong at 0.99: ${sureWrong} of ${sure}`,
    ...(otherKind.length > 0 ? [`read as another kind: ${otherKind.join(', ')}`] : []),
  ];
  console.log(line(kind, figures.join('; ')));
  if (tells) for (const error of errors) console.log(`  ${error}`);
}

function share({ right, of }: Tally): number {
  return of === 0 ? 0 : (100 * right) / of;
}

function percent(tally: Tally): string {
  return tally.of === 0 ? '–' : `${share(tally).toFixed(1)} of ${tally.of}`;
}

function f1(recall: Tally, precision: Tally): string {
  const [r, p] = [share(recall), share(precision)];
  return `${((2 * r * p) / (r + p)).toFixed(1)} (recall ${r.toFixed(1)}, precision ${p.toFixed(1)})`;
}

function line(name: string, value: string): string {
  return `${name.padEnd(42)} ${value}`;
}

function report(scores: Scores): string[] {
  return [
    line('quoted-run F1', f1(scores.runsRecalled, scores.runsPrecise)),
    line('direct span exact', percent(scores.directSpans)),
    line('speaker of quoted runs, end to end', percent(scores.runSpeakers)),
    ...Object.entries(scores.byMention).map(([kind, tally]) => line(`  mentioned by ${kind}`, percent(tally))),
    line('statement F1 at 0.8', f1(scores.statementsRecalled, scores.statementsPrecise)),
    ...Object.entries(scores.byKind).map(([kind, tally]) => line(`  recall of ${kind}`, percent(tally))),
    line('speaker on matched statements', percent(scores.matchedSpeakers)),
    line('  and who that is, by name', percent(scores.namedEntities)),
    line('  and who that is, by pronoun (noisy)', percent(scores.pronounEntities)),
    ...curve(scores),
  ];
}

/** How often a speaker is wrong where drafting was at least so sure. */
function curve({ confidences, runConfidences }: Scores): string[] {
  const levels = [...new Set(confidences.map(({ confidence }) => confidence))].sort((a, b) => b - a);
  return levels.map((level) => {
    const sure = confidences.filter(({ confidence }) => confidence >= level);
    const own = confidences.filter(({ confidence }) => confidence === level);
    const runs = runConfidences.filter(({ confidence }) => confidence === level);
    const wrong = (of: readonly Sure[]) => {
      const share = (100 * of.filter(({ right }) => !right).length) / of.length;
      return `${of.length === 0 ? '–' : share.toFixed(1)} % of ${of.length}`;
    };
    return line(
      `  confidence ${level.toFixed(2)}: wrong`,
      `${wrong(own)}; at least so sure ${wrong(sure)}; of quoted runs ${wrong(runs)}`,
    );
  });
}
