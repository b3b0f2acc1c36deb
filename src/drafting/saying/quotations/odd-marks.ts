import { closeForgotten } from '../../text/forgotten-marks.ts';
import type { OddMarks } from '../reading.ts';
import { readNameInside, readSignature } from './signature.ts';

/** What reads quotations whose marks were forgotten, or that somebody signs. */
export const oddMarks: OddMarks = {
  closeForgotten,
  readSigned: (reading) => readSignature(reading) ?? readNameInside(reading),
};
