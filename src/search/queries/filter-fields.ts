/** The fields by which statements are filtered, as an address and a query name them. */
export const filterFields = ['speaker', 'party', 'topic', 'publisher', 'mode'] as const;

export type FilterField = (typeof filterFields)[number];
