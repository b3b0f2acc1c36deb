import { bracketAt } from '../content/sentence-bracket.ts';
import { separableVerb } from '../cues/separable-verb.ts';
import type { Tongue } from '../cues/tongue.ts';
import { adverbBehind, asideBetween, joinedPerfect } from './asides.ts';
import { pastSetAsides, toThat, toWeight } from './asides.ts';
import { calledSo } from './called-so.ts';
import {
  behindColon,
  behindInfinitiveComma,
  behindOwnColon,
  behindRelative,
  leadsToGerund,
  pastAsides,
  pastPlace,
  performingParticiple,
  withLead,
  withoutThings,
} from './cue-in-place.ts';
import { broughtToExpression, moodFirst, opensSentence, withFocus, withSubjectBehindLead } from './front-field.ts';
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
import {
  behindItsColon,
  holderInFront,
  noFinite,
  pastHearerInFront,
  pastLastAdverb,
  saidThereafter,
  saidWithDeed,
  toMood,
  untilOwnTag,
  withParticles,
  withParty,
} from './german-places.ts';
import { withPaper, withoutGoverned } from './governed-words.ts';
import {
  inFrontOfAuxiliary,
  subjectBehindAsked,
  subjectOfFirstVerb,
  untilRemark,
  untilSecondHolder,
  whoseVerdict,
  withNameInCommas,
  withoutAdverbBehind,
  withTheseWords,
} from './german-subject.ts';
import { dativeInFront } from './dative-in-front.ts';
import { citedInCase, holderBehind, postposition } from './holders-around.ts';
import { withPlace } from './impersonal-speaker.ts';
import { afterwardsInfinitive, carriedInfinitive, participleSaying } from './infinitive-saying.ts';
import { invertedObject } from './inverted-object.ts';
import {
  ofClauseBehind,
  withNameInFront,
  withoutAccusative,
  withoutAdverb,
  withoutClause,
  withoutPassive,
} from './nobody-in-front.ts';
import {
  aboutWords,
  behindBareComma,
  isAsked,
  ofAnother,
  ofAside,
  onlyRelays,
  onlyTopic,
  pastHearers,
  saidBehindColon,
  untilClause,
  withinSaid,
} from './not-said-here.ts';
import { calledByPronoun, calledFirst, demandedBehind, judgedFirst, objectFirst } from './object-first.ts';
import { loneTag, untilNextVerb, withInfinitive, withoutDay, withoutOccasion } from './object-in-place.ts';
import { actingParticiple, cliticParticiple, pronounParticiple } from './participles.ts';
import { relativeHolder, relativeSaying, relativeSource } from './relative-clause.ts';
import { citedByAgency, relayedWords } from './relayed-words.ts';
import { readReported, saidBefore } from './said-before.ts';
import { saidPastPlace } from './said-past-place.ts';
import { accordingToSaid, answersFirst, objectOfFirst, saidSoBare, withoutName } from './said-so.ts';
import {
  sayingWithAdverb,
  sayingWithComma,
  sayingWithPlace,
  sayingWithPronoun,
  sayingWithSubject,
} from './sayings-in-place.ts';
import { stanceAt } from './stance.ts';
import { withoutPlaceInFront } from './subject-before-place.ts';
import { onlyTheQuotation, subjectBeforeColon } from './subject-before-colon.ts';
import { tagPastAside } from './tag-past-aside.ts';
import { tagAtEnd, tagBehind, unlistedTag } from './unlisted-tag.ts';
import { viewSource } from './view-source.ts';
import { together, withWholeOffice, withWholeOfficeBehind } from './whole-holder.ts';
import { ofItsClause, saidOfThat, withinSource, withinTag, withSourceAside } from './within-others.ts';
import { ofSentence, pastGermanAdjuncts, withBareInfinitive, withHearer, withPronounSource } from './without-noun.ts';

const early = [
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
  tagPastAside,
  subjectBeforeColon,
  pronounParticiple,
  cliticParticiple,
  postposition,
];

/** What changes a cue by where it stands, in this order. */
const inPlace = [
  onlyTheQuotation,
  dativeInFront,
  withParticles,
  withoutAdverbBehind,
  withNameInCommas,
  whoseVerdict,
  inFrontOfAuxiliary,
  untilSecondHolder,
  subjectOfFirstVerb,
  subjectBehindAsked,
  withoutAdverb,
  accordingToSaid,
  withoutName,
  withoutClause,
  ofClauseBehind,
  withoutPassive,
  behindItsColon,
  pastHearerInFront,
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
  withWholeOfficeBehind,
  withoutPlaceInFront,
  together,
  withLead,
  behindRelative,
  relativeHolder,
  withoutThings,
  withoutAccusative,
  withSourceAside,
  ofItsClause,
  withinSource,
  withinTag,
  pastAsides,
  pastSetAsides,
  toWeight,
  toThat,
  withNameInFront,
  pastPlace,
  untilNextVerb,
  withInfinitive,
  behindOwnColon,
  behindInfinitiveComma,
  untilRemark,
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
  readReported,
  isAsked,
};
