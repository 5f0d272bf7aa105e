/** Reads what {@link encodeValue} wrote. */
export function decodeValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decodeValue)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value)
  const [first] = members
  return members.length === 1 && first !== undefined && first[0].startsWith('$')
    ? decodeMarked(...first)
    : decodeMembers(value)
}

function decodeMarked(mark: string, value: unknown): unknown {
  if (mark === '$object' && typeof value === 'object' && value !== null) return decodeMembers(value)
  if (typeof value !== 'string') return undefined
  switch (mark) {
    case '$bigint':
      return /^-?\d+$/.test(value) ? BigInt(value) : undefined
    case '$number':
      return Number(value)
    case '$base64':
      return new Uint8Array(Buffer.from(value, 'base64'))
    default:
      return undefined
  }
}

const decodeMembers = (value: object): object =>
  Object.fromEntries(Object.entries(value).map(([name, member]) => [name, decodeValue(member)]))
