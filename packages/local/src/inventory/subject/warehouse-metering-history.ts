import type { LogicalType } from '@mesh/core'
import { type WarehouseHour, warehouseHours } from '../../usage/warehouse-hours.ts'
import { count, type Fact, type Facts, instant, text } from '../fact.ts'
import { subject } from '../subject.ts'
import type { World } from '../world.ts'

const creditsType: LogicalType = { kind: 'number', precision: 38, scale: 9 }

const credits = <Entry>(of: (entry: Entry) => number): Fact<Entry> => ({
  type: creditsType,
  of: (entry) => of(entry).toFixed(9),
})

/** What is told of an hour of a warehouse. Cloud services cost nothing here. */
export const hourFacts: Facts<WarehouseHour> = {
  START_TIME: instant(({ from }) => from),
  END_TIME: instant(({ to }) => to),
  WAREHOUSE_ID: count(({ warehouse }) => warehouse.id),
  WAREHOUSE_NAME: text(({ warehouse }) => warehouse.name),
  ENTITY_ID: count(({ warehouse }) => warehouse.id),
  NAME: text(({ warehouse }) => warehouse.name),
  SERVICE_TYPE: text(() => 'WAREHOUSE_METERING'),
  CREDITS_USED: credits((hour) => hour.credits),
  CREDITS_USED_COMPUTE: credits((hour) => hour.credits),
  CREDITS_USED_CLOUD_SERVICES: credits(() => 0),
  CREDITS_ATTRIBUTED_COMPUTE_QUERIES: credits((hour) => hour.attributed),
}

/** What the warehouses cost, hour by hour. */
export const allHours = ({ execution: { state } }: World): readonly WarehouseHour[] =>
  warehouseHours(state.catalog.account.warehouses.values(), state.queries.all(), state.clock.now())

/** Source: https://docs.snowflake.com/en/sql-reference/account-usage/warehouse_metering_history */
export const warehouseMeteringHistory = subject<WarehouseHour>({
  entries: allHours,
  facts: hourFacts,
  accountUsage:
    'START_TIME END_TIME WAREHOUSE_ID WAREHOUSE_NAME CREDITS_USED CREDITS_USED_COMPUTE CREDITS_USED_CLOUD_SERVICES CREDITS_ATTRIBUTED_COMPUTE_QUERIES',
  viewers: ['USAGE_VIEWER'],
})

/** Source: https://docs.snowflake.com/en/sql-reference/account-usage/metering_history */
export const meteringHistory = subject<WarehouseHour>({
  entries: allHours,
  facts: hourFacts,
  accountUsage:
    'SERVICE_TYPE START_TIME END_TIME ENTITY_ID NAME CREDITS_USED_COMPUTE CREDITS_USED_CLOUD_SERVICES CREDITS_USED',
  viewers: ['USAGE_VIEWER'],
})

interface Day {
  readonly date: string
  readonly credits: number
}

/** Source: https://docs.snowflake.com/en/sql-reference/account-usage/metering_daily_history */
export const meteringDailyHistory = subject<Day>({
  entries: (world) => {
    const days = new Map<string, number>()
    for (const { from, credits: used } of allHours(world)) {
      const date = new Date(from).toISOString().slice(0, 10)
      days.set(date, (days.get(date) ?? 0) + used)
    }
    return [...days].map(([date, used]) => ({ date, credits: used }))
  },
  facts: {
    SERVICE_TYPE: text(() => 'WAREHOUSE_METERING'),
    USAGE_DATE: { type: { kind: 'date' }, of: ({ date }) => date },
    CREDITS_USED_COMPUTE: credits((day) => day.credits),
    CREDITS_USED_CLOUD_SERVICES: credits(() => 0),
    CREDITS_USED: credits((day) => day.credits),
    CREDITS_ADJUSTMENT_CLOUD_SERVICES: credits(() => 0),
    CREDITS_BILLED: credits((day) => day.credits),
  },
  accountUsage:
    'SERVICE_TYPE USAGE_DATE CREDITS_USED_COMPUTE CREDITS_USED_CLOUD_SERVICES CREDITS_USED CREDITS_ADJUSTMENT_CLOUD_SERVICES CREDITS_BILLED',
  viewers: ['USAGE_VIEWER'],
})
