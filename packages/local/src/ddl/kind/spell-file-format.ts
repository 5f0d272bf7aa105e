import type { FileFormat } from '../../catalog/object/stage.ts'
import { createdName, type DdlContext } from '../ddl-context.ts'
import { spellText } from '../spell-text.ts'

/** The CREATE of a file format, with the options that were said. */
export function spellFileFormat(context: DdlContext, format: FileFormat): string {
  const { TYPE = 'CSV', ...options } = format.options
  const lines = [
    `TYPE = ${String(TYPE).toUpperCase()}`,
    ...Object.entries(options).map(([name, value]) => `${name} = ${spellOption(value)}`),
    ...(format.comment === '' ? [] : [`COMMENT = ${spellText(format.comment)}`]),
  ]
  return `CREATE OR REPLACE FILE FORMAT ${createdName(context, format)}\n\t${lines.join('\n\t')}\n;`
}

function spellOption(value: unknown): string {
  if (Array.isArray(value)) return `(${value.map((each) => spellText(String(each))).join(', ')})`
  const text = String(value)
  return /^(?:TRUE|FALSE|\d+|NONE|AUTO)$/i.test(text) ? text.toUpperCase() : spellText(text)
}
