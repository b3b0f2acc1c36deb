/** What `npm run import -- FILE --map import.yaml` is told, so that the files of the data go back in as they are: the columns name themselves. */
export const importMap = `# npm run import -- topics.csv --map import.yaml, then publishers, speakers and statements.
lists: "\\n"
formulas: neutralised
`;
