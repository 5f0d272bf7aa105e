import type { PlacedColumn } from '../contract-tables.ts'
import type { Loss } from '../loss.ts'
import { pascalName } from '../pascal-name.ts'
import { uniqueNames } from '../unique-names.ts'
import { assignNumbers } from './assign-numbers.ts'
import { fieldType } from './field-type.ts'
import type { MessageNumbers } from './read-numbers.ts'
import { uniqueFieldNames } from './unique-field-names.ts'

/** Where a message is written. */
export interface MessageContext {
  /** Names of the messages around it and its own, with dots. */
  readonly path: string
  readonly indent: string
  readonly known: ReadonlyMap<string, MessageNumbers>
  /** Files that the text needs; messages add to it. */
  readonly imports: Set<string>
  readonly lose: (loss: Loss) => void
}

/** One message with the messages inside it. */
export function messageText(
  name: string,
  columns: readonly PlacedColumn[],
  context: MessageContext,
  description?: string,
): string {
  const { indent, lose } = context
  const inside = `${indent}  `
  const unique = uniqueFieldNames()
  const names = columns.map(({ property, pointer }) => {
    const allowed = unique(property.name)
    if (allowed !== property.name)
      lose({ pointer: `${pointer}/name`, message: `The name is written as ${allowed}`, severity: 'info' })
    return allowed
  })
  const { numbers, reserved, reservedNames } = assignNumbers(
    columns,
    names,
    context.known.get(context.path),
    lose,
  )
  const messageName = uniqueNames([name, ...names])
  const nested: string[] = []
  const addMessage = (wanted: string, fields: readonly PlacedColumn[]): string => {
    const inner = messageName(pascalName(wanted, 'Message'))
    nested.push(messageText(inner, fields, { ...context, path: `${context.path}.${inner}`, indent: inside }))
    return inner
  }
  const fields = columns.map(({ property, pointer }, index) => {
    const type = fieldType(property, pointer, { ...context, addMessage })
    const deprecated = property.deprecated === true ? ' [deprecated = true]' : ''
    return `${comment(property.description, inside)}${inside}${type} ${names[index]} = ${numbers[index]}${deprecated};\n`
  })
  return [
    `${comment(description, indent)}${indent}message ${name} {\n`,
    ...(reserved.length === 0 ? [] : [`${inside}reserved ${reserved.join(', ')};\n`]),
    ...(reservedNames.length === 0
      ? []
      : [`${inside}reserved ${reservedNames.map((each) => `"${each}"`).join(', ')};\n`]),
    ...nested,
    ...fields,
    `${indent}}\n`,
  ].join('')
}

const comment = (text: string | undefined, indent: string): string =>
  text === undefined
    ? ''
    : text
        .trim()
        .split(/\s*[\r\n\u2028\u2029]+\s*/)
        .map((line) => `${indent}// ${line}\n`)
        .join('')
