/** The full name of what a type means inside a message: the innermost first. */
export function resolveType(
  type: string,
  within: string,
  known: ReadonlyMap<string, unknown>,
): string | undefined {
  const bare = type.replace(/^\./, '')
  for (let parts = within.split('.'); ; parts = parts.slice(0, -1)) {
    const name = [...parts, bare].join('.')
    if (known.has(name)) return name
    if (parts.length === 0) break
  }
  return undefined
}
