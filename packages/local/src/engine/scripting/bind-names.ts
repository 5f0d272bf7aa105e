import {
  type Expression,
  type FunctionCall,
  findProperty,
  type Placeholder,
  type Property,
  type Span,
  type SqlNode,
  type SqlTransform,
  transformSql,
  walkSql,
} from '@mesh/sql'
import { invalidStatement } from '../../errors/statement-failures.ts'
import type { Bind } from '../bind.ts'
import { bindOf, type Constant } from './constant.ts'
import { namedValue, rowValue } from './named-value.ts'
import type { Script } from './script.ts'

/** A tree in which every variable is a numbered placeholder. */
export interface Bound<Tree> {
  readonly tree: Tree
  readonly binds: readonly Bind[]
}

/**
 * A statement of a script with its variables, which stand there behind a colon, and with the values of USING for its `?`.
 *
 * @throws SQL.SYNTAX for a name that is no variable.
 */
export function bindStatement<Tree extends SqlNode>(
  script: Script,
  statement: Tree,
  using: readonly Constant[],
): Bound<Tree> {
  const binding = createBinding(script, statement, using)
  if (!binding.needed) return { tree: statement, binds: [] }
  const tree = transformSql(statement, {
    placeholder: binding.place,
    property: (property) =>
      property.value.kind === 'placeholder'
        ? { ...property, value: textValue(binding.binds, property.value) }
        : property,
    ...constantRules(binding.binds),
    setProperties: (set) => {
      const [only, ...more] = set.properties
      return only?.key === 'COMMENT' && more.length === 0 && only.value.kind === 'stringLiteral'
        ? { kind: 'setComment', comment: only.value.value, span: set.span }
        : set
    },
    show: (show) => ({
      ...show,
      ...(typeof show.like === 'object' &&
        show.like.kind === 'placeholder' && { like: textValue(binding.binds, show.like).value }),
      ...(typeof show.startsWith === 'object' &&
        show.startsWith.kind === 'placeholder' && {
          startsWith: textValue(binding.binds, show.startsWith).value,
        }),
    }),
  })
  return { tree: withComment(tree), binds: binding.binds }
}

/** CREATE … COMMENT = :variable, as it would be read with a text. */
function withComment<Tree extends SqlNode>(tree: Tree): Tree {
  if (!('properties' in tree) || !tree.kind.startsWith('create')) return tree
  const { properties } = tree as { readonly properties: readonly Property[] }
  const comment = findProperty(properties, 'COMMENT')
  if (comment?.kind !== 'stringLiteral') return tree
  return { ...tree, comment: comment.value, properties: properties.filter(({ key }) => key !== 'COMMENT') }
}

/** An expression of a script: its variables stand there with a colon or without; in the queries in it a colon is needed. */
export function bindExpression(script: Script, expression: Expression): Bound<Expression> {
  const queries: Span[] = []
  walkSql(expression, {
    query: ({ span }) => {
      queries.push(span)
      return false
    },
  })
  const inQuery = ({ start }: Span) => queries.some((each) => start >= each.start && start < each.end)
  const binding = createBinding(script, expression, [])
  const tree = transformSql(expression, {
    placeholder: binding.place,
    ...constantRules(binding.binds),
    columnReference: (reference) => {
      if (inQuery(reference.span)) return reference
      const [first, second, ...rest] = reference.parts.map(({ name }) => name)
      if (first === undefined || rest.length > 0) return reference
      const found = second === undefined ? namedValue(script, first) : rowValue(script, first, second)
      return found === undefined ? reference : binding.add(found, reference.span)
    },
  })
  return { tree, binds: binding.binds }
}

function createBinding(script: Script, tree: SqlNode, using: readonly Constant[]) {
  const marks: number[] = []
  let needed = false
  walkSql(tree, {
    placeholder: ({ name, span }) => {
      needed = true
      if (name === '') marks.push(span.start)
    },
  })
  marks.sort((left, right) => left - right)
  const binds: Bind[] = []
  const add = (constant: Constant, span: Span): Placeholder => {
    binds.push(bindOf(constant))
    return { kind: 'placeholder', name: String(binds.length), span }
  }
  const place = ({ name, span }: Placeholder): Placeholder => {
    const outer = isNumber(name) && using.length === 0 ? script.execution.binds[Number(name) - 1] : undefined
    if (outer !== undefined) {
      binds.push(outer)
      return { kind: 'placeholder', name: String(binds.length), span }
    }
    const found = isNumber(name)
      ? using[Number(name) - 1]
      : name === ''
        ? using[marks.indexOf(span.start)]
        : namedValue(script, name.toUpperCase())
    if (found === undefined)
      throw invalidStatement(`Bind variable ${name === '' ? '?' : `:${name}`} not set.`)
    return add(found, span)
  }
  return { needed, binds, add, place }
}

/** Writes placeholders out where a value has to be known before the statement runs. */
const constantRules = (binds: readonly Bind[]): SqlTransform => ({
  tableFunction: (from) => ({ ...from, call: withConstants(from.call, binds) }),
  functionCall: (call) => (takesConstants(call) ? withConstants(call, binds) : call),
})

/** Functions that look at their arguments before the statement runs. */
const takesConstants = ({ name }: FunctionCall): boolean =>
  /^(?:SYSTEM\$|GET_DDL$|LAST_QUERY_ID$)/.test(name.parts.at(-1)?.name ?? '')

/** A call whose placeholders are written out. */
const withConstants = (call: FunctionCall, binds: readonly Bind[]): FunctionCall =>
  transformSql(call, {
    placeholder: (each) => {
      const { value, logicalType } = binds[Number(each.name) - 1] ?? {}
      const { span } = each
      if (typeof value !== 'string') return { kind: 'nullLiteral', span }
      return logicalType?.kind === 'integer' && !value.startsWith('-')
        ? { kind: 'numberLiteral', text: value, span }
        : { kind: 'stringLiteral', value, span }
    },
  })

const isNumber = (name: string): boolean => /^\d+$/.test(name)

/** The value of a placeholder where only a text can stand. */
function textValue(binds: readonly Bind[], { name, span }: Placeholder) {
  const value = binds[Number(name) - 1]?.value
  return { kind: 'stringLiteral' as const, value: typeof value === 'string' ? value : '', span }
}
