import { item } from './list-patterns.ts';

/** What a body is on, in its name: "on Politics, Defence and Security Cooperation". */
const matters = String.raw`(?:(?:, \p{Lu}\p{L}+)? and (?:\p{Lu}\p{L}+ )?(?:Development|Security|Trade|Cooperation|Co-operation|Reconstruction|Commerce|Culture|Finance|Stability|Prosperity|Peace)(?: Cooperation| Affairs)?)?`;
/** A party follows in a list, and no participle: ", Sudland and the Isles", but ", Meeting in Lakeside". */
const isListed = String.raw`,? (?:and (?:of )?)?(?:the )?\p{Lu}(?!\p{Ll}+ing\b)`;
/** "We, the Commission on the Strait and the Council of Ports": two bodies, none of which is of the other. */
const isTwo = String.raw`(?![\p{L} -]{3,80} and (?:the )?(?:\p{Lu}\p{L}+ )?(?:Commission|Committee|Council|Parliament|Assembly|Association|Union|League|Federation|Conference|Congress|Chamber|Board|Academy|Institute|Network|Alliance|Forum|Mayors) (?:of|for|on)\b)`;
/** "We, the Heads of State and Government of the Straits States,", "The Foreign Ministers of the League of Ports (LOP), meeting in" */
export const allOf = new RegExp(
  String.raw`^(?:\d+\.\s*)?(?:(?:W[Ee]|The undersigned)(?:, (?:the )?| the )${isTwo}[\p{L} /-]{3,80}?|(?:[Tt]he |(?=[^.,;:]{10,200} (?:held|met|gathered|convened|welcome|express|condemn|reaffirm)))(?:Heads of State(?: (?:and|or) (?:of )?Government)?|[\p{L} ]{0,40}?(?:Leaders|Ministers|Presidents|Members|Representatives|Heads of Mission|Ambassadors)|Member (?:States|Countries))) of (?:the )?(?:[Mm]ember (?:States|[Cc]ountries|[Ss]tates) of (?:the )?)?(?!States?\b|Governments?\b|Members?\b|Delegations?\b|Missions?\b)(?:[‘'“"][^’'”"\n]{2,20}[’'”"] )?(Group of 77 and China|${item}${matters})(?: \([^()\n]{2,20}\))?(?!${isListed}|,? (?:as well as|together with|along with|joined by)\b|, the \p{Ll})(?=,|\s(?!and\b|of\b|for\b)\p{Ll})`,
  'u',
);
/** "We, the members of the Joint Committee of the Council of Ports and the Harbour Conference": one that two have. */
export const ofBoth = new RegExp(
  String.raw`(?<=\b(?:of|by) (?:the )?|^The )((?:Joint|Mixed|Common|Bilateral|Intergovernmental|Interparliamentary) (?:Committee|Commission|Council|Group|Forum|Board) (?:of|between) (?:the )?\p{Lu}[\p{L}’'-]*(?: (?:(?:of|for|the) ){0,2}\p{Lu}[\p{L}’'-]*){0,6} and (?:the )?\p{Lu}[\p{L}’'-]*(?: (?:(?:of|for|the) ){0,2}\p{Lu}[\p{L}’'-]*){0,6})`,
  'u',
);
/** "The Union warmly welcomes", "05/12/2031 :: The Union": a body that takes a stand in the first words. */
export const takesStand =
  /^(?:[\d/.]{6,10} ?(?:::|[–-]) )?The (\p{Lu}\p{L}*(?: (?:of (?:the )?)?\p{Lu}\p{L}*){0,5}) (?:\p{Ll}+ly )?(?:welcomes|rejects|thanks|condemns|deplores|regrets|expresses|calls|urges|reaffirms|reiterates|recalls|congratulates|commends|takes note|is (?:\p{Ll}+ly )?(?:concerned|alarmed))\b/u;
/** "At the invitation of President Marsh, the Heads of State of the League": what stands in front of those who met. */
export const clauseInFront =
  /^(?:\d+\.\s*)?(?:(?:At|Upon|On|Following|Under|In|During|Pursuant to)\s[^;:\n]{5,300}?),\s(?=the (?:Heads of (?:State(?: and (?:of )?Government)?|Government)|Leaders|(?:Foreign |Prime |Defen[cs]e )?Ministers|Presidents|Member States|Members) of (?:the )?)/u;
/** "Adopted by the Ports Council (PC) of the League (LOP) at its 9th meeting": whose text a line says it is. */
export const adoptedBy = new RegExp(
  String.raw`^(?:\p{L}+ ){0,3}?[Aa]dopted by (?:the )?(\p{Lu}[\p{L}’'-]*(?: (?:(?:of|and|for|the) ){0,2}\p{Lu}[\p{L}’'-]*){0,6}?)(?: \([^()\n]{2,20}\))?(?: of (?:the )?${item})?(?: \([^()\n]{2,20}\))?,? (?:at its|on|at the|during its|following its)\b`,
  'u',
);
/** "The Heads of Government of the V4 Countries", "of the Coast States": a group by what its members are. */
export const ofCountries =
  /\b(?:of|by|from) (?:the )?((?:(?!Member |The |All |Both |Three |Two |Four |Our )\p{Lu}[\p{L}\d-]+ ){1,3}(?:Countries|States|countries|states))(?=$| (?:on|at|in|following|regarding|concerning|after)\b|, \d)/u;
/** "The 58th Ministerial Meeting of the League was held", "The 14th ACON Foreign Ministers' Meeting (AMM) was convened" */
export const convened = new RegExp(
  String.raw`^(?:\d+\.\s*)?(?:On [^.;:,]{3,40}, )?(?:[Tt]he |A )?(?:\d+\w\w |\p{Ll}+-\p{Ll}+ |regular |ordinary |extraordinary |first |second |third |fourth |fifth )?(?:\p{Lu}[\p{L}’'-]+ ){0,5}(?:Summit|Meeting|Session|Conference|Assembly|Council|[Mm]eeting|session|summit)(?: \([^()\n]{2,30}\))? of (?:the )?(?:(?:(?:Authority|Assembly|Conference|Council) of (?:the )?)?Heads of (?:State (?:and|or) (?:of )?Government|Governments?(?: \(Prime Ministers\))?|(?:the )?Member States) of (?:the )?|(?:Foreign |Defence )?Ministers of (?:the )?)?(${item})(?: \([^()\n]{2,60}\))? (?:was|were|held|met|convened|took place)\b|^(?:\d+\.\s*)?The (?:\d+\w\w )?(\p{Lu}{3,8}(?: ?(?:Plus|\+) ?(?:One|Three|Six|\d))?)(?: [\p{L}’'-]+){0,4}(?: \([^()\n]{2,20}\))? (?:Summit|Meeting|Session|Conference)(?: \([^()\n]{2,20}\))?(?:,? chaired by [^.;]{5,160},)? (?:was|were) (?:successfully )?(?:held|convened)\b`,
  'u',
);
/** "The Coast Assembly of Heads of State and Government held its summit", "The ACON Heads of State met" */
export const assembled = new RegExp(
  String.raw`^(?:\d+\.\s*)?The (\p{Lu}[\p{L}’'-]*(?: (?:(?:of|the) ){0,2}\p{Lu}[\p{L}’'-]*){0,4} (?:Assembly|Council|Committee|Commission|Forum|Community|Group|Task Force)(?: of Leaders| on \p{Lu}[\p{L}]*(?: and \p{Lu}[\p{L}]*)?)?|\p{Lu}{3,8})(?: of)?(?: Heads of State and Government| Heads of Government| (?:Foreign )?Ministers(?: of Foreign Affairs(?:\/[\p{L} ]{3,30})?)?)?(?: of (?:the )?${item})?(?: \([^()\n]{2,20}\))?(?: (?:today|on)\b[^.;:]{0,40}?)? (?:held (?:its|their|a)|met|convened|gathered)\b`,
  'u',
);
/** "The Authority of Heads of State and Government of the Coast Community (CC) held its session" */
export const authority = new RegExp(
  String.raw`^(?:\d+\.\s*)?The (?:Authority|Assembly|Conference|Council) of (?:the )?Heads of (?:State|Government)(?: (?:and|or) (?:of )?Government)? of (?:the )?(${item})(?: \([^()\n]{2,20}\))?,? (?:held|met|convened|gathered|\p{Ll}+ed)\b`,
  'u',
);
/** "The Fifty-First (51st) Coast Forum was held", "The Coast Forum Special Leaders Retreat was held" */
export const ofForum = new RegExp(
  String.raw`^(?:\d+\.\s*)?The (?:(?:\p{Lu}\p{L}+-)?\p{L}*(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|eenth|tieth) )?(?:\(\d+\w\w\) )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,4} (?:Forum|Union|Community|Association|League|Alliance|Organi[sz]ation|Council))(?: [\p{Lu}’'][\p{L}’'-]*){0,5} (?:was|were) (?:held|convened)\b`,
  'u',
);
/** "EU Statement on the strait": the body that a heading begins with. */
export const statementOf =
  /^(?:Local |Common |Joint )?((?:EU|European Union|G-?\d{1,2}|Group of \d{1,2}|Group of Seven|African Group|Arab Group|Nordic-Baltic Eight|NB8|Visegrad Group|V4|Benelux|ASEAN|CARICOM|ECOWAS|NATO|E3)(?: (?:Foreign |Finance |Defen[cs]e )?(?:Ministers|Leaders)['’]?)?) (?:[Jj]oint |[Ff]inal |[Pp]ress |[Oo]pening |[Cc]losing )?(?:[Ss]tatement|[Dd]eclaration)\b/u;
/** "On 4 May, the Council of Heads of State of the Coast Union (hereinafter the Union) met in Lakeside" */
export const councilOf = new RegExp(
  String.raw`^(?:\d+\.\s*)?(?:[^.;:]{3,60}, )?(?:[Tt]he )?(?:\p{Lu}\p{L}+ )?(?:Council|Assembly|Conference|Summit|Meeting) of (?:the )?(?:Heads of (?:State|Government)(?: (?:and|or) (?:of )?Government)?|(?:Foreign |Prime |Defence )?Ministers(?: of Foreign Affairs)?|Leaders|Presidents) of (?:the )?(?:[Mm]ember [Ss]tates of (?:the )?)?(${item}${matters})(?: [–—-] \p{Lu}{3,8})?(?: \([^()]{2,90}\))?(?:,$|,? (?:held|met|convened|gathered|was|\p{Ll}+ed)\b)`,
  'u',
);
/** "The Harbour Council of the Coast Union (CU), at its 4th meeting held in Lakeside, adopted", "…, the Coast Council held in Lakeside its 4th session" */
export const atMeeting = new RegExp(
  String.raw`^The (\p{Lu}[\p{L}’'-]*(?: (?:(?:of|and|for|the) ){0,2}\p{Lu}[\p{L}’'-]*){0,6}?)(?: of the ${item})?(?: \([^()\n]{2,20}\))?, at its \d+\w\w (?:\p{Ll}+ ){0,2}(?:meeting|session|summit)\b|, the (\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,4} (?:Council|Assembly|Committee|Commission|Forum)|(?:\p{Lu}[\p{L}’'-]* ){0,3}(?:Council|Assembly|Committee) of the \p{Lu}[\p{L}’'-]*) (?:held|convened)\b[^.,;]{0,60}\b(?:[Ss]ession|[Mm]eeting|[Ss]ummit)\b`,
  'u',
);
/** "We, the G7 Foreign Ministers, condemn" */
export const weGroup =
  /^(?:\d+\.\s*)?W[Ee],? (?:the )?(?:Leaders of (?:the )?)?((?:[\p{Lu}\d][\p{Lu}\d+-]*|(?:\p{Lu}[\p{L}-]+ ){1,3}(?:Group|Eight|Four|Seven|Triangle))(?: (?:Foreign|Finance|Trade|Defen[cs]e|Energy|Interior|Justice|Health|Environment))?(?: (?:Ministers|Leaders|Members|members|leaders|ministers))?)(?=,| (?!of\b|and\b)\p{Ll})/u;
/** "Coast Development Community (CDC) Communiqué": a heading that begins with the body whose text it is. */
export const textOf = new RegExp(
  String.raw`^(?:The )?(?:\d{1,3}(?:st|nd|rd|th) )?(${item}${matters})(?: \([^()\n]{2,20}\))?(?: (?:[Oo]fficial|Joint|Final|Press|Summit|Chair['’]s))? (?:[Cc]ommuniqu[eé]|[Ss]tatement|[Dd]eclaration)(?!\p{L})`,
  'u',
);
/** "Meeting of the Coast Council at the level of Ministers": a line above that names whose meeting it was. */
export const meetingOf = new RegExp(
  String.raw`^(?:\p{L}+ ){0,2}[Mm]eeting of (?:the )?(${item})(?=,? (?:at|held|in|on)\b|$)`,
  'u',
);
