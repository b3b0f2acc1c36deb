import { adverbBehind, asideBetween, joinedPerfect } from './aside-between.ts';
import { actingParticiple } from './acting-participle.ts';
import { pastSetAsides } from './asides-then-said.ts';
import { bracketAt } from '../content/sentence-bracket.ts';
import { separableVerb } from '../cues/separable-verb.ts';
import type { Tongue } from '../cues/tongue.ts';
import {
  withoutAdverb,
  behindColon,
  behindInfinitiveComma,
  behindOwnColon,
  behindRelative,
  leadsToGerund,
  pastAsides,
  pastPlace,
  performingParticiple,
  toWeight,
  withLead,
  withoutAccusative,
  withoutThings,
} from './cue-in-place.ts';
import { broughtToExpression, withFocus, withSubjectBehindLead, opensSentence } from './front-field.ts';
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
} from './german-clauses.ts';
import { calledSo } from './called-so.ts';
import { citedInCase, holderBehind, postposition } from './holder-behind.ts';
import { withPaper, withoutGoverned } from './governed-words.ts';
import { invertedObject } from './inverted-object.ts';
import { loneTag, untilNextVerb, withInfinitive, withoutDay, withoutOccasion } from './object-in-place.ts';
import { withPlace } from './impersonal-speaker.ts';
import { afterwardsInfinitive, carriedInfinitive, participleSaying } from './infinitive-saying.ts';
import { demandedBehind, judgedFirst, objectFirst } from './object-first.ts';
import { relayedWords } from './relayed-words.ts';
import { relativeHolder, relativeSaying } from './relative-clause.ts';
import { relativeSource } from './relative-source.ts';
import { reportedBy, saidBefore } from './said-before.ts';
import {
  sayingWithAdverb,
  sayingWithComma,
  sayingWithPlace,
  sayingWithPronoun,
  sayingWithSubject,
} from './sayings-in-place.ts';
import {
  aboutWords,
  behindBareComma,
  ofAnother,
  ofAside,
  onlyRelays,
  onlyTopic,
  saidBehindColon,
  isAsked,
  pastHearers,
  untilClause,
  withinSaid,
} from './not-said-here.ts';
import { moodFirst } from './mood-first.ts';
import { answersFirst, saidSoBare } from './said-so.ts';
import {
  holderInFront,
  noFinite,
  pastLastAdverb,
  saidThereafter,
  saidWithDeed,
  toMood,
  behindItsColon,
  untilOwnTag,
  withParticles,
  withParty,
} from './german-places.ts';
import { saidPastPlace } from './said-past-place.ts';
import { withoutPlaceInFront } from './subject-before-place.ts';
import { stanceAt } from './stance.ts';
import { cliticParticiple, pronounParticiple } from './participle-with-pronoun.ts';
import { saidOfThat, withinTag } from './within-tag.ts';
import { ofSentence, pastGermanAdjuncts, withBareInfinitive, withHearer, withPronounSource } from './without-noun.ts';
import { together } from './together.ts';
import { withWholeOffice } from './whole-office.ts';
import { withinSource } from './within-source.ts';
import { tagAtEnd, tagBehind, unlistedTag } from './unlisted-tag.ts';
import { viewSource } from './view-source.ts';

const early = [
  saidOfThat,
  broughtToExpression,
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
  judgedFirst,
  demandedBehind,
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
  pronounParticiple,
  cliticParticiple,
  postposition,
];

/** What changes a cue by where it stands, in this order. */
const inPlace = [
  withParticles,
  withoutAdverb,
  behindItsColon,
  withParty,
  untilClause,
  citedInCase,
  holderBehind,
  tagBehind,
  noFinite,
  ofAnother,
  ofAside,
  withinSaid,
  pastHearers,
  onlyRelays,
  onlyTopic,
  aboutWords,
  behindBareComma,
  ofSentence,
  withPronounSource,
  pastGermanAdjuncts,
  withHearer,
  toMood,
  holderInFront,
  untilOwnTag,
  pastLastAdverb,
  withBareInfinitive,
  withSubjectBehindLead,
  withFocus,
  loneTag,
  withoutDay,
  withoutOccasion,
  leadsToGerund,
  withoutGoverned,
  withPaper,
  withPlace,
  withWholeOffice,
  withoutPlaceInFront,
  together,
  withLead,
  behindRelative,
  relativeHolder,
  withoutThings,
  withoutAccusative,
  withinSource,
  withinTag,
  pastAsides,
  pastSetAsides,
  toWeight,
  pastPlace,
  untilNextVerb,
  withInfinitive,
  behindOwnColon,
  behindInfinitiveComma,
  performingParticiple,
  behindColon,
];

/** Russian, French, German and Spanish, by what their words tell of each. */
export const otherTongues: Tongue = {
  cueAt: (...place) => {
    for (const find of early) {
      const cue = find(...place);
      if (cue) return cue;
    }
    return undefined;
  },
  verbAt: (tokens, index, floor, words) =>
    bracketAt(tokens, index, floor, words) ?? separableVerb(tokens, index, floor, words),
  inPlace: (tokens, cue, words) => inPlace.reduce((made, change) => change(tokens, made, words), cue),
  opensSentence,
  saidBefore,
  reportedBy,
  isAsked,
};
