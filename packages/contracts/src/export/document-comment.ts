/** A description as a TSDoc comment of one line, nothing where there is none. */
export function documentComment({ description }: { readonly description?: string }, indent = ''): string {
  if (description === undefined) return ''
  const words = description
    .replaceAll('*/', '*\\/')
    .replaceAll(/\s*[\n\r\u2028\u2029]\s*/g, ' ')
    .trim()
  return `${indent}/** ${words} */\n`
}
