import { type AlterAction, phraseKeywords } from '@mesh/sql'
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
      const { INITIALLY_SUSPENDED, WAIT_FOR_COMPLETION, ...options } = readWarehouseOptions(action.properties)
      assertMonitor(execution.state.catalog.account, options)
      warehouse.options = { ...warehouse.options, ...options }
      return false
    }
    case 'unsetProperties':
      warehouse.options = Object.fromEntries(
        Object.entries(warehouse.options ?? {}).filter(([key]) => !action.keys.includes(key)),
      )
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
