/** A word with a capital. */
export const word = String.raw`\p{Lu}[\p{L}\p{M}\d'’.-]*`;
/** What may be a party, or a body, in a list. */
export const item = String.raw`(?:the |THE )?${word}(?: (?:of |of the |for |on |on the |for the |de |du |del |& )?${word}){0,7}`;
/** "Norland, Sudland and my own country, the Isles", "and the chargé d'affaires of the Isles" */
const own = String.raw`(?:my (?:own )?(?:country|State|Government),? |(?:the )?(?:representatives?|leaders|ministers|governments|delegations?|presidents?|[Cc]harg[ée]e?s? d['’][Aa]ffaires) of )?`;
/** The letters of a body behind its name: "the Gulf Council (GC), Norland and Sudland". */
const letters = String.raw`(?: \(\p{Lu}[\p{Lu}\d]{1,7}\))?`;
/** Two such or more, as a list has them. */
export const listed = String.raw`((?:the |la |las |los |el |le |les |l['’])?${item}${letters}(?:(?:,\s+(?:and (?:of )?|as well as |AND |et |und |y |и )?|\s+(?:and(?: of)?|as well as|AND|et|und|y|e|и)\s+)${own}(?:the |la |el |los |las |le |les |l['’]|de la |de l['’]|de |du |del |de los |d['’]|der |des )?${item}${letters})+)`;
/** "of Norland, Sudland and the Isles", "between Norland and Sudland" */
export const list = new RegExp(
  String.raw`(?<!\p{L}|States )(?:of|OF|BETWEEN|BY|Between|By|between|by|from|consisting of|comprising|composed of|de|du|d['’]|entre|von|zwischen|между|заявление|коммюнике|декларация|дел|министров|президентов|лидеров|правительств|стран|государств|(?:Außen|Innen|Premier|Verteidigungs|Finanz)?[Mm]inister(?:innen)?|Präsidenten|Regierungen|Regierungschefs)\s?(?:the (?:\p{Ll}+ )?(?:countries|States|states|members|delegations|governments) )?${listed}`,
  'gu',
);
/** "on behalf of the Coast States – Norland, Sudland and the Isles": who a body is. */
export const spelledOut = new RegExp(
  String.raw`(?:\s[–—-]\s|[(:]\s?|, (?:namely|that is|i\.e\.),? |\b(?:[Pp]articipating|[Mm]ember) [Ss]tates of (?:the )?[^.,;:]{3,90}, |\bon behalf of (?:the )?[^.,;:]{2,60} (?:members|countries|States|states|partners|delegations), )${listed}`,
  'u',
);
/** Several who act in a list in which something else stands before them. */
export const governmentsOf =
  /^(?:the )?(?:Governments|(?:(?:Foreign|Prime|Finance|Defen[cs]e|Trade) )?(?:Ministers|Presidents|Leaders)(?: (?:of|for) Foreign Affairs)?) of /u;
/** Those who act for the parties that a sentence lists, or how they do. */
export const actsFor =
  /\b(?:ministers?|governments?|leaders|presidents?|heads|embass(?:y|ies)|high commissions?|missions?|ambassadors?|representatives?|behalf|between|members?|delegations?|states|countries|secretar(?:y|ies)|chancellors?|parliaments|ministr(?:y|ies)|officials|premiers?|kings?|parties|participants|envoys?|principals|speakers)\b|\b(?:statement|declaration|communiqu[eé]|appeal) (?:by|of|from) (?:the )?$|[(–—:-]\s?$|(?:consisting|composed) of\s?$|comprising\s?$/iu;
/** A body that those who are listed behind it are. */
export const bodyOfAll =
  /\b(?:Group|Council|Quad|Troika|Format|Mechanism|Committee|Alliance|Platform|Association|League)$/u;
/** What a numbered point begins with. */
export const isDone = /^(?:\(?\w{1,3}[.)]\s*)?\p{Lu}\p{Ll}+(?:s|ed|ing)\s(?!of\b)/u;
/** "Norland, Sudland and the Isles made a statement", "Norland, Sudland issue joint statement" */
export const issued = new RegExp(
  String.raw`^(?:[Ff]ull [Tt]ext: )?${listed}\s(?:(?:today |jointly |on [^.,;:]{3,20} )?(?:made|delivered|gave|issued?|released?|adopt(?:ed)?|sign(?:ed)?) (?:(?:an?|the|the following|this) )?(?:\p{Ll}+ ){0,2}|(?:[Jj]oint|[Tt]rilateral) (?:[Pp]ress )?)(?:[Ss]tatement|[Cc]ommuniqu[eé]|[Dd]eclaration)(?!\p{L})`,
  'u',
);
/** "the Troika (US, UK, Norway)", "The Embassies (Norland, Sudland and Tarn)" */
export const inBrackets = new RegExp(
  String.raw`\b(?:Troika|Quad|Quint|Quartet|Group|[Ee]mbassies|[Cc]ountries|States|[Pp]artners|[Mm]inisters|[Mm]embers|[Cc]apitals|(?:E3|P5)(?:\/EU)?(?:\s?\+\s?\d)?)(?: \p{Lu}\p{Ll}+)? \((?:the )?(${item}(?:, (?:and )?(?:the )?${item})+)\)`,
  'u',
);
/** So many names make a list where nothing leads to it. */
export const fewestBare = 3;
/** Who stands beside a body whose members a bracket lists, and who joins those who are listed. */
export const besideBracket = new RegExp(String.raw`^,? (?:and|plus|with) (?:the )?(${item})(?=,| \p{Ll})`, 'u');
export const joinedBy = new RegExp(
  String.raw`^,? (?:together with|joined by|along with|jointly with) (?:the )?(?:High Representative (?:of|for) (?:the )?)?(${item})(?=, \p{Ll}|, on\b| \p{Ll}|$)`,
  'u',
);
/** What a line that lists parties says else. */
export const aboutMeeting =
  /\b(?:statement|communiqu[eé]|declaration|meeting|summit|conference|visit|talks|read-?out|summary|release)\b/iu;
/** A line that only lists parties: "Norland, Sudland and the Isles". */
export const onlyListed = new RegExp(String.raw`^${listed}$`, 'u');
/** "We, Norland, Sudland and the Isles, are appalled" */
export const weListed = new RegExp(
  String.raw`^(?:\d+\.\s*)?W[Ee],\s(?:(?:the )?(?:\p{Ll}{1,20} ){0,3}(?:states|countries|members|delegations|governments)(?: of (?:the )?[^.,;:]{3,60}?)?(?: representing|,)\s)?${listed},?\s\p{Ll}`,
  'u',
);
/** "Foreign Affairs and Trade": what an office is about, which is no list of parties. */
export const portfolio =
  /^(?:Foreign|External|Affairs|Trade|Security|Defen[cs]e|Cooperation|International|European|Culture|Development|Commerce|Education|Peace|Justice|Health|Energy|Finance|Economy|Economic|Migration|Integration|Expatriates|Humanitarian|Interior|Industry|Investment|Security|Stability|Prosperity|Human|Women|Friendship|Partnership|Science|Technology|Agriculture)\b/u;
/** What a body is called that an office can be about, too: "Migration Agency". */
export const isOwnBody =
  /\b(?:Union|Agency|Organi[sz]ation|Fund|Commission|Bank|Council|Forum|League|Community|Network|Association|Program(?:me)?|Committee|Group|States|Partnership|(?:Movement|Front|Party|Army|Congress|Coalition|Forces)(?: \p{Lu}[\p{L}’'-]+)?)$/u;
export const heads =
  /(?<=\p{L}) (?:was|were|is) (?:headed|led|represented|accompanied|attended|opened|received) by:? | (?:was|were) (?:briefed|addressed) |,? (?:and )?(?:was |were )?(?:jointly )?(?:co-)?chaired by |,? (?:in|with) (?:the )?(?:presence|participation) of |,? hosted by |(?<=[.;]) +(?:Led|Chaired|Headed|Hosted|Attended|Represented) by | under the (?:[Cc]hairmanship|[Cc]hairpersonship|[Ll]eadership|[Pp]residency) of |,? (?:also )?received an? (?:update|briefing|report)/u;
/** "Ada Marsh and Bo Lund attended the meeting.", "… were in attendance and delivered statements." */
export const onlyPresent =
  /\b(?:attended|participated in|took part in|chaired) (?:it|the (?:meetings?|summit|sessions?|conference|event|Meeting|Summit|Session|Conference))(?: \([^()\n]{3,60}\))?\.?$|\balso (?:attended|participated in|took part in) the (?:meeting|summit|session|conference|Meeting|Summit|Session|Conference)\b|\b(?:was|were) (?:also )?(?:in attendance|present)\b[^.]{0,60}\.?$/u;
/** "Accompanying the President were Ada Marsh and Bo Lund." */
export const alsoThere =
  /^\s?(?:Accompanying|Attending (?:on|the meeting on)|Also (?:present|attending|participating|in attendance)|Among those|Present (?:at|were)|In attendance|They were joined by|He was accompanied|She was accompanied)\b/u;
export const attends = /^[^.;]{0,300} (?:represented|accompanied|attended) (?:the|their|both|his|her|\p{Lu})/u;
