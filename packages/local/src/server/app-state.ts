import type { Logger } from '@mesh/core'
import type { Engine } from '../engine/engine.ts'
import type { ChunkStore } from '../protocol/chunk-store.ts'
import type { Logins } from './logins.ts'
import type { QueryBoard } from './query-board.ts'
import type { TransferGrants } from './transfer/transfer-grants.ts'

/** What all requests share. */
export interface AppState {
  readonly engine: Engine
  readonly logins: Logins
  readonly board: QueryBoard
  readonly chunks: ChunkStore
  readonly transfers: TransferGrants
  readonly logger: Logger
  /** Sessions that may be open at a time. */
  readonly maxSessions: number
}
