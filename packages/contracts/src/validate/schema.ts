import { canonicalJson } from '@mesh/core'
import { odcsLogicalTypes } from '../odcs/logical-type.ts'
import { commonFields, stableId } from './common.ts'
import { logicalOptionsRule, reference } from './logical-options.ts'
import { qualityRule } from './quality.ts'
import {
  anything,
  both,
  either,
  type Fields,
  isRecord,
  lazy,
  list,
  oneOf,
  type Rule,
  record,
  scalarOrNull,
  text,
  truth,
  whole,
} from './rule.ts'

const { tags, authoritativeDefinitions, customProperties, synonyms, context } = commonFields(stableId, text)

/** `context`: an object, or its instructions as a text. */
export const contextOrText: Rule = either((value) => typeof value === 'string', text, context)

const references: Rule = either(Array.isArray, list(reference, 1), reference)
const relationship: Fields = { id: text, type: oneOf(['foreignKey']), to: references, customProperties }
const propertyRelationship = record(relationship, ['to'])
const tableRelationship = both(
  record({ ...relationship, from: references }, ['from', 'to']),
  (value, pointer, report) => {
    if (!isRecord(value) || value.from === undefined || value.to === undefined) return
    if (Array.isArray(value.from) !== Array.isArray(value.to))
      report({
        code: 'CONTRACT.MIXED_RELATIONSHIP',
        pointer,
        message: 'from and to are not both texts or both lists',
      })
  },
)

const enumValue = record(
  {
    value: scalarOrNull,
    label: text,
    id: stableId,
    description: text,
    customProperties,
    authoritativeDefinitions,
    tags,
  },
  ['value'],
)

const enumValues: Rule = both(list(enumValue, 1), (value, pointer, report) => {
  if (!Array.isArray(value)) return
  if (new Set(value.map(spelled)).size < value.length)
    report({ code: 'CONTRACT.DUPLICATE', pointer, message: 'An entry of the enum is there twice' })
})

function spelled(value: unknown): string {
  try {
    return canonicalJson(value)
  } catch {
    return String(value)
  }
}

const element: Fields = {
  id: stableId,
  name: text,
  physicalType: text,
  physicalName: text,
  description: text,
  businessName: text,
  deprecated: truth,
  synonyms,
  authoritativeDefinitions,
  tags,
  customProperties,
}

/** The `schema` section of ODCS. `relaxed` lets what only v3.0 allowed pass. */
export function schemaSection(relaxed: boolean): Rule {
  const quality = list(qualityRule(relaxed))
  const base: Fields = {
    ...element,
    primaryKey: truth,
    primaryKeyPosition: whole(),
    logicalType: oneOf(odcsLogicalTypes),
    required: truth,
    unique: truth,
    semanticType: oneOf(['column', 'measure', 'dimension']),
    partitioned: truth,
    partitionKeyPosition: whole(),
    classification: text,
    encryptedName: text,
    transformSourceObjects: list(text),
    transformLogic: text,
    transformDescription: text,
    examples: list(anything),
    enum: enumValues,
    criticalDataElement: truth,
    relationships: list(propertyRelationship),
    quality,
  }
  const item = (named: boolean): Rule => {
    const required = named ? ['name'] : []
    return (value, pointer, report) => {
      const type = isRecord(value) ? value.logicalType : undefined
      const fields: Fields = {
        ...base,
        logicalTypeOptions: logicalOptionsRule(type, relaxed),
        // An object's fields, an array's items: the schema leaves those of an untyped property unchecked but known.
        ...((type === 'object' || type === undefined || !named) && {
          properties: lazy(() => list(property)),
        }),
        ...((type === 'array' || type === undefined) && { items: lazy(() => nameless) }),
        ...(type === 'map' && { map: mapRule }),
      }
      const also = type === 'map' ? ['map'] : type === 'vector' ? ['logicalTypeOptions'] : []
      record(fields, [...required, ...(relaxed ? [] : also)])(value, pointer, report)
    }
  }
  const property = item(true)
  const nameless = item(false)
  const mapRule = record({ key: nameless, value: nameless }, ['key', 'value'])
  return list(
    record(
      {
        ...element,
        logicalType: oneOf(['object']),
        dataGranularityDescription: text,
        properties: list(property),
        relationships: list(tableRelationship),
        quality,
        context: contextOrText,
      },
      ['name'],
    ),
  )
}
