import type { SessionClient } from '../session/session.ts'
import { filledText } from './filled-text.ts'

/**
 * Who logs in. The drivers on Snowflake's shared core, which tell its version, know no stages in local folders.
 *
 * @param isNear - whether it is on this machine
 */
export function readClient(data: Readonly<Record<string, unknown>>, isNear: boolean): SessionClient {
  const environment = data.CLIENT_ENVIRONMENT
  const hasCore = typeof environment === 'object' && environment !== null && 'CORE_VERSION' in environment
  return { name: filledText(data.CLIENT_APP_ID) ?? '', copiesFiles: isNear && !hasCore }
}
