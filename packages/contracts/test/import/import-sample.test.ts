import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDuckDbClient } from '@mesh/local'
import { compileSql, duckDbDialect, sql } from '@mesh/sql'
import { expect, test } from 'vitest'
import { checkContractAs, importSample, renderContract } from '../../src/exports/index.ts'

const rows = `SELECT i AS id, CASE WHEN i % 2 = 0 THEN 'open' ELSE 'it''s done' END AS "State of it",
  CASE WHEN i = 7 THEN NULL ELSE CAST(i / 4 AS DECIMAL(10,2)) END AS total, DATE '2024-01-01' + i::INTEGER AS placed,
  {'a': i, 'b': [i]} AS nested, MAP {'k': i} AS counts FROM range(1, 41) AS t(i)`

test.each(['parquet', 'csv', 'json'] as const)(
  'a %s file gives types, and suggests what all rows share',
  async (format) => {
    const folder = await mkdtemp(join(tmpdir(), 'sample-'))
    const client = await createDuckDbClient()
    try {
      const file = join(folder, `or'ders.${format}`)
      await client.query(
        compileSql(
          sql`COPY (${sql.trusted(rows)}) TO ${sql.literal(file)} (FORMAT ${sql.trusted(format)})`,
          duckDbDialect,
        ),
      )
      const { contract, diagnostics } = await importSample({ client, file, format })
      const [table] = contract.schema ?? []
      expect(table?.name).toBe("or'ders")
      expect(table?.properties?.map(({ name }) => name)).toEqual([
        'id',
        'State of it',
        'total',
        'placed',
        'nested',
        'counts',
      ])
      expect(
        table?.properties
          ?.slice(0, 4)
          .map(({ logicalType, customProperties }) => [logicalType, customProperties?.[0]?.value]),
      ).toEqual([
        ['integer', { required: true, unique: true, minimum: 1, maximum: 40 }],
        ['string', { required: true, enum: ["it's done", 'open'] }],
        ['number', { unique: true, minimum: 0.25, maximum: 10 }],
        ['date', { required: true, unique: true, minimum: '2024-01-02', maximum: '2024-02-10' }],
      ])
      if (format === 'parquet') {
        expect(table?.properties?.[2]?.physicalType).toBe('NUMBER(10,2)')
        expect(table?.properties?.slice(4).map(({ logicalType }) => logicalType)).toEqual(['object', 'map'])
      }
      expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
      expect(table?.properties?.some(({ required, unique }) => required === true || unique === true)).toBe(
        false,
      )
      expect(
        checkContractAs(renderContract(contract), 'v3.2.0').diagnostics.filter(
          ({ severity }) => severity === 'error',
        ),
      ).toEqual([])
    } finally {
      await client.close()
      await rm(folder, { recursive: true })
    }
  },
)

test('five rows suggest nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sample-'))
  const client = await createDuckDbClient()
  try {
    const file = join(folder, 'few.csv')
    await writeFile(file, 'id,name\n1,a\n2,a\n3,a\n4,a\n5,a\n')
    expect((await importSample({ client, file, format: 'csv' })).diagnostics).toEqual([])
  } finally {
    await client.close()
    await rm(folder, { recursive: true })
  }
})
