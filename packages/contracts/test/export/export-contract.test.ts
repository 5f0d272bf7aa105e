import { stripTypeScriptTypes } from 'node:module'
import { expect, test } from 'vitest'
import { exportContract, parseContract } from '../../src/exports/index.ts'
import { flights } from '../fixtures/flights.ts'

test('typescript writes the types of InferRow', () => {
  const text = exportContract(flights, 'typescript')
  expect(text).toBe(`/** One row per departed flight */
export interface Flights {
  /** Scheduled departure */
  readonly date: string
  readonly delay: number
  readonly origin: string
  readonly carrier: "AA" | "BB" | null
}

export interface Airports {
  readonly iata: string
  readonly city: string | null
}
`)
  expect(stripTypeScriptTypes(text).trim()).toBe('/** One row per departed flight */')
})

test('odcs comes back', () => {
  expect(parseContract(exportContract(flights, 'odcs'))).toEqual(flights)
})

test('json-schema describes each row', () => {
  const { $defs, $schema, title } = JSON.parse(exportContract(flights, 'json-schema'))
  expect({
    $schema,
    title,
    delay: $defs.flights.properties.delay,
    carrier: $defs.flights.properties.carrier,
  }).toEqual({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Flights',
    delay: { type: 'integer', minimum: -120, maximum: 2880 },
    carrier: { type: ['string', 'null'], maxLength: 2, enum: ['AA', 'BB', null] },
  })
})

test('markdown is for people', () => {
  expect(exportContract({ ...flights, name: 'A | B' }, 'markdown')).toBe(`# A \\| B

Every departure

- Id: flights
- Version: 1.2.0
- Status: active
- Domain: flight-operations

## flights

One row per departed flight

| Column | Type | Required | Description |
| --- | --- | --- | --- |
| date | timestamp | yes | Scheduled departure |
| delay | NUMBER(5,0) | yes |  |
| origin | string | yes |  |
| carrier | string |  |  |

Quality:

| Of | Rule |
| --- | --- |
| flights | rowCount mustBeGreaterThan 0 |
| delay | nullValues mustBe 0 |

## airports

| Column | Type | Required | Description |
| --- | --- | --- | --- |
| iata | string | key |  |
| city | string |  |  |

## Service levels

| Property | Value | Element |
| --- | --- | --- |
| retention | 5 y | flights |
`)
})

test('a format that nobody writes is a failure', () => {
  // @ts-expect-error the compiler knows it too
  expect(() => exportContract(flights, 'constructor')).toThrow(
    expect.objectContaining({ code: 'CONTRACT.UNKNOWN_FORMAT' }),
  )
})
