/** What sites print above, below and beside a text, in the languages that reports are read in; each is a line of its own. */
const words = {
  ways: [
    String.raw`skip to (?:the )?(?:main )?(?:content|navigation).{0,60}|home(?:page)?|(?:main )?menu|(?:main |toggle )?navigation|(?:advanced )?search(?: .{1,30})?|close|sections|sign in|log ?in|register|subscribe|site ?map|rss(?: feeds?)?|faqs?|careers|contacts?(?: us)?|about(?: us| the (?:ministry|embassy|department))?|news ?(?:room|and media|& media)?|press(?: releases| room| centre| center|room)?|(?:latest )?headlines|latest (?:news|headlines)|meetings(?: coverage)?|publications|multimedia|media cent(?:er|re)|events|documents|structure|government|policies|videos?(?: and photos)?|photos?(?: and videos)?|gallery|embassies|visas?|foreign policy|world|politics|business|opinion|sports?|culture|advertisement|you are here.{0,80}|welcome to .{0,60}|an official website of .{0,80}|here['’]s how you know|screen reader access`,
    String.raw`aller (?:au contenu|au menu|à la recherche).{0,20}|accueil|rechercher|recherche|plan du site|actualités|salle de presse|politique étrangère|conseils aux voyageurs|dossiers pays`,
    String.raw`(?:saltar|ir) al contenido(?: principal)?|inicio|buscar|mapa del sitio|noticias|sala de prensa|política exterior`,
    String.raw`(?:direkt )?zum (?:haupt)?inhalt(?: springen)?|springe direkt zu:?|inhalt|hauptmenü|startseite|suche|menü|aktuelles|leichte sprache|gebärdensprache|newsroom|pressemitteilungen|außenpolitik`,
    String.raw`перейти к (?:основному )?содержанию|главная(?: страница)?|поиск(?: по сайту)?|меню|карта сайта|новости|пресс-служба|внешняя политика|министерство|версия для слабовидящих|консульские вопросы`,
    String.raw`english|français|español|deutsch|русский|عربي|العربية|中文|português|italiano|(?:en|fr|es|de|ru|ar|zh|pt)(?: ?[|/·] ?(?:en|fr|es|de|ru|ar|zh|pt))*`,
  ],
  shares: [
    String.raw`share(?:$|:| (?:this|on|via|with)\b.{0,40})|facebook|twitter|x(?: \(.{1,20}\))?|linkedin|bluesky|whats ?app|telegram|instagram|youtube|reddit|e-?mail(?: this)?|print(?: this page| page| version)?(?: ?\| ?share)?|copy(?: the)? (?:link|url)|save|bookmark|font size|a[+-]|download(?: as)? pdf|pdf|text version|listen to this article|suggest to a friend:?`,
    String.raw`partager.{0,30}|imprimer|envoyer par e-?mail|copier le lien|compartir.{0,30}|imprimir|copiar enlace|(?:seite )?teilen.{0,20}|(?:seite )?drucken|поделиться.{0,30}|распечатать|печать|версия для печати|копировать ссылку|телеграм|вконтакте`,
  ],
  ends: [
    String.raw`tags|(?:back to |to the )?top(?: of page)?|previous|next|(?:©|\(c\) ?\d{4}|copyright\b).{0,120}|.{0,60}all rights reserved.{0,60}|privacy.{0,60}|terms (?:of|and|&).{0,60}|accessibility.{0,40}|(?:cookie|hyperlinking) (?:policy|settings)|disclaimer|legal notice|follow us.{0,40}|subscribe.{0,60}|newsletters?|enter your e-?mail.{0,40}|(?:sign up|stay informed|get e-?mail updates).{0,80}|(?:a-z )?site index|fraud alert|usa\.gov|no fear act|foia|(?:is|was) this page useful\?|(?:yes|no)(?:,? this page is (?:not )?useful)?|maybe|report a problem.{0,40}|the following links open in a new tab|(?:page )?last (?:updated|review).{0,40}|press (?:contacts?|officers?|office)|\+\d[\d ()-]{6,20}|post a comment|(?:name|e-?mail|write your comment|verification code) ?\*|comments|website content managed by.{0,80}|suggested topics:?|our standards.{0,60}|published in sections?:.{0,80}|publication date:.{0,60}|direct link:.{0,80}|for information media.{0,40}`,
    String.raw`haut de page|retour en haut|mentions légales|tous droits réservés.{0,60}|contact|volver arriba|aviso legal|política de privacidad|nach oben|impressum|datenschutz(?:erklärung)?|(?:erklärung zur )?barrierefreiheit|kontakt|schlagworte|наверх|все новости|дополнительные материалы|все права защищены.{0,60}|политика конфиденциальности`,
  ],
  asks: [
    String.raw`(?:we(?:['’]\p{L}{1,4})?|this (?:web ?)?site|our (?:web ?)?site|by (?:continuing|clicking|using)|nous|ce site|este sitio|utilizamos|wir|diese (?:web)?seite|мы|(?:этот|наш) сайт) .{0,200}(?:cookie|куки).{0,300}|cookies?(?: on .{1,40}| policy| settings)?|accept(?: all| additional)?(?: cookies)?|reject(?: all| additional)?(?: cookies)?|view cookies|decline|manage (?:preferences|settings)|tout accepter|tout refuser|aceptar|rechazar|alle akzeptieren|ablehnen|принять`,
  ],
  /** From here on a page leads to others. */
  others: [
    String.raw`related (?:news|articles?|content|stories|links|documents|posts|topics)|(?:more|latest|other) news|more (?:from|on)\b.{0,40}|read (?:more|also|next)|you may also like|most (?:read|popular)|post navigation|leave a (?:reply|comment)|à lire aussi|lea también|noticias relacionadas|mehr zum thema|читайте также`,
  ],
};
const lineOf = (...lists: readonly (readonly string[])[]) => new RegExp(`^(?:${lists.flat().join('|')})$`, 'iu');
/** "Home > News > Press releases" */
const crumbs = /^(?:home|accueil|inicio|startseite|главная)?\s?(?:[>›»/|·]\s?[^>›»/|·]{1,90}){1,6}$/iu;
const ways = lineOf(words.ways, words.asks);
const shares = lineOf(words.shares);
const ends = lineOf(words.ways, words.shares, words.ends, words.asks, words.others);
const leadsOn = lineOf(words.others);
/** An item of a menu that no list has; more of them than this in turn are no menu. */
const item = /^[^\d@.:;,!?]{2,40}$/u;
const mostItems = 4;
/** Lines of a text, without those that are empty, beside whose heading a page prints how it can be shared. */
const besideHeading = 12;
/** Fewer known lines may be somebody's, and of what stands between them so much is known at least. */
const fewest = 2;
const knownShare = 0.35;
/** So many lines that no list has may stand between two that are known; for a sentence there must be so many that are. */
const mostUnknown = 5;
const knownToSentence = 3;
const endsSentence = /[.!?]["”’»]?$/u;
/** A line of what a page leads to is no longer; a longer one is of the text. */
const longestTeaser = 200;

/** Which lines of a text are of the site around it, by their numbers. */
export function siteFurniture(lines: readonly string[]): ReadonlySet<number> {
  const printed = lines.flatMap((line, index) => (line.trim() === '' ? [] : [{ index, own: line.trim() }]));
  const own = printed.map((line) => line.own);
  const top = topOf(own);
  const end = bottomOf(own, top);
  const beside = [...own.keys()].filter((at) => at >= top && at < Math.min(top + besideHeading, end));
  const shared = beside.filter((at) => shares.test(own[at] ?? ''));
  const count = top + own.length - end + shared.length;
  if (top === end || (count < fewest && !crumbs.test(own[0] ?? ''))) return new Set();
  const isOut = (at: number) => at < top || at >= end || shared.includes(at);
  return new Set(printed.flatMap(({ index }, at) => (isOut(at) ? [index] : [])));
}

/** How many lines, from the first, are a menu and what else stands above. */
function topOf(own: readonly string[]): number {
  let [top, known, items] = [0, 0, 0];
  for (const [at, line] of own.entries()) {
    const isWay = ways.test(line) || crumbs.test(line);
    if (!isWay && !shares.test(line) && (!item.test(line) || (items += 1) > mostItems)) break;
    if (!isWay) continue;
    [known, items] = [known + 1, 0];
    if (known >= (at + 1) * knownShare) top = at + 1;
  }
  return known < fewest && !crumbs.test(own[0] ?? '') ? 0 : top;
}

/** The line from which on there is nothing but what stands below a text; `top` are those above it. */
function bottomOf(own: readonly string[], top: number): number {
  let [end, known, unknown, sentences] = [own.length, 0, 0, 0];
  for (let at = own.length - 1; at > top; at--) {
    const line = own[at] ?? '';
    if (!ends.test(line)) {
      unknown++;
      if (endsSentence.test(line)) sentences++;
      if (unknown > mostUnknown || line.length > longestTeaser) break;
      continue;
    }
    [known, unknown] = [known + 1, 0];
    const rest = own.length - at - 1;
    const isList = leadsOn.test(line) && at * 2 > own.length && rest > 1 && sentences === 0;
    if (isList || (known > rest * knownShare && known >= sentences * knownToSentence)) end = at;
  }
  return end;
}
