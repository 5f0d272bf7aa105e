import { isMeshError } from '@mesh/core'

/** A failure as drivers read it. Always sent with HTTP status 200: any other makes them try again. */
export function renderError(error: unknown, queryId: string): object {
  const known = isMeshError(error)
  const meta = known ? (error.meta ?? {}) : {}
  const code = typeof meta.code === 'string' ? meta.code : '000603'
  const sqlState = typeof meta.sqlState === 'string' ? meta.sqlState : 'XX000'
  const where = known ? error.where : undefined
  const message = known ? error.message : 'SQL execution internal error'
  return {
    success: false,
    code,
    message,
    data: {
      internalError: !known,
      errorCode: code,
      sqlState,
      queryId,
      line: where?.line ?? -1,
      pos: where?.column === undefined ? -1 : where.column - 1,
      type: 'COMPILATION',
    },
  }
}
