import { findProperty, type Property, propertyText } from '@mesh/sql'
import type { DynamicTable } from '../../catalog/object/relation.ts'
import { invalidParameterValue, invalidStatement } from '../../errors/statement-failures.ts'
import { lagSeconds } from '../lag-seconds.ts'
import { oneOf } from './one-of.ts'

type RefreshSettings = Pick<DynamicTable, 'targetLag' | 'scheduler' | 'warehouse' | 'initializationWarehouse'>

/**
 * When and with which warehouses a dynamic table is refreshed: what CREATE or SET say, else what was.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/create-dynamic-table
 *
 * @throws SQL.SYNTAX for a lag under a minute, or one beside a disabled scheduler, or none beside one that is enabled.
 */
export function refreshSettings(
  properties: readonly Property[],
  before: Partial<RefreshSettings> & Pick<RefreshSettings, 'warehouse'>,
): RefreshSettings {
  const given = (key: string) => {
    const found = findProperty(properties, key)
    return found === undefined ? undefined : propertyText(found)
  }
  const set = given('SCHEDULER')
  const scheduler =
    set === undefined ? (before.scheduler ?? null) : oneOf('SCHEDULER', set, ['ENABLE', 'DISABLE'])
  return {
    targetLag: targetLag(given('TARGET_LAG'), scheduler, before.targetLag ?? null),
    scheduler,
    warehouse: given('WAREHOUSE') ?? before.warehouse,
    initializationWarehouse: given('INITIALIZATION_WAREHOUSE') ?? before.initializationWarehouse ?? null,
  }
}

function targetLag(
  given: string | undefined,
  scheduler: DynamicTable['scheduler'],
  before: string | null,
): string | null {
  if (scheduler === 'DISABLE') {
    if (given !== undefined) throw invalidStatement('TARGET_LAG cannot be defined when SCHEDULER = DISABLE.')
    return null
  }
  const lag = given ?? before
  if (lag !== null) return readLag(lag)
  if (scheduler === 'ENABLE') throw invalidStatement('TARGET_LAG must be set when SCHEDULER = ENABLE.')
  return 'DOWNSTREAM'
}

function readLag(given: string): string {
  if (given.toUpperCase() !== 'DOWNSTREAM' && (lagSeconds(given) ?? 0) < 60)
    throw invalidParameterValue('TARGET_LAG', given)
  return given
}
