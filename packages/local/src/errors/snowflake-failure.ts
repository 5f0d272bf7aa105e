import { type Location, type SqlFailureReason, sqlFailure } from '@mesh/core'

/** A failure with Snowflake's own code and SQLSTATE in `meta`, which the wire protocol sends to drivers. */
export const snowflakeFailure = (
  reason: SqlFailureReason,
  code: string,
  sqlState: string,
  message: string,
  extra: { readonly where?: Location; readonly hint?: string } = {},
) => sqlFailure(reason, { message, meta: { code, sqlState }, ...extra })
