/** The columns of TERSE that most kinds have. */
export const terseColumns = ['created_on', 'name', 'kind', 'database_name', 'schema_name'] as const
