import type { Contract } from '@mesh/contracts'
import type { Clock } from '@mesh/core'
import type { DataRow } from '../dataset/dataset.ts'

/** How an expectation is judged. */
export interface ExpectationOptions {
  /** What "now" is for ages and windows. @defaultValue the system's clock */
  readonly clock?: Clock
  /** Broken rows to show of each check, key and checked columns only, classified values masked. @defaultValue 5 */
  readonly samples?: number
  /** Whether a check that only warns (`should`) fails the test. @defaultValue false */
  readonly strict?: boolean
}

/** How rows are held against a contract. */
export interface ContractOptions extends ExpectationOptions {
  /** The table that the rows are of. @defaultValue the only one of the contract */
  readonly table?: string
  /** Other contracts that relationships lead to. @defaultValue none */
  readonly contracts?: readonly Contract[]
  /** Rows of their tables, by the name of the table. @defaultValue none: references to tables that are not given are not judged */
  readonly others?: Readonly<Record<string, readonly DataRow[]>>
  /** Tells which of the contract's checks count, by id. @defaultValue all */
  readonly only?: (check: string) => boolean
}
