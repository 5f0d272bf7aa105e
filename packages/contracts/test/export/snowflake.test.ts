import type { QualifiedName, TableShape } from '@mesh/core'
import { type CreateTable, logicalTypeOf, parseScript, toQualifiedName } from '@mesh/sql'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Contract, exportContract, lowerContract } from '../../src/exports/index.ts'
import { anyContract } from '../arbitrary/any-contract.ts'
import { flights } from '../fixtures/flights.ts'
import { shipments } from '../fixtures/shipments.ts'

const statements = (contract: Contract) => {
  const { text: ddl } = exportContract(contract, 'snowflake', { namespace: { database: 'D', schema: 'S' } })
  const { statements: found, diagnostics } = parseScript(ddl)
  expect(diagnostics).toEqual([])
  return found.map(({ statement }) => statement)
}

const tables = (contract: Contract): readonly TableShape[] =>
  statements(contract).flatMap((tree) => (tree.kind === 'createTable' ? [shapeOf(tree)] : []))

/** A CREATE TABLE as the shape that it makes. */
function shapeOf({ name, columns, constraints, comment, tags }: CreateTable): TableShape {
  const labels = (all: CreateTable['tags']) =>
    all.map(({ name: tag, value }) => ({ tag: toQualifiedName(tag), value }))
  return {
    kind: 'table',
    name: toQualifiedName(name),
    columns: columns.map((each) => ({
      name: each.name.name,
      type: each.type === undefined ? { kind: 'variant' } : logicalTypeOf(each.type),
      required: each.notNull,
      ...(each.comment !== undefined && { comment: each.comment }),
      tags: labels(each.tags),
    })),
    keys: constraints.map((each) => {
      if (each.kind === 'checkConstraint') throw new TypeError('No contract has a CHECK')
      expect(each.characteristics).toContain('RELY')
      const own = each.columns.map((column) => column.name)
      return each.kind === 'keyConstraint'
        ? { kind: each.type === 'UNIQUE' ? 'unique' : 'primary', columns: own }
        : {
            kind: 'foreign',
            columns: own,
            references: {
              table: toQualifiedName(each.references),
              columns: each.referencedColumns.map((column) => column.name),
            },
          }
    }),
    ...(comment !== undefined && { comment }),
    tags: labels(tags),
  }
}

/** What DDL has a place for: not the ids, and each type in one spelling. */
const said = (shape: TableShape) => ({
  ...shape,
  columns: shape.columns.map(({ name, required, comment, tags }) => ({ name, required, comment, tags })),
})

const byName = (all: readonly TableShape[]) =>
  [...all].map(said).sort((left, right) => text(left.name).localeCompare(text(right.name)))

const text = (name: QualifiedName) => JSON.stringify(name)

test.each([
  ['flights', flights],
  ['shipments', shipments],
])('%s is parsed back into the same tables', (_, contract) => {
  expect(byName(tables(contract))).toEqual(byName(lowerContract(contract)))
  expect(
    exportContract(contract, 'snowflake').diagnostics.filter(({ severity }) => severity === 'error'),
  ).toEqual([])
})

test('every type comes back', () => {
  const [table] = tables(shipments)
  const [wanted] = lowerContract(shipments)
  expect(table?.columns.map(({ name, type }) => [name, type.kind])).toEqual(
    wanted?.columns.map(({ name, type }) => [name, type.kind]),
  )
  expect(exportContract(shipments, 'snowflake').text).toContain(
    'LEGS ARRAY(OBJECT("port" VARCHAR(5) NOT NULL)) NOT NULL',
  )
})

test('a referenced table comes first; a circle is closed at the end', () => {
  const kinds = statements(flights).map((tree) => tree.kind)
  expect(kinds.slice(-2)).toEqual(['createTable', 'createTable'])
  expect(tables(flights).map(({ name }) => name.name)).toEqual(['AIRPORTS', 'FLIGHTS'])
  const circle: Contract = {
    ...flights,
    schema: ['a', 'b'].map((name) => ({
      name,
      properties: [
        { name: 'id', logicalType: 'string', primaryKey: true },
        { name: 'other', logicalType: 'string', relationships: [{ to: name === 'a' ? 'b.id' : 'a.id' }] },
      ],
    })),
  }
  const { text: ddl } = exportContract(circle, 'snowflake')
  expect(ddl.trim().split('\n').at(-1)).toBe(
    'ALTER TABLE FLIGHT_OPERATIONS.FLIGHTS.A ADD FOREIGN KEY (OTHER) REFERENCES FLIGHT_OPERATIONS.FLIGHTS.B (ID) RELY;',
  )
})

test.each([
  ['VARCHAR(3) NOT NULL, X INT', 'is no type of Snowflake'],
  ['INT); DROP TABLE x; --', 'is no type of Snowflake'],
  ['jsonb', 'is no type of Snowflake'],
])('the physical type %s is no SQL of its own', (physicalType, message) => {
  const contract: Contract = {
    ...flights,
    schema: [{ name: 't', properties: [{ name: 'c', logicalType: 'string', physicalType }] }],
  }
  const { text: ddl, diagnostics } = exportContract(contract, 'snowflake')
  expect(ddl).toContain('(\n  C VARCHAR\n)')
  expect(diagnostics).toContainEqual(
    expect.objectContaining({
      code: 'CONTRACT.NOT_EXPRESSIBLE',
      severity: 'warning',
      where: { pointer: '/schema/0/properties/0/physicalType' },
      message: expect.stringContaining(message),
    }),
  )
})

test('a relationship that leaves the contract is reported and left out', () => {
  const contract: Contract = {
    ...flights,
    schema: [
      { name: 't', properties: [{ name: 'c', logicalType: 'string', relationships: [{ to: 'no.where' }] }] },
    ],
  }
  expect(exportContract(contract, 'snowflake').diagnostics).toContainEqual(
    expect.objectContaining({ where: { pointer: '/schema/0/properties/0/relationships/0' } }),
  )
})

test('any contract is DDL that parses; tables without columns are reported', () => {
  fc.assert(
    fc.property(anyContract, (contract) => {
      const { diagnostics } = exportContract(contract, 'snowflake', {
        namespace: { database: 'D', schema: 'S' },
      })
      const left = diagnostics.filter(({ message }) => message === 'A table without columns is not written')
      const made = statements(contract).filter(({ kind }) => kind === 'createTable')
      expect(made.length + left.length).toBe(contract.schema?.length ?? 0)
    }),
    { numRuns: 100 },
  )
}, 60_000)

test('no key is written of a measure, or of columns that are not there', () => {
  const measure = { logicalType: 'number', semanticType: 'measure', transformLogic: 'SUM(x)' } as const
  const { text, diagnostics } = exportContract(
    {
      apiVersion: 'v3.2.0',
      kind: 'DataContract',
      id: 'a',
      version: '1.0.0',
      schema: [
        {
          name: 't',
          properties: [
            { name: 'id', logicalType: 'integer', primaryKey: true, unique: true },
            { name: 'm', ...measure, primaryKey: true, unique: true, relationships: [{ to: 'u.id' }] },
            { name: 'r', logicalType: 'integer', relationships: [{ to: 'u.m' }, { to: 'u.id' }] },
          ],
          relationships: [
            { from: ['t.id', 't.m'], to: ['u.id', 'u.m'] },
            { from: 't.gone', to: 'u.id' },
          ],
        },
        {
          name: 'u',
          properties: [
            { name: 'id', logicalType: 'integer', primaryKey: true },
            { name: 'm', ...measure },
          ],
        },
      ],
    },
    'snowflake',
  )
  expect(text.match(/.*(?:KEY|UNIQUE).*/g)).toEqual([
    '  PRIMARY KEY (ID) RELY',
    '  UNIQUE (ID) RELY,',
    '  FOREIGN KEY (R) REFERENCES A.A.U (ID) RELY',
  ])
  expect(
    diagnostics.flatMap(({ where, message }) =>
      /key|relationship/.test(message) ? [`${where?.pointer} ${message}`] : [],
    ),
  ).toEqual([
    '/schema/0/properties/1/unique A measure is no column, and part of no key',
    '/schema/0/properties/1/primaryKey The primary key is not written: m is a measure and no column',
    '/schema/0/properties/0/primaryKey The primary key is not written: m is a measure and no column',
    '/schema/0/relationships/0 A measure is no column, and part of no key',
    '/schema/0/relationships/1 The relationship leaves this contract',
    '/schema/0/properties/1/relationships/0 A measure is no column, and part of no key',
    '/schema/0/properties/2/relationships/0 A measure is no column, and part of no key',
  ])
})
