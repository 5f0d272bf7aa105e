import { parseDecimal } from '../rows/decimal/parse-decimal.ts'

/** Whether the id of a part is what an engine gives for its rows: as text, or as the same number (`1.5` is `1.50`). */
export function isSameValue(id: string, value: unknown): boolean {
  const text = String(value)
  if (text === id) return true
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'bigint') return false
  const [one, other] = [parseDecimal(id), parseDecimal(text)]
  if (one === undefined || other === undefined) return false
  return one.units * 10n ** BigInt(other.scale) === other.units * 10n ** BigInt(one.scale)
}
