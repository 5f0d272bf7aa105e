import type { LoggedLogin } from '../../usage/login-log.ts'
import { count, type Facts, instant, text, unfilled, yesOrNo } from '../fact.ts'
import { subject } from '../subject.ts'

/** What is told of an attempt to log in. */
export const loginFacts: Facts<LoggedLogin> = {
  EVENT_ID: count(({ id }) => id),
  EVENT_TIMESTAMP: instant(({ at }) => at),
  EVENT_TYPE: text(() => 'LOGIN'),
  USER_NAME: text(({ user }) => user),
  IS_SUCCESS: yesOrNo(({ failure }) => failure === null),
  ERROR_CODE: text(({ failure }) => failure?.code),
  ERROR_MESSAGE: text(({ failure }) => failure?.message),
  RELATED_EVENT_ID: count(() => null),
  ...unfilled(
    'CLIENT_IP REPORTED_CLIENT_TYPE REPORTED_CLIENT_VERSION FIRST_AUTHENTICATION_FACTOR SECOND_AUTHENTICATION_FACTOR CONNECTION CLIENT_PRIVATE_LINK_ID FIRST_AUTHENTICATION_FACTOR_ID SECOND_AUTHENTICATION_FACTOR_ID LOGIN_DETAILS AUTHORIZING_INTEGRATION_NAME',
  ),
}

/** Source: https://docs.snowflake.com/en/sql-reference/account-usage/login_history */
export const loginHistory = subject<LoggedLogin>({
  entries: ({ execution }) => execution.state.logins.all(),
  facts: loginFacts,
  accountUsage:
    'EVENT_ID EVENT_TIMESTAMP EVENT_TYPE USER_NAME CLIENT_IP REPORTED_CLIENT_TYPE REPORTED_CLIENT_VERSION FIRST_AUTHENTICATION_FACTOR SECOND_AUTHENTICATION_FACTOR IS_SUCCESS ERROR_CODE ERROR_MESSAGE RELATED_EVENT_ID CONNECTION CLIENT_PRIVATE_LINK_ID FIRST_AUTHENTICATION_FACTOR_ID SECOND_AUTHENTICATION_FACTOR_ID LOGIN_DETAILS AUTHORIZING_INTEGRATION_NAME',
  viewers: ['SECURITY_VIEWER'],
})
