import { orderFiles } from './order-file.ts'

const orders = `read_parquet('${orderFiles.orders}')`
const customers = `read_parquet('${orderFiles.customers}')`

const everFilled = ['ORDER_ID', 'ORDER_KEY', 'CUSTOMER_ID', 'STATUS', 'COUNTRY', 'AMOUNT', 'QUANTITY', 'SKU', 'ORDERED_AT'] // biome-ignore format: a list
const extremes = ['ORDER_ID', 'CUSTOMER_ID', 'AMOUNT', 'QUANTITY']

/** The statements that an expert of DuckDB writes for the suite: what has statistics apart, cheap forms, one GROUP BY a key. */
export const handPlan: readonly string[] = [
  `SELECT COUNT(*), ${everFilled.map((name) => `COUNT(${name})`).join(', ')}, ${extremes.map((name) => `MIN(${name}), MAX(${name})`).join(', ')} FROM ${orders}`,
  `SELECT COUNT(EMAIL), COUNT(SHIPPED_AT), AVG(AMOUNT), STDDEV_SAMP(AMOUNT), SUM(AMOUNT), QUANTILE_DISC(AMOUNT, 0.9),
    COUNT(*) FILTER (WHERE NOT regexp_matches(EMAIL, '^[^@]+@[^@]+[.][a-z]+$')),
    COUNT(*) FILTER (WHERE NOT regexp_matches(ORDER_KEY, '^[0-9a-f]{32}$')),
    COUNT(*) FILTER (WHERE length(ORDER_KEY) <> 32), COUNT(*) FILTER (WHERE length(SKU) > 10),
    COUNT(*) FILTER (WHERE NOT list_contains(['placed', 'paid', 'shipped', 'returned', 'lost'], STATUS)),
    COUNT(*) FILTER (WHERE NOT list_contains(['DE', 'FR', 'IT', 'ES', 'PL', 'NL', 'SE', 'PT', 'AT'], COUNTRY)),
    COUNT(*) FILTER (WHERE SHIPPED_AT < ORDERED_AT), COUNT(*) FILTER (WHERE DISCOUNT < 0 OR DISCOUNT > 0.95),
    COUNT(*) FILTER (WHERE QUANTITY < 1 OR QUANTITY > 10), SUM(AMOUNT * QUANTITY) FROM ${orders}`,
  `SELECT COUNT(*), SUM(n) FROM (SELECT COUNT(*) AS n FROM ${orders} GROUP BY ORDER_ID)`,
  `SELECT COUNT(*), SUM(n) FROM (SELECT COUNT(*) AS n FROM ${orders} GROUP BY ORDER_KEY)`,
  `SELECT COUNT(DISTINCT CUSTOMER_ID) FROM ${orders}`,
  `SELECT COUNT(DISTINCT STATUS) FROM ${orders}`,
  `SELECT COUNT(*) FROM ${orders} AS o ANTI JOIN ${customers} AS c USING (CUSTOMER_ID)`,
]

const one = (expression: string) => `SELECT ${expression} FROM ${orders}`
const broken = (condition: string) => one(`COUNT(*) FILTER (WHERE ${condition})`)
const repeated = (column: string) =>
  `SELECT COALESCE(SUM(n - 1), 0) FROM (SELECT COUNT(*) AS n FROM ${orders} GROUP BY ${column})`

/** One statement a check, in the order of the suite: what most tools send. */
export const onePerCheck: readonly string[] = [
  one('COUNT(*)'),
  ...[...everFilled, 'EMAIL', 'SHIPPED_AT'].map((name) => broken(`${name} IS NULL`)),
  ...extremes.flatMap((name) => [one(`MIN(${name})`), one(`MAX(${name})`)]),
  one('AVG(AMOUNT)'),
  one('STDDEV_SAMP(AMOUNT)'),
  one('SUM(AMOUNT)'),
  one('QUANTILE_DISC(AMOUNT, 0.9)'),
  broken("NOT regexp_matches(EMAIL, '^[^@]+@[^@]+[.][a-z]+$')"),
  broken("NOT regexp_matches(ORDER_KEY, '^[0-9a-f]{32}$')"),
  broken('length(ORDER_KEY) <> 32'),
  broken('length(SKU) > 10'),
  broken("STATUS NOT IN ('placed', 'paid', 'shipped', 'returned', 'lost')"),
  broken("COUNTRY NOT IN ('DE', 'FR', 'IT', 'ES', 'PL', 'NL', 'SE', 'PT', 'AT')"),
  broken('SHIPPED_AT < ORDERED_AT'),
  broken('DISCOUNT < 0 OR DISCOUNT > 0.95'),
  broken('QUANTITY < 1 OR QUANTITY > 10'),
  one('SUM(AMOUNT * QUANTITY)'),
  ...['ORDER_ID', 'ORDER_KEY', 'CUSTOMER_ID', 'STATUS'].map((name) => one(`COUNT(DISTINCT ${name})`)),
  repeated('ORDER_ID'),
  repeated('ORDER_KEY'),
  `SELECT COUNT(*) FROM ${orders} AS o ANTI JOIN ${customers} AS c USING (CUSTOMER_ID)`,
]
