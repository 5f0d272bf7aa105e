import type { EnumValue } from '../../odcs/enum-value.ts'
import type { PropertyRelationship } from '../../odcs/relationship.ts'
import type { SchemaItem } from '../../odcs/schema.ts'
import type { CodeWriter } from './code-writer.ts'
import { literal, quoted } from './literal.ts'
import { rowKind } from './row-kind.ts'

type Step = (left: SchemaItem, item: SchemaItem, writer: CodeWriter, indent: string) => Said | undefined

/** A call, and the fields of the property that it says. */
interface Said {
  readonly code: string
  readonly names: readonly (keyof SchemaItem)[]
}

/** The calls that say what the first one left, in the order in which the compiler wants them. */
export function columnSteps(
  left: SchemaItem,
  item: SchemaItem,
  writer: CodeWriter,
  indent: string,
): readonly string[] {
  const said = steps.flatMap((step) => step(left, item, writer, indent) ?? [])
  const names = new Set(said.flatMap((each) => each.names))
  const rest = Object.entries(left).filter(([name]) => !names.has(name as never))
  return [
    ...said.map(({ code }) => code),
    ...(rest.length === 0 ? [] : [`with(${literal(Object.fromEntries(rest), indent)})`]),
  ]
}

const textStep =
  (name: 'description' | 'physicalName' | 'businessName' | 'classification' | 'id', method: string): Step =>
  ({ [name]: text }) =>
    text === undefined ? undefined : { code: `${method}(${quoted(text)})`, names: [name] }

const flagStep =
  (name: 'unique' | 'deprecated' | 'criticalDataElement', method: string): Step =>
  ({ [name]: flag }) =>
    flag === true ? { code: `${method}()`, names: [name] } : undefined

const physicalType: Step = ({ physicalType: type }) =>
  type === undefined ? undefined : { code: `physicalType(${quoted(type)})`, names: ['physicalType'] }

const examples: Step = ({ examples: values }, item, _, indent) =>
  values === undefined || values.length === 0 || !values.every((each) => typeof each === rowKind(item))
    ? undefined
    : { code: `examples(${list(values, indent)})`, names: ['examples'] }

const allowed: Step = ({ enum: values }, item, _, indent) => {
  const kind = rowKind(item)
  const wanted = kind === 'bigint' ? 'number' : kind
  if (values === undefined || !values.every(({ value }) => typeof value === wanted)) return undefined
  const entries = values.map((each: EnumValue) => (Object.keys(each).length === 1 ? each.value : each))
  return { code: `enum(${literal(entries, indent)})`, names: ['enum'] }
}

const key: Step = ({ primaryKey, primaryKeyPosition: position, required }) => {
  if (primaryKey === true && required === true && position !== undefined)
    return {
      code: `primaryKey(${position === 1 ? '' : position})`,
      names: ['primaryKey', 'primaryKeyPosition', 'required'],
    }
  return required === true ? { code: 'required()', names: ['required'] } : undefined
}

const references: Step = ({ relationships }, _, writer, indent) => {
  if (relationships === undefined || relationships.length === 0) return undefined
  if (!relationships.every(({ to }) => typeof to === 'string' && writer.isChecked(to))) return undefined
  const calls = relationships.map((each: PropertyRelationship) => {
    const { to, ...notes } = each
    const target = quoted(String(to))
    const isPlain = notes.type === 'foreignKey' && Object.keys(notes).length === 1
    return `references(${isPlain ? target : `${target}, ${literal(notes, indent)}`})`
  })
  return { code: calls.join('.'), names: ['relationships'] }
}

const partition: Step = ({ partitioned, partitionKeyPosition: position }) =>
  partitioned === true && position !== undefined
    ? {
        code: `partitioned(${position === 1 ? '' : position})`,
        names: ['partitioned', 'partitionKeyPosition'],
      }
    : undefined

const tags: Step = ({ tags: words }, _, __, indent) =>
  words === undefined || words.length === 0
    ? undefined
    : { code: `tags(${list(words, indent)})`, names: ['tags'] }

const quality: Step = ({ quality: rules }, _, __, indent) =>
  rules === undefined || rules.length === 0
    ? undefined
    : { code: `quality(${list(rules, indent)})`, names: ['quality'] }

const measure: Step = ({ semanticType, transformLogic: logic }) =>
  semanticType === 'measure'
    ? {
        code: `measure(${logic === undefined ? '' : quoted(logic)})`,
        names: ['semanticType', 'transformLogic'],
      }
    : undefined

const list = (values: readonly unknown[], indent: string) =>
  values.map((each) => literal(each, indent)).join(', ')

const steps: readonly Step[] = [
  physicalType,
  examples,
  allowed,
  key,
  flagStep('unique', 'unique'),
  textStep('description', 'describe'),
  textStep('businessName', 'businessName'),
  textStep('physicalName', 'physicalName'),
  textStep('id', 'id'),
  references,
  textStep('classification', 'classification'),
  tags,
  flagStep('criticalDataElement', 'critical'),
  flagStep('deprecated', 'deprecated'),
  partition,
  quality,
  measure,
]
