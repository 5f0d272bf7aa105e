import { serverVersion } from '../../engine/server-version.ts'
import { tooManySessions } from '../../errors/server-failures.ts'
import { readProof } from '../../login/read-proof.ts'
import { renderSuccess } from '../../protocol/render-success.ts'
import { loginParameters } from '../../protocol/result-parameters.ts'
import { adoptParameters } from '../adopt-parameters.ts'
import type { Call, Route } from '../call.ts'
import { endSession } from '../end-session.ts'
import { filledText } from '../filled-text.ts'
import { masterTokenSeconds, tokenSeconds } from '../logins.ts'
import { readClient } from '../read-client.ts'

/** Opens a session. */
export const logIn: Route = async (state, call) => {
  const { engine, logins, logger, maxSessions } = state
  const data = (call.body.data ?? {}) as Readonly<Record<string, unknown>>
  const user = filledText(data.LOGIN_NAME) ?? ''
  const account = filledText(data.ACCOUNT_NAME)
  const { role } = engine.authenticate(user, readProof(data), account)
  for (const gone of logins.expired()) await endSession(state, gone)
  if (logins.all().length >= maxSessions) throw tooManySessions(maxSessions)
  const session = await engine.openSession(user, {
    ...placeOf(call),
    ...(account !== undefined && { account }),
    ...(role !== undefined && { role: quotedName(role), restricted: true }),
  })
  session.client = readClient(data, call.isNear)
  await adoptParameters(session, data.SESSION_PARAMETERS).catch(async (error: unknown) => {
    await engine.closeSession(session)
    throw error
  })
  const login = logins.add(session)
  logger.info('A session began', { session: session.id, user: session.user.name })
  return renderSuccess({
    token: login.token,
    masterToken: login.masterToken,
    validityInSeconds: tokenSeconds,
    masterValidityInSeconds: masterTokenSeconds,
    displayUserName: session.user.name,
    serverVersion,
    sessionId: session.id,
    parameters: loginParameters(session),
    sessionInfo: {
      databaseName: session.database,
      schemaName: session.schema,
      warehouseName: session.warehouse,
      roleName: session.role.name,
    },
  })
}

/** A name as connection options write it exactly. */
const quotedName = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Where the session starts. */
function placeOf({ url }: Call) {
  const asked = (name: string) => url.searchParams.get(name) ?? undefined
  const [database, schema, warehouse, role] = ['databaseName', 'schemaName', 'warehouse', 'roleName'].map(
    asked,
  )
  return {
    ...(database !== undefined && { database }),
    ...(schema !== undefined && { schema }),
    ...(warehouse !== undefined && { warehouse }),
    ...(role !== undefined && { role }),
  }
}
