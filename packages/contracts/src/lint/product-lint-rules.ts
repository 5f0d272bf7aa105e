import type { DataProduct } from '../odps/data-product.ts'
import type { LintRule } from './lint-rule.ts'
import { duplicateProductId } from './product/duplicate-id.ts'
import { duplicatePort } from './product/duplicate-port.ts'
import { emptyProductField } from './product/empty-field.ts'
import { inputVersion } from './product/input-version.ts'
import { noOutputPort } from './product/no-output-port.ts'
import { portWithoutContract } from './product/port-without-contract.ts'
import { portWithoutVersion } from './product/port-without-version.ts'
import { undeclaredInput } from './product/undeclared-input.ts'

/** Every rule of lint for data products, with its code and severity. */
export const productLintRules: readonly LintRule<DataProduct>[] = [
  emptyProductField,
  duplicateProductId,
  duplicatePort,
  portWithoutContract,
  portWithoutVersion,
  noOutputPort,
  undeclaredInput,
  inputVersion,
]
