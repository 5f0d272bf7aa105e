import { expect, test } from 'vitest'
import {
  exportDataProduct,
  type ProductFormat,
  parseDataProduct,
  productExporters,
} from '../../src/exports/index.ts'
import { operations, punctuality } from '../fixtures/flights.ts'

test('odps comes back', () => {
  expect(parseDataProduct(exportDataProduct(punctuality, 'odps').text)).toEqual(punctuality)
})

test('the diagram goes from the inputs to the outputs, and reports the rest', () => {
  const { text, diagnostics } = exportDataProduct(punctuality, 'mermaid')
  expect(text).toBe(`flowchart LR
  product["punctuality"]
  in1(["flights 1.2.0"]) --> product
  product --> out1(["delays 2.0.0"])
`)
  expect(diagnostics.map(({ where }) => where?.pointer)).toEqual([
    '/version',
    '/domain',
    '/tags',
    '/customProperties',
  ])
})

test.each(['markdown', 'html'] as const)('%s says everything', (format) => {
  const { text, diagnostics } = exportDataProduct(operations, format)
  for (const word of ['flight-operations', 'ada@example.org', 'Output ports', 'ANALYST', 'parquet'])
    expect(text).toContain(word)
  expect(diagnostics).toEqual([])
})

test('a format that nobody writes is a failure', () => {
  expect(() => exportDataProduct(operations, 'avro' as ProductFormat)).toThrow(
    expect.objectContaining({ code: 'CONTRACT.UNKNOWN_FORMAT' }),
  )
  expect(Object.keys(productExporters)).toEqual(['odps', 'mermaid', 'markdown', 'html'])
})
