import type { Stretch } from '../../text/paragraphs.ts';
import type { Form } from '../form.ts';
import { peopleIn } from '../joint/named/people-of-line.ts';
import { type PersonInLine, personIn } from './person-in.ts';
import { spokesOf } from './spoken-heading.ts';

/** "A spokesperson for the Ministry of Ports", "A Foreign, Trade and Development Office spokesperson" */
const unnamed =
  /^(?:an? |the )?((?:(?:senior|official|government) )?(?:spokes(?:person|man|woman)\b.{0,90}|\p{Lu}.{0,90}? spokes(?:person|man|woman)|heads? of (?:state|government)\b.{0,60}))$/iu;
/** "The Minister of Ports and the Minister of Trade" are two. */
export const several =
  /\sand (?:the |of )(?:hon|minister|secretary|president|prime|foreign|deputy|vice|premier|chancellor|ambassador|commissioner|representative|chair|speaker|envoy)|\bjoint|\bcommuniqu|\bchair(?:man|woman|person)?['’]s|s['’]\s/iu;
/** "The Co-Chairs of the Contact Group", "The Heads of Delegation" */
const manyOf =
  /^(?:today,? )?(?:the )?(?:\p{L}+ ){0,4}(?:heads of (?:state|government|delegation|mission)|(?:co-)?chairs|ministers|presidents|ambassadors|leaders|members|representatives|embassies|missions|governments|envoys|secretaries|experts|principals|parties|speakers|chancellors)\b/iu;
/** "The Ministry of Foreign Affairs of Norland": a body, with its capitals. */
const bodyName = /^(?:the )?(\p{Lu}[\p{L}'’-]*(?: (?:(?:of|and|for|the|to) ){0,2}\p{Lu}[\p{L}'’-]*){0,12})$/u;

/** Who is named in front of a verb, alone, nearest to it where the line begins with when or why. */
export function whoIn(form: Form, { start, end }: Stretch): PersonInLine | undefined {
  const line = form.text.slice(start, end).trimEnd();
  const spokes = spokesOf(form, { start, end });
  if (spokes) return { at: spokes, isNamed: false, isHolder: true };
  if (several.test(line) || manyOf.test(line) || peopleIn(form, { start, end }, []).length > 1) return undefined;
  // "A spokesperson for the Ministry, Ada Marsh"
  const isNamed = /, (?:(?:Mr|Ms|Mrs|Dr)\.? )?\p{Lu}\p{L}+ \p{Lu}\p{L}+,?$/u.test(line);
  const office = isNamed ? undefined : unnamed.exec(line)?.[1];
  if (office !== undefined) {
    const from = start + line.lastIndexOf(office);
    return { at: { start: from, end: from + office.length }, isNamed: false, isHolder: true };
  }
  // "19/03/2031--LAKESIDE--In response"
  const filed = /^(?:\d[\d/.]{5,9}\s?--?\s?)?(?:\p{Lu}{3,20}\s?--?\s?)?/u.exec(line)?.[0].length ?? 0;
  const [first = ''] = line
    .slice(filed)
    .toLowerCase()
    .split(/[^\p{L}]/u, 1);
  const clauses =
    form.words.prepositions.has(first) ||
    /^(?:due|following|today|responding|replying|asked|commenting|speaking)$/.test(first)
      ? line.split(', ')
      : [];
  let from = end;
  for (const clause of clauses.slice(1).reverse()) {
    from = start + line.lastIndexOf(clause, from - start - 1);
    const person = plainly(form, personIn(form, { start: from, end }));
    if (person) return person;
    // "…, Her Majesty the Queen": the subject, and whoever stands in front of it is another.
    const subject = /^(?:the|his|her|their)\s[^,]{3,80}$/iu.exec(clause.trim())?.[0];
    if (subject !== undefined && /\b(?:king|queen|majesty|emir|sultan|emperor|pope|prince|princess)\b/iu.test(subject))
      return { at: { start: from, end: from + subject.length }, isNamed: false, isHolder: true };
  }
  const body = bodyName.exec(line.replace(/^The /u, 'the '))?.[1];
  if (body?.split(/[ '’-]/u).some((word) => form.words.bodies.has(word.toLowerCase())) === true) {
    const at = start + line.lastIndexOf(body);
    return { at: { start: at, end: at + body.length }, isNamed: true, isHolder: true };
  }
  return plainly(form, personIn(form, { start, end }));
}

/** A name without "The Honourable". */
function plainly({ text: whole }: Form, person: PersonInLine | undefined): PersonInLine | undefined {
  if (!person) return undefined;
  const { start, end } = person.at;
  const lead =
    /^(?:the )?(?:right )?(?:hon(?:ou?rable|\.)?|H\. ?E\.) /iu.exec(whole.slice(start, end))?.[0].length ?? 0;
  return { ...person, at: { start: start + lead, end } };
}
