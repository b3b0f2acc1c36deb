/** The noun of a count in each plural form that a language has (Unicode CLDR, "Language Plural Rules"). */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** A count with its noun in the right form: `counter('en', { one: 'month', other: 'months' })(2) // => '2 months'` */
export function counter(locale: string, forms: Forms): (count: number) => string {
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  return (count) => {
    const form = forms[plural.select(count)] ?? forms.other;
    // Where the noun alone says how many, as in Arabic, no number stands before it.
    return form.includes('#') ? form.replace('#', number.format(count)) : form;
  };
}
