/** The noun of a count in each plural form that a language has (Unicode CLDR, "Language Plural Rules"). */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Counts up to this are on nearly every page: each is written once. */
const mostKept = 1000;

/** A count with its noun in the right form: `counter('en', { one: 'month', other: 'months' })(2) // => '2 months'` */
export function counter(locale: string, forms: Forms): (count: number) => string {
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  const said = new Map<number, string>();
  const say = (count: number) => {
    const form = forms[plural.select(count)] ?? forms.other;
    // Where the noun alone says how many, as in Arabic, no number stands before it.
    return form.includes('#') ? form.replace('#', number.format(count)) : form;
  };
  return (count) => {
    const known = said.get(count) ?? say(count);
    if (count <= mostKept) said.set(count, known);
    return known;
  };
}
