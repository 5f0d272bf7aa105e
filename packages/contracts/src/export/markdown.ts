import { type QualityRule, qualityOperators } from '../odcs/quality.ts'
import type { SchemaObject, SchemaProperty } from '../odcs/schema.ts'
import type { Exporter } from './exporter.ts'

/** Markdown for people: the purpose, a table of columns per table, quality rules and service levels. */
export const markdown: Exporter = {
  format: 'markdown',
  extension: '.md',
  write: (contract) => {
    const { purpose, usage, limitations } = contract.description ?? {}
    const facts = [
      ['Id', contract.id],
      ['Version', contract.version],
      ['Status', contract.status],
      ['Domain', contract.domain],
    ].flatMap(([title, value]) => (value === undefined ? [] : [`- ${title}: ${cell(value)}`]))
    const levels = (contract.slaProperties ?? []).map(({ property, value, unit = '', element = '' }) => [
      property,
      `${value} ${unit}`.trim(),
      element,
    ])
    return `${[
      `# ${cell(contract.name ?? contract.id)}`,
      ...[purpose, usage, limitations].flatMap((text) => (text === undefined ? [] : [text.trim()])),
      facts.join('\n'),
      ...(contract.schema ?? []).flatMap(section),
      ...(levels.length === 0 ? [] : ['## Service levels', grid(['Property', 'Value', 'Element'], levels)]),
    ].join('\n\n')}\n`
  },
}

function section(table: SchemaObject): readonly string[] {
  const rules = [
    ...(table.quality ?? []).map((rule) => [table.name, ruleText(rule)]),
    ...(table.properties ?? []).flatMap(({ name, quality = [] }) =>
      quality.map((rule) => [name, ruleText(rule)]),
    ),
  ]
  return [
    `## ${cell(table.name)}`,
    ...(table.description === undefined ? [] : [table.description.trim()]),
    grid(['Column', 'Type', 'Required', 'Description'], (table.properties ?? []).map(row)),
    ...(rules.length === 0 ? [] : ['Quality:', grid(['Of', 'Rule'], rules)]),
  ]
}

function row(property: SchemaProperty): readonly string[] {
  const { name, physicalType, logicalType = '', required, primaryKey, description = '' } = property
  const key = primaryKey === true ? 'key' : required === true ? 'yes' : ''
  return [name, physicalType ?? logicalType, key, description]
}

function ruleText(rule: QualityRule): string {
  const operator = qualityOperators.find((name) => name in rule)
  const limit =
    operator === undefined
      ? ''
      : ` ${operator} ${JSON.stringify((rule as Readonly<Record<string, unknown>>)[operator])}`
  const what =
    'metric' in rule ? rule.metric : 'query' in rule ? rule.query : (rule.description ?? rule.name ?? '')
  return `${what}${limit}`
}

const cell = (text: string) =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ')

function grid(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
