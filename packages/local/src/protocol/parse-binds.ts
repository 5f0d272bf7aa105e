import type { Bind } from '../engine/bind.ts'
import { malformedRequest } from '../errors.ts'

/**
 * Reads the `bindings` member of a request: `{"1": {"type": "FIXED", "value": "7"}}`.
 *
 * @throws SQL.SYNTAX when it has another form.
 */
export function parseBinds(bindings: unknown): readonly Bind[] {
  if (bindings === undefined || bindings === null) return []
  if (typeof bindings !== 'object') throw malformedRequest('bindings is not an object')
  const binds = Object.entries(bindings)
    .sort(([left], [right]) => Number(left) - Number(right))
    .map(([, bind]: [string, unknown]) => parseBind(bind))
  const lengths = new Set(binds.map(({ value }) => (Array.isArray(value) ? value.length : undefined)))
  if (lengths.size > 1) throw malformedRequest('columns of values to bind are not of one length')
  return binds
}

function parseBind(bind: unknown): Bind {
  if (typeof bind !== 'object' || bind === null || !('type' in bind) || typeof bind.type !== 'string')
    throw malformedRequest('a binding has no type')
  const value: unknown = 'value' in bind ? bind.value : null
  if (Array.isArray(value)) return { type: bind.type, value: value.map(parseValue) }
  return { type: bind.type, value: parseValue(value) }
}

function parseValue(value: unknown): string | null {
  if (value === null || value === undefined) return null
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
