import { isMeshError, type ProductShape } from '@mesh/core'
import { compileProduct, objectKey, planChanges, scopeOf } from '@mesh/snowflake'
import { parseStatement } from '@mesh/sql'
import { expect, test } from 'vitest'
import { airports, column, delays, table } from '../fixtures/products.ts'
import { desiredOf, emptyAccount } from '../fixtures/states.ts'

const statementsOf = (...products: readonly ProductShape[]): readonly string[] =>
  planChanges(desiredOf(...products), emptyAccount).steps.flatMap(({ statements }) =>
    statements.map(({ text }) => text),
  )

test('a product that loads files', () => {
  expect(statementsOf(airports)).toEqual([
    "CREATE ROLE IF NOT EXISTS AIRPORTS_REGISTRY_OWNER COMMENT = 'Owns registry 1.0.0'",
    'CREATE ROLE IF NOT EXISTS ANALYST',
    'CREATE DATABASE IF NOT EXISTS AIRPORTS',
    "CREATE SCHEMA IF NOT EXISTS AIRPORTS.REGISTRY COMMENT = 'Every airport''s place'",
    'CREATE TAG IF NOT EXISTS AIRPORTS.REGISTRY.TIER',
    "CREATE DATABASE ROLE IF NOT EXISTS AIRPORTS.REGISTRY_READER COMMENT = 'Reads the output ports of registry 1.0.0'",
    "CREATE FILE FORMAT IF NOT EXISTS AIRPORTS.REGISTRY.AIRPORTS_FORMAT TYPE = CSV SKIP_HEADER = 1 FIELD_DELIMITER = ',' FIELD_OPTIONALLY_ENCLOSED_BY = '\"' NULL_IF = ('')",
    "CREATE STAGE IF NOT EXISTS AIRPORTS.REGISTRY.LANDING COMMENT = 'Files of registry on their way in'",
    `CREATE TABLE IF NOT EXISTS AIRPORTS.REGISTRY.AIRPORTS (
  IATA VARCHAR(4) NOT NULL COMMENT 'Code',
  NAME VARCHAR(16777216),
  LATITUDE FLOAT,
  PRIMARY KEY (IATA) RELY
) COMMENT = 'One row an airport'`,
    "ALTER SCHEMA AIRPORTS.REGISTRY SET TAG AIRPORTS.REGISTRY.TIER = 'gold'",
    'GRANT USAGE ON DATABASE AIRPORTS TO DATABASE ROLE AIRPORTS.REGISTRY_READER',
    'GRANT USAGE ON DATABASE AIRPORTS TO ROLE AIRPORTS_REGISTRY_OWNER',
    'GRANT USAGE ON SCHEMA AIRPORTS.REGISTRY TO DATABASE ROLE AIRPORTS.REGISTRY_READER',
    'GRANT SELECT ON TABLE AIRPORTS.REGISTRY.AIRPORTS TO DATABASE ROLE AIRPORTS.REGISTRY_READER',
    'GRANT DATABASE ROLE AIRPORTS.REGISTRY_READER TO ROLE AIRPORTS_REGISTRY_OWNER',
    'GRANT DATABASE ROLE AIRPORTS.REGISTRY_READER TO ROLE ANALYST',
    'GRANT ROLE AIRPORTS_REGISTRY_OWNER TO ROLE SYSADMIN',
    'GRANT OWNERSHIP ON FILE FORMAT AIRPORTS.REGISTRY.AIRPORTS_FORMAT TO ROLE AIRPORTS_REGISTRY_OWNER COPY CURRENT GRANTS',
    'GRANT OWNERSHIP ON SCHEMA AIRPORTS.REGISTRY TO ROLE AIRPORTS_REGISTRY_OWNER COPY CURRENT GRANTS',
    'GRANT OWNERSHIP ON STAGE AIRPORTS.REGISTRY.LANDING TO ROLE AIRPORTS_REGISTRY_OWNER COPY CURRENT GRANTS',
    'GRANT OWNERSHIP ON TABLE AIRPORTS.REGISTRY.AIRPORTS TO ROLE AIRPORTS_REGISTRY_OWNER COPY CURRENT GRANTS',
  ])
})

test('a product that computes: the view waits for the dynamic table that it reads', () => {
  const statements = statementsOf(delays)
  expect(statements.filter((text) => / (?:DYNAMIC TABLE|VIEW|WAREHOUSE) /.test(text))).toEqual([
    "CREATE WAREHOUSE IF NOT EXISTS MESH_WH WAREHOUSE_SIZE = 'XSMALL' AUTO_SUSPEND = 60",
    `CREATE DYNAMIC TABLE IF NOT EXISTS PUNCTUALITY.DELAYS.BY_AIRPORT (
  IATA COMMENT 'Code',
  N
) TARGET_LAG = '1 hour' WAREHOUSE = MESH_WH COMMENT = 'Delays' AS
SELECT IATA, COUNT(*) AS N
FROM AIRPORTS.REGISTRY.AIRPORTS
GROUP BY IATA`,
    `CREATE VIEW IF NOT EXISTS PUNCTUALITY.DELAYS.A_SUMMARY AS
SELECT COUNT(*) AS N FROM BY_AIRPORT`,
    'GRANT SELECT ON DYNAMIC TABLE PUNCTUALITY.DELAYS.BY_AIRPORT TO DATABASE ROLE PUNCTUALITY.DELAYS_READER',
    'GRANT USAGE ON WAREHOUSE MESH_WH TO ROLE PUNCTUALITY_DELAYS_OWNER',
    'GRANT OWNERSHIP ON DYNAMIC TABLE PUNCTUALITY.DELAYS.BY_AIRPORT TO ROLE PUNCTUALITY_DELAYS_OWNER COPY CURRENT GRANTS',
    'GRANT OWNERSHIP ON VIEW PUNCTUALITY.DELAYS.A_SUMMARY TO ROLE PUNCTUALITY_DELAYS_OWNER COPY CURRENT GRANTS',
  ])
  expect(statements).toContain(
    'GRANT DATABASE ROLE AIRPORTS.REGISTRY_READER TO ROLE PUNCTUALITY_DELAYS_OWNER',
  )
})

test('names with quotes, blanks and unicode are quoted wherever they stand', () => {
  const namespace = { database: 'Räume "x"', schema: 'a b' }
  const name = { ...namespace, name: '表 "1"' }
  const tag = { tag: { ...namespace, name: 'my tag' }, value: "it's \\ 💧" }
  const outputs = [
    {
      name: 'p',
      version: '1',
      contract: { id: 'c', version: '1' },
      tables: [
        table({
          name,
          comment: "it's; DROP TABLE x --",
          columns: [column('a "b"', { required: true, comment: '\\n', tags: [tag] }), column('ü')],
          keys: [
            { kind: 'unique', columns: ['a "b"', 'ü'] },
            { kind: 'foreign', columns: ['ü'], references: { table: name, columns: ['a "b"'] } },
          ],
          tags: [tag],
        }),
      ],
    },
  ]
  const odd = { ...delays, namespace, inputs: [], transformations: [], outputs }
  expect(statementsOf(odd).filter((text) => text.includes('表'))).toEqual([
    `CREATE TABLE IF NOT EXISTS "Räume ""x"""."a b"."表 ""1""" (
  "a ""b""" VARCHAR(16777216) NOT NULL COMMENT '\\\\n' WITH TAG ("Räume ""x"""."a b"."my tag" = 'it''s \\\\ 💧'),
  "ü" VARCHAR(16777216),
  UNIQUE ("a ""b""", "ü") RELY
) COMMENT = 'it''s; DROP TABLE x --' WITH TAG ("Räume ""x"""."a b"."my tag" = 'it''s \\\\ 💧')`,
    'ALTER TABLE "Räume ""x"""."a b"."表 ""1""" ADD FOREIGN KEY ("ü") REFERENCES "Räume ""x"""."a b"."表 ""1""" ("a ""b""") RELY',
    'GRANT SELECT ON TABLE "Räume ""x"""."a b"."表 ""1""" TO DATABASE ROLE "Räume ""x"""."a b_READER"',
    'GRANT OWNERSHIP ON TABLE "Räume ""x"""."a b"."表 ""1""" TO ROLE "Räume ""x""_a b_OWNER" COPY CURRENT GRANTS',
  ])
})

test.each([
  ['SNOWFLAKE.UNKNOWN_TABLE', { ...airports, outputs: [] }],
  [
    'SNOWFLAKE.UNSUPPORTED',
    {
      ...airports,
      ingestion: airports.ingestion.map((each) => ({ ...each, format: { type: 'json' as const } })),
    },
  ],
  [
    'SNOWFLAKE.CONFLICTING_DEFINITIONS',
    {
      ...airports,
      outputs: [
        ...airports.outputs,
        ...airports.outputs.map((port) => ({
          ...port,
          tables: port.tables.map((each) => ({ ...each, comment: 'other' })),
        })),
      ],
    },
  ],
])('%s', (code, product) => {
  expect(() => compileProduct(product)).toThrow(expect.toSatisfy((error) => isMeshError(error, code)))
})

test.each(['INT); DROP TABLE X; --', "VARCHAR(1) DEFAULT 'x'", 'INT, B INT', 'VARCHAR(10))', '(', ''])(
  'a physical type %j is no way into a statement',
  (physicalType) => {
    const odd = {
      ...airports,
      ingestion: [],
      outputs: airports.outputs.map((port) => ({
        ...port,
        tables: [table({ name: { name: 'T' }, columns: [column('A', { physicalType })] })],
      })),
    }
    expect(() => statementsOf(odd)).toThrow(
      expect.toSatisfy((error) => isMeshError(error, 'SNOWFLAKE.BAD_TYPE')),
    )
  },
)

test('the scope of several products names their databases, roles and warehouses once', () => {
  expect(scopeOf(desiredOf(airports, delays), desiredOf(delays))).toEqual({
    databases: ['AIRPORTS', 'PUNCTUALITY'],
    roles: ['AIRPORTS_REGISTRY_OWNER', 'ANALYST', 'PUNCTUALITY_DELAYS_OWNER'],
    warehouses: ['MESH_WH'],
  })
})

test('every statement is one that the parser of Snowflake SQL knows', () => {
  for (const text of statementsOf(airports, delays)) expect(() => parseStatement(text)).not.toThrow()
})

test('every key is there once', () => {
  const keys = desiredOf(delays, airports, delays).objects.map(objectKey)
  expect(keys).toEqual([...new Set(keys)].sort())
})
