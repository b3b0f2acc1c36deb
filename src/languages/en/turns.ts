import { turnWords } from '../turn-words.ts';

/** The turns of conversations in English. */
export default turnWords({
  crowd:
    /^(?:(?:several )?hon\.? members?|audience(?: members?)?|participants?|voices?|crowd|all|several|remark|interjections?|an hon\.? member|some hon\.? members|multiple speakers|chorus|cross-?talk|unidentified|opposition members|government members|interpreter|translator)\b/iu,
  procedural:
    /^(?:please[,.]? )?(?:(?:ok(?:ay)?|yes|yeah|right|all right|sure|well|so|great|good|and|now|thanks?|thank you(?: (?:very|so) much)?|let['’]s see|sorry|hi|hello|hey)(?!\p{L})[,.! ]{0,9})*(?:(?:hi|hello|hey),? (?:everyone|everybody|all|guys|there)|go ahead|(?:the )?next(?: question)?|over to you|you(?:['’]re| are) (?:next|welcome|up)|(?:yes|no),? (?:please|ma['’]am|sir)|please|(?:we have )?(?:time for )?(?:one|two|a few|a couple(?: of)?|last|final) (?:more )?questions?(?: please)?|(?:i(?:['’]ll| will)|we(?:['’]ll| will)|let me) (?:now )?(?:take|turn to|move on to|go to) (?:your |a few |some |the |a couple (?:of )?)?(?:more )?(?:questions?|next.{0,30})|(?:and )?(?:now|then),? (?:i|we) will take (?:your )?questions?|(?:good )?(?:morning|afternoon|evening)(?:,? (?:everyone|everybody|all|colleagues|ladies and gentlemen|folks))?|let['’]s (?:go|move on|move|turn|start).{0,40}|let us (?:move on|turn|proceed|start|go|begin).{0,40}|let the (?:transcript|record) (?:reflect|show).{0,60}|can you (?:repeat|hear).{0,40}|(?:i )?(?:now )?(?:give|pass|hand) (?:you |over )?(?:the floor|over) to.{0,160}|(?:i )?(?:now )?give the floor.{0,160}|(?:the )?floor is yours.{0,40}|i (?:shall |will |should like to |would like to )?(?:now )?(?:give the floor|call on|invite|thank|recogni[sz]e).{0,160}|i (?:shall |will |should like to )?(?:now )?make (?:a|the following) statement in my (?:national )?capacity.{0,120}|the (?:general )?(?:assembly|council|committee|senate|house) will now .{0,160}|on behalf of .{3,80}, i (?:wish|would like|should like|have the honou?r) to (?:thank|welcome).{0,200}|(?:the )?(?:\p{L}+['’]s )?time (?:has|is) (?:expired|up)|(?:\p{L}+ ){0,6}will (?:resume (?:his|her) seat|come to order)|we must move on|we (?:will|shall) (?:now )?(?:start|begin|take|turn|go|open|move).{0,80}|(?:first|next|last|second|final) question.{0,60}|(?:\p{L}+ ){0,3}\p{L}+, the floor is yours|(?:the )?next item is .{0,200}|.{0,160}\bon whom i now call|(?:the )?(?:next|first|last) speaker (?:on my list |inscribed on my list )?is .{0,200}|(?:the )?(?:gentleman|gentlewoman|gentlelady|senator|member).{0,40}is recogni[sz]ed.{0,60}|it is so decided|there being no objection,? it is so (?:decided|ordered)|i (?:shall )?(?:now )?(?:put|resume my (?:functions?|capacity)).{0,160}|(?:the )?(?:meeting|sitting) is (?:adjourned|suspended|closed|called to order)|there are no (?:more|further|other) (?:names|speakers).{0,80}|order[.!,]{0,9}(?: order)*|who(?:['’]s| is) (?:next|first)|anyone else|(?:(?:i think )?we have (?:time for )?(?:one|two|a few|a couple(?: of)?) (?:more |last |final )?questions?)|(?:\p{L}+,? )?(?:i think )?we(?:['’]ve| have) (?:only )?(?:got )?time for .{0,40}|(?:first|next|last) up,? .{0,60}|\p{Lu}\p{L}+(?: \p{Lu}[\p{L}'’-]+)? (?:with|from|of|at|over) (?:the )?\p{Lu}[^,;]{0,40}|we(?:['’]ll| will) (?:now )?(?:start|begin|continue|finish|end) with .{0,120}|(?:the )?(?:lady|gentleman|man|woman|person|colleague)\b.{0,60}|that['’]s all (?:we have time for|for today|from (?:me|us)|the time we have)?.{0,20}|(?:the )?last (?:one|question)|yep|over here|hold on|one at a time|settle down|just a (?:second|moment|minute)|(?:enough|that['’]s (?:it|all)) from me|(?:\p{Lu}\p{L}+,? )?(?:and )?then (?:\p{Lu}\p{L}+|(?:we|i)['’](?:ll|re going to) (?:come|go|get|turn) (?:back )?to .{0,40})|(?:i|we)['’](?:ll|m going to|re going to) (?:come|get|go) (?:back )?to (?:you|the).{0,40}|i (?:will|['’]ll) leave (?:it there|you (?:with|in|to).{0,60})|(?:did you have|do you have) a (?:question|follow-?up)|(?:let['’]s|we['’]ll) (?:do|take|go with) .{0,40}|(?:a )?quick (?:one|follow-?up)|sorry|wait|(?:in the )?(?:back|front|middle)|behind you|right here|say (?:that|it) again|(?:i )?(?:can['’]t|cannot|didn['’]t) hear you.{0,30}|welcome(?: back)?|see you (?:tomorrow|next week|soon)|have a (?:good|great|nice).{0,30}|take care|bye)?(?:,? \p{Lu}[\p{L}.'’-]{1,40}){0,4}[\s.!?,…]*$/iu,
  presiding:
    /^(?:in accordance with .{0,240}|(?:i )?(?:wish|should like|would like|want|may i|shall)? ?(?:to )?(?:now )?(?:remind|draw (?:the )?attention|propose|invite|welcome|request|call|inform|warmly welcome|thank|ask|put|resume|suspend|adjourn|take it|give|interpret|encourage|appeal to speakers|urge (?:all )?(?:speakers|members|delegations)).{0,300}|may i .{0,240}|(?:on behalf of|before (?:giving|opening|proceeding)|with (?:that|those|the)|for the information of|as there (?:are|is)|if (?:i hear|there (?:is|are) no)|unless).{0,260}|(?:the )?(?:\p{L}+ ){0,4}?(?:council|assembly|committee|house|chamber|commission|senate|board) (?:will|shall|has before it|stands?|is (?:suspended|adjourned|called))\b.{0,260}|(?:the )?(?:representatives?|delegations?|observers?|delegate|member|minister) (?:of|for) .{2,120} (?:has|have|wish(?:es)?) .{0,60}(?:floor|speak|statement|reply).{0,80}|i give (?:him|her|them|the floor).{0,120}|(?:it is|it was) so (?:decided|ordered)|there (?:are|is|being) (?:now )?(?:no|three|\d+|one|two).{0,160}|a vote .{0,120}|the (?:agenda|list of speakers|next (?:item|speaker)|first (?:item|speaker)|last speaker|floor|debate|sitting|session|meeting|discussion|time|exercise of the right of reply|right of reply|interval|question is)\b.{0,260}|we (?:have (?:heard|thus concluded|come to)|(?:shall |will |now )*(?:proceed|move|turn|continue|hear|begin|come)).{0,200}|several (?:delegations|members|representatives).{0,160}|statements? .{0,120}(?:limited|minutes).{0,120}|the interventions?.{0,120}|order|i (?:now )?call .{0,160}|(?:does|is there) any.{0,120}|those (?:in favour|against).{0,80}|hear,? hear)?[\s.!?,…;:]*$/iu,
  courtesy:
    /^(?:thank you,? (?:mr|madam|ms|special|under|president|chair)(?:[^.!?]|(?<=mr|ms|mrs|dr)\.){0,200}|thank you(?: (?:so|very) much)?(?: (?:for your (?:kind )?attention|again|all|indeed|mr\.? \p{L}+|madam \p{L}+|everyone|everybody))?|thanks(?: very much| a lot)?|i thank you(?:,? (?:very much|for your (?:kind )?attention|all|mr\.? \p{L}+|madam \p{L}+))?|good (?:morning|afternoon|evening)(?:,? (?:everyone|everybody|all|ladies and gentlemen|colleagues))?|(?:many )?thanks)[\s.!,]*$/iu,
  capacity:
    /\bin my (?:national )?capacity(?: as (?:the )?(?:representative|minister(?: \p{L}+){0,4}?|permanent representative) (?:of|for) (?:the )?(\p{Lu}[\p{L}'’-]*(?: (?:of|and|the|\p{Lu}[\p{L}'’-]*))*))?|\b(?:on behalf of|for) (the (?:members of the )?(?:Security )?Council)\b/u,
  languages: new Map(
    Object.entries({
      english: 'en',
      french: 'fr',
      russian: 'ru',
      spanish: 'es',
      german: 'de',
      arabic: 'ar',
      chinese: 'zh',
      portuguese: 'pt',
      italian: 'it',
      ukrainian: 'uk',
      turkish: 'tr',
      japanese: 'ja',
      korean: 'ko',
      farsi: 'fa',
      persian: 'fa',
      hebrew: 'he',
      polish: 'pl',
      hindi: 'hi',
      dutch: 'nl',
      greek: 'el',
    }),
  ),
});
