import { startLocalSnowflake } from '@mesh/local'
import fc from 'fast-check'
import { expect, test } from 'vitest'

/** A decimal in units of its last digit. */
interface Decimal {
  readonly units: bigint
  readonly scale: number
}

const decimal = fc.record({
  units: fc.bigInt({ min: -999_999_999_999n, max: 999_999_999_999n }),
  scale: fc.integer({ min: 0, max: 6 }),
})

const power = (digits: number): bigint => 10n ** BigInt(digits)

const abs = (value: bigint): bigint => (value < 0n ? -value : value)

/** Half away from zero. */
function divided(dividend: bigint, divisor: bigint): bigint {
  const quotient = (2n * abs(dividend) + abs(divisor)) / (2n * abs(divisor))
  return dividend < 0n === divisor < 0n ? quotient : -quotient
}

const spell = ({ units, scale }: Decimal): string => {
  const digits = String(abs(units)).padStart(scale + 1, '0')
  const text = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`
  return `${units < 0n ? '-' : ''}${text}`
}

const atScale = ({ units, scale }: Decimal, wanted: number): bigint => units * power(wanted - scale)

/** What Snowflake's rules of scale make of two numbers. https://docs.snowflake.com/en/sql-reference/operators-arithmetic */
const operations: Readonly<Record<string, (left: Decimal, right: Decimal) => Decimal | null>> = {
  '+': (left, right) => {
    const scale = Math.max(left.scale, right.scale)
    return { units: atScale(left, scale) + atScale(right, scale), scale }
  },
  '-': (left, right) => {
    const scale = Math.max(left.scale, right.scale)
    return { units: atScale(left, scale) - atScale(right, scale), scale }
  },
  '*': (left, right) => ({ units: left.units * right.units, scale: left.scale + right.scale }),
  '%': (left, right) => {
    const scale = Math.max(left.scale, right.scale)
    return right.units === 0n ? null : { units: atScale(left, scale) % atScale(right, scale), scale }
  },
  '/': (left, right) => {
    const scale = Math.max(left.scale, Math.min(left.scale + 6, 12))
    if (right.units === 0n) return null
    return { units: divided(left.units * power(scale - left.scale + right.scale), right.units), scale }
  },
}

test('numbers of two columns and of two constants are calculated with to the last digit', async () => {
  const server = await startLocalSnowflake()
  const client = await server.connect()
  const run = (text: string) => client.query({ kind: 'statement', text, binds: [] })
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(decimal, decimal), { minLength: 20, maxLength: 20 }),
      async (pairs) => {
        const cases = pairs.flatMap(([left, right]) =>
          Object.entries(operations).flatMap(([operator, apply]) => {
            const want = apply(left, right)
            return want === null ? [] : [{ left, right, operator, want: spell(want) }]
          }),
        )
        const typed = (value: Decimal) => `(${spell(value)})::NUMBER(18,${value.scale})`
        const list = cases.flatMap(({ left, right, operator }) => [
          `(${typed(left)} ${operator} ${typed(right)})::VARCHAR`,
          `((${spell(left)}) ${operator} (${spell(right)}))::VARCHAR`,
        ])
        const { rows } = await run(`SELECT ${list.map((each, index) => `${each} AS R${index}`).join(', ')}`)
        const got = cases.map((each, index) => ({
          ...each,
          got: [rows[0]?.[`R${2 * index}`], rows[0]?.[`R${2 * index + 1}`]],
        }))
        const zeroless = (text: string) => (/^-[0.]*$/.test(text) ? text.slice(1) : text)
        for (const {
          got: [column, constant],
          want,
          ...rest
        } of got)
          expect({ ...rest, column, constant }).toEqual({
            ...rest,
            column: zeroless(want),
            constant: zeroless(want),
          })
      },
    ),
    { numRuns: 8 },
  )
  await server.stop()
}, 60_000)

test('rounding agrees with whole numbers, in every way and to every digit', async () => {
  const server = await startLocalSnowflake()
  const client = await server.connect()
  const floor = (value: bigint, by: bigint) => value / by - (value % by < 0n ? 1n : 0n)
  const ways: Readonly<Record<string, (units: bigint, by: bigint) => bigint>> = {
    ROUND: divided,
    TRUNC: (units, by) => units / by,
    FLOOR: floor,
    CEIL: (units, by) => -floor(-units, by),
  }
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(decimal, fc.integer({ min: -3, max: 5 })), { minLength: 25, maxLength: 25 }),
      async (values) => {
        const cases = values.flatMap(([value, digits]) =>
          Object.entries(ways).map(([name, way]) => {
            const sql = `${name}((${spell(value)})::NUMBER(18,${value.scale}), ${digits})`
            if (digits >= value.scale) return { sql, want: spell(value) }
            const units = way(value.units, power(value.scale - digits))
            const want =
              digits < 0
                ? spell({ units: units * power(-digits), scale: 0 })
                : spell({ units, scale: digits })
            return { sql, want: /^-[0.]*$/.test(want) ? want.slice(1) : want }
          }),
        )
        const list = cases.map(({ sql }, index) => `(${sql})::VARCHAR AS R${index}`)
        const { rows } = await client.query({
          kind: 'statement',
          text: `SELECT ${list.join(', ')}`,
          binds: [],
        })
        expect(cases.map(({ sql }, index) => ({ sql, want: rows[0]?.[`R${index}`] }))).toEqual(cases)
      },
    ),
    { numRuns: 8 },
  )
  await server.stop()
}, 60_000)
