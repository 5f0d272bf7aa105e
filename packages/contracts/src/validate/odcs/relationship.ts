import { type Definitions, type Made, shape } from '../edition/shape.ts'
import { shapeRule } from '../edition/shape-rule.ts'
import { both, either, isRecord, list, oneOf, type Rule } from '../rule.ts'

const oneOrMore = (reference: Rule): Rule => either(Array.isArray, list(reference, 1), reference)

const bothAlike: Rule = (value, pointer, report) => {
  if (!isRecord(value) || value.from === undefined || value.to === undefined) return
  if (Array.isArray(value.from) !== Array.isArray(value.to))
    report({
      code: 'CONTRACT.MIXED_RELATIONSHIP',
      pointer,
      message: 'from and to are not both texts or both lists',
    })
}

const fields = { id: 'text', type: oneOf(['foreignKey']), customProperties: 'CustomProperty[]' }

const ofTable = (ends: Rule, withId: boolean): Made => ({
  make: (use) => {
    const { id, ...others } = fields
    const all = { ...(withId && { id }), ...others, 'from*': ends, 'to*': ends }
    return both(shapeRule(shape(all), use), bothAlike)
  },
})

const ofProperty = (ends: Rule, withId: boolean): Made => ({
  make: (use) => {
    const { id, ...others } = fields
    return shapeRule(shape({ ...(withId && { id }), ...others, 'to*': ends }), use)
  },
})

/** The relationships of tables and of properties, whose references have the given form. */
export function relationships(reference: Rule, { withId }: { readonly withId: boolean }): Definitions {
  const ends = oneOrMore(reference)
  return { TableRelationship: ofTable(ends, withId), PropertyRelationship: ofProperty(ends, withId) }
}
