/** What a pronoun or a title tells of a person; 'other' is an organization or a thing. */
export type Gender = 'male' | 'female' | 'several' | 'other' | 'any';
