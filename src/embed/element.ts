type Child = Node | string | null

/** An HTML element with a class and what is in it. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string | undefined,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  if (className !== undefined) made.className = className
  made.append(...children.filter((child) => child !== null))
  return made
}

/** A text of the dossier, which may be in any script. */
export function ownText<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string | undefined,
  text: string,
): HTMLElementTagNameMap[Tag] {
  const made = element(tag, className, text)
  made.dir = 'auto'
  return made
}
