import { expect, test } from 'vitest'
import { checkContractAs, importContract, lintContract, renderContract } from '../../src/exports/index.ts'

interface Case {
  readonly ddl: string
  /** Stored names of the tables with their columns and types; `!` behind a required one. */
  readonly want: Readonly<Record<string, string>>
  readonly told?: readonly string[]
}

test.each<[string, Case]>([
  [
    'columns and types of a view come from its query',
    {
      ddl: `CREATE TABLE t (id NUMBER(10) NOT NULL, "Full name" VARCHAR(80), at DATE);
        CREATE VIEW v (a COMMENT 'the key', b) AS SELECT id, "Full name" FROM t;
        CREATE VIEW w AS SELECT *, COUNT(*) OVER () AS n FROM v;`,
      want: {
        T: 'ID:integer! Full name:string AT:date',
        V: 'A:integer B:string',
        W: 'A:integer B:string N:integer',
      },
    },
  ],
  [
    'CREATE TABLE AS, with names, with types, and of an unknown table',
    {
      ddl: `CREATE TABLE t (id NUMBER(10), s VARCHAR(5));
        CREATE TABLE a AS SELECT id + 1 AS n, s FROM t;
        CREATE TABLE b (x, y) AS SELECT * FROM t;
        CREATE TABLE c (x VARCHAR(3), y NUMBER(5)) AS SELECT s, id FROM t;
        CREATE DYNAMIC TABLE d TARGET_LAG = '1 hour' WAREHOUSE = w AS SELECT s FROM a;
        CREATE TABLE e AS SELECT * FROM nowhere;
        CREATE TABLE f AS SELECT x, 1.5::NUMBER(3,1) AS y FROM nowhere;`,
      want: {
        T: 'ID:integer S:string',
        A: 'N:integer S:string',
        B: 'X:integer Y:string',
        C: 'X:string Y:integer',
        D: 'S:string',
        E: '',
        F: 'X:? Y:number',
      },
      told: [
        '5 TARGET_LAG of D is not kept',
        '5 WAREHOUSE of D is not kept',
        '6 The columns of E are those of a table that is not in the script; they are not imported',
        '7 The type of column X of F is known to its query only',
      ],
    },
  ],
  [
    'LIKE and CLONE have what their table has',
    {
      ddl: `CREATE TABLE t (id INT PRIMARY KEY); CREATE TABLE l LIKE t; CREATE TABLE c CLONE t; CREATE TABLE m LIKE gone;`,
      want: { T: 'ID:integer', L: 'ID:integer', C: 'ID:integer', M: '' },
      told: ['1 The columns of M are those of a table that is not in the script; they are not imported'],
    },
  ],
  [
    'names are completed as the session is at their time',
    {
      ddl: `CREATE TABLE zero (x INT); USE DATABASE "d b"; CREATE TABLE one (x INT); USE SCHEMA s; CREATE TABLE two (x INT);
        CREATE SCHEMA other.t; CREATE TABLE three (x INT); CREATE DATABASE fresh; CREATE TABLE s.four (x INT);`,
      want: {
        ZERO: 'X:integer',
        '"d b".PUBLIC.ONE': 'X:integer',
        '"d b".S.TWO': 'X:integer',
        'OTHER.T.THREE': 'X:integer',
        'FRESH.S.FOUR': 'X:integer',
      },
    },
  ],
  [
    'what a script drops, replaces, swaps and adds twice',
    {
      ddl: `DROP TABLE IF EXISTS a; CREATE TABLE a (x INT); CREATE TABLE IF NOT EXISTS a (y INT); DROP TABLE a;
        CREATE TABLE b (x INT); CREATE OR REPLACE TABLE b (y INT); ALTER TABLE b ADD COLUMN IF NOT EXISTS y INT, z DATE;
        ALTER TABLE b ADD COLUMN z DATE; CREATE TABLE c (w TIME); ALTER TABLE b SWAP WITH c; ALTER DATABASE d SET COMMENT = 'x';`,
      want: { C: 'Y:integer Z:date', B: 'W:time' },
      told: [
        '3 Column Z of B is there already',
        '3 A statement of kind alter says nothing of a table and is left out',
      ],
    },
  ],
  [
    'a name that a variable gives is told, and stops nothing',
    {
      ddl: `SET t = 'x'; CREATE TABLE IDENTIFIER($t) (x INT); CREATE TABLE a (x INT WITH TAG (IDENTIFIER($t) = 'v'));
        ALTER TABLE IDENTIFIER($t) ADD COLUMN y INT; COMMENT ON TABLE IDENTIFIER($t) IS 'z';`,
      want: { A: 'X:integer' },
      told: [
        '1 A statement of kind setVariables says nothing of a table and is left out',
        '1 A name that only the run of the script gives is not kept',
        '1 A name that only the run of the script gives is not kept',
        '2 A name that only the run of the script gives is not kept',
        '2 A name that only the run of the script gives is not kept',
        '2 A comment on a table is not kept',
      ],
    },
  ],
])('%s', (_, { ddl, want, told }) => {
  const { contract, diagnostics } = importContract(ddl, 'snowflake')
  expect(
    Object.fromEntries(
      (contract.schema ?? []).map(({ name, physicalName = name.toUpperCase(), properties = [] }) => [
        physicalName,
        properties
          .map(
            (each) =>
              `${each.physicalName?.slice(1, -1) ?? each.name.toUpperCase()}:${each.logicalType ?? '?'}${each.required === true ? '!' : ''}`,
          )
          .join(' '),
      ]),
    ),
  ).toEqual(want)
  expect(diagnostics.map(({ where, message }) => `${where?.line} ${message}`)).toEqual(told ?? [])
  const text = renderContract(contract)
  expect(checkContractAs(text, 'v3.2.0').diagnostics.filter(({ severity }) => severity === 'error')).toEqual(
    [],
  )
  expect(lintContract(contract).filter(({ severity }) => severity === 'error')).toEqual([])
})

test('policies, tags and keys as the script leaves them', () => {
  const { contract, diagnostics } = importContract(
    `USE SCHEMA d.s;
     CREATE TABLE t (
       id INT CONSTRAINT pk PRIMARY KEY,
       mail VARCHAR MASKING POLICY mask USING (mail, id) WITH TAG (pii = 'yes', "T g" = 'a:b'),
       tax VARCHAR PROJECTION POLICY hide,
       UNIQUE (mail), CONSTRAINT once UNIQUE (tax)
     ) ROW ACCESS POLICY x.y.rows ON (id) WITH TAG (team = 'ü');
     ALTER TABLE t DROP CONSTRAINT once;
     ALTER TABLE t ALTER COLUMN tax UNSET PROJECTION POLICY;
     ALTER TABLE t ALTER COLUMN tax SET MASKING POLICY mask;
     ALTER TABLE t SET TAG extra = '1';
     ALTER TABLE t UNSET TAG team;`,
    'snowflake',
  )
  const [table] = contract.schema ?? []
  expect(table?.tags).toEqual(['extra:1'])
  expect(table?.customProperties).toEqual([
    { property: 'rowAccessPolicy', value: { policy: 'X.Y.ROWS', columns: ['ID'] }, vendor: 'mesh' },
  ])
  expect(
    table?.properties?.map(({ name, unique, primaryKey, tags, customProperties }) => ({
      name,
      unique,
      primaryKey,
      tags,
      customProperties,
    })),
  ).toEqual([
    { name: 'id', primaryKey: true },
    {
      name: 'mail',
      unique: true,
      tags: ['pii:yes', 't g:a:b'],
      customProperties: [
        { property: 'maskingPolicy', value: { policy: 'D.S.MASK', columns: ['MAIL', 'ID'] }, vendor: 'mesh' },
      ],
    },
    { name: 'tax', customProperties: [{ property: 'maskingPolicy', value: 'D.S.MASK', vendor: 'mesh' }] },
  ])
  expect(diagnostics).toEqual([])
})

test('a script with places to fill in says so', () => {
  expect(() => importContract('CREATE TABLE t (&x INT)', 'snowflake')).toThrow(
    expect.objectContaining({
      why: 'Syntax error: found "&", expected a column. The script has a place to fill in before it runs (&name, {{ name }}, <name>): import what the tool makes of it.',
    }),
  )
})
