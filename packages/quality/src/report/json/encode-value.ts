/**
 * A value as JSON that {@link decodeValue} reads back without loss. What JSON does not know is an object with one member:
 * `{"$bigint":"12"}`, `{"$base64":"AQI="}`, `{"$number":"NaN"}`; an object that looks like one of these is put into
 * `{"$object":…}`.
 */
export function encodeValue(value: unknown): unknown {
  if (typeof value === 'bigint') return { $bigint: String(value) }
  if (typeof value === 'number')
    return Number.isFinite(value) && !Object.is(value, -0)
      ? value
      : { $number: Object.is(value, -0) ? '-0' : String(value) }
  if (value instanceof Uint8Array) return { $base64: Buffer.from(value).toString('base64') }
  if (Array.isArray(value)) return value.map(encodeValue)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  const encoded = Object.fromEntries(members.map(([name, member]) => [name, encodeValue(member)]))
  return members.length === 1 && members[0]?.[0].startsWith('$') === true ? { $object: encoded } : encoded
}
