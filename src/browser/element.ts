/** An element with a class and a text. */
export function element(name: string, className: string, text: string): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}

/** A link with a class and a text. */
export function linkTo(address: string, className: string, text: string): HTMLAnchorElement {
  const link = element('a', className, text) as HTMLAnchorElement;
  link.href = address;
  return link;
}
