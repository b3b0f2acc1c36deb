import type { AskingWords, DatingWords } from '../asking/asking.ts';

/** The small words of an English query. */
const en: AskingWords = {
  empty: `the a an of and or to in that is was were are be been being for on with as by at from it its this these those which had not but
    have has he she they their his her him them i we you my our your did does do doing done say says said saying tell tells told
    speak speaks spoke spoken talk talks talked think thinks thought mention mentions mentioned what who whom whose when where why how
    will would can could should shall might there s t didn doesn isn wasn weren wouldn couldn vs versus everything about regarding concerning over into than then also any some
    write writes wrote written react reacts reacted respond responds responded
    statement statements remark remarks comment comments quote quotes position positions stance view views reaction reactions`,
  about: 'on about over regarding concerning against toward towards to with in',
  without: 'except excluding excepting',
  not: 'not without',
};

export default en;

/** What stands in front of dates and numbers in an English query. */
export const dating: DatingWords = {
  since: 'since from starting as_of not_before no_earlier_than not_earlier_than on_or_after',
  after: 'after later_than',
  until: 'until till to by up_to up_until no_later_than not_later_than on_or_before',
  before: 'before prior_to earlier_than',
  apart: 'not except excepting excluding without',
  numbered: 'resolution resolutions article room number no nr document',
  partOfYear: {
    spring: 'spring',
    summer: 'summer',
    autumn: 'autumn fall',
    winter: 'winter',
    early: 'early beginning start',
    mid: 'mid middle',
    late: 'late end',
  },
};
