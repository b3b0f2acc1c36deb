import './without-eval.ts';
import { type ContributeQuestion, answerContribute } from '../../contributing/contribute-messages.ts';
import { type ContributorNames, type NamesAtHand, namesAtHand } from '../../contributing/contributor-names.ts';

let names: Promise<NamesAtHand> | undefined;

/** The names lie behind the address that the page gave the worker for a name; a failed fetch is tried again. */
function ready(): Promise<NamesAtHand> {
  names ??= fetchNames().catch((reason: unknown) => {
    names = undefined;
    throw reason;
  });
  return names;
}

async function fetchNames(): Promise<NamesAtHand> {
  const response = await fetch(self.name);
  if (!response.ok) throw new Error(`the names answered ${response.status}`);
  return namesAtHand((await response.json()) as ContributorNames);
}

onmessage = async ({ data }: MessageEvent<ContributeQuestion>) => {
  postMessage(await answerContribute(data, ready));
};
