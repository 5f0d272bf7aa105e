import { type AlterAction, type Property, phraseKeywords, propertyText } from '@mesh/sql'
import type { Warehouse } from '../catalog/object/warehouse.ts'
import type { Execution } from '../engine/execution.ts'
import { invalidWarehouseState, unsupportedFeature } from '../errors/statement-failures.ts'
import { assertMonitor } from './assert-monitor.ts'
import { readWarehouseOptions } from './warehouse-options.ts'
import { suspendedNow, type WarehouseState, warehouseState } from './warehouse-state.ts'

/** Moments at which a warehouse was suspended that are remembered. */
const remembered = 1000

/**
 * An action of ALTER WAREHOUSE; whether it was one that only a warehouse has.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/alter-warehouse
 *
 * @throws SQL.SYNTAX for options that it does not have or take, and where it is suspended or started already.
 */
export function alterWarehouse(execution: Execution, warehouse: Warehouse, action: AlterAction): boolean {
  switch (action.kind) {
    case 'setProperties': {
      // How an ALTER waits and what a CREATE begins with are not kept.
      const { INITIALLY_SUSPENDED, WAIT_FOR_COMPLETION, ...options } = readWarehouseOptions(
        action.properties.filter((each) => !isUnset(each)),
      )
      assertMonitor(execution.state.catalog.account, options)
      warehouse.options = { ...warehouse.options, ...options }
      unset(
        warehouse,
        action.properties.filter(isUnset).map(({ key }) => key),
      )
      return false
    }
    case 'unsetProperties':
      unset(warehouse, action.keys)
      return false
    case 'changeState':
      if (action.state === 'SUSPEND') suspend(execution, warehouse)
      else if (action.state === 'RESUME') resume(execution, warehouse, false)
      else return false
      return true
    case 'phrase':
      switch (phraseKeywords(action)) {
        case 'RESUME IF SUSPENDED':
          resume(execution, warehouse, true)
          return true
        case 'ABORT ALL QUERIES':
          execution.state.running.cancel(
            ({ session }) => session !== execution.session && session.warehouse === warehouse.name,
          )
          return true
        default:
          throw unsupportedFeature(`ALTER WAREHOUSE … ${phraseKeywords(action)}`)
      }
    default:
      return false
  }
}

/** Parameters that NULL gives their default again. Source: https://docs.snowflake.com/en/sql-reference/sql/alter-warehouse */
const parameters: ReadonlySet<string> = new Set([
  'MAX_CONCURRENCY_LEVEL',
  'STATEMENT_QUEUED_TIMEOUT_IN_SECONDS',
  'STATEMENT_TIMEOUT_IN_SECONDS',
])

const isUnset = ({ key, value }: Property): boolean =>
  parameters.has(key) && propertyText(value)?.toUpperCase() === 'NULL'

function unset(warehouse: Warehouse, keys: readonly string[]): void {
  warehouse.options = Object.fromEntries(
    Object.entries(warehouse.options ?? {}).filter(([key]) => !keys.includes(key)),
  )
}

const stateOf = ({ state }: Execution, warehouse: Warehouse): WarehouseState =>
  warehouseState(warehouse, state.queries.all(), state.clock.now())

function suspend(execution: Execution, warehouse: Warehouse): void {
  const { started, resumedOn } = stateOf(execution, warehouse)
  if (!started) throw invalidWarehouseState(warehouse.name, 'suspended')
  const { clock, queries } = execution.state
  warehouse.resumedOn = resumedOn
  warehouse.suspended = suspendedNow(queries.all())
  warehouse.stops = [...(warehouse.stops ?? []), clock.now()].slice(-remembered)
}

function resume(execution: Execution, warehouse: Warehouse, ifSuspended: boolean): void {
  if (stateOf(execution, warehouse).started) {
    if (ifSuspended) return
    throw invalidWarehouseState(warehouse.name, 'resumed')
  }
  warehouse.resumedOn = execution.state.clock.now()
  warehouse.suspended = null
}
