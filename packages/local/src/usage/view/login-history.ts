import { countType, textType } from '../../translate/emitted.ts'
import { type UsageView, usageColumns, usageInstant } from '../usage-view.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/account-usage/login_history */
export const loginHistory: UsageView = {
  columns: usageColumns({
    EVENT_ID: countType,
    EVENT_TIMESTAMP: { kind: 'timestamp', zone: 'ltz', precision: 3 },
    EVENT_TYPE: textType,
    USER_NAME: textType,
    IS_SUCCESS: textType,
    ERROR_CODE: textType,
    ERROR_MESSAGE: textType,
  }),
  rows: ({ state }) =>
    state.logins
      .all()
      .map(({ id, at, user, failure }) => [
        id,
        usageInstant(at),
        'LOGIN',
        user,
        failure === null ? 'YES' : 'NO',
        failure?.code ?? null,
        failure?.message ?? null,
      ]),
}
