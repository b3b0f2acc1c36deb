import { annotations } from './files/annotations.ts';
import { popolo } from './files/popolo.ts';
import { skosJsonLd } from './files/skos-json-ld.ts';
import { skosTurtle } from './files/skos-turtle.ts';
import { tei } from './files/tei.ts';
import type { LinkedFile } from './linked-file.ts';

/** The files of linked data: another is one file and one line here. */
export const linkedFiles: readonly LinkedFile[] = [skosTurtle, skosJsonLd, popolo, annotations, tei];
