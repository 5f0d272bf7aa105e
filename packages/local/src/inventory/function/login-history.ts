import { unfilled } from '../fact.ts'
import { loginFacts } from '../subject/login-history.ts'
import { type AccountFunction, told } from './account-function.ts'
import { limitGiven, momentGiven, nameGiven } from './asked.ts'

const columns =
  'EVENT_TIMESTAMP EVENT_ID EVENT_TYPE USER_NAME CLIENT_IP REPORTED_CLIENT_TYPE REPORTED_CLIENT_VERSION FIRST_AUTHENTICATION_FACTOR SECOND_AUTHENTICATION_FACTOR IS_SUCCESS ERROR_CODE ERROR_MESSAGE RELATED_EVENT_ID CONNECTION CLIENT_PRIVATE_LINK_ID FIRST_AUTHENTICATION_FACTOR_ID SECOND_AUTHENTICATION_FACTOR_ID LOGIN_DETAILS AUTHORIZING_INTEGRATION_NAME AUTHENTICATING_INTEGRATION_NAME'

/**
 * LOGIN_HISTORY and LOGIN_HISTORY_BY_USER: the newest attempts first, of the session's user; of all users for roles that manage users.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/functions/login_history
 */
export const loginHistoryFunction = (isByUser: boolean): AccountFunction => ({
  parameters: [...(isByUser ? ['USER_NAME'] : []), 'TIME_RANGE_START', 'TIME_RANGE_END', 'RESULT_LIMIT'],
  relation: (asked, world) => {
    const { session, state } = asked.execution
    const { account, book } = state.catalog
    const all = book.holds(asked.roles, account, ['CREATE USER', 'MANAGE GRANTS'])
    const wanted = isByUser ? (nameGiven(asked, 'USER_NAME') ?? session.user.name) : undefined
    const entries = state.logins
      .all()
      .filter(({ user }) => (all || user === session.user.name) && (wanted ?? user) === user)
      .reverse()
    return told(asked, world, {
      entries,
      facts: { ...loginFacts, ...unfilled('AUTHENTICATING_INTEGRATION_NAME') },
      columns,
      where: [
        ['EVENT_TIMESTAMP', '>=', momentGiven(asked, 'TIME_RANGE_START')],
        ['EVENT_TIMESTAMP', '<=', momentGiven(asked, 'TIME_RANGE_END')],
      ],
      limit: limitGiven(asked),
    })
  },
})
