import { expect, test } from 'vitest'
import { withDriver } from '../driver.ts'

test('a table is made, filled and read through the driver', () =>
  withDriver(async ({ run }) => {
    await run('CREATE DATABASE SALES')
    await run('CREATE SCHEMA SALES.SHOP')
    await run(
      "CREATE TABLE ORDERS (ID NUMBER(9,0) NOT NULL COMMENT 'key', \"Größe x\" VARCHAR, PRIMARY KEY (ID)) COMMENT = 'all'",
    )
    expect(await run('INSERT INTO ORDERS VALUES (?, ?), (2, NULL)', [1, "it's ☕"])).toEqual([
      { 'number of rows inserted': 2 },
    ])
    expect(await run('SELECT id, "Größe x", COUNT(*) OVER () AS n FROM orders ORDER BY id')).toEqual([
      { ID: 1, 'Größe x': "it's ☕", N: 2 },
      { ID: 2, 'Größe x': null, N: 2 },
    ])
  }))
