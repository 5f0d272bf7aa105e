import { expectTypeOf } from 'vitest'
import { defineContract, type Server, server } from '../../src/exports/index.ts'

const shop = server('postgres', {
  host: 'db',
  port: 5432,
  database: 'shop',
  schema: 'public',
  environment: 'prod',
})
expectTypeOf(shop).toExtend<Server>()
expectTypeOf(shop.type).toEqualTypeOf<'postgres'>()
defineContract({
  id: 'c',
  version: '1',
  servers: [shop, server('kafka', { host: 'broker', server: 'events' })],
})

// @ts-expect-error a PostgreSQL server has a port
server('postgres', { host: 'db', database: 'shop', schema: 'public' })
// @ts-expect-error Kafka has no warehouse
server('kafka', { host: 'broker', warehouse: 'W' })
// @ts-expect-error there is no such type
server('mongodb', { host: 'db' })
