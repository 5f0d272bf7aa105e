/** Where to go on behind something that is no token: an open quote, comment or tag swallows the rest, a character itself. */
export function recoverAt(text: string, offset: number): number {
  const first = text.charAt(offset)
  const opens =
    first === "'" ||
    first === '"' ||
    first === '\\' ||
    text.startsWith('/*', offset) ||
    text.startsWith('$$', offset) ||
    /^(?:\{[{%#]|<%|&\{)/.test(text.slice(offset, offset + 2))
  if (opens) return text.length
  let end = offset + 1
  while (end < text.length && text.charCodeAt(end) > 127) end += 1
  return end
}
