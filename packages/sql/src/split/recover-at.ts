/** Where to go on behind something that is no token: an open quote or comment swallows the rest, other characters themselves. */
export function recoverAt(text: string, offset: number): number {
  const first = text.charAt(offset)
  const opens =
    first === "'" ||
    first === '"' ||
    first === '\\' ||
    text.startsWith('/*', offset) ||
    text.startsWith('$$', offset)
  if (opens) return text.length
  let end = offset + 1
  while (end < text.length && text.charCodeAt(end) > 127) end += 1
  return end
}
