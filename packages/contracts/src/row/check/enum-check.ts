import type { ValueCheck } from './value-check.ts'

/** The check that a value is in the enum. The enum of a wide integer is written as numbers; the row holds bigints. */
export function enumCheck(allowed: readonly unknown[]): ValueCheck {
  const values = new Set(allowed)
  const spelled = new Set(allowed.map(String))
  return {
    test: (value) => values.has(value) || (typeof value === 'bigint' && spelled.has(String(value))),
    code: 'ROW.ENUM',
    expected: `one of ${allowed.map((each) => JSON.stringify(each)).join(', ')}`,
  }
}
