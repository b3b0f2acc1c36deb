/** "Sudland, also speaking on behalf of Tarn, and": what a list says of one in it, between commas. */
const clause =
  /(?<=\p{L},)\s(?:also |itself |likewise )?(?:speaking|acting|participating|signing|representing|appearing|attending|on its own behalf|on behalf of|in its capacity as|as (?:the )?(?:current |incoming |outgoing )?(?:co-)?(?:[Cc]hair|[Hh]ost|[Pp]resident|[Pp]residency|[Cc]oordinator|[Ff]acilitator|[Oo]bserver))[^.,;:()\n]{0,120},(?=\s(?:and |as well as )?(?:the )?\p{Lu})/gu;
/** "Sudland (Chair of the Ports Commission), Tarn", "Sudland (on behalf of the Isles) and Tarn" */
const bracketed =
  /(?<=\p{Ll}|\p{Lu}{2})\s\((?!\p{Lu}{2})([^()\n]{3,120})\)(,?)(?=\s(?:and |as well as )?(?:the )?\p{Lu})/gu;
/** A bracket that lists others. */
const lists = /(?:, | and | & )\p{Lu}/u;
const ofRole =
  /^(?:also|on behalf|for|as|in its|representing|hereinafter|current|incoming|(?:[Cc]o-?|[Vv]ice-?)?[Cc]hair|[Hh]ost|[Cc]oordinator|[Pp]residen|[Ff]acilitator|[Oo]bserver)/u;

/** "Norland, Sudland and a group of States": others follow whom nobody names. */
export const withOthers =
  /^,? (?:and|as well as|together with) (?:(?:a|the) )?(?:(?:large |cross-regional |wide |broad |core )?group of|\d{1,3}|other|others|several|many|like-minded|further)\s/u;

/** "Prepared by Minister Ada Marsh, on behalf of Norland": whoever speaks for those of a list is none of it. */
const isPerson = /\b(?:Minister|Ambassador|President|Representative|Secretary|Chancellor|Premier|H\.E|Mr|Mrs|Ms|Dr)\b/u;

/** A line in which spaces stand for what its lists say of one in them, each name in its place. */
export function withoutAsides(printed: string): string {
  return printed
    .replace(clause, (own, place: number) =>
      own.startsWith(' on behalf') && isPerson.test(printed.slice(0, place).split(/[,;:]/u).at(-2) ?? '')
        ? own
        : ' '.repeat(own.length),
    )
    .replace(bracketed, (whole: string, own: string, comma: string) =>
      lists.test(own) && !ofRole.test(own) ? whole : comma.padEnd(whole.length),
    );
}
