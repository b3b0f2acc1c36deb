import { pastSetAsides, toThat, toWeight } from './asides.ts';
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
import { dativeInFront } from './german/dative-in-front.ts';
import { withFocus, withSubjectBehindLead } from './german/front-field.ts';
import {
  behindItsColon,
  noFinite,
  pastHearerInFront,
  pastLastAdverb,
  toMood,
  untilOwnTag,
  withParticles,
  withParty,
} from './german/german-places.ts';
import {
  holderInFront,
  inFrontOfAuxiliary,
  subjectBehindAsked,
  subjectOfFirstVerb,
  untilRemark,
  untilSecondHolder,
  whoseVerdict,
  withNameInCommas,
  withoutAdverbBehind,
} from './german/german-subject.ts';
import { nominativeBehind, pastAdverbs, toGoverned, untilParticle, withoutOblique } from './german/middle-field.ts';
import { withoutGoverned, withPaper } from './governed-words.ts';
import { citedInCase, holderBehind } from './holders-around.ts';
import { withPlace } from './impersonal-speaker.ts';
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
  ofAnother,
  ofAside,
  onlyRelays,
  onlyTopic,
  pastHearers,
  untilClause,
  withinSaid,
} from './not-said-here.ts';
import { loneTag, untilNextVerb, withInfinitive, withoutDay, withoutOccasion } from './german/object-in-place.ts';
import { relativeHolder } from './relative-clause.ts';
import { behindLead, pastRomancePlace, untilAllusion, withListedHearers } from './romance/past-adjuncts.ts';
import { withoutGovernedName } from './romance/subject-elsewhere.ts';
import { ofWhatWasSaid } from './said-before.ts';
import { accordingToSaid, withoutName } from './said-so.ts';
import { onlyTheQuotation } from './subject-before-colon.ts';
import { withoutPlaceInFront } from './subject-before-place.ts';
import { tagBehind } from './unlisted-tag.ts';
import { together, withWholeOffice, withWholeOfficeBehind } from './whole-holder.ts';
import { ofItsClause, withinSource, withinTag, withSourceAside } from './within-others.ts';
import { ofSentence, pastGermanAdjuncts, withBareInfinitive, withHearer, withPronounSource } from './without-noun.ts';

/** What changes a cue by where it stands, in this order. */
export const changedInPlace = [
  onlyTheQuotation,
  ofWhatWasSaid,
  dativeInFront,
  nominativeBehind,
  withoutOblique,
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
  withoutGovernedName,
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
  toGoverned,
  pastAdverbs,
  untilParticle,
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
  pastRomancePlace,
  untilAllusion,
  behindLead,
  withListedHearers,
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
