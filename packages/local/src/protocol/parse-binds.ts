import type { LogicalType } from '@mesh/core'
import type { Bind } from '../engine/bind.ts'
import { malformedRequest } from '../errors/server-failures.ts'
import { bindText } from './bind-text.ts'

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
  const { type } = bind
  const value: unknown = 'value' in bind ? bind.value : null
  const texts = (Array.isArray(value) ? value : [value]).map((each) => parseValue(type, each))
  const logicalType = type === 'FIXED' ? numberType(texts) : undefined
  return {
    type,
    value: Array.isArray(value) ? texts : (texts[0] ?? null),
    ...(logicalType !== undefined && { logicalType }),
  }
}

function parseValue(type: string, value: unknown): string | null {
  if (value === null || value === undefined) return null
  return typeof value === 'object' ? JSON.stringify(value) : bindText(type, String(value))
}

/** The type of exact numbers with a fraction: as many digits behind the point as the longest has. */
function numberType(texts: readonly (string | null)[]): LogicalType | undefined {
  const scale = texts.reduce((most, text) => Math.max(most, scaleOf(text ?? '')), 0)
  return scale === 0 ? undefined : { kind: 'number', precision: 38, scale: Math.min(scale, 37) }
}

function scaleOf(text: string): number {
  const [, fraction = '', exponent = '0'] = /^[+-]?\d*\.?(\d*)(?:e([+-]?\d+))?$/i.exec(text) ?? []
  return Math.max(0, fraction.length - Number(exponent))
}
