import { type Check, check, threshold } from '../../src/exports/index.ts'

const { atLeast, atMost } = threshold
const filled = ['order_id', 'order_key', 'customer_id', 'status', 'country', 'amount', 'quantity', 'sku', 'ordered_at'] // biome-ignore format: a list
const large = atMost(1e15)

/** Forty-one metrics over the twelve columns of the orders. */
export const suite: readonly Check[] = [
  check.rowCount('orders', atLeast(1)),
  ...[...filled, 'email', 'shipped_at'].map((column) => check.notNull('orders', column)),
  ...['order_id', 'customer_id', 'amount', 'quantity'].flatMap((column) => [
    check.minimum('orders', column, atLeast(0)),
    check.maximum('orders', column, large),
  ]),
  check.mean('orders', 'amount', large),
  check.standardDeviation('orders', 'amount', large),
  check.sum('orders', 'amount', large),
  check.quantile('orders', 'amount', 0.9, large),
  check.pattern('orders', 'email', '^[^@]+@[^@]+[.][a-z]+$'),
  check.pattern('orders', 'order_key', '^[0-9a-f]{32}$'),
  check.length('orders', 'order_key', { minimum: 32, maximum: 32 }),
  check.length('orders', 'sku', { maximum: 10 }),
  check.accepted('orders', 'status', ['placed', 'paid', 'shipped', 'returned', 'lost']),
  check.accepted('orders', 'country', ['DE', 'FR', 'IT', 'ES', 'PL', 'NL', 'SE', 'PT', 'AT']),
  check.holds('orders', 'shipped_at >= ordered_at'),
  check.range('orders', 'discount', { minimum: 0, maximum: 0.95 }),
  check.range('orders', 'quantity', { minimum: 1, maximum: 10 }),
  check.sql('orders', { metric: 'SELECT SUM(amount * quantity) FROM orders' }, { must: large }),
  check.distinctValues('orders', 'order_id', atLeast(1)),
  check.distinctValues('orders', 'order_key', atLeast(1)),
  check.distinctValues('orders', 'customer_id', atLeast(1)),
  check.distinctValues('orders', 'status', atLeast(1)),
  check.unique('orders', 'order_id'),
  check.unique('orders', 'order_key'),
  check.references('orders', 'customer_id', 'customers', 'customer_id'),
]
