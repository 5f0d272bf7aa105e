import { createDuckDbClient } from '@mesh/local'
import fc from 'fast-check'
import { expect, test } from 'vitest'

async function withClient(use: (client: Awaited<ReturnType<typeof createDuckDbClient>>) => Promise<void>) {
  const client = await createDuckDbClient()
  try {
    await use(client)
  } finally {
    await client.close()
  }
}

const ask = (client: Awaited<ReturnType<typeof createDuckDbClient>>, text: string) =>
  client.query({ kind: 'statement', text, binds: [] })

test('plain objects become a table with the types of their values', () =>
  withClient(async (client) => {
    const count = await client.load('o"dd ☕', [
      {
        ID: 1,
        BIG: 12345678901234567890n,
        F: 1.5,
        T: "it's",
        B: true,
        J: { a: [1, 'x', 12345678901234567890n] },
        X: new Uint8Array([1, 255]),
      },
      { ID: 2, F: 2, T: '', D: new Date('2026-01-02T03:04:05Z'), J: [] },
    ])
    expect(count).toBe(2)
    const { rows } = await ask(client, 'SELECT * FROM "o""dd ☕"')
    expect(rows).toMatchObject([
      { BIG: 12345678901234567890n, F: 1.5, T: "it's", B: true, D: null },
      { BIG: null, F: 2, T: '', B: null, X: null },
    ])
    expect(await ask(client, `SELECT J->>'$.a[2]' AS N FROM "o""dd ☕" WHERE ID = 1`)).toMatchObject({
      rows: [{ N: '12345678901234567890' }],
    })
    expect(String((rows[1] as { D: unknown }).D)).toContain('2026-01-02T03:04:05')
  }))

test('given types are kept to, and what does not fit is refused with nothing left behind', () =>
  withClient(async (client) => {
    const columns = [
      { name: 'A', type: { kind: 'number', precision: 38, scale: 2 } as const },
      { name: 'D', type: { kind: 'date' } as const },
    ]
    await client.load('T', [{ A: '123456789012345678901234567890.25', D: '2024-02-29' }], { columns })
    const { rows } = await ask(client, 'SELECT A, D FROM T')
    expect(rows).toEqual([{ A: '123456789012345678901234567890.25', D: '2024-02-29' }])
    await expect(client.load('U', [{ A: 'x' }], { columns })).rejects.toMatchObject({
      code: 'SQL.CONSTRAINT',
    })
    await expect(ask(client, 'SELECT * FROM U')).rejects.toMatchObject({ code: 'SQL.NOT_FOUND' })
    await expect(client.load('U', [1 as never])).rejects.toMatchObject({ code: 'LOCAL.UNLOADABLE' })
    await expect(client.load('U', [{ A: () => 1 }])).rejects.toMatchObject({ code: 'LOCAL.UNLOADABLE' })
    expect(await client.load('E', [], { columns })).toBe(0)
  }))

test('what goes in comes out, in its order', () =>
  withClient(async (client) => {
    const row = fc.record({
      A: fc.option(fc.integer()),
      B: fc.option(
        fc.string({ unit: 'grapheme' }).filter((each) => !each.includes('\0') && !each.startsWith('\uFEFF')),
      ),
      C: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
    })
    const columns = [
      { name: 'A', type: { kind: 'integer', precision: 10 } as const },
      { name: 'B', type: { kind: 'string' } as const },
      { name: 'C', type: { kind: 'number' } as const },
    ]
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 40 }), async (rows) => {
        await client.load('T', rows, { columns })
        const found = await ask(client, 'SELECT * FROM T')
        expect(found.rows).toEqual(rows.map((each) => ({ ...each, C: each.C === null ? null : each.C })))
      }),
      { numRuns: 60 },
    )
  }))
