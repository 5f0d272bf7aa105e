import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import ts from 'typescript'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'
import { exportContract, rowSchema } from '../../src/exports/index.ts'
import { anyContract } from '../arbitrary/any-contract.ts'
import { shipments } from '../fixtures/shipments.ts'
import { shipmentRows } from './random-rows.ts'

let folder = ''

beforeAll(() => {
  // Inside the package, where `zod` is found.
  folder = mkdtempSync(join(import.meta.dirname, 'written-'))
})

afterAll(() => rmSync(folder, { recursive: true }))

async function run(text: string, name: string): Promise<Readonly<Record<string, z.ZodType>>> {
  const file = join(folder, `${name}.mjs`)
  writeFileSync(file, stripTypeScriptTypes(text))
  return import(pathToFileURL(file).href)
}

test('the source takes the rows that the row schema takes, and no others', async () => {
  const { Shipments } = await run(exportContract(shipments, 'zod').text, 'shipments')
  const row = rowSchema(shipments, 'shipments')
  let taken = 0
  fc.assert(
    fc.property(shipmentRows, fc.option(fc.constant(new Uint8Array([1]))), (each, label) => {
      const wanted = row.safeParse({ ...each, label }).success
      if (wanted) taken += 1
      expect(Shipments?.safeParse({ ...each, label }).success).toBe(wanted)
    }),
    { numRuns: 2000 },
  )
  expect(taken).toBeGreaterThan(20)
})

test('the types of both formats are those of a row', () => {
  const types = exportContract(shipments, 'typescript-types').text
  const source = exportContract(shipments, 'zod').text
  writeFileSync(join(folder, 'types.ts'), types)
  writeFileSync(join(folder, 'source.ts'), source)
  const use = `import type { Shipments } from './types.ts'
import type { Shipments as Parsed } from './source.ts'
declare const parsed: Parsed
export const row: Shipments = { ...parsed, extra: parsed.extra }
export const state: 'new' | 'sent' | 'lost' = row.state
export const id: bigint = row.id
export const price: string = row.price
export const label: Uint8Array | null = row.label
export const port: string | undefined = row.legs[0]?.port
// @ts-expect-error a column that may be null
export const pieces: number = row.pieces
`
  writeFileSync(join(folder, 'use.ts'), use)
  const program = ts.createProgram([join(folder, 'use.ts')], {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    types: [],
  })
  const problems = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  expect(problems).toEqual([])
}, 60_000)

test('any contract is source that parses', () => {
  fc.assert(
    fc.property(anyContract, (contract) => {
      for (const format of ['zod', 'typescript-types'] as const) {
        const { text } = exportContract(contract, format)
        const file = ts.createSourceFile('x.ts', text, ts.ScriptTarget.ES2022)
        expect(Reflect.get(file, 'parseDiagnostics')).toEqual([])
      }
    }),
    { numRuns: 100 },
  )
}, 60_000)

test('any contract is source that runs', async () => {
  const contracts = fc.sample(anyContract, { numRuns: 20, seed: 7 })
  for (const [index, contract] of contracts.entries()) {
    const schemas = await run(exportContract(contract, 'zod').text, `any-${index}`)
    expect(Object.keys(schemas)).toHaveLength(contract.schema?.length ?? 0)
  }
}, 60_000)
