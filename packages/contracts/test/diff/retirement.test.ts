import { fixedClock } from '@mesh/core'
import { describe, expect, test } from 'vitest'
import { type Contract, checkCompatibility, diffContracts, readRetirements } from '../../src/exports/index.ts'

const contract = (
  columns: readonly string[],
  retired?: readonly object[],
  tables: readonly string[] = [],
): Contract => ({
  apiVersion: 'v3.2.0',
  kind: 'DataContract',
  id: 'c',
  version: '1.0.0',
  schema: [
    {
      name: 't',
      properties: columns.map((name) => ({ name })),
      ...(retired && { customProperties: [{ property: 'retired', vendor: 'mesh', value: retired }] }),
    },
    ...tables.map((name) => ({ name })),
  ],
})
const announced = contract(['a', 'b'], [{ column: 'b', since: '2026-01-01', until: '2026-06-30' }])
const on = (day: string) => ({ clock: fixedClock(`${day}T12:00:00Z`) })
const told = (before: Contract, after: Contract, day: string) =>
  diffContracts(before, after, on(day)).changes.map(({ code, consumers, message }) => [
    code,
    consumers,
    message,
  ])

describe('a removal that was announced', () => {
  test.each([
    [
      '2026-06-30',
      'CONTRACT.COLUMN_REMOVED',
      'breaking',
      't.b was removed although it was to stay until 2026-06-30',
    ],
    ['2026-07-01', 'CONTRACT.COLUMN_RETIRED', 'notice', 't.b was removed, as announced for 2026-06-30'],
  ])('on %s is %s', (day, ...want) => {
    expect(told(announced, contract(['a'], [{ column: 'b', until: '2026-06-30' }]), day)).toEqual([want])
    expect(told(announced, contract(['a']), day)).toEqual([want])
  })

  test('the announcement itself is a notice; taking it back is none', () => {
    expect(told(contract(['a', 'b']), announced, '2026-01-01')).toEqual([
      ['CONTRACT.RETIREMENT_ANNOUNCED', 'notice', 't.b will go after 2026-06-30'],
    ])
    expect(told(announced, contract(['a', 'b']), '2026-01-01')).toEqual([
      ['CONTRACT.RETIREMENT_WITHDRAWN', 'none', 't.b will not go after 2026-06-30'],
    ])
  })

  test('a removal that nobody announced breaks, even when the new version says it was retired', () => {
    const after = contract(['a'], [{ column: 'b', until: '2020-01-01' }])
    expect(told(contract(['a', 'b']), after, '2026-07-01').map(([code]) => code)).toContain(
      'CONTRACT.COLUMN_REMOVED',
    )
  })

  test('a whole table is announced by the contract', () => {
    const before: Contract = {
      ...contract(['a'], undefined, ['old']),
      customProperties: [
        { property: 'retired', vendor: 'mesh', value: { table: 'old', until: '2026-06-30' } },
      ],
    }
    expect(told(before, contract(['a']), '2026-07-01')).toEqual([
      ['CONTRACT.TABLE_RETIRED', 'notice', 'Table old was removed, as announced for 2026-06-30'],
    ])
  })

  test('what goes with the column does not break either', () => {
    const [table] = announced.schema ?? []
    const before: Contract = {
      ...announced,
      schema: [
        {
          name: 't',
          ...table,
          properties: [{ name: 'a' }, { name: 'b', unique: true, relationships: [{ to: 't.a' }] }],
        },
      ],
      slaProperties: [{ property: 'latency', value: 1, unit: 'h', element: 't.b' }],
    }
    const after: Contract = { ...contract(['a']) }
    expect(told(before, after, '2026-07-01').map(([code]) => code)).toEqual(['CONTRACT.COLUMN_RETIRED'])
  })

  test('every earlier version may have announced it', () => {
    const [first, third] = [contract(['a', 'b']), contract(['a'])]
    const check = (day: string) =>
      checkCompatibility([first, announced], third, 'full-transitive', on(day)).isCompatible
    expect([check('2026-06-30'), check('2026-07-01')]).toEqual([false, true])
  })
})

test.each([{ column: 'b' }, { until: '2026-01-01' }, { column: 'b', until: 'soon' }, 'b', null, 7])(
  '%j announces nothing',
  (entry) => {
    expect(readRetirements(contract(['b'], [entry as object]))).toEqual([])
  },
)
