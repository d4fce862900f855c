type Child = Node | string | undefined

/** An element with its children. Text of a log only ever becomes text: nothing here parses HTML. */
export const h = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<Omit<HTMLElementTagNameMap[Name], 'style'>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] => {
  const element = Object.assign(document.createElement(name), properties)
  element.append(...children.filter(child => child !== undefined))
  return element
}
