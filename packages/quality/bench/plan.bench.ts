import { snowflakeDialect } from '@mesh/sql'
import { type Check, check, explainChecks, planChecks, threshold } from '../src/exports/index.ts'
import { printPromises } from './measure/print-promises.ts'

// Ten checks on each of a thousand tables: planned in a process that has planned nothing before.
const checksOf = (table: string): readonly Check[] => [
  check.rowCount(table, threshold.atLeast(1)),
  check.notNull(table, 'id'),
  check.unique(table, 'id'),
  check.notNull(table, 'customer'),
  check.references(table, 'customer', 'customers', 'id'),
  check.accepted(table, 'status', ['open', 'paid', 'sent']),
  check.range(table, 'amount', { minimum: 0 }, { should: threshold.atMost(0.01, 'fractionOfRows') }),
  check.pattern(table, 'email', '^[^@]+@[^@]+$'),
  check.length(table, 'name', { maximum: 80 }),
  check.notNull(table, 'sent_at', { filter: "status = 'sent'" }),
]
const many = Array.from({ length: 1_000 }, (_, index) => checksOf(`sales.public.table_${index}`)).flat()
const before = process.cpuUsage()
planChecks(many, snowflakeDialect)
const { user, system } = process.cpuUsage(before)

const explaining = process.cpuUsage()
explainChecks(many, snowflakeDialect)
const explained = process.cpuUsage(explaining)

const twenty = (table: string): readonly Check[] =>
  checksOf(table).flatMap((each) => [each, { ...each, id: `${each.id} again`, must: threshold.atMost(5) }])
const wanted = Array.from({ length: 10 }, (_, index) => twenty(`sales.public.table_${index}`)).flat()

printPromises([
  { name: '10,000 checks over 1,000 tables planned', unit: 'CPU-s', figure: (user + system) / 1e6, limit: 1 },
  {
    name: 'the plan of them explained as text',
    unit: 'CPU-s',
    figure: (explained.user + explained.system) / 1e6,
    limit: 2,
  },
  {
    name: `statements to Snowflake for ${wanted.length} checks on 10 tables`,
    unit: 'statements',
    figure: planChecks(wanted, snowflakeDialect).steps.length,
    limit: 40,
  },
])
