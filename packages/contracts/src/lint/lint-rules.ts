import type { LintRule } from './lint-rule.ts'
import { danglingRelationship } from './rule/dangling-relationship.ts'
import { duplicateName } from './rule/duplicate-name.ts'
import { emptyBetween } from './rule/empty-between.ts'
import { emptyField } from './rule/empty-field.ts'
import { emptyRange } from './rule/empty-range.ts'
import { enumValue } from './rule/enum-value.ts'
import { invalidPattern } from './rule/invalid-pattern.ts'
import { keyPosition } from './rule/key-position.ts'
import { metricLevel } from './rule/metric-level.ts'
import { missingArguments } from './rule/missing-arguments.ts'
import { missingStructure } from './rule/missing-structure.ts'
import { relationshipLength } from './rule/relationship-length.ts'
import { serviceLevelElement } from './rule/service-level-element.ts'

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
]
