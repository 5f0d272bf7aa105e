import type { LogicalType } from '@mesh/core'
import { inferType, parseExpression } from '@mesh/sql'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const decimal = fc
  .tuple(fc.integer({ min: 1, max: 38 }), fc.integer({ min: 0, max: 37 }))
  .map(([precision, scale]): LogicalType => {
    const digits = Math.min(scale, precision)
    return digits === 0 ? { kind: 'integer', precision } : { kind: 'number', precision, scale: digits }
  })

const scalar = fc.oneof(
  decimal,
  fc.constant<LogicalType>({ kind: 'number' }),
  fc.integer({ min: 0, max: 100 }).map((maxLength): LogicalType => ({ kind: 'string', maxLength })),
  fc.constantFrom<LogicalType>(
    { kind: 'string' },
    { kind: 'boolean' },
    { kind: 'date' },
    { kind: 'time', precision: 3 },
    { kind: 'timestamp', zone: 'ntz', precision: 9 },
    { kind: 'timestamp', zone: 'ltz', precision: 3 },
    { kind: 'timestamp', zone: 'tz', precision: 6 },
    { kind: 'variant' },
    { kind: 'array' },
    { kind: 'object' },
  ),
)

/** The type of an expression over columns `a`, `b`, `c` of these types. */
const typed = (text: string, ...types: readonly LogicalType[]) =>
  inferType(parseExpression(text), {
    column: (column) =>
      column.kind === 'columnReference' ? types['ABC'.indexOf(column.parts[0]?.name ?? '')] : undefined,
  })

const digits = (type: LogicalType | undefined) =>
  type?.kind === 'integer' || type?.kind === 'number'
    ? { precision: type.precision ?? 38, scale: type.kind === 'number' ? (type.scale ?? 0) : 0 }
    : undefined

describe('numbers', () => {
  test.each([
    'a + b',
    'a - b',
    'a * b',
    'a / b',
    'a % b',
    'COALESCE(a, b)',
    'DIV0(a, b)',
    'SUM(a)',
    'AVG(a)',
    'ROUND(a, 1)',
  ])('%s has 38 digits at most, and no more behind the point than in all', (text) => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const result = digits(typed(text, a, b))
        expect(result).toBeDefined()
        expect(result?.precision).toBeGreaterThanOrEqual(1)
        expect(result?.precision).toBeLessThanOrEqual(38)
        expect(result?.scale).toBeLessThanOrEqual(result?.precision ?? 0)
      }),
    )
  })

  test('a sum and a product do not care for the order of their operands', () => {
    fc.assert(
      fc.property(scalar, scalar, (a, b) => {
        expect(typed('a + b', a, b)).toEqual(typed('b + a', a, b))
        expect(typed('a * b', a, b)).toEqual(typed('b * a', a, b))
      }),
    )
  })
})

describe('choices', () => {
  test('the order of the branches does not matter, nor how they are grouped', () => {
    fc.assert(
      fc.property(scalar, scalar, scalar, (a, b, c) => {
        const whole = typed('COALESCE(a, b, c)', a, b, c)
        expect(typed('COALESCE(c, b, a)', a, b, c)).toEqual(whole)
        expect(typed('COALESCE(b, a, c)', a, b, c)).toEqual(whole)
        if (whole !== undefined) expect(typed('COALESCE(a, COALESCE(b, c))', a, b, c)).toEqual(whole)
      }),
    )
  })

  test('a choice among one type is that type, and NULL does not change it', () => {
    fc.assert(
      fc.property(scalar, (a) => {
        expect(typed('COALESCE(a, a)', a)).toEqual(a)
        expect(typed('CASE WHEN TRUE THEN a ELSE NULL END', a)).toEqual(a)
      }),
    )
  })
})

test('text is never longer than its type says', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 12 }),
      (a, b) => {
        const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
        const joined = typed(`${quoted(a)} || ${quoted(b)}`)
        const upper = typed(`UPPER(${quoted(a)})`)
        if (joined?.kind !== 'string' || upper?.kind !== 'string') expect.unreachable('Both are text')
        expect(joined.maxLength).toBe([...a].length + [...b].length)
        expect([...a.toUpperCase()].length).toBeLessThanOrEqual(upper.maxLength ?? 0)
      },
    ),
  )
})
