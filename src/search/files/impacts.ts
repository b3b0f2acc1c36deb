/** The impact of a term, how much it weighs in a statement, 0 to 3, that stands in the name of the speaker or of a topic. */
export const inName = 3;
/** … of a term of another name of the speaker. */
export const inAlias = 2;
/** … of one of a broader topic, of another name of a topic, or of what a name sounds like. */
export const inBroader = 1;
/** … of any other: the text tells how much it weighs. */
export const elsewhere = 0;
