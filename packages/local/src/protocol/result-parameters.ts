import { driverParameters } from '../session/parameters/driver-parameters.ts'
import { parameterValue } from '../session/parameters/parameter-value.ts'
import { sessionParameters } from '../session/parameters/session-parameters.ts'
import type { Session } from '../session/session.ts'

/** A parameter as drivers read it. */
export interface ResultParameter {
  readonly name: string
  readonly value: string | number | boolean
}

/** What cells are read by; the Node driver ends its process when BINARY_OUTPUT_FORMAT is missing. */
const ofResults = [
  'AUTOCOMMIT',
  'BINARY_OUTPUT_FORMAT',
  'CLIENT_RESULT_COLUMN_CASE_INSENSITIVE',
  'CLIENT_SESSION_KEEP_ALIVE',
  'CLIENT_STAGE_ARRAY_BINDING_THRESHOLD',
  'DATE_OUTPUT_FORMAT',
  'JS_TREAT_INTEGER_AS_BIGINT',
  'STRICT_JSON_OUTPUT',
  'TIMESTAMP_LTZ_OUTPUT_FORMAT',
  'TIMESTAMP_NTZ_OUTPUT_FORMAT',
  'TIMESTAMP_OUTPUT_FORMAT',
  'TIMESTAMP_TZ_OUTPUT_FORMAT',
  'TIMEZONE',
  'TIME_OUTPUT_FORMAT',
]

const ofLogins = Object.keys({ ...sessionParameters, ...driverParameters }).sort()

/** The parameters of a session that go with every result; JDBC wants those that it reads chunks by, too. */
export const resultParameters = (session: Session): readonly ResultParameter[] =>
  named(session, session.client.name === 'JDBC' ? ofLogins : ofResults)

/** All parameters of a session. */
export const loginParameters = (session: Session): readonly ResultParameter[] => named(session, ofLogins)

const named = (session: Session, names: readonly string[]): readonly ResultParameter[] =>
  names.map((name) => ({
    name,
    // What is semi-structured goes out as JSON, which drivers need not evaluate.
    value: name === 'STRICT_JSON_OUTPUT' ? true : parameterValue(session, name),
  }))
