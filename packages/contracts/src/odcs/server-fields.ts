/**
 * The fields of each type of server besides those that all servers have; `*` marks what must be there.
 * Source: https://github.com/bitol-io/open-data-contract-standard/blob/main/docs/infrastructure-servers.md
 */
export const serverFields = {
  api: 'location*',
  athena: 'schema* stagingDir catalog regionName workgroup',
  azure: 'location* format* delimiter encoding',
  bigquery: 'project* dataset*',
  btrieve: 'host* database* port',
  clickhouse: 'host* port* database*',
  cloudsql: 'host* port* database* schema*',
  custom:
    'account catalog database dataset delimiter endpointUrl format encoding host location path port project region regionName schema serviceName stagingDir warehouse stream',
  databricks: 'host catalog* schema*',
  db2: 'host* port* database* schema',
  denodo: 'host* port* database',
  dremio: 'host* port* schema',
  duckdb: 'database* schema',
  exasol: 'host* port schema',
  fastobjects: 'database* host port',
  glue: 'account* database* location format encoding',
  hana: 'host* port database schema',
  hive: 'host* database* port',
  iceberg: 'catalog* catalogUrl* namespace warehouse',
  impala: 'host* database* port',
  informix: 'host* database* port',
  ingres: 'database* host* port',
  kafka: 'host* format encoding',
  kinesis: 'region format encoding',
  local: 'path* format* encoding',
  mysql: 'host* port* database*',
  oracle: 'host* port* serviceName*',
  poet: 'database* host port',
  postgres: 'host* port* database* schema*',
  postgresql: 'host* port* database* schema*',
  presto: 'host* catalog schema',
  pubsub: 'project*',
  redshift: 'database* schema* host region account',
  s3: 'location* endpointUrl format delimiter encoding',
  sftp: 'location* format delimiter encoding',
  snowflake: 'account* database* schema* host port warehouse',
  sqlserver: 'host* database* schema* port',
  synapse: 'host* port* database*',
  teradata: 'host* port database',
  trino: 'host* port* catalog* schema*',
  vectorwise: 'database* host* port',
  versant: 'database* host port',
  vertica: 'host* port* database* schema*',
  zen: 'host* database* port',
} as const

/** A type of server that ODCS v3.2.0 knows. */
export type ServerType = keyof typeof serverFields

type Words<Text extends string> = Text extends `${infer First} ${infer Rest}` ? First | Words<Rest> : Text

type FieldValue<Name> = Name extends 'port' ? number | string : string

/** The own fields of a type of server. */
export type ServerFacts<Type extends ServerType> = {
  readonly [Name in Words<(typeof serverFields)[Type]> as Name extends `${infer Required}*`
    ? Required
    : never]: FieldValue<Name extends `${infer Required}*` ? Required : never>
} & {
  readonly [Name in Words<(typeof serverFields)[Type]> as Name extends `${string}*`
    ? never
    : Name]?: FieldValue<Name>
}
