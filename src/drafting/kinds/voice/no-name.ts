import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import type { Token } from '../../text/sentences.ts';

/** A text, an occasion, or several who hold an office: "Ambassador's Speech", "Procedural Vote", "Permanent Representatives". */
export function isNoName(name: readonly Token[], words: ReportingWords): boolean {
  const last = name.at(-1)?.lower ?? '';
  return (
    (name.length === 1 && /^(?:HRH|HM|HSH|HIM|HH|HE)$/u.test(name[0]?.text ?? '')) ||
    /^\d/u.test(name[0]?.text ?? '') ||
    words.messages.has(last) ||
    /^(?:new|happy|dear|peoples?)$/u.test(last) ||
    // "Sri Lankans", "Norland Condemns"
    (words.tag === 'en' &&
      last.endsWith('s') &&
      (words.countries.has(last.slice(0, -1)) || words.judging.has(last) || words.verbs.has(last))) ||
    /-in-(?:office|chief|charge)$/u.test(last) ||
    (last === 'see' && name.at(-2)?.lower === 'holy') ||
    name.some(({ lower }) => /^(?:charg[ée]s?|n[º°o.]+|prensa|presse)$/u.test(lower)) ||
    /^(?:remarks|toast|address|keynote|communiqué|declaration|vote|resolution|summit|conference|reception|ceremony|dinner|forum|session|meeting|briefing|debate|dialogue|gaggle|stakeout|highlights|conversations?|memorand(?:um|a)|memcon|subject|participants|telegram|papers|files|crisis|war|treaty|agreement|affair|question|incident|accords?|affairs|security|policy|day|week|testimony|lecture|speech|homily|tribute|eulogy|intervention|concert|prize|award|festival|unit|section|division|directorate|desk|team|observer|relations|republics?|jamahiriya|nations|unidas|unies|kingdom|federation|emirates|commonwealth)$/u.test(
      last,
    ) ||
    (last.endsWith('s') && words.offices.has(last.slice(0, -1))) ||
    words.bodies.has(last.replace(/ies$/u, 'y').replace(/(?<!y)s$/u, ''))
  );
}

/** "Human Rights groups", "Norland lawmakers": what stands in front of many tells what they are. */
export function isOfMany(tokens: readonly Token[], last: Token | undefined): boolean {
  const after = tokens.find(({ start }) => last !== undefined && start >= last.end)?.text ?? '';
  return /^(?:groups|organi[sz]ations|lawmakers|experts|leaders|members|activists|officials|unions|workers|students|families|defenders|advocates|charities|bodies|parties|states|countries|academics|scientists|scholars|residents|writers|allies|partners|associations|missions|embassies)$/u.test(
    after,
  );
}

/** "New Zealand", "Guinea Bissau", "UK Gov": a country, or what is of one, where nothing tells that it is somebody. */
export function isOfCountry(tokens: readonly Token[], name: readonly Token[], words: ReportingWords): boolean {
  const [first, last] = [name[0], name.at(-1)];
  // "by Ada Marsh", "Chargé d’Affaires Ada Marsh"
  const before = tokens.findLast(({ end }) => first !== undefined && end <= first.start)?.lower ?? '';
  if (words.agents.has(before) || before.endsWith('affaires')) return false;
  if (name.length === 1) return words.tag === 'en' && words.countries.has(first?.lower ?? '');
  const isCountry = (token: Token | undefined) =>
    words.countries.has(token?.lower ?? '') || (/^\p{Lu}{2,}$/u.test(token?.text ?? '') && token !== last);
  return (
    words.tag === 'en' &&
    name.length > 1 &&
    !words.firstNames.has(first?.lower ?? '') &&
    (isCountry(last) || (name.length === 2 && isCountry(first) && /\p{Ll}/u.test(last?.text ?? '')))
  );
}
