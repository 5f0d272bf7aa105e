const whole = 'NUMBER(38,0)'

/** Synonyms, as in https://docs.snowflake.com/en/sql-reference/intro-summary-data-types */
const synonyms: Readonly<Record<string, string>> = {
  INT: whole,
  INTEGER: whole,
  BIGINT: whole,
  SMALLINT: whole,
  TINYINT: whole,
  BYTEINT: whole,
  DEC: 'NUMBER',
  DECIMAL: 'NUMBER',
  NUMERIC: 'NUMBER',
  FLOAT4: 'FLOAT',
  FLOAT8: 'FLOAT',
  DOUBLE: 'FLOAT',
  'DOUBLE PRECISION': 'FLOAT',
  REAL: 'FLOAT',
  STRING: 'VARCHAR',
  TEXT: 'VARCHAR',
  'CHAR VARYING': 'VARCHAR',
  'CHARACTER VARYING': 'VARCHAR',
  'NCHAR VARYING': 'VARCHAR',
  NVARCHAR: 'VARCHAR',
  NVARCHAR2: 'VARCHAR',
  CHARACTER: 'CHAR',
  NCHAR: 'CHAR',
  VARBINARY: 'BINARY',
  DATETIME: 'TIMESTAMP_NTZ',
  TIMESTAMP: 'TIMESTAMP_NTZ',
  TIMESTAMPNTZ: 'TIMESTAMP_NTZ',
  'TIMESTAMP WITHOUT TIME ZONE': 'TIMESTAMP_NTZ',
  TIMESTAMPLTZ: 'TIMESTAMP_LTZ',
  'TIMESTAMP WITH LOCAL TIME ZONE': 'TIMESTAMP_LTZ',
  TIMESTAMPTZ: 'TIMESTAMP_TZ',
  'TIMESTAMP WITH TIME ZONE': 'TIMESTAMP_TZ',
}

const defaults: Readonly<Record<string, string>> = {
  NUMBER: '(38,0)',
  VARCHAR: '(16777216)',
  BINARY: '(8388608)',
  TIME: '(9)',
  TIMESTAMP_NTZ: '(9)',
  TIMESTAMP_LTZ: '(9)',
  TIMESTAMP_TZ: '(9)',
}

/**
 * The one spelling of a Snowflake type: `int` → `NUMBER(38,0)`, `string` → `VARCHAR(16777216)`, `numeric(10)` →
 * `NUMBER(10,0)`. Structured types and types that Mesh does not know keep their text, in upper case with single blanks.
 */
export function normalType(text: string): string {
  const plain = text.trim().replace(/\s+/g, ' ').toUpperCase()
  const found = /^(?<word>[A-Z_][A-Z0-9_ ]*?) ?(?:\((?<args>[0-9 ,]*)\))?$/.exec(plain)?.groups
  if (found === undefined) return plain.replace(/ ?([(),]) ?/g, '$1').replaceAll(',', ', ')
  const word = synonyms[found.word ?? ''] ?? found.word ?? ''
  const args = found.args?.replaceAll(' ', '')
  if (word === 'CHAR') return `VARCHAR(${args ?? '1'})`
  if (args === undefined) return `${word}${defaults[word] ?? ''}`
  return word === 'NUMBER' && !args.includes(',') ? `NUMBER(${args},0)` : `${word}(${args})`
}
