import { isMeshError } from '@mesh/core'
import { renderError } from '../protocol/error-response.ts'
import type { AppState } from './app-state.ts'
import type { BoardedQuery } from './query-board.ts'

/** Starts a statement and puts it on the board, where it can be asked about, cancelled and fetched. */
export function runBoarded(
  { board, logger }: AppState,
  known: Pick<BoardedQuery, 'queryId' | 'origin' | 'session' | 'controller'>,
  run: () => Promise<string>,
): BoardedQuery {
  const { queryId } = known
  const boarded: BoardedQuery = {
    ...known,
    status: 'RUNNING',
    error: null,
    // It is begun when it is on the board, where its parts look for it.
    answer: Promise.resolve()
      .then(run)
      .then(
        (answered) => {
          boarded.status = 'SUCCESS'
          return answered
        },
        (error: unknown) => {
          if (!isMeshError(error))
            logger.warn('A statement failed with a bug', { queryId, error: String(error) })
          boarded.status = 'FAILED_WITH_ERROR'
          boarded.error = isMeshError(error) ? error.message : 'internal error'
          return JSON.stringify(renderError(error, queryId))
        },
      ),
  }
  board.add(boarded)
  return boarded
}
