import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withClient } from '../in-process.ts'

test('a table can have 2,000 columns', () =>
  withClient(async ({ run }) => {
    await run('CREATE DATABASE D')
    const numbers = Array.from({ length: 2000 }, (_, index) => index)
    await run(`CREATE TABLE T (${numbers.map((each) => `C${each} INT DEFAULT ${each}`).join(', ')})`)
    await run('INSERT INTO T (C1999) VALUES (7)')
    await run('UPDATE T SET C0 = C1999, C1 = C0 + C1998')
    expect(await run('SELECT C0, C1, C2, C1998, C1999 FROM T')).toEqual([
      { C0: 7n, C1: 1998n, C2: 2n, C1998: 1998n, C1999: 7n },
    ])
    const [row = {}] = await run('SELECT * FROM T')
    expect(Object.keys(row)).toHaveLength(2000)
  }))

const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((each) => !/^\s*$/.test(each) && !each.includes('\0'))
const spelled = (text: string) => `"${text.replaceAll('"', '""')}"`

test('tables and columns can have any names', () =>
  withClient(async ({ run }) => {
    await run('CREATE DATABASE D')
    await fc.assert(
      fc.asyncProperty(name, fc.uniqueArray(name, { minLength: 2, maxLength: 5 }), async (table, columns) => {
        const all = columns.map(spelled)
        await run(
          `CREATE OR REPLACE TABLE ${spelled(table)} (${all.map((each) => `${each} INT`).join(', ')})`,
        )
        await run(
          `INSERT INTO ${spelled(table)} (${all.join(', ')}) VALUES (${all.map((_, index) => index).join(', ')})`,
        )
        await run(`UPDATE ${spelled(table)} SET ${all[0]} = ${all[1]} + 10`)
        const want = Object.fromEntries(
          columns.map((each, index) => [each, index === 0 ? 11n : BigInt(index)]),
        )
        expect(await run(`SELECT * FROM D.PUBLIC.${spelled(table)}`)).toEqual([want])
        await run(`DROP TABLE ${spelled(table)}`)
      }),
      { numRuns: 25 },
    )
  }))

const change = fc.oneof(
  fc.record({ what: fc.constant('add' as const), name: fc.constantFrom('A', 'a', 'B', 'b', 'C') }),
  fc.record({ what: fc.constant('drop' as const), at: fc.nat(4) }),
  fc.record({
    what: fc.constant('rename' as const),
    at: fc.nat(4),
    name: fc.constantFrom('A', 'a', 'B', 'c'),
  }),
  fc.record({ what: fc.constant('insert' as const), value: fc.nat(9) }),
  fc.record({ what: fc.constant('update' as const), at: fc.nat(4), value: fc.nat(9) }),
  fc.record({ what: fc.constant('delete' as const), value: fc.nat(9) }),
  fc.record({ what: fc.constant('rollback' as const), value: fc.nat(9) }),
)

/** A table as lists: names of columns, rows of values. */
interface Model {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (bigint | null)[])[]
}

type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never

/** What a change makes of a table, and its SQL; nothing when it makes no sense. */
function step(
  { columns, rows }: Model,
  each: Change,
): readonly [sql: readonly string[], after: Model] | undefined {
  const at = 'at' in each ? each.at % columns.length : 0
  switch (each.what) {
    case 'add':
      if (columns.includes(each.name)) return undefined
      return [
        [`ALTER TABLE T ADD COLUMN ${spelled(each.name)} INT DEFAULT 5`],
        { columns: [...columns, each.name], rows: rows.map((row) => [...row, 5n]) },
      ]
    case 'drop':
      if (columns.length === 1 || at === 0) return undefined
      return [
        [`ALTER TABLE T DROP COLUMN ${spelled(columns[at] ?? '')}`],
        { columns: columns.toSpliced(at, 1), rows: rows.map((row) => row.toSpliced(at, 1)) },
      ]
    case 'rename':
      if (columns.includes(each.name)) return undefined
      return [
        [`ALTER TABLE T RENAME COLUMN ${spelled(columns[at] ?? '')} TO ${spelled(each.name)}`],
        { columns: columns.with(at, each.name), rows },
      ]
    case 'insert':
      return [
        [`INSERT INTO T VALUES (${columns.map(() => each.value).join(', ')})`],
        { columns, rows: [...rows, columns.map(() => BigInt(each.value))] },
      ]
    case 'update':
      return [
        [`UPDATE T SET ${spelled(columns[at] ?? '')} = ${each.value}`],
        { columns, rows: rows.map((row) => row.with(at, BigInt(each.value))) },
      ]
    case 'delete':
      return [
        [`DELETE FROM T WHERE ${spelled(columns[0] ?? '')} = ${each.value}`],
        { columns, rows: rows.filter(([first]) => first !== BigInt(each.value)) },
      ]
    case 'rollback':
      return [
        ['BEGIN', `DELETE FROM T WHERE ${spelled(columns[0] ?? '')} <= ${each.value}`, 'ROLLBACK'],
        { columns, rows },
      ]
  }
}

const sorted = (rows: Model['rows']) => rows.map((row) => row.join()).toSorted()

test('whatever becomes of columns and rows, every moment of a table can be read as it was', () =>
  withClient(async ({ run }) => {
    await run('CREATE DATABASE D')
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 3, maxLength: 14 }), async (changes) => {
        await run('CREATE OR REPLACE TABLE T (FIRST INT)')
        let model: Model = { columns: ['FIRST'], rows: [] }
        const moments: { readonly id: string; readonly model: Model }[] = []
        const look = async (suffix: string, want: Model) => {
          const rows = await run(`SELECT * FROM T ${suffix}`)
          for (const row of rows) expect(Object.keys(row)).toEqual(want.columns)
          expect(sorted(rows.map((row) => Object.values(row) as bigint[]))).toEqual(sorted(want.rows))
        }
        for (const each of changes) {
          const done = step(model, each)
          if (done === undefined) continue
          const [texts, after] = done
          for (const text of texts) await run(text)
          const [last] = await run('SELECT LAST_QUERY_ID() AS ID')
          moments.push({ id: String(last?.ID), model: after })
          model = after
          await look('', model)
        }
        for (const moment of moments) await look(`AT (STATEMENT => '${moment.id}')`, moment.model)
      }),
      { numRuns: 25 },
    )
  }))
