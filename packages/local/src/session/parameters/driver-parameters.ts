import type { SessionParameter } from './session-parameter.ts'

const format = { default: 'ARROW', values: ['ARROW', 'ARROW_FORCE', 'JSON'] } as const
const off = { default: false } as const
const on = { default: true } as const

/** Parameters that drivers set or read without a page of the documentation. */
export const driverParameters: Readonly<Record<string, SessionParameter>> = {
  C_API_QUERY_RESULT_FORMAT: format,
  CLIENT_DISABLE_INCIDENTS: on,
  CLIENT_ENABLE_CONSERVATIVE_MEMORY_USAGE: off,
  CLIENT_HONOR_CLIENT_TZ_FOR_TIMESTAMP_NTZ: on,
  CLIENT_IN_BAND_TELEMETRY_ENABLED: off,
  CLIENT_METADATA_USE_SESSION_DATABASE: off,
  CLIENT_OUT_OF_BAND_TELEMETRY_ENABLED: off,
  // Values in the request are faster than a file; a driver that is told less sends files all the same.
  CLIENT_STAGE_ARRAY_BINDING_THRESHOLD: { default: 2_000_000_000, range: [0, Number.MAX_SAFE_INTEGER] },
  CLIENT_TELEMETRY_ENABLED: off,
  CLIENT_VALIDATE_DEFAULT_PARAMETERS: off,
  DOTNET_QUERY_RESULT_FORMAT: format,
  ENABLE_STAGE_S3_PRIVATELINK_FOR_US_EAST_1: off,
  GO_QUERY_RESULT_FORMAT: format,
  JDBC_EFFICIENT_CHUNK_STORAGE: on,
  JDBC_ENABLE_COMBINED_DESCRIBE: off,
  JDBC_ENABLE_PUT_GET: on,
  JDBC_FORMAT_DATE_WITH_TIMEZONE: off,
  JDBC_QUERY_RESULT_FORMAT: format,
  JDBC_RS_COLUMN_CASE_INSENSITIVE: off,
  JDBC_USE_JSON_PARSER: on,
  ODBC_QUERY_RESULT_FORMAT: format,
  PYTHON_CONNECTOR_QUERY_RESULT_FORMAT: format,
  PYTHON_CONNECTOR_USE_NANOARROW: on,
  SNOWPARK_LAZY_ANALYSIS: on,
}
