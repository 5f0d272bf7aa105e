import { startLocalSnowflake } from '@mesh/local'
import { expect, test } from 'vitest'
import { type DriverSession, openDriver } from '../driver.ts'

const accounts = ['FINANCE', 'CREDIT'].map((name) => ({
  name,
  users: [{ name: 'ADMIN', password: 'c', roles: ['ACCOUNTADMIN'] }],
}))

async function withAccounts(
  use: (provider: DriverSession, finance: DriverSession, credit: DriverSession) => Promise<void>,
): Promise<void> {
  const server = await startLocalSnowflake({ accounts })
  try {
    const open = (account?: string) =>
      openDriver(server, server.connectionOptions(undefined, account) as never)
    const sessions = [await open(), await open('FINANCE'), await open('CREDIT')] as const
    await use(...sessions)
    for (const each of sessions) await each.close()
  } finally {
    await server.stop()
  }
}

const prepare = [
  'CREATE DATABASE SALES',
  'CREATE TABLE ORDERS AS SELECT 1 AS ID',
  'CREATE SHARE S',
  'GRANT USAGE ON DATABASE SALES TO SHARE S',
  'GRANT USAGE ON SCHEMA SALES.PUBLIC TO SHARE S',
  'GRANT SELECT ON TABLE ORDERS TO SHARE S',
]

const manifest = (targets: string) => `$$
title: "Orders: it's all" # of the shop
description: |
  One row an order.

  With *markdown*.
organization_profile: INTERNAL
organization_targets:
${targets}
support_contact: "support@x.org"
approver_contact: 'approver@x.org'
usage_examples:
  - title: "count"
    query: "SELECT COUNT(*) FROM ORDERS"
data_attributes: { refresh_rate: DAILY, geography: { granularity: [COUNTRY] } }
locations:
  access_regions:
  - name: "PUBLIC.LOCAL"
$$`

// https://docs.snowflake.com/en/user-guide/collaboration/listings/organizational/org-listing-query
test('an organization listing is found, queried by its locator and mounted by the accounts it is for', () =>
  withAccounts(async (provider, finance, credit) => {
    for (const text of prepare) await provider.run(text)
    await provider.run(
      `CREATE ORGANIZATION LISTING ORDERS_PRODUCT SHARE S AS ${manifest("  discovery:\n  - all_internal_accounts : true\n  access:\n  - account: 'finance'")}`,
    )
    expect(
      (await provider.run('SHOW LISTINGS')).map((each) => [
        each.name,
        each.title,
        each.state,
        each.distribution,
      ]),
    ).toEqual([['ORDERS_PRODUCT', "Orders: it's all", 'PUBLISHED', 'ORGANIZATION']])
    expect(await provider.run('DESCRIBE LISTING ORDERS_PRODUCT')).toMatchObject([
      {
        description: 'One row an order.\n\nWith *markdown*.\n',
        share: 'S',
        uniform_listing_locator: 'ORGDATACLOUD$INTERNAL$ORDERS_PRODUCT',
        approver_contact: 'approver@x.org',
      },
    ])
    const available = async (session: DriverSession) =>
      (await session.run('SHOW AVAILABLE LISTINGS')).map((each) => [
        each.title,
        each.is_ready_for_import,
        each.is_imported,
      ])
    expect(await available(finance)).toEqual([["Orders: it's all", 'true', 'false']])
    expect(await available(credit)).toEqual([["Orders: it's all", 'false', 'false']])
    expect(await available(provider)).toEqual([])
    const query = 'SELECT ID FROM ORGDATACLOUD$INTERNAL$ORDERS_PRODUCT.PUBLIC.ORDERS'
    expect(await finance.run(query)).toEqual([{ ID: 1 }])
    expect(await credit.fails(query)).toMatchObject({ code: '002003' })
    const [{ global_name } = {}] = await finance.run('SHOW AVAILABLE LISTINGS')
    await finance.run(`CREATE DATABASE MOUNTED FROM LISTING '${global_name}'`)
    expect(await finance.run('SELECT ID FROM MOUNTED.PUBLIC.ORDERS')).toEqual([{ ID: 1 }])
    expect(await available(finance)).toEqual([["Orders: it's all", 'true', 'true']])
    expect(await credit.fails(`CREATE DATABASE M FROM LISTING '${global_name}'`)).toMatchObject({
      code: '002003',
    })
    await provider.run('ALTER LISTING ORDERS_PRODUCT UNPUBLISH')
    expect(await available(credit)).toEqual([])
    // Who has it keeps it.
    expect(await finance.run('SELECT ID FROM MOUNTED.PUBLIC.ORDERS')).toEqual([{ ID: 1 }])
    await provider.run(`ALTER LISTING ORDERS_PRODUCT AS ${manifest('  access:\n  - account: credit')}`)
    expect(await finance.fails('SELECT ID FROM MOUNTED.PUBLIC.ORDERS')).toMatchObject({ code: '003030' })
    expect(await credit.run(query)).toEqual([{ ID: 1 }])
    expect(await provider.fails('DROP LISTING ORDERS_PRODUCT')).toMatchObject({ code: '001003' })
    await provider.run('ALTER LISTING ORDERS_PRODUCT UNPUBLISH')
    await provider.run('DROP LISTING ORDERS_PRODUCT')
    expect(await credit.fails(query)).toMatchObject({ code: '002003' })
  }))

test('an external listing is for the accounts that it targets, and a public one waits for a review', () =>
  withAccounts(async (provider, finance) => {
    for (const text of prepare) await provider.run(text)
    const external = (targets: string) => `$$
title: "MyListing"
subtitle: "Subtitle"
listing_terms:
  type: "STANDARD"
targets:
  ${targets}
$$`
    await provider.run(
      `CREATE EXTERNAL LISTING PRIVATE_L SHARE S AS ${external('accounts: ["Mesh.Finance"]')}`,
    )
    await provider.run(`CREATE EXTERNAL LISTING PUBLIC_L AS ${external('regions: ["PUBLIC.AWS_US_EAST_1"]')}`)
    await provider.run(
      `CREATE EXTERNAL LISTING DRAFT_L SHARE S AS ${external('accounts: []')} PUBLISH = FALSE REVIEW = FALSE`,
    )
    expect(
      (await provider.run('SHOW LISTINGS')).map((each) => [each.name, each.state, each.review_state]),
    ).toEqual([
      ['DRAFT_L', 'DRAFT', null],
      ['PRIVATE_L', 'PUBLISHED', null],
      ['PUBLIC_L', 'DRAFT', 'PENDING'],
    ])
    expect((await finance.run('SHOW AVAILABLE LISTINGS')).map((each) => each.title)).toEqual(['MyListing'])
    for (const [text, code] of [
      [`CREATE EXTERNAL LISTING X AS ${external('accounts: ["MESH.CREDIT"]')} REVIEW = FALSE`, '001003'],
      ['CREATE ORGANIZATION LISTING X AS $$title: x$$', '001003'],
      ['CREATE ORGANIZATION LISTING X AS $$subtitle: x$$ PUBLISH = FALSE', '001003'],
      ['CREATE ORGANIZATION LISTING X AS $$title: [a$$', '001003'],
      ['CREATE ORGANIZATION LISTING X AS $$\n\ttitle: a$$', '001003'],
      [`CREATE ORGANIZATION LISTING X AS $$title: "${'x'.repeat(111)}"$$`, '001003'],
      ['CREATE ORGANIZATION LISTING X SHARE NOPE AS $$title: x$$', '002003'],
      ['CREATE ORGANIZATION LISTING X FROM @STAGE/path', '000002'],
      ['ALTER LISTING PRIVATE_L RENAME TO Y', '001003'],
    ] as const)
      expect([text, (await provider.fails(text)).code]).toEqual([text, code])
  }))
