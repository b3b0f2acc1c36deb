import { openEngine, type Engine } from '../../../src/search/engine.ts';
import { readNarrowing, writeNarrowing } from '../../../src/search/queries/narrowing.ts';
import { parseQuery } from '../../../src/search/queries/parse-query.ts';
import { searchRecords } from '../../../src/search/files/records.ts';
import { readNorland } from '../../read-folder.ts';
import { indexOf } from '../../search/invented-records.ts';
import { fail, type Target } from '../target.ts';

let opened: Promise<Engine> | undefined;

/** Whatever is asked is answered: parts that were typed stand where they are said to, hits are fewer than were asked for, and a filter reads back. */
export const query: Target = {
  name: 'query',
  seeds: ['forty ships', 'Marsh on grain 2031', '"forty ships" -winter', 'speaker:marsh topic:grain from:2031 to:2032-01', 'что сказал Корнев о проливе', '海峡是开放', 'المضيق مفتوح', 'speaker=ada-marsh&topic=grain&from=2031'], // prettier-ignore
  pieces: ['"', '-', ':', 'speaker:', 'topic:', 'from:', 'to:', 'country:', 'kind:', '2031', '2031-05', 'May', 'last week', 'and', 'or', 'not', 'on', 'by', '(', ')', '*', '“', '”', '&', '=', '%', '+', 'ё', 'İ', 'ß', 'ﬁ', '\u0300', 'constructor', '海峡', 'ة'], // prettier-ignore
  async holds(text) {
    // Letters are composed before a query is read.
    const composed = text.normalize('NFC');
    const { parts, runs } = parseQuery(text);
    for (const part of [...parts, ...runs])
      if (composed.slice(part.start, part.end) !== part.text)
        fail(`"${part.text}" does not stand at ${String(part.start)}`);
    opened ??= openEngine(indexOf(searchRecords(readNorland().archive)));
    const { hits } = await (await opened).search(text, { limit: 5 });
    if (hits.length > 5) fail('more was found than was asked for');
    const narrowing = readNarrowing(new URLSearchParams(text));
    const again = readNarrowing(new URLSearchParams(writeNarrowing(narrowing)));
    if (JSON.stringify(again) !== JSON.stringify(narrowing)) fail('a filter does not read back');
  },
};
