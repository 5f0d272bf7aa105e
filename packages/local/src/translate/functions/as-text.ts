import { type Emitted, textType } from '../emitted.ts'
import { castTo } from '../translate-cast.ts'
import { argument, type ScalarCall } from './function-rule.ts'

const wholeType = { kind: 'integer', precision: 38 } as const

/** The n-th argument as text. */
export function asText(call: ScalarCall, index: number): string {
  const value = argument(call, index)
  return value.type?.kind === 'string' ? value.sql : castTo(value, textType).sql
}

/** The n-th argument as a whole number, or a constant where it is left out. */
export function asWhole(call: ScalarCall, index: number, otherwise?: number): string {
  if (otherwise !== undefined && call.args.length <= index) return String(otherwise)
  const value = argument(call, index)
  const isRead = value.type?.kind === 'string' || value.type?.kind === 'variant'
  return `CAST(${isRead ? castTo(value, wholeType).sql : value.sql} AS BIGINT)`
}

/** Whether the n-th argument is of bytes. */
export const isBinary = (value: Emitted | undefined): boolean => value?.type?.kind === 'binary'

/** Text or bytes as bytes. */
export const asBytes = (call: ScalarCall, index: number): string =>
  isBinary(argument(call, index)) ? argument(call, index).sql : `encode(${asText(call, index)})`
