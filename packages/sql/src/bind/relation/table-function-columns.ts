/** Output columns of FLATTEN. Source: https://docs.snowflake.com/en/sql-reference/functions/flatten */
const flatten = ['SEQ', 'KEY', 'PATH', 'INDEX', 'VALUE', 'THIS']

/** Output columns of table functions whose columns do not depend on their arguments. */
const outputs: Readonly<Record<string, readonly string[]>> = {
  FLATTEN: flatten,
  // https://docs.snowflake.com/en/sql-reference/functions/split_to_table, …/strtok_split_to_table, …/generator
  SPLIT_TO_TABLE: ['SEQ', 'INDEX', 'VALUE'],
  STRTOK_SPLIT_TO_TABLE: ['SEQ', 'INDEX', 'VALUE'],
  GENERATOR: [],
  // https://docs.snowflake.com/en/sql-reference/functions/tag_references and …/tag_references_all_columns
  TAG_REFERENCES: tagReferences(),
  TAG_REFERENCES_ALL_COLUMNS: tagReferences(),
}

/** The columns of a table function by its own name; nothing when they are not known. */
export const tableFunctionColumns = (name: string): readonly string[] | undefined =>
  Object.hasOwn(outputs, name) ? outputs[name] : undefined

function tagReferences(): readonly string[] {
  return [
    'TAG_DATABASE',
    'TAG_SCHEMA',
    'TAG_NAME',
    'TAG_VALUE',
    'APPLY_METHOD',
    'LEVEL',
    'OBJECT_DATABASE',
    'OBJECT_SCHEMA',
    'OBJECT_NAME',
    'DOMAIN',
    'COLUMN_NAME',
  ]
}
