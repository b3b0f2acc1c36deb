import { error, type Finding } from '../statements/problems.ts';

/** Notes what is wrong with the cell of a field. */
export type Report = (field: string, finding: Finding) => void;

/** That a cell is empty that every row needs: what it is for, and what to fill in. */
export function missing(what: string, meaning: string): Finding {
  return error('missing-value', `${what} ${what === 'the words' ? 'are' : 'is'} missing`, `Fill the cell: ${meaning}.`);
}
