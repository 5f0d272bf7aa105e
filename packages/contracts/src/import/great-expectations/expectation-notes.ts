import type { CustomProperty } from '../../odcs/custom-property.ts'
import type { QualityDimension, QualityNotes } from '../../odcs/quality.ts'
import { qualityDimensions } from '../../odcs/quality.ts'
import { branch, isTree, own, type Tree, word } from '../tree.ts'

/** What an expectation says about itself, as notes of a rule; of `meta`, what a rule has no field for is a custom property. */
export function expectationNotes(expectation: Tree): QualityNotes {
  const { notes, customProperties, dimension, ...meta } = branch(expectation, 'meta')
  const known = texts.flatMap((name) => {
    const value = word(expectation, name) ?? word(meta, name)
    return value === undefined || (name === 'severity' && value === 'critical')
      ? []
      : [[name, value] as const]
  })
  const description =
    word(expectation, 'description') ??
    noteText(own(expectation, 'notes')) ??
    word(meta, 'description') ??
    noteText(notes)
  const custom: readonly CustomProperty[] = [
    ...(Array.isArray(customProperties) && customProperties.every(isCustom) ? customProperties : []),
    ...Object.entries(meta)
      .filter(([name, value]) => !(texts as readonly string[]).includes(name) || typeof value !== 'string')
      .filter(([name]) => name !== 'description')
      .map(([property, value]) => ({ property, value, vendor: 'greatExpectations' })),
  ]
  return {
    ...Object.fromEntries(known),
    ...(isDimension(dimension) && { dimension }),
    ...(description !== undefined && { description }),
    ...(custom.length > 0 && { customProperties: custom }),
  }
}

const texts = ['id', 'name', 'severity', 'businessImpact', 'method', 'schedule', 'scheduler'] as const

/** Notes of the tool: a text, lines of it, or either of them with its format. */
export function noteText(notes: unknown): string | undefined {
  const content = isTree(notes) ? own(notes, 'content') : notes
  const text = Array.isArray(content) ? content.join('\n') : content
  return typeof text === 'string' && text.trim() !== '' ? text : undefined
}

const isDimension = (value: unknown): value is QualityDimension =>
  (qualityDimensions as readonly unknown[]).includes(value)

const isCustom = (value: unknown): value is CustomProperty =>
  isTree(value) && word(value, 'property') !== undefined && Object.hasOwn(value, 'value')
