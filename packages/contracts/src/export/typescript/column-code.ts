import type { SchemaItem } from '../../odcs/schema.ts'
import type { CodeWriter } from './code-writer.ts'
import { columnBase } from './column-base.ts'
import { columnSteps } from './column-steps.ts'

/** The code of a column: evaluated, it has the property again, without its name. */
export function columnCode(item: SchemaItem, writer: CodeWriter, indent: string): string {
  const { code, said } = columnBase(item, writer, indent)
  const left = Object.fromEntries(
    Object.entries(item).filter(([name, value]) => value !== undefined && !said.includes(name as never)),
  ) as SchemaItem
  const steps = columnSteps(left, item, writer, `${indent}  `)
  const flat = [code, ...steps].join('.')
  return flat.length + indent.length <= 100 || steps.length < 2
    ? flat
    : [code, ...steps.map((step) => `\n${indent}  .${step}`)].join('')
}
