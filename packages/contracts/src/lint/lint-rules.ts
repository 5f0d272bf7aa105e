import type { LintRule } from './lint-rule.ts'
import { danglingRelationship } from './rule/dangling-relationship.ts'
import { dateFormat } from './rule/date-format.ts'
import { dateLimit } from './rule/date-limit.ts'
import { deprecatedField } from './rule/deprecated-field.ts'
import { descriptionKey } from './rule/description-key.ts'
import { duplicateId } from './rule/duplicate-id.ts'
import { duplicateName } from './rule/duplicate-name.ts'
import { duplicateRule } from './rule/duplicate-rule.ts'
import { emptyBetween } from './rule/empty-between.ts'
import { emptyField } from './rule/empty-field.ts'
import { emptyRange } from './rule/empty-range.ts'
import { enumValue } from './rule/enum-value.ts'
import { exampleValue } from './rule/example-value.ts'
import { invalidPattern } from './rule/invalid-pattern.ts'
import { keyColumn } from './rule/key-column.ts'
import { keyPosition } from './rule/key-position.ts'
import { measureLogic } from './rule/measure-logic.ts'
import { membership } from './rule/membership.ts'
import { metricLevel } from './rule/metric-level.ts'
import { missingArguments } from './rule/missing-arguments.ts'
import { missingDescription } from './rule/missing-description.ts'
import { missingOwner } from './rule/missing-owner.ts'
import { missingSchema } from './rule/missing-schema.ts'
import { missingStructure } from './rule/missing-structure.ts'
import { redundantUnique } from './rule/redundant-unique.ts'
import { relationshipLength } from './rule/relationship-length.ts'
import { relationshipType } from './rule/relationship-type.ts'
import { requiredField } from './rule/required-field.ts'
import { retirement } from './rule/retirement.ts'
import { ruleColumn } from './rule/rule-column.ts'
import { ruleWithoutType } from './rule/rule-without-type.ts'
import { scheduler } from './rule/scheduler.ts'
import { serviceLevelElement } from './rule/service-level-element.ts'
import { serviceLevelProperty } from './rule/service-level-property.ts'
import { serviceLevelUnit } from './rule/service-level-unit.ts'
import { textWithMetric } from './rule/text-with-metric.ts'
import { threshold } from './rule/threshold.ts'
import { typeContradiction } from './rule/type-contradiction.ts'
import { typeLength } from './rule/type-length.ts'
import { unknownStatus } from './rule/unknown-status.ts'
import { uselessOptions } from './rule/useless-options.ts'
import { variableDefault } from './rule/variable-default.ts'
import { variableName } from './rule/variable-name.ts'
import { vectorDimensions } from './rule/vector-dimensions.ts'

/** Every rule of lint, with its code and severity. */
export const lintRules: readonly LintRule[] = [
  emptyField,
  duplicateName,
  danglingRelationship,
  relationshipLength,
  keyPosition,
  emptyRange,
  invalidPattern,
  enumValue,
  missingStructure,
  metricLevel,
  missingArguments,
  emptyBetween,
  serviceLevelElement,
  dateFormat,
  dateLimit,
  deprecatedField,
  descriptionKey,
  duplicateId,
  duplicateRule,
  exampleValue,
  keyColumn,
  measureLogic,
  membership,
  missingDescription,
  missingOwner,
  missingSchema,
  redundantUnique,
  relationshipType,
  requiredField,
  retirement,
  ruleColumn,
  ruleWithoutType,
  scheduler,
  serviceLevelProperty,
  serviceLevelUnit,
  textWithMetric,
  threshold,
  typeContradiction,
  typeLength,
  unknownStatus,
  uselessOptions,
  variableDefault,
  variableName,
  vectorDimensions,
]
