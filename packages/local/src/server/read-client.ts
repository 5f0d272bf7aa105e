import type { SessionClient } from '../session/session.ts'
import { filledText } from './filled-text.ts'

/**
 * Who logs in. The drivers on Snowflake's shared core, which tell what they are capable of, know no stages in local folders.
 *
 * @param isNear - whether it is on this machine
 */
export function readClient(data: Readonly<Record<string, unknown>>, isNear: boolean): SessionClient {
  const hasCore = data.CLIENT_CAPABILITIES !== undefined
  const { PYTHON_VERSION, RUNTIME_NAME } = (data.CLIENT_ENVIRONMENT ?? {}) as Readonly<
    Record<string, unknown>
  >
  const name = filledText(data.CLIENT_APP_ID) ?? ''
  const isPython = name === 'PythonConnector' || PYTHON_VERSION !== undefined || RUNTIME_NAME === 'CPython'
  return { name, isPython, copiesFiles: isNear && !hasCore }
}
