import { commonFields, stableId, uri } from './common.ts'
import { type Fields, formed, isRecord, list, oneOf, type Rule, record, text } from './rule.ts'
import { serverFields } from './server-fields.ts'

const { customProperties } = commonFields(stableId, text)

/** A role of ODCS. */
export const role: Rule = record(
  {
    id: stableId,
    role: text,
    description: text,
    access: text,
    firstLevelApprovers: text,
    secondLevelApprovers: text,
    customProperties,
  },
  ['role'],
)

const port: Rule = (value, pointer, report) => {
  if (Number.isInteger(value) || typeof value === 'string') return
  report({ code: 'CONTRACT.WRONG_TYPE', pointer, message: 'Expected a port number' })
}

const special: Fields = {
  port,
  location: uri,
  endpointUrl: uri,
  stagingDir: uri,
  catalogUrl: uri,
}

const notes: Fields = {
  id: stableId,
  server: text,
  type: oneOf([...serverFields.keys()]),
  description: text,
  environment: text,
  roles: list(role),
  customProperties,
}

/** A server of ODCS: the common fields and those of its type. */
export const server: Rule = (value, pointer, report) => {
  const type = isRecord(value) ? value.type : undefined
  const own = typeof type === 'string' ? serverFields.get(type) : undefined
  const fields = Object.fromEntries((own?.fields ?? []).map((name) => [name, special[name] ?? text]))
  if (type === 'sftp') fields.location = formed(/^sftp:\/\/\S*$/, 'a location that starts with sftp://')
  record({ ...fields, ...notes }, ['server', 'type', ...(own?.required ?? [])], own === undefined)(
    value,
    pointer,
    report,
  )
}
