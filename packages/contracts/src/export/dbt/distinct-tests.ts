/** Tests without repetition: dbt takes two tests of one kind on one column for the same unless they have names. */
export function distinctTests(column: string, tests: readonly object[]): readonly unknown[] {
  const texts = new Set<string>()
  const counts = new Map<string, number>()
  return tests.flatMap((test): readonly unknown[] => {
    const text = JSON.stringify(test)
    if (texts.has(text)) return []
    texts.add(text)
    const [kind = '', body] = Object.entries(test)[0] ?? []
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    const name = `${kind}_${column}_${count}`.replaceAll(/[^A-Za-z0-9_]+/g, '_')
    const named = count === 1 || typeof body !== 'object' || 'name' in body ? body : { name, ...body }
    return typeof named === 'object' && Object.keys(named).length === 0 ? [kind] : [{ [kind]: named }]
  })
}
