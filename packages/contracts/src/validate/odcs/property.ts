import { InternalError } from '@mesh/core'
import type { Definitions, Made, Shape } from '../edition/shape.ts'
import { anyRecord, isRecord, type Rule, record } from '../rule.ts'

/** Where a property stands decides what it may have. */
export interface PropertyOptions {
  /** Whether it must have a name; items of arrays and types of maps need none. */
  readonly named: boolean
  /** Whether `properties` are fields whatever the logical type is. */
  readonly propertiesOfAny?: boolean
}

/** A property of a table: the fields of `PropertyFields`, and those that its logical type brings. */
export const property = ({ named, propertiesOfAny = false }: PropertyOptions): Made => ({
  make: (use, definitions) => {
    const { fields, closure } = fieldsOf(definitions, 'PropertyFields')
    const common = Object.fromEntries(Object.entries(fields).map(([name, part]) => [name, use(part)]))
    const properties = use('Property[]')
    const items = use('Item')
    const ruleFor = (type: string | undefined): Rule => {
      const own: Record<string, Rule> = { logicalTypeOptions: anyRecord }
      const required = named ? ['name'] : []
      if (type === undefined) own.logicalTypeOptions = untypedOptions
      else if (`Options.${type}` in definitions) own.logicalTypeOptions = use(`Options.${type}`)
      if (propertiesOfAny || type === undefined || type === 'object') own.properties = properties
      if (type === undefined || type === 'array') own.items = items
      if (type === 'map') {
        own.map = use('MapTypes')
        required.push('map')
      }
      return record({ ...common, ...own }, required, closure)
    }
    const rules = new Map<unknown, Rule>()
    return (value, pointer, report) => {
      const type = isRecord(value) ? value.logicalType : undefined
      let rule = rules.get(type)
      if (rule === undefined) {
        const known = type === undefined || (typeof type === 'string' && ownTypes.has(type))
        rule = known ? ruleFor(type) : (rules.get(null) ?? ruleFor(''))
        rules.set(known ? type : null, rule)
      }
      rule(value, pointer, report)
    }
  },
})

const ownTypes: ReadonlySet<string> = new Set(
  'string date timestamp time integer number object array map vector'.split(' '),
)

function fieldsOf(definitions: Definitions, name: string): Shape {
  const found = definitions[name]
  if (found === undefined || 'make' in found) throw new InternalError(`The edition has no object ${name}`)
  return found
}

/** The JSON schema applies the rules of every type at once when there is none, which no option passes. */
const untypedOptions: Rule = (value, pointer, report) => {
  anyRecord(value, pointer, report)
  if (isRecord(value) && Object.keys(value).length > 0)
    report({
      code: 'CONTRACT.OPTIONS_WITHOUT_TYPE',
      pointer,
      message: 'logicalTypeOptions need a logicalType',
      hint: 'Add logicalType beside it.',
    })
}
