import type { ProductShape } from '@mesh/core'
import { explainPlan, planChanges } from '@mesh/snowflake'
import { describe, expect, test } from 'vitest'
import { airports, column } from '../fixtures/products.ts'
import { desiredOf, emptyAccount, fulfilled } from '../fixtures/states.ts'

/** The airports, with other columns. */
const withColumns = (
  ...columns: ProductShape['outputs'][number]['tables'][number]['columns']
): ProductShape => ({
  ...airports,
  outputs: airports.outputs.map((port) => ({
    ...port,
    tables: port.tables.map((each) => ({ ...each, columns })),
  })),
})

const wanted = desiredOf(airports)
const fromNothing = planChanges(wanted, emptyAccount)
const narrower = planChanges(
  desiredOf(
    withColumns(
      column('IATA', { required: true, type: { kind: 'string', maxLength: 8 }, comment: 'Code' }),
      column('NAME'),
    ),
  ),
  fulfilled(wanted),
)

describe('a plan as text', () => {
  test('nothing to do is one line', () => {
    expect(explainPlan(planChanges(wanted, fulfilled(wanted)))).toBe(
      'No changes: the account has everything that is declared.\n',
    )
  })

  test('a changed object shows old and new, and what needs consent', () => {
    expect(explainPlan(narrower)).toBe(`AIRPORTS.REGISTRY  urn:mesh:product:airports:registry:v1
  ~ table AIRPORTS.REGISTRY.AIRPORTS  destructive: needs consent
      ~ column IATA type: VARCHAR(4) → VARCHAR(8)
      - column LATITUDE: FLOAT  (A column is no longer declared)

Plan: 2 to change; 1 needs consent.
`)
  })

  test('in full, a created table lists its columns; in brief, it counts them', () => {
    const [full, brief] = [explainPlan(fromNothing), explainPlan(fromNothing, 'text', { brief: true })]
    expect(full).toContain('        column IATA: VARCHAR(4) NOT NULL\n')
    expect(brief).not.toContain('column IATA')
    expect(brief.split('\n').filter((line) => line.includes('+ table'))).toEqual([
      '  + table AIRPORTS.REGISTRY.AIRPORTS  3 columns, primary key, SELECT for AIRPORTS.REGISTRY_READER, owner AIRPORTS_REGISTRY_OWNER',
    ])
    expect(brief.split('\n').at(-2)).toBe(full.split('\n').at(-2))
  })

  test('in brief, what is changed or dropped is told in full all the same', () => {
    expect(explainPlan(narrower, 'text', { brief: true })).toBe(explainPlan(narrower))
  })

  test('colour adds ANSI sequences and nothing else', () => {
    const coloured = explainPlan(narrower, 'text', { color: true })
    expect(coloured).toContain('\u001b[')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what an ANSI sequence begins with
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(explainPlan(narrower))
  })

  test('JSON holds every statement', () => {
    const json = JSON.parse(explainPlan(narrower, 'json'))
    expect(JSON.stringify(json)).toContain('DROP COLUMN LATITUDE')
  })
})
