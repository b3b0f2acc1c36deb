/** The words by which a language shows what kind of text one is, and what stands in it that nobody says. */
export interface FormWords {
  /** A line that heads the words of one: `Remarks by Ada Marsh`, `Foreign Minister Ada Marsh's remarks at the Forum`. */
  speech: RegExp;
  /** A line that heads a letter, a note or a message. */
  letter: RegExp;
  /** A line that heads the text of several. */
  joint: RegExp;
  /** How the text of several begins: `We, the ministers`. */
  we: RegExp;
  /** What several are called in a text of theirs: `The two sides agreed`. */
  sides: RegExp;
  /** A line that heads a memorandum of a conversation. */
  memorandum: RegExp;
  /** A line that heads the verbatim record of a meeting, or stands only in one. */
  record: RegExp;
  /** What stands in the coverage of a meeting: `The representative of Norland said`. */
  coverage: RegExp;
  /** A line that says that somebody's chief statements follow. */
  points: RegExp;
  /** A line that heads a conference, a briefing or an interview. */
  transcript: RegExp;
  /** A line that greets. */
  salutation: RegExp;
  /** A line that closes a letter. */
  closing: RegExp;
  /** Words of the first person. */
  firstPerson: RegExp;
  /** A verb by which news report: `said`. */
  told: RegExp;
  /** Labels of those who ask. */
  asks: RegExp;
  /** Labels that are no people: `Agenda`, `Subject`. */
  fields: RegExp;
  /** Labels of whoever is in the chair. */
  chair: RegExp;
  /** What stands in a record and nobody says. */
  stage: RegExp;
  /** The name of a country in the nominative, where headings print another case: `Маравии => Маравия`; `isKnown` tells the names that countries have. */
  nominative?: ((name: string, isKnown: (name: string) => boolean) => string) | undefined;
  /** The name of a body in the nominative, where headings print another case: `Министерства => Министерство`. */
  bodyInNominative?: ((name: string, isBody: (word: string) => boolean) => string) | undefined;
  /** Behind a label, the language that was spoken, in the first group: `spoke in French`. */
  spoken: RegExp;
}

const never = /^(?!)/u;

/** The words of a language from those that it has. */
export function formWords(own: Partial<FormWords>): FormWords {
  return {
    speech: never,
    letter: never,
    joint: never,
    we: never,
    sides: never,
    memorandum: never,
    record: never,
    coverage: never,
    points: never,
    transcript: never,
    salutation: never,
    closing: never,
    firstPerson: never,
    told: never,
    asks: never,
    fields: never,
    chair: never,
    stage: never,
    spoken: never,
    ...own,
  };
}
