import type { QueryOptions } from '@mesh/core'

/** How an account is read. */
export type ReadOptions = QueryOptions
