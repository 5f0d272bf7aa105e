import {
  array,
  decimal,
  defineContract,
  integer,
  rowCount,
  string,
  table,
  timestamp,
  variant,
} from '@mesh/contracts'

/** Two tables with what a contract can promise: keys, references, limits, classes, counts. */
export const sales = defineContract({
  id: 'sales',
  version: '1.0.0',
  name: 'sales',
  domain: 'shop',
  schema: {
    customers: table({
      columns: {
        id: string({ pattern: '^C\\d{4}$' }).primaryKey(),
        email: string({ maxLength: 60 }).required().unique().classification('confidential'),
      },
    }),
    orders: table({
      columns: {
        id: integer({ precision: 9, minimum: 1 }).primaryKey(),
        customer: string().required().references('customers.id'),
        status: string().required().enum(['open', 'paid', 'sent']),
        total: decimal({ precision: 9, scale: 2, minimum: 0 }).required(),
        placed: timestamp().required(),
        tags: array(string()),
        extra: variant(),
      },
      quality: [rowCount({ mustBeGreaterThan: 3 })],
    }),
  },
})
