import type { Statement } from '@mesh/sql'

const types: Partial<Record<Statement['kind'], string>> = {
  query: 'SELECT',
  copyIntoTable: 'COPY',
  grantPrivileges: 'GRANT',
  grantRole: 'GRANT',
  grantOwnership: 'GRANT',
  revokePrivileges: 'REVOKE',
  revokeRole: 'REVOKE',
  truncate: 'TRUNCATE_TABLE',
  begin: 'BEGIN_TRANSACTION',
  put: 'PUT_FILES',
  get: 'GET_FILES',
  list: 'LIST_FILES',
  remove: 'REMOVE_FILES',
  setVariables: 'SET',
  unsetVariables: 'UNSET',
}

/** The QUERY_TYPE of a statement. Source: https://docs.snowflake.com/en/sql-reference/account-usage/query_history */
export function queryType(statement: Statement): string {
  if (statement.kind === 'createTable' && statement.query !== undefined) return 'CREATE_TABLE_AS_SELECT'
  if ((statement.kind === 'alter' || statement.kind === 'drop') && 'objectType' in statement)
    return `${statement.kind.toUpperCase()}_${statement.objectType.replaceAll(' ', '_')}`
  return types[statement.kind] ?? statement.kind.replace(/(?=[A-Z])/g, '_').toUpperCase()
}
