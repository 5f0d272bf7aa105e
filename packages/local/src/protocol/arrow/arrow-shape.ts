import type { ResultColumn } from '@mesh/core'
import type { VectorLayout } from '../../duckdb/column-vector.ts'
import { rowtypeOf } from '../rowtype.ts'

/** How Snowflake lays a column out in Arrow. */
export type ArrowShape =
  | { readonly kind: 'bool' | 'real' | 'date' | 'text' | 'binary' }
  /** Semi-structured, with spaces a level. */
  | { readonly kind: 'json'; readonly indent: number }
  | { readonly kind: 'whole'; readonly bits: 8 | 16 | 32 | 64 }
  | { readonly kind: 'decimal'; readonly scale: number }
  | { readonly kind: 'time'; readonly scale: number }
  /** Seconds and nanoseconds, or one number of units of the scale. */
  | { readonly kind: 'instant'; readonly scale: number; readonly isZoned: boolean }

const bitsOf: Partial<Record<VectorLayout, 8 | 16 | 32 | 64>> = { int8: 8, int16: 16, int32: 32, int64: 64 }

/** The shape of a column; numbers keep the width that they have in DuckDB, those without one are decimals. */
export function arrowShape(
  column: ResultColumn,
  layout: VectorLayout | undefined,
  indent: number,
): ArrowShape {
  const { type, scale } = rowtypeOf(column)
  switch (type) {
    case 'fixed': {
      const bits = layout === undefined ? undefined : bitsOf[layout]
      return bits === undefined ? { kind: 'decimal', scale: scale ?? 0 } : { kind: 'whole', bits }
    }
    case 'real':
      return { kind: 'real' }
    case 'boolean':
      return { kind: 'bool' }
    case 'date':
      return { kind: 'date' }
    case 'binary':
      return { kind: 'binary' }
    case 'time':
      return { kind: 'time', scale: scale ?? 9 }
    case 'timestamp_ntz':
    case 'timestamp_ltz':
    case 'timestamp_tz':
      return { kind: 'instant', scale: scale ?? 9, isZoned: type === 'timestamp_tz' }
    case 'text':
      return { kind: 'text' }
    default:
      return { kind: 'json', indent }
  }
}

/** Whether instants of a scale are one number; else seconds and a fraction. Source: the drivers, which read no other. */
export const isOneNumber = (scale: number, isZoned: boolean): boolean => scale <= (isZoned ? 3 : 7)
