import type { TransferOutcome } from '../../engine/outcome.ts'
import type { Session } from '../../session/session.ts'
import type { TransferGrants } from './transfer-grants.ts'

/** Where drivers send the values of a bulk insert, as text that is in no file. */
const bindStage = 'SYSTEM$BIND'

/** What a driver gets for PUT or GET: a folder to copy to or from, or the address of a bucket of this server's. */
export function transferData(
  { data, stage }: TransferOutcome,
  { id, client }: Session,
  transfers: TransferGrants,
  origin: string,
): Readonly<Record<string, unknown>> {
  if (client.copiesFiles && stage.name !== bindStage) return data
  const grant = transfers.add(id, { root: stage.root, canWrite: data.command === 'UPLOAD' })
  return {
    ...data,
    // Uploads in parts are for networks; here one request is enough, whatever the size.
    threshold: Number.MAX_SAFE_INTEGER,
    stageInfo: {
      locationType: 'GCS',
      location: `${grant}/${stage.path === '' ? '' : `${stage.path.replace(/\/$/, '')}/`}`,
      region: 'local',
      endPoint: `${origin}/stage-files`,
      creds: { GCS_ACCESS_TOKEN: grant },
    },
  }
}
