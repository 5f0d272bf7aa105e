import { startLocalSnowflake } from '@mesh/local'
import { expect, test } from 'vitest'

test('SHOW COLUMNS tells the whole type of a column', async () => {
  const server = await startLocalSnowflake()
  try {
    const client = await server.connect()
    const run = async (text: string) => (await client.query({ kind: 'statement', text, binds: [] })).rows
    await run('CREATE DATABASE D')
    await run('CREATE SCHEMA D.S')
    await run(
      'CREATE TABLE D.S.T (A NUMBER(10,2) NOT NULL, B INT, C VARCHAR(10), D TEXT, E FLOAT, F TIMESTAMP_NTZ(3), G DATE, H BOOLEAN, I VARIANT, J TIME, K BINARY(5))',
    )
    const types = (await run('SHOW COLUMNS IN TABLE D.S.T')).map((row) => JSON.parse(String(row.data_type)))
    expect(types).toEqual([
      { type: 'FIXED', precision: 10, scale: 2, nullable: false },
      { type: 'FIXED', precision: 38, scale: 0, nullable: true },
      { type: 'TEXT', length: 10, byteLength: 40, nullable: true, fixed: false },
      { type: 'TEXT', length: 16_777_216, byteLength: 16_777_216, nullable: true, fixed: false },
      { type: 'REAL', nullable: true },
      { type: 'TIMESTAMP_NTZ', precision: 0, scale: 3, nullable: true },
      { type: 'DATE', nullable: true },
      { type: 'BOOLEAN', nullable: true },
      { type: 'VARIANT', nullable: true },
      { type: 'TIME', precision: 0, scale: 9, nullable: true },
      { type: 'BINARY', length: 5, byteLength: 5, nullable: true },
    ])
  } finally {
    await server.stop()
  }
})
