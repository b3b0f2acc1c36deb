import { adverbBehind, asideBetween, joinedPerfect } from './asides.ts';
import { calledSo } from './called-so.ts';
import { broughtToExpression, moodFirst } from './german/front-field.ts';
import {
  holdingFor,
  objectBeforePerfect,
  objectInFront,
  relativeClause,
  saidInText,
  soTag,
  tagOfReported,
  utteredSo,
  verbAtEnd,
} from './german/german-clauses.ts';
import { saidThereafter, saidWithDeed } from './german/german-places.ts';
import { withTheseWords } from './german/german-subject.ts';
import { phraseInPerfect, pluralPast } from './german/middle-field.ts';
import { postposition } from './holders-around.ts';
import { afterwardsInfinitive, carriedInfinitive, participleSaying } from './infinitive-saying.ts';
import { invertedObject } from './german/inverted-object.ts';
import { saidBehindColon } from './not-said-here.ts';
import { calledByPronoun, calledFirst, demandedBehind, judgedFirst, objectFirst } from './object-first.ts';
import { actingParticiple, cliticParticiple, pronounParticiple } from './participles.ts';
import { relativeSaying, relativeSource } from './relative-clause.ts';
import { citedByAgency, relayedWords } from './relayed-words.ts';
import { saidPastPlace } from './said-past-place.ts';
import { urgedPronoun, verbFirst } from './romance/subject-elsewhere.ts';
import { answersFirst, objectOfFirst, saidSoBare } from './said-so.ts';
import {
  sayingWithAdverb,
  sayingWithComma,
  sayingWithPlace,
  sayingWithPronoun,
  sayingWithSubject,
} from './sayings-in-place.ts';
import { stanceAt } from './stance.ts';
import { subjectBeforeColon } from './subject-before-colon.ts';
import { tagPastAside } from './tag-past-aside.ts';
import { messageAtEnd, tagAtEnd, unlistedTag } from './unlisted-tag.ts';
import { viewSource } from './view-source.ts';
import { saidOfThat } from './within-others.ts';

/** What finds a cue at a word, the first that does. */
export const foundAtWord = [
  withTheseWords,
  saidOfThat,
  broughtToExpression,
  citedByAgency,
  relayedWords,
  actingParticiple,
  relativeSource,
  sayingWithPronoun,
  sayingWithAdverb,
  sayingWithSubject,
  sayingWithComma,
  sayingWithPlace,
  viewSource,
  relativeClause,
  holdingFor,
  utteredSo,
  saidInText,
  moodFirst,
  calledByPronoun,
  calledFirst,
  judgedFirst,
  demandedBehind,
  verbFirst,
  urgedPronoun,
  pluralPast,
  phraseInPerfect,
  tagOfReported,
  objectInFront,
  objectBeforePerfect,
  soTag,
  objectFirst,
  carriedInfinitive,
  afterwardsInfinitive,
  participleSaying,
  relativeSaying,
  stanceAt,
  invertedObject,
  saidSoBare,
  objectOfFirst,
  answersFirst,
  asideBetween,
  joinedPerfect,
  adverbBehind,
  verbAtEnd,
  calledSo,
  saidPastPlace,
  saidWithDeed,
  saidThereafter,
  saidBehindColon,
  unlistedTag,
  tagAtEnd,
  messageAtEnd,
  tagPastAside,
  subjectBeforeColon,
  pronounParticiple,
  cliticParticiple,
  postposition,
];
