import { type Emitted, emit, textLiteral } from '../../emitted.ts'

/** A field of an object: a constant key and JSON, left out where that is NULL. */
export interface ConstantField {
  readonly key: string
  readonly value: string
}

/** An object of constant keys, which it has in order; of a key that comes again the last value counts. */
export function objectOf(fields: readonly ConstantField[]): Emitted {
  const byKey = new Map(fields.map((each) => [JSON.stringify(each.key), each.value]))
  const members = [...byKey]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, value]) => `(${textLiteral(`${key}:`)} || CAST(${value} AS VARCHAR))`)
  if (members.length === 0) return emit("CAST('{}' AS JSON)", { kind: 'object' })
  return emit(`CAST('{' || concat_ws(',', ${members.join(', ')}) || '}' AS JSON)`, { kind: 'object' })
}
