/** An HTML element with its properties and what stands in it. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> & { readonly label?: string } = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const { label, ...rest } = properties;
  const made = Object.assign(document.createElement(tag), rest);
  if (label !== undefined) made.setAttribute("aria-label", label);
  made.append(...children);
  return made;
}
