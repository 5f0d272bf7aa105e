import { invalidStatement } from '../../errors/statement-failures.ts'
import { allHours, hourFacts } from '../subject/warehouse-metering-history.ts'
import { type AccountFunction, told } from './account-function.ts'
import { momentGiven, nameGiven } from './asked.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/functions/warehouse_metering_history */
export const warehouseMeteringHistoryFunction: AccountFunction = {
  parameters: ['DATE_RANGE_START', 'DATE_RANGE_END', 'WAREHOUSE_NAME'],
  relation: (asked, world) => {
    const start = momentGiven(asked, 'DATE_RANGE_START')
    if (start === undefined) throw invalidStatement('WAREHOUSE_METERING_HISTORY takes DATE_RANGE_START => …')
    const name = nameGiven(asked, 'WAREHOUSE_NAME')
    const end = momentGiven(asked, 'DATE_RANGE_END')
    const { account, book } = asked.execution.state.catalog
    const admin = account.roles.get('ACCOUNTADMIN')
    const mayRead =
      (admin !== undefined && asked.roles.has(admin)) || book.holds(asked.roles, account, ['MONITOR USAGE'])
    return told(asked, world, {
      entries: mayRead
        ? allHours(world).filter(({ warehouse }) => (name ?? warehouse.name) === warehouse.name)
        : [],
      facts: hourFacts,
      columns:
        'START_TIME END_TIME WAREHOUSE_NAME CREDITS_USED CREDITS_USED_COMPUTE CREDITS_USED_CLOUD_SERVICES',
      where: [
        ['START_TIME', '>=', start],
        // The end is a date: its whole day counts.
        ['START_TIME', '<=', end === undefined ? undefined : `${end} + INTERVAL 1 DAY`],
      ],
    })
  },
}
