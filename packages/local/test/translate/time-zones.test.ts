import type { SqlClient } from '@mesh/core'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LocalSnowflake, startLocalSnowflake } from '../../src/exports/index.ts'

let server: LocalSnowflake
let client: SqlClient
beforeAll(async () => {
  server = await startLocalSnowflake()
  client = await server.connect()
  await run('CREATE DATABASE D')
})
afterAll(async () => {
  await client.close()
  await server.stop()
})

const run = (text: string) => client.query({ kind: 'statement', text, binds: [] })

async function rowsOf(text: string): Promise<readonly (readonly unknown[])[]> {
  const { rows, columns } = await run(text)
  return rows.map((row) => columns.map(({ name }) => row[name]))
}

const zones = [
  'America/Los_Angeles',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Europe/Berlin',
  'Europe/London',
  'Africa/Casablanca',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'UTC',
]

const formats = new Map(
  zones.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    }),
  ]),
)

/** Milliseconds that the clock of a zone shows at an instant, as if it were in UTC. */
function wallOf(instant: number, zone: string): number {
  const parts = new Map(
    formats
      .get(zone)
      ?.formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  )
  const at = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type))
  const second = Date.UTC(at('year'), at('month') - 1, at('day'), at('hour'), at('minute'), at('second'))
  return second + (((instant % 1000) + 1000) % 1000)
}

const offsetOf = (instant: number, zone: string): number => (wallOf(instant, zone) - instant) / 60_000

const shown = (wall: number): string => new Date(wall).toISOString().slice(0, -1).replace('T', ' ')

function shownOffset(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}${two(Math.abs(minutes) % 60)}`
}

const zoned = (instant: number, offset: number): string =>
  `${shown(instant + offset * 60_000)} ${shownOffset(offset)}`

const instants = fc.oneof(
  fc.integer({ min: Date.UTC(1975, 0, 1), max: Date.UTC(2037, 11, 31) }),
  // Around the changes of clocks.
  fc
    .tuple(
      fc.constantFrom(
        Date.UTC(2024, 2, 10, 10),
        Date.UTC(2024, 10, 3, 9),
        Date.UTC(2024, 2, 31, 1),
        Date.UTC(2024, 9, 27, 1),
        Date.UTC(2011, 11, 30, 10),
      ),
      fc.integer({ min: -7_200_000, max: 7_200_000 }),
    )
    .map(([change, distance]) => change + distance),
)

test('a moment is shown and converted in any zone as the calendar of JavaScript says', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(instants, fc.constantFrom(...zones)), { minLength: 40, maxLength: 60 }),
      async (cases) => {
        const values = cases.map(([instant, zone]) => `(${instant}, '${zone}')`)
        const found = await rowsOf(
          [
            'SELECT CONVERT_TIMEZONE(column2, TO_TIMESTAMP_TZ(column1, 3))::VARCHAR,',
            "CONVERT_TIMEZONE('UTC', column2, TO_TIMESTAMP_NTZ(column1, 3))::VARCHAR,",
            'DATE_PART(EPOCH_MILLISECOND, CONVERT_TIMEZONE(column2, TO_TIMESTAMP_LTZ(column1, 3)))',
            `FROM VALUES ${values.join(', ')}`,
          ].join(' '),
        )
        expect(found).toEqual(
          cases.map(([instant, zone]) => [
            zoned(instant, offsetOf(instant, zone)),
            shown(wallOf(instant, zone)),
            BigInt(instant),
          ]),
        )
      },
    ),
    { numRuns: 12 },
  )
})

test('the clock of a zone is an instant; one that it does not show or shows twice goes by one of its offsets', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(instants, fc.constantFrom(...zones)), { minLength: 40, maxLength: 60 }),
      async (cases) => {
        const values = cases.map(([instant, zone]) => `('${shown(wallOf(instant, zone))}', '${zone}')`)
        const found = await rowsOf(
          `SELECT DATE_PART(EPOCH_MILLISECOND, CONVERT_TIMEZONE(column2, 'UTC', column1::TIMESTAMP_NTZ)) FROM VALUES ${values.join(', ')}`,
        )
        for (const [index, [instant, zone]] of cases.entries())
          expect(wallOf(Number(found[index]?.[0]), zone)).toBe(wallOf(instant, zone))
      },
    ),
    { numRuns: 12 },
  )
})

test('the session shows and computes TIMESTAMP_LTZ in its own zone', async () => {
  const other = await server.connect()
  try {
    for (const zone of zones) {
      const samples = fc.sample(instants, { numRuns: 40, seed: 7 })
      await other.query({ kind: 'statement', text: `ALTER SESSION SET TIMEZONE = '${zone}'`, binds: [] })
      const { rows } = await other.query({
        kind: 'statement',
        text: [
          'SELECT ltz::VARCHAR AS a, ltz::TIMESTAMP_TZ::VARCHAR AS b, HOUR(ltz) AS c, DAYNAME(ltz) AS d,',
          'DATE_TRUNC(hour, ltz::TIMESTAMP_TZ)::VARCHAR AS e, ltz::DATE::VARCHAR AS f, ltz = ltz::TIMESTAMP_TZ AS g',
          `FROM (SELECT TO_TIMESTAMP_LTZ(column1, 3) AS ltz FROM VALUES ${samples.map((each) => `(${each})`).join(', ')})`,
        ].join(' '),
        binds: [],
      })
      expect(rows.map((row) => Object.values(row))).toEqual(
        samples.map((instant) => {
          const [wall, offset] = [wallOf(instant, zone), offsetOf(instant, zone)]
          const day = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][new Date(wall).getUTCDay()]
          const hour = `${shown(wall).slice(0, 13)}:00:00.000 ${shownOffset(offset)}`
          const text = zoned(instant, offset)
          return [text, text, BigInt(new Date(wall).getUTCHours()), day, hour, shown(wall).slice(0, 10), true]
        }),
      )
    }
  } finally {
    await other.close()
  }
})

/** Few instants in many offsets, so that equal ones meet. */
const stamps = fc.record({
  instant: fc.integer({ min: 0, max: 6 }).map((hours) => Date.UTC(2024, 2, 31, hours)),
  offset: fc.constantFrom(-720, -480, -150, 0, 60, 330, 345, 840),
})

test('TIMESTAMP_TZ are compared, ordered, grouped and joined by their instants', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(stamps, { minLength: 1, maxLength: 12 }), async (given) => {
      const values = given.map(
        ({ instant, offset }, id) => `(${id}, '${zoned(instant, offset)}'::TIMESTAMP_TZ)`,
      )
      const from = `(SELECT column1 AS id, column2 AS ts FROM VALUES ${values.join(', ')})`
      const ids = [...given.keys()]
      const at = (id: number) => given[id]?.instant ?? 0
      const numbers = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.map(Number))
      expect(numbers(await rowsOf(`SELECT id FROM ${from} ORDER BY ts, id`))).toEqual(
        ids.toSorted((a, b) => at(a) - at(b) || a - b).map((id) => [id]),
      )
      const groups = new Map<number, number>()
      for (const { instant } of given) groups.set(instant, (groups.get(instant) ?? 0) + 1)
      const counted = [...groups].sort(([a], [b]) => a - b)
      const epoch = 'DATE_PART(EPOCH_MILLISECOND, ts)'
      expect(numbers(await rowsOf(`SELECT ${epoch}, COUNT(*) FROM ${from} GROUP BY ts ORDER BY 1`))).toEqual(
        counted,
      )
      expect(
        numbers(
          await rowsOf(
            `SELECT ${epoch}, COUNT(*) OVER (PARTITION BY ts) FROM ${from} QUALIFY ROW_NUMBER() OVER (PARTITION BY ts ORDER BY id) = 1 ORDER BY ts`,
          ),
        ),
      ).toEqual(counted)
      expect(
        numbers(await rowsOf(`SELECT ${epoch} FROM (SELECT DISTINCT ts FROM ${from}) ORDER BY 1`)),
      ).toEqual(counted.map(([instant]) => [instant]))
      expect(numbers(await rowsOf(`SELECT COUNT(DISTINCT ts) FROM ${from}`))).toEqual([[groups.size]])
      expect(
        numbers(
          await rowsOf(
            `SELECT a.id AS x, b.id AS y FROM ${from} a JOIN ${from} b ON a.ts >= b.ts ORDER BY 1, 2`,
          ),
        ),
      ).toEqual(ids.flatMap((a) => ids.filter((b) => at(a) >= at(b)).map((b) => [a, b])))
      expect(
        (await rowsOf(`SELECT ts::VARCHAR, ts::VARCHAR::TIMESTAMP_TZ::VARCHAR FROM ${from}`)).flat(),
      ).toEqual(given.flatMap(({ instant, offset }) => [zoned(instant, offset), zoned(instant, offset)]))
    }),
    { numRuns: 25 },
  )
})
