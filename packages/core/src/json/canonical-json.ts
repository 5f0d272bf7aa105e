import { notCanonical } from '../errors.ts'

/**
 * JSON with one spelling: keys sorted by UTF-16 code units, no white space, as RFC 8785 (JCS) asks. `undefined` members are
 * left out.
 *
 * @throws CORE.NOT_CANONICAL for NaN, Infinity, bigint, functions, symbols, cycles, lone surrogates and class instances.
 */
export function canonicalJson(value: unknown): string {
  return write(value, '', new Set())
}

function write(value: unknown, pointer: string, open: Set<object>): string {
  switch (typeof value) {
    case 'boolean':
      return String(value)
    case 'number':
      if (!Number.isFinite(value)) throw notCanonical(pointer, `${value} has no JSON form.`)
      return JSON.stringify(value)
    case 'string':
      if (!value.isWellFormed()) throw notCanonical(pointer, 'The string is not well-formed Unicode.')
      return JSON.stringify(value)
    case 'object':
      return value === null ? 'null' : writeObject(value, pointer, open)
    default:
      throw notCanonical(pointer, `A ${typeof value} has no JSON form.`)
  }
}

function writeObject(value: object, pointer: string, open: Set<object>): string {
  if (open.has(value)) throw notCanonical(pointer, 'The value contains itself.')
  open.add(value)
  const text = Array.isArray(value)
    ? `[${value.map((item, index) => write(item ?? null, `${pointer}/${index}`, open)).join(',')}]`
    : `{${members(value, pointer, open).join(',')}}`
  open.delete(value)
  return text
}

function members(value: object, pointer: string, open: Set<object>): string[] {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null)
    throw notCanonical(pointer, 'Only plain objects have a JSON form.')
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, member]) => {
      const token = key.replaceAll('~', '~0').replaceAll('/', '~1')
      return `${write(key, pointer, open)}:${write(member, `${pointer}/${token}`, open)}`
    })
}
