import type { ValueType } from '../cell/value-type.ts'

/** Digits after the point of an exact number; nothing for any other type. */
export function scaleOf(type: ValueType): number | undefined {
  if (type.kind === 'integer') return 0
  return type.kind === 'number' ? type.scale : undefined
}

/** Whether a type is a binary floating-point number. */
export const isFloat = (type: ValueType): boolean => type.kind === 'number' && type.scale === undefined
