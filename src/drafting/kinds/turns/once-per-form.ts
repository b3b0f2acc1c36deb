/** What is made of a form once, however often it is asked for: a text of 2 MB asks for every turn. */
export function oncePerForm<Form extends object, Made>(make: (form: Form) => Made): (form: Form) => Made {
  const all = new WeakMap<Form, { made: Made }>();
  return (form) => {
    const known = all.get(form) ?? { made: make(form) };
    all.set(form, known);
    return known.made;
  };
}
