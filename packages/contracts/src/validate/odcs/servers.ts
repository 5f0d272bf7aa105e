import { serverFields } from '../../odcs/server-fields.ts'
import { changeShape } from '../edition/change-shape.ts'
import { type Definitions, type Made, shape } from '../edition/shape.ts'
import { shapeRule } from '../edition/shape-rule.ts'
import { both, formed, isRecord, type Rule } from '../rule.ts'
import { uri } from '../uri.ts'

const special: Readonly<Record<string, string | Rule>> = {
  port: 'Port',
  location: uri,
  endpointUrl: uri,
  catalogUrl: uri,
}

/** The own fields of every type of server of ODCS v3.2.0, as `Server.<type>`. */
export const serverTypes: Definitions = Object.fromEntries(
  Object.entries(serverFields).map(([type, names]) => {
    const fields = names
      .split(' ')
      .map((name): [string, string | Rule] => [name, special[name.replace('*', '')] ?? 'text'])
    return [`Server.${type}`, shape(Object.fromEntries(fields))]
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
