import type { ObjectAddress } from './address.ts'

/** A warehouse. What a definition leaves out is left alone. */
export interface WarehouseObject extends ObjectAddress {
  readonly kind: 'warehouse'
  /** Snowflake's keyword: `XSMALL`, `SMALL`, `MEDIUM`, … */
  readonly size?: string
  readonly autoSuspendSeconds?: number
  readonly comment?: string
}
