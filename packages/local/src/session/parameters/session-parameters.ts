import { defaultTimeZone } from '../set-time-zone.ts'
import type { SessionParameter } from './session-parameter.ts'

const off = { default: false } as const
const on = { default: true } as const
const text = { default: '' } as const
const level = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL', 'OFF'] as const
const binary = ['HEX', 'BASE64', 'UTF-8', 'UTF8'] as const
const geo = ['GeoJSON', 'WKT', 'WKB', 'EWKT', 'EWKB'] as const
const timestamps = ['TIMESTAMP_LTZ', 'TIMESTAMP_NTZ', 'TIMESTAMP_TZ'] as const

/**
 * Every parameter that ALTER SESSION sets, by name. Only the default of TIMEZONE is another than Snowflake's.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/parameters
 */
export const sessionParameters: Readonly<Record<string, SessionParameter>> = {
  ABORT_DETACHED_QUERY: off,
  ACTIVE_PYTHON_PROFILER: { default: '', values: ['', 'LINE', 'MEMORY'] },
  AUTOCOMMIT: on,
  BINARY_INPUT_FORMAT: { default: 'HEX', values: binary },
  BINARY_OUTPUT_FORMAT: { default: 'HEX', values: binary },
  CLIENT_ENABLE_LOG_INFO_STATEMENT_PARAMETERS: off,
  CLIENT_MEMORY_LIMIT: { default: 1536 },
  CLIENT_METADATA_REQUEST_USE_CONNECTION_CTX: off,
  CLIENT_PREFETCH_THREADS: { default: 4, range: [1, 10] },
  CLIENT_RESULT_CHUNK_SIZE: { default: 160, range: [16, 160] },
  CLIENT_RESULT_COLUMN_CASE_INSENSITIVE: off,
  CLIENT_SESSION_KEEP_ALIVE: off,
  CLIENT_SESSION_KEEP_ALIVE_HEARTBEAT_FREQUENCY: { default: 3600, range: [900, 3600] },
  CLIENT_TIMESTAMP_TYPE_MAPPING: { default: 'TIMESTAMP_LTZ', values: timestamps },
  CSV_TIMESTAMP_FORMAT: text,
  DATE_INPUT_FORMAT: { default: 'AUTO' },
  DATE_OUTPUT_FORMAT: { default: 'YYYY-MM-DD' },
  ENABLE_GET_DDL_USE_DATA_TYPE_ALIAS: off,
  ENABLE_UNLOAD_PHYSICAL_TYPE_OPTIMIZATION: on,
  ENABLE_UNREDACTED_QUERY_SYNTAX_ERROR: off,
  ENABLE_UNREDACTED_SECURE_OBJECT_ERROR: off,
  ERROR_ON_NONDETERMINISTIC_MERGE: on,
  ERROR_ON_NONDETERMINISTIC_UPDATE: off,
  GEOGRAPHY_OUTPUT_FORMAT: { default: 'GeoJSON', values: geo },
  GEOMETRY_OUTPUT_FORMAT: { default: 'GeoJSON', values: geo },
  HYBRID_TABLE_LOCK_TIMEOUT: { default: 3600, range: [0, 604_800] },
  JDBC_TREAT_DECIMAL_AS_INT: on,
  JDBC_TREAT_TIMESTAMP_NTZ_AS_UTC: off,
  JDBC_USE_SESSION_TIMEZONE: on,
  JSON_INDENT: { default: 2, range: [0, 16] },
  JS_TREAT_INTEGER_AS_BIGINT: off,
  LOCK_TIMEOUT: { default: 43_200, range: [0, Number.MAX_SAFE_INTEGER] },
  LOG_LEVEL: { default: 'OFF', values: level },
  METRIC_LEVEL: { default: 'NONE', values: ['ALL', 'NONE'] },
  MULTI_STATEMENT_COUNT: { default: 1, range: [0, Number.MAX_SAFE_INTEGER] },
  NOORDER_SEQUENCE_AS_DEFAULT: on,
  ODBC_TREAT_DECIMAL_AS_INT: off,
  PYTHON_PROFILER_MODULES: text,
  PYTHON_PROFILER_TARGET_STAGE: text,
  QUERY_TAG: text,
  QUOTED_IDENTIFIERS_IGNORE_CASE: { default: false, fixed: true },
  ROWS_PER_RESULTSET: { default: 0, fixed: true },
  S3_STAGE_VPCE_DNS_NAME: text,
  SEARCH_PATH: { default: '$current, $public', fixed: true },
  SIMULATED_DATA_SHARING_CONSUMER: { default: '', fixed: true },
  STATEMENT_QUEUED_TIMEOUT_IN_SECONDS: { default: 0, range: [0, Number.MAX_SAFE_INTEGER] },
  STATEMENT_TIMEOUT_IN_SECONDS: { default: 172_800, range: [0, 604_800] },
  STRICT_JSON_OUTPUT: off,
  TIMESTAMP_DAY_IS_ALWAYS_24H: { default: false, fixed: true },
  TIMESTAMP_INPUT_FORMAT: { default: 'AUTO' },
  TIMESTAMP_LTZ_OUTPUT_FORMAT: text,
  TIMESTAMP_NTZ_OUTPUT_FORMAT: { default: 'YYYY-MM-DD HH24:MI:SS.FF3' },
  TIMESTAMP_OUTPUT_FORMAT: { default: 'YYYY-MM-DD HH24:MI:SS.FF3 TZHTZM' },
  TIMESTAMP_TYPE_MAPPING: { default: 'TIMESTAMP_NTZ', values: timestamps },
  TIMESTAMP_TZ_OUTPUT_FORMAT: text,
  TIMEZONE: { default: defaultTimeZone },
  TIME_INPUT_FORMAT: { default: 'AUTO' },
  TIME_OUTPUT_FORMAT: { default: 'HH24:MI:SS' },
  TRACE_LEVEL: { default: 'OFF', values: ['ALWAYS', 'ON_EVENT', 'PROPAGATE', 'OFF'] },
  TRANSACTION_ABORT_ON_ERROR: off,
  TRANSACTION_DEFAULT_ISOLATION_LEVEL: { default: 'READ COMMITTED', fixed: true },
  TWO_DIGIT_CENTURY_START: { default: 1970, range: [1900, 2100] },
  UNSUPPORTED_DDL_ACTION: { default: 'ignore', values: ['ignore', 'fail'] },
  USE_CACHED_RESULT: on,
  WEEK_OF_YEAR_POLICY: { default: 0, range: [0, 1] },
  WEEK_START: { default: 0, range: [0, 7] },
}
