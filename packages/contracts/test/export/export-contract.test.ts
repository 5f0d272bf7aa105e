import { expect, test } from 'vitest'
import { type ExportFormat, exportContract, exporters, parseContract } from '../../src/exports/index.ts'
import { flights } from '../fixtures/flights.ts'

test('typescript-types writes the types of InferRow', () => {
  expect(exportContract(flights, 'typescript-types').text).toBe(`/** One row per departed flight */
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
})

test('odcs comes back', () => {
  const { text, diagnostics } = exportContract(flights, 'odcs')
  expect(parseContract(text)).toEqual(flights)
  expect(diagnostics).toEqual([])
})

test.each(Object.keys(exporters) as ExportFormat[])('%s writes the tables that are asked for', (format) => {
  const { text, files } = exportContract(flights, format, { tables: ['airports'] })
  expect(files.map((each) => each.text).join('')).toBe(text)
  expect(text.toLowerCase()).toContain('iata')
  if (format !== 'typescript') expect(text).not.toMatch(/scheduled departure/i)
})

test('a table that is not there is a failure', () => {
  expect(() => exportContract(flights, 'avro', { tables: ['airport'] })).toThrow(
    expect.objectContaining({ code: 'CONTRACT.UNKNOWN_TABLE' }),
  )
})

test('a format that nobody writes is a failure', () => {
  // @ts-expect-error the compiler knows it too
  expect(() => exportContract(flights, 'constructor')).toThrow(
    expect.objectContaining({ code: 'CONTRACT.UNKNOWN_FORMAT' }),
  )
})
