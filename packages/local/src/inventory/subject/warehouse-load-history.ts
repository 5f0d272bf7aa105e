import type { LogicalType } from '@mesh/core'
import type { Warehouse } from '../../catalog/object/warehouse.ts'
import { usesWarehouse } from '../../usage/uses-warehouse.ts'
import { count, type Fact, instant, text } from '../fact.ts'
import { subject } from '../subject.ts'
import type { World } from '../world.ts'

interface LoadSpan {
  readonly warehouse: Warehouse
  readonly from: number
  /** Milliseconds in which statements were executed. */
  readonly busy: number
}

const spanMs = 300_000
const loadType: LogicalType = { kind: 'number', precision: 38, scale: 9 }

const load = (of: (span: LoadSpan) => number): Fact<LoadSpan> => ({
  type: loadType,
  of: (span) => of(span).toFixed(9),
})

/** Source: https://docs.snowflake.com/en/sql-reference/account-usage/warehouse_load_history */
export const warehouseLoadHistory = subject<LoadSpan>({
  entries,
  facts: {
    START_TIME: instant(({ from }) => from),
    END_TIME: instant(({ from }) => from + spanMs),
    WAREHOUSE_ID: count(({ warehouse }) => warehouse.id),
    WAREHOUSE_NAME: text(({ warehouse }) => warehouse.name),
    AVG_RUNNING: load(({ busy }) => busy / spanMs),
    AVG_QUEUED_LOAD: load(() => 0),
    AVG_QUEUED_PROVISIONING: load(() => 0),
    AVG_BLOCKED: load(() => 0),
  },
  accountUsage:
    'START_TIME END_TIME WAREHOUSE_ID WAREHOUSE_NAME AVG_RUNNING AVG_QUEUED_LOAD AVG_QUEUED_PROVISIONING AVG_BLOCKED',
  viewers: ['USAGE_VIEWER'],
})

function entries({ execution: { state } }: World): readonly LoadSpan[] {
  const busy = new Map<string, LoadSpan>()
  for (const query of [...state.queries.all()].filter(usesWarehouse)) {
    const warehouse = state.catalog.account.warehouses.get(query.warehouse ?? '')
    if (warehouse === undefined) continue
    const end = query.endedAt ?? query.startedAt
    for (let from = query.startedAt - (query.startedAt % spanMs); from <= end; from += spanMs) {
      const key = `${warehouse.id} ${from}`
      const part = Math.min(end, from + spanMs) - Math.max(query.startedAt, from)
      busy.set(key, { warehouse, from, busy: (busy.get(key)?.busy ?? 0) + part })
    }
  }
  return [...busy.values()].sort((left, right) => left.from - right.from)
}
