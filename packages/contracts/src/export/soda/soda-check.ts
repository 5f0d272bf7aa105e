/** One check: its type and what it asks. */
export type SodaCheck = Readonly<Record<string, Readonly<Record<string, unknown>> | null>>

/** Checks of one type in one place need a qualifier each, but for the first. */
export function numbered(checks: readonly SodaCheck[]): readonly SodaCheck[] {
  const counts = new Map<string, number>()
  return checks.map((check) => {
    const [type = ''] = Object.keys(check)
    const count = (counts.get(type) ?? 0) + 1
    counts.set(type, count)
    return count === 1 ? check : { [type]: { qualifier: String(count), ...check[type] } }
  })
}
