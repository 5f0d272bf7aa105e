import { changeShape } from '../edition/change-shape.ts'
import { type Definitions, type Made, shape } from '../edition/shape.ts'
import { shapeRule } from '../edition/shape-rule.ts'
import { both, formed, isRecord, type Rule } from '../rule.ts'
import { uri } from '../uri.ts'

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

const special: Readonly<Record<string, string | Rule>> = {
  port: 'Port',
  location: uri,
  endpointUrl: uri,
  catalogUrl: uri,
}

/** The own fields of every type of server of ODCS v3.2.0, as `Server.<type>`. */
export const serverTypes: Definitions = Object.fromEntries(
  servers
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [types = '', ...names] = line.split(' ')
      const fields = names.map((name): [string, string | Rule] => [
        name,
        special[name.replace('*', '')] ?? 'text',
      ])
      return types.split(',').map((type) => [`Server.${type}`, shape(Object.fromEntries(fields))])
    }),
)

/** Where files on an SFTP server are. */
export const sftpLocation: Rule = both(uri, formed(/^sftp:\/\/.*/u, 'a location that starts with sftp://'))

/** A server: the fields of `ServerNotes`, and those of its type. */
export const server: Made = {
  make: (use, definitions) => {
    const notes = definitions.ServerNotes
    const rules = new Map<unknown, Rule>()
    const ruleFor = (type: unknown): Rule => {
      const own = typeof type === 'string' ? definitions[`Server.${type}`] : undefined
      if (own === undefined || 'make' in own) return shapeRule(changeShape(notes, { closure: 'open' }), use)
      const common = changeShape(notes, {})
      return shapeRule(
        changeShape(common, {
          set: { ...own.fields, ...common.fields },
          required: [...common.required, ...own.required],
        }),
        use,
      )
    }
    return (value, pointer, report) => {
      const type = isRecord(value) ? value.type : undefined
      const known = typeof type === 'string' && `Server.${type}` in definitions ? type : undefined
      const rule = rules.get(known) ?? ruleFor(known)
      rules.set(known, rule)
      rule(value, pointer, report)
    }
  },
}
