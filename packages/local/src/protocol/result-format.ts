import type { Session } from '../session/session.ts'

/** By client, the parameter that says in which format it wants rows; the Node driver reads JSON only. */
const parameters: Readonly<Record<string, string>> = {
  Go: 'GO_QUERY_RESULT_FORMAT',
  JDBC: 'JDBC_QUERY_RESULT_FORMAT',
  ODBC: 'ODBC_QUERY_RESULT_FORMAT',
  '.NET': 'DOTNET_QUERY_RESULT_FORMAT',
  'C API': 'C_API_QUERY_RESULT_FORMAT',
}

/** The format in which rows go to the client of a session: Arrow for those that read it and have not set the parameter to JSON. */
export function resultFormat({ client, parameters: set }: Session): 'arrow' | 'json' {
  const name = client.isPython ? 'PYTHON_CONNECTOR_QUERY_RESULT_FORMAT' : parameters[client.name]
  if (name === undefined) return 'json'
  return set.get(name)?.toUpperCase() === 'JSON' ? 'json' : 'arrow'
}
