/** Rows of a timeline to a file, which a narrowed timeline is put together from; the pages and the browser both cut by it. */
export const rowsPerFile = 10;
