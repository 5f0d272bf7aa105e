const servers = `
snowflake account* database* schema* host port warehouse
databricks host catalog* schema*
bigquery project* dataset*
redshift database* schema* host region account
postgres,postgresql host* port* database* schema*
sqlserver host* database* schema* port
oracle host* port* serviceName*
mysql,synapse,clickhouse host* port* database*
trino host* port* catalog* schema*
cloudsql,vertica host* port* database* schema*
db2 host* port* database* schema
presto host* catalog schema
athena schema* stagingDir catalog regionName workgroup
glue account* database* location format encoding
s3 location* endpointUrl format delimiter encoding
azure location* format* delimiter encoding
sftp location* format delimiter encoding
kafka host* format encoding
kinesis region format encoding
pubsub project*
api location*
local path* format* encoding
duckdb database* schema
dremio host* port* schema
denodo host* port* database
hive,impala,informix,zen,btrieve host* database* port
hana host* port database schema
teradata host* port database
exasol host* port schema
iceberg catalog* catalogUrl* namespace warehouse
ingres,vectorwise database* host* port
versant,poet,fastobjects database* host port
custom account catalog database dataset delimiter endpointUrl format encoding host location path port project region regionName schema serviceName stagingDir warehouse stream
`

/** The fields of a type of server. */
export interface ServerFields {
  readonly fields: readonly string[]
  readonly required: readonly string[]
}

/** The own fields of every type of server of ODCS v3.2.0, by type. */
export const serverFields: ReadonlyMap<string, ServerFields> = new Map(
  servers
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [types = '', ...words] = line.split(' ')
      const fields = words.map((word) => word.replace('*', ''))
      const required = fields.filter((_, index) => words[index]?.endsWith('*'))
      return types.split(',').map((type): [string, ServerFields] => [type, { fields, required }])
    }),
)
