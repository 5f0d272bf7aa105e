import type { LoggedSession } from '../../usage/session-log.ts'
import { count, type Facts, flag, instant, text, unfilled } from '../fact.ts'
import { subject } from '../subject.ts'

const facts: Facts<LoggedSession> = {
  SESSION_ID: count(({ session }) => session.id),
  CREATED_ON: instant(({ createdAt }) => createdAt),
  USER_NAME: text(({ session }) => session.user.name),
  LOGIN_EVENT_ID: count(({ loginId }) => loginId),
  CLIENT_APPLICATION_ID: text(({ session }) => session.client.name),
  IS_OPEN: flag(({ closedAt }) => closedAt === null),
  CLOSED_REASON: text(({ closedAt }) => (closedAt === null ? null : 'LOGOUT')),
  ACCESS_TIME: instant(({ session, createdAt }, { execution }) =>
    [...execution.state.queries.all()]
      .filter(({ sessionId }) => sessionId === session.id)
      .reduce((latest, { startedAt }) => Math.max(latest, startedAt), createdAt),
  ),
  ...unfilled(
    'AUTHENTICATION_METHOD CLIENT_APPLICATION_VERSION CLIENT_ENVIRONMENT CLIENT_BUILD_ID CLIENT_VERSION',
  ),
}

/** Source: https://docs.snowflake.com/en/sql-reference/account-usage/sessions */
export const sessions = subject<LoggedSession>({
  entries: ({ execution }) => execution.state.sessions.all(),
  facts,
  accountUsage:
    'SESSION_ID CREATED_ON USER_NAME AUTHENTICATION_METHOD LOGIN_EVENT_ID CLIENT_APPLICATION_VERSION CLIENT_APPLICATION_ID CLIENT_ENVIRONMENT CLIENT_BUILD_ID CLIENT_VERSION ACCESS_TIME IS_OPEN CLOSED_REASON',
  viewers: ['SECURITY_VIEWER'],
})
