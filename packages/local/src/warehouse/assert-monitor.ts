import { accountObjectsOf } from '../catalog/account-objects.ts'
import type { Account } from '../catalog/object/account.ts'
import { doesNotExist } from '../errors/name-failures.ts'
import type { WarehouseOptions } from './warehouse-options.ts'

/** Checks that the resource monitor of options is there. @throws SQL.NOT_FOUND. */
export function assertMonitor(account: Account, { RESOURCE_MONITOR: name }: WarehouseOptions): void {
  if (name === undefined || name.toUpperCase() === 'NULL') return
  if (!accountObjectsOf(account, 'RESOURCE_MONITOR').has(name)) throw doesNotExist('Resource monitor', name)
}
