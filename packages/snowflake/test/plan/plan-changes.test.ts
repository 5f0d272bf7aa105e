import { isMeshError } from '@mesh/core'
import {
  type ColumnDefinition,
  type DesiredState,
  formatAddress,
  objectKey,
  type PlanOptions,
  planChanges,
  type SnowflakeObject,
  type TableObject,
} from '@mesh/snowflake'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { airports, delays } from '../fixtures/products.ts'
import { currentOf, desiredOf, emptyAccount, fulfilled } from '../fixtures/states.ts'

const address = { kind: 'table', name: { database: 'D', schema: 'S', name: 'T' } } as const

const col = (name: string, over: Partial<ColumnDefinition> = {}): ColumnDefinition => ({
  name,
  type: 'NUMBER(10,0)',
  nullable: true,
  comment: '',
  tags: [],
  ...over,
})

const tableOf = (columns: readonly ColumnDefinition[], over: Partial<TableObject> = {}): TableObject => ({
  ...address,
  columns,
  keys: [],
  comment: '',
  tags: [],
  ...over,
})

const wish = (...objects: readonly SnowflakeObject[]): DesiredState => ({
  kind: 'desired-state',
  products: [{ product: 'urn:mesh:product:d:s:v1', database: 'D', schema: 'S' }],
  objects,
})

const told = (wanted: DesiredState, present: readonly SnowflakeObject[], options?: PlanOptions) =>
  planChanges(wanted, currentOf(present), options).steps.map(({ kind, risk, statements }) => [
    `${kind} ${risk}`,
    ...statements.map(({ text }) => text),
  ])

test.each([
  {
    what: 'a column more',
    wanted: [col('A'), col('B', { nullable: false, comment: 'x' })],
    present: [col('A')],
    want: [['alter safe', "ALTER TABLE D.S.T ADD COLUMN B NUMBER(10,0) NOT NULL COMMENT 'x'"]],
  },
  {
    what: 'a column less',
    wanted: [col('A')],
    present: [col('A'), col('B')],
    want: [['alter destructive', 'ALTER TABLE D.S.T DROP COLUMN B']],
  },
  {
    what: 'another order of columns',
    wanted: [col('A'), col('B')],
    present: [col('B'), col('A')],
    want: [],
  },
  {
    what: 'a wider number',
    wanted: [col('A', { type: 'NUMBER(12,0)' })],
    present: [col('A')],
    want: [['alter safe', 'ALTER TABLE D.S.T MODIFY COLUMN A SET DATA TYPE NUMBER(12,0)']],
  },
  {
    what: 'a narrower number',
    wanted: [col('A', { type: 'NUMBER(8,0)' })],
    present: [col('A')],
    want: [['alter rebuild', 'ALTER TABLE D.S.T MODIFY COLUMN A SET DATA TYPE NUMBER(8,0)']],
  },
  {
    what: 'a longer text',
    wanted: [col('A', { type: 'VARCHAR(20)' })],
    present: [col('A', { type: 'VARCHAR(10)' })],
    want: [['alter safe', 'ALTER TABLE D.S.T MODIFY COLUMN A SET DATA TYPE VARCHAR(20)']],
  },
  {
    what: 'a shorter text',
    wanted: [col('A', { type: 'VARCHAR(10)', nullable: false })],
    present: [col('A', { type: 'VARCHAR(20)', nullable: false })],
    want: [
      [
        'alter destructive',
        'ALTER TABLE D.S.T ADD COLUMN A__CONVERTED VARCHAR(10)',
        'UPDATE D.S.T SET A__CONVERTED = CAST(A AS VARCHAR(10))',
        'ALTER TABLE D.S.T DROP COLUMN A',
        'ALTER TABLE D.S.T RENAME COLUMN A__CONVERTED TO A',
        'ALTER TABLE D.S.T MODIFY COLUMN A SET NOT NULL',
      ],
    ],
  },
  {
    what: 'NULL refused and a comment gone',
    wanted: [col('A', { nullable: false })],
    present: [col('A', { comment: 'old' })],
    want: [
      ['alter safe', 'ALTER TABLE D.S.T MODIFY COLUMN A SET NOT NULL'],
      ['alter safe', "ALTER TABLE D.S.T MODIFY COLUMN A COMMENT ''"],
    ],
  },
])('$what', ({ wanted, present, want }) => {
  expect(told(wish(tableOf(wanted)), [tableOf(present)])).toEqual(want)
})

test('a column that kept its id is renamed, when the previous definition is known', () => {
  const wanted = wish(tableOf([col('NEW', { id: '1' })]))
  const present = [tableOf([col('OLD')])]
  expect(told(wanted, present, { previous: wish(tableOf([col('OLD', { id: '1' })])) })).toEqual([
    ['alter rebuild', 'ALTER TABLE D.S.T RENAME COLUMN OLD TO NEW'],
  ])
  expect(told(wanted, present)).toEqual([
    ['alter safe', 'ALTER TABLE D.S.T ADD COLUMN NEW NUMBER(10,0)'],
    ['alter destructive', 'ALTER TABLE D.S.T DROP COLUMN OLD'],
  ])
})

test('keys change around columns', () => {
  const wanted = tableOf([col('A'), col('B')], { keys: [{ kind: 'primary', columns: ['B'] }] })
  const present = tableOf([col('A')], { keys: [{ kind: 'primary', columns: ['A'] }] })
  expect(told(wish(wanted), [present])).toEqual([
    ['alter safe', 'ALTER TABLE D.S.T DROP PRIMARY KEY'],
    ['alter safe', 'ALTER TABLE D.S.T ADD COLUMN B NUMBER(10,0)'],
    ['alter safe', 'ALTER TABLE D.S.T ADD PRIMARY KEY (B) RELY'],
  ])
})

const view = (query: string): SnowflakeObject => ({
  kind: 'view',
  name: { database: 'D', schema: 'S', name: 'V' },
  columns: [],
  query,
  secure: false,
  comment: '',
  tags: [],
})

test('a view is compared by its tokens', () => {
  expect(told(wish(view('select a\n  from t -- all')), [view('SELECT A FROM T')])).toEqual([])
  expect(told(wish(view('SELECT "a" FROM T')), [view('SELECT a FROM T')])).toEqual([
    ['alter rebuild', 'CREATE OR REPLACE VIEW D.S.V COPY GRANTS AS\nSELECT "a" FROM T'],
  ])
})

test('what a replacement loses is granted again', () => {
  const reader = { kind: 'database-role', name: { database: 'D', name: 'R' } } as const
  const owner = { kind: 'role', name: { name: 'O' } } as const
  const on = { kind: 'view', name: { database: 'D', schema: 'S', name: 'V' } } as const
  const access: readonly SnowflakeObject[] = [
    { kind: 'privilege-grant', privilege: 'SELECT', on, to: reader },
    { kind: 'ownership', of: on, owner },
  ]
  expect(told(wish(view('SELECT 2'), ...access), [view('SELECT 1'), ...access])).toEqual([
    ['alter rebuild', 'CREATE OR REPLACE VIEW D.S.V COPY GRANTS AS\nSELECT 2'],
    ['grant safe', 'GRANT SELECT ON VIEW D.S.V TO DATABASE ROLE D.R'],
    ['grant safe', 'GRANT OWNERSHIP ON VIEW D.S.V TO ROLE O COPY CURRENT GRANTS'],
  ])
})

const foreignGrant: SnowflakeObject = {
  kind: 'privilege-grant',
  privilege: 'SELECT',
  on: address,
  to: { kind: 'role', name: { name: 'STRANGER' } },
}

test('what nobody declares is reported and left alone', () => {
  const unknown: SnowflakeObject = { ...tableOf([col('A')]), name: { ...address.name, name: 'UNKNOWN' } }
  const elsewhere: SnowflakeObject = { ...unknown, name: { ...unknown.name, schema: 'OTHER' } }
  const wanted = wish(tableOf([col('A')]))
  const present = [tableOf([col('A')]), unknown, elsewhere, foreignGrant]
  const plan = planChanges(wanted, currentOf(present))
  expect(plan.steps).toEqual([])
  expect(plan.unmanaged).toEqual([
    { address, description: 'SELECT granted to role STRANGER' },
    { address: { kind: 'table', name: unknown.name }, description: 'no definition declares it' },
  ])
  expect(told(wanted, present, { exclusive: true })).toEqual([
    ['revoke safe', 'REVOKE SELECT ON TABLE D.S.T FROM ROLE STRANGER'],
  ])
})

test('what was declared before is dropped, a schema only when nothing else is in it', () => {
  const schema: SnowflakeObject = { kind: 'schema', name: { database: 'D', name: 'S' }, tags: [] }
  const previous = wish(schema, tableOf([col('A')]))
  const stray: SnowflakeObject = { ...tableOf([col('A')]), name: { ...address.name, name: 'STRAY' } }
  expect(told(wish(), previous.objects, { previous })).toEqual([
    ['drop destructive', 'DROP TABLE IF EXISTS D.S.T'],
    ['drop destructive', 'DROP SCHEMA IF EXISTS D.S'],
  ])
  expect(told(wish(), [...previous.objects, stray], { previous })).toEqual([
    ['drop destructive', 'DROP TABLE IF EXISTS D.S.T'],
  ])
})

test('a name that another kind of relation has is refused', () => {
  const rival: SnowflakeObject = { ...tableOf([col('A')]), name: { database: 'D', schema: 'S', name: 'V' } }
  expect(() => planChanges(wish(view('SELECT 1')), currentOf([rival]))).toThrow(
    expect.toSatisfy((error) => isMeshError(error, 'SNOWFLAKE.NAME_TAKEN')),
  )
})

test('views that read each other are refused with their circle', () => {
  const reading = (name: string, other: string): SnowflakeObject =>
    ({
      ...view(`SELECT * FROM ${other}`),
      kind: 'view',
      name: { database: 'D', schema: 'S', name },
    }) as SnowflakeObject
  expect(() => planChanges(wish(reading('A', 'B'), reading('B', 'S.A')), emptyAccount)).toThrow(
    expect.toSatisfy(
      (error) =>
        isMeshError(error, 'SNOWFLAKE.DEPENDENCY_CYCLE') &&
        error.why === 'view D.S.A → view D.S.B → view D.S.A',
    ),
  )
})

const desired = desiredOf(airports, delays)

test('an account that has everything needs nothing', () => {
  const plan = planChanges(desired, fulfilled(desired))
  expect([plan.steps, plan.unmanaged]).toEqual([[], []])
})

test('the order of the input does not matter', () => {
  const half = desired.objects.filter((_, index) => index % 2 === 0)
  const want = planChanges(desired, currentOf(half))
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...desired.objects], { minLength: desired.objects.length }),
      fc.shuffledSubarray(half, { minLength: half.length }),
      (objects, present) => {
        expect(planChanges({ ...desired, objects }, currentOf(present))).toEqual(want)
      },
    ),
    { numRuns: 50 },
  )
})

test('from any part of what is desired, the steps bring exactly the rest, containers first', () => {
  fc.assert(
    fc.property(fc.subarray([...desired.objects]), (present) => {
      const { steps } = planChanges(desired, currentOf(present))
      const has = new Set(present.map(objectKey))
      const created = steps.flatMap((step) => (step.kind === 'create' ? [formatAddress(step.address)] : []))
      const missing = desired.objects.flatMap((object) =>
        'name' in object && !has.has(objectKey(object)) ? [objectKey(object)] : [],
      )
      expect([...created].sort()).toEqual(missing)
      for (const [
        at,
        {
          kind,
          address: { name },
        },
      ] of steps.entries()) {
        const later = steps.slice(at + 1).filter((step) => step.kind === 'create')
        if (kind !== 'create' || name.database === undefined) continue
        expect(
          later.some(({ address: each }) => each.kind === 'database' && each.name.name === name.database),
        ).toBe(false)
      }
    }),
    { numRuns: 100 },
  )
})
